/*
 * remembered.h - what was verified a moment ago: the digest of credentials -> an
 * account. At most 1,000, the oldest goes first. The caller locks.
 */
#pragma once

#include "services/api-gateway/accounts/account.h"

struct digest {
    uint8_t bytes[32];
};

struct remembered;

/* Adds it, good until `until_us`. *table begins as NULL. */
void remembered_add(struct remembered **table, struct digest digest,
                    const struct account *account, int64_t until_us);
/* Its account, good until the next call; NULL: none, or no longer. */
const struct account *remembered_find(const struct remembered *table,
                                      struct digest digest, int64_t now_us);
/* Forgets what is good until then only; INT64_MAX: all. */
void remembered_expire(struct remembered **table, int64_t now_us);
/* Forgets what is of that account. */
void remembered_forget(struct remembered **table, const char *name);
