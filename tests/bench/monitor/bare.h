/*
 * bare.h - the yardstick: echo requests out by sendmmsg, replies in by recvmmsg,
 * nothing else: no timers, no targets, no verdicts.
 */
#pragma once

/* Replies a second, one thread; prints it. */
double bare_rate(void);
