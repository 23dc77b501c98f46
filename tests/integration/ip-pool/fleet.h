/*
 * fleet.h - ip-pool as processes: several instances of the real program, which may be
 * killed. The program is QUARTET_BIN/ip-pool, or build/gcc/bin/ip-pool.
 */
#pragma once

enum { FLEET_SIZE = 3 };

/* On the test's database, as the role that runs the service. Asserts. */
void fleet_start(const char *quarantine);
/* kill -9, and a new one in its place. */
void fleet_kill(int which);
/* Until every request is answered and its offset committed: whoever takes a partition
 * over now has nothing to repeat. Asserts. */
void fleet_settle(void);
/* SIGTERM to all; asserts that each exits 0. */
void fleet_stop(void);
