/*
 * backoff.h - failed logins are answered more slowly, by address and by account.
 *
 * An address has five free failures; each one more doubles the time until its next
 * attempt is looked at, from 1 s to 60 s. An account with ten failures is under attack:
 * an address that has failed before has no free ones for it, while one that has not
 * failed is looked at, so that a right password from elsewhere works. 15 minutes after
 * the last failure it is forgotten. Nothing distinguishes an account that is not there.
 *
 * Memory is bounded: the longest unseen is forgotten first. The caller locks; the time
 * is an argument.
 */
#pragma once

#include <stdint.h>

#include "common/auto.h"

#define BACKOFF_FREE 5
#define BACKOFF_ATTACK 10
#define BACKOFF_MOST 10000 /* addresses, and accounts */

struct backoff;

struct backoff *backoff_create(void);
void backoff_destroy(struct backoff *backoff);
AUTO_DEFINE(backoff_destroy, struct backoff *);

/* How long this address has to wait before it may try this account; 0: it may. peer: an
 * address as text; of IPv6 its /64 counts. account "": of a token, which names none. */
int64_t backoff_wait_us(const struct backoff *backoff, const char *peer,
                        const char *account, int64_t now_us);

/* It has failed. */
void backoff_failed(struct backoff *backoff, const char *peer, const char *account,
                    int64_t now_us);
