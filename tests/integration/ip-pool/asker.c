/*
 * asker.c - see asker.h.
 */
#include "tests/integration/ip-pool/asker.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "tests/integration/ip-pool/schema.h"

static char tenant[] = "t", deployment[] = "d", group[] = "g", vm[] = ASKER_VM;

Ip__V1__Group asker_group;
struct times asker_times;
const char *asker_request = "r";

struct pool *asker_pool(const char *addresses)
{
    struct pool_statement stated = {.n_addresses = 0};
    char *rest = xstrdup(addresses), *address;
    struct pool *pool = NULL;
    struct err err;

    ip__v1__group__init(&asker_group);
    asker_group.tenant = tenant;
    asker_group.deployment = deployment;
    asker_group.group = group;
    stated.network = xstrdup("lan");
    stated.gateway = xstrdup("10.0.0.1");
    stated.netmask = xstrdup("16");
    stated.addresses = xcalloc(strlen(addresses) + 1, sizeof *stated.addresses);
    for (char *next = rest; (address = strsep(&next, ","));)
        stated.addresses[stated.n_addresses++] = xstrdup(address);
    free(rest);
    cr_assert_eq(pool_read(&pool, stated, &err), 0, "%s", err.msg);
    return pool;
}

void asker_pool_destroy(struct pool *pool)
{
    const struct pool_statement stated = pool->stated;

    pool_destroy(pool);
    for (size_t i = 0; i < stated.n_addresses; i++)
        free(stated.addresses[i]);
    free(stated.addresses);
    free(stated.network);
    free(stated.gateway);
    free(stated.netmask);
}

static int ended(struct db *db, int r, struct err *err)
{
    if (r == 0)
        return db_commit(db, err);
    db_rollback(db);
    return r;
}

int asker_grant_many(struct db *db, const char *addresses, unsigned first,
                     unsigned count, struct granted *ret, struct err *err)
{
    AUTO(asker_pool_destroy) struct pool *pool = asker_pool(addresses);
    Ip__V1__Place *places = xcalloc(count, sizeof *places);
    Ip__V1__Place **list = xcalloc(count, sizeof *list);
    int r;

    for (unsigned i = 0; i < count; i++) {
        list[i] = &places[i];
        ip__v1__place__init(&places[i]);
        places[i].index = first + i;
        places[i].vm_id = vm;
    }
    cr_assert_eq(db_begin(db, err), 0, "%s", err->msg);
    r = ended(
        db,
        store_lease_grant(db, &asker_group, pool, list, count, asker_request, ret, err),
        err);
    free(list);
    free(places);
    return r;
}

int asker_grant(struct db *db, const char *addresses, unsigned index,
                struct granted *ret, struct err *err)
{
    return asker_grant_many(db, addresses, index, 1, ret, err);
}

int64_t asker_release(struct db *db, unsigned index)
{
    Ip__V1__Place place = IP__V1__PLACE__INIT;
    struct err err = {.msg = ""};
    int64_t count = -1;

    place.index = index;
    place.vm_id = vm;
    cr_assert_eq(db_begin(db, &err), 0, "%s", err.msg);
    cr_assert_eq(
        ended(db,
              store_lease_release(db, &asker_group, &place, &asker_times, &count, &err),
              &err),
        0, "%s", err.msg);
    return count;
}

int64_t asker_release_pool(struct db *db)
{
    struct err err = {.msg = ""};
    int64_t count = -1;

    cr_assert_eq(db_begin(db, &err), 0, "%s", err.msg);
    cr_assert_eq(
        ended(db, store_pools_release(db, &asker_group, &asker_times, &count, &err),
              &err),
        0, "%s", err.msg);
    return count;
}

int asker_set(struct db *db, const char *addresses, struct err *err)
{
    AUTO(asker_pool_destroy) struct pool *pool = asker_pool(addresses);

    cr_assert_eq(db_begin(db, err), 0, "%s", err->msg);
    return ended(db, store_pool_set(db, &asker_group, pool, err), err);
}

const char *asker_gets(struct db *db, const char *addresses, unsigned index)
{
    static struct granted granted;
    struct err err = {.msg = ""};

    cr_assert_eq(asker_grant(db, addresses, index, &granted, &err), 0, "%s", err.msg);
    return granted.address;
}

void asker_audit(struct db *db)
{
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM fresh f JOIN lease l ON "
                                   "l.pool = f.pool AND l.address BETWEEN f.first AND "
                                   "f.last"),
                 0, "fresh and leased");
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM fresh f JOIN fresh o ON "
                                   "o.pool = f.pool AND o.first <= f.last AND o.last > "
                                   "f.last"),
                 0, "fresh twice");
    cr_assert_eq(
        schema_number(
            db, "SELECT count(*) FROM pool p WHERE size <> "
                "(SELECT count(*) FROM lease l WHERE l.pool = p.id AND l.listed) + "
                "(SELECT coalesce(sum(last - first + 1), 0) FROM fresh f "
                "WHERE f.pool = p.id)"),
        0, "lost or found");
}
