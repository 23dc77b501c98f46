/*
 * wire.h - the echo requests that leave this machine's monitors for 10.77.0.0/16, seen
 * by the kernel's eyes: which address was probed when. Needs root.
 */
#pragma once

#include <stdint.h>

enum { WIRE_ADDRESSES = 65536 };

/* From now on what is sent is kept for wire_read. */
void wire_open(void);
void wire_close(void);

/* Takes what was sent until now. Counts by the last two bytes of the address, of what
 * was sent at since_us (wall clock) or later; first_us 0: nothing was. */
struct wire_seen {
    int probes;
    int64_t first_us;
};
void wire_read(struct wire_seen seen[WIRE_ADDRESSES], int64_t since_us);
