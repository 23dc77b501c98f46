/*
 * remembered.c - the table of verified credentials. See remembered.h.
 */
#include "services/api-gateway/accounts/remembered.h"

#include <string.h>
#include <uthash.h>

#include "common/mem.h"

#define MOST 1000

struct remembered {
    struct digest digest;
    struct account account;
    int64_t until_us;
    UT_hash_handle hh; /* in order of coming */
};

static void forget(struct remembered **table, struct remembered *one)
{
    HASH_DEL(*table, one);
    free(one);
}

void remembered_add(struct remembered **table, struct digest digest,
                    const struct account *account, int64_t until_us)
{
    struct remembered *one;

    HASH_FIND(hh, *table, &digest, sizeof digest, one);
    if (one)
        forget(table, one);
    if (HASH_COUNT(*table) >= MOST)
        forget(table, *table);
    one = xcalloc(1, sizeof *one);
    one->digest = digest;
    one->account = *account;
    one->until_us = until_us;
    HASH_ADD(hh, *table, digest, sizeof one->digest, one);
}

const struct account *remembered_find(const struct remembered *table,
                                      struct digest digest, int64_t now_us)
{
    struct remembered *one;

    HASH_FIND(hh, table, &digest, sizeof digest, one);
    return one && one->until_us > now_us ? &one->account : NULL;
}

void remembered_expire(struct remembered **table, int64_t now_us)
{
    struct remembered *one, *next;

    HASH_ITER(hh, *table, one, next)
    if (one->until_us <= now_us)
        forget(table, one);
}

void remembered_forget(struct remembered **table, const char *name)
{
    struct remembered *one, *next;

    HASH_ITER(hh, *table, one, next)
    if (strcmp(one->account.name, name) == 0)
        forget(table, one);
}
