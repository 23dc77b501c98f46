/*
 * fping.h - fping as it sustains: as many targets as its sequence numbers last for,
 * each probed every second.
 */
#pragma once

/* Replies a second; prints it. 0 when fping is not there. */
double fping_rate(void);
