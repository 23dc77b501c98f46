/*
 * test_store.c - grants against a real PostgreSQL: one address for one holder, whoever
 * asks how often and from how many connections.
 */
#include <criterion/criterion.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/ip-pool/store.h"
#include "tests/integration/ip-pool/schema.h"

#define ADDRESSES 20
#define CLIENTS 8

static char texts[ADDRESSES][16];
static char *addresses[ADDRESSES];

static void begin(void)
{
    schema_make();
    for (int i = 0; i < ADDRESSES; i++) {
        snprintf(texts[i], sizeof texts[i], "10.0.0.%d", 10 + i);
        addresses[i] = texts[i];
    }
}

TestSuite(store, .init = begin, .fini = schema_leave);

static Ip__V1__Holder holder_at(unsigned index)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;

    holder.tenant = "t";
    holder.deployment = "d";
    holder.group = "g";
    holder.index = index;
    holder.vm_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    return holder;
}

static int grant(struct db *db, unsigned index, size_t size, char address[ADDRESS_SIZE],
                 struct err *err)
{
    Ip__V1__Holder holder = holder_at(index);
    Vnf__V1__AddressPool pool = VNF__V1__ADDRESS_POOL__INIT;
    int64_t id;

    pool.network = "default";
    pool.gateway = "10.0.0.1";
    pool.netmask = "255.255.255.0";
    pool.addresses = addresses;
    pool.n_addresses = size;
    cr_assert_eq(db_begin(db, err), 0, "%s", err->msg);
    if (store_pool_learn(db, &holder, &pool, &id, err) < 0 ||
        store_lease_grant(db, id, &holder, address, err) < 0) {
        db_rollback(db);
        return err->kind;
    }
    return db_commit(db, err);
}

Test(store, the_same_holder_gets_the_same_address_again)
{
    AUTO(db_close) struct db *db = schema_connect();
    char first[ADDRESS_SIZE], again[ADDRESS_SIZE], other[ADDRESS_SIZE];
    struct err err;

    cr_assert_eq(grant(db, 0, 3, first, &err), 0, "%s", err.msg);
    cr_assert_eq(grant(db, 1, 3, other, &err), 0, "%s", err.msg);
    cr_assert_eq(grant(db, 0, 3, again, &err), 0, "%s", err.msg);
    cr_assert_str_eq(first, "10.0.0.10");
    cr_assert_str_eq(again, first);
    cr_assert_str_eq(other, "10.0.0.11");
}

Test(store, an_exhausted_pool_says_its_size)
{
    AUTO(db_close) struct db *db = schema_connect();
    char address[ADDRESS_SIZE];
    struct err err;

    cr_assert_eq(grant(db, 0, 1, address, &err), 0, "%s", err.msg);
    cr_assert_eq(grant(db, 1, 1, address, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "1 of 1"), "%s", err.msg);
}

Test(store, what_is_released_can_be_granted_and_only_its_vm_releases_it)
{
    AUTO(db_close) struct db *db = schema_connect();
    Ip__V1__Holder stranger = holder_at(0), owner = holder_at(0);
    char address[ADDRESS_SIZE];
    struct err err;

    stranger.vm_id = "00000000-9d0e-4a77-b160-2f84d513c9e8";
    cr_assert_eq(grant(db, 0, 1, address, &err), 0, "%s", err.msg);
    cr_assert_eq(store_lease_release(db, &stranger, &err), 0, "%s", err.msg);
    cr_assert_eq(grant(db, 1, 1, address, &err), ERR_CONFLICT);
    cr_assert_eq(store_lease_release(db, &owner, &err), 0, "%s", err.msg);
    cr_assert_eq(store_lease_release(db, &owner, &err), 0, "%s", err.msg);
    cr_assert_eq(grant(db, 1, 1, address, &err), 0, "%s", err.msg);
}

static int64_t count(struct db *db, const char *sql)
{
    AUTO(PQclear) PGresult *row = NULL;
    const struct db_statement statement = {sql, sql};
    struct err err;

    cr_assert_eq(db_query(db, &statement, NULL, &row, &err), 0, "%s", err.msg);
    return db_get_bigint(row, 0, 0);
}

Test(store, what_the_pool_lists_no_more_is_dropped_unless_it_is_leased)
{
    AUTO(db_close) struct db *db = schema_connect();
    char first[ADDRESS_SIZE], again[ADDRESS_SIZE];
    struct err err;

    cr_assert_eq(grant(db, 0, 5, first, &err), 0, "%s", err.msg);
    cr_assert_eq(count(db, "SELECT count(*) FROM address"), 5);
    addresses[0] = "10.0.0.77";
    cr_assert_eq(grant(db, 0, 2, again, &err), 0, "%s", err.msg);
    cr_assert_str_eq(again, first, "the holder keeps what it has");
    cr_assert_eq(count(db, "SELECT count(*) FROM address"), 3);
    cr_assert_eq(grant(db, 1, 2, again, &err), 0, "%s", err.msg);
    cr_assert_str_eq(again, "10.0.0.11", "the lowest that is free");
}

Test(store, a_pool_that_nobody_uses_any_more_goes)
{
    AUTO(db_close) struct db *db = schema_connect();
    Ip__V1__Holder owner = holder_at(0);
    char address[ADDRESS_SIZE];
    struct err err;

    cr_assert_eq(grant(db, 0, 2, address, &err), 0, "%s", err.msg);
    cr_assert_eq(store_lease_release(db, &owner, &err), 0, "%s", err.msg);
    cr_assert_eq(count(db, "SELECT count(*) FROM pool"), 0);
    cr_assert_eq(count(db, "SELECT count(*) FROM address"), 0);
}

static void *client(void *number)
{
    AUTO(db_close) struct db *db = schema_connect();
    struct err err;

    for (unsigned i = 0; i < ADDRESSES;
         i++) { /* all want all places, each from its own */
        unsigned index = (i + *(unsigned *)number * 3) % ADDRESSES;
        char address[ADDRESS_SIZE];
        int r;

        do /* a lock that was waited for too long is asked for again */
            r = grant(db, index, ADDRESSES, address, &err);
        while (r == ERR_RETRY);
        cr_assert_eq(r, 0, "%s", err.msg);
    }
    return NULL;
}

Test(store, many_at_once_never_get_one_address_twice)
{
    static const struct db_statement AUDIT = {
        "audit",
        "SELECT count(*), count(DISTINCT address), count(DISTINCT idx) FROM lease"};
    AUTO(db_close) struct db *db = schema_connect();
    AUTO(PQclear) PGresult *row = NULL;
    pthread_t threads[CLIENTS];
    unsigned numbers[CLIENTS];
    struct err err;

    for (unsigned i = 0; i < CLIENTS; i++) {
        numbers[i] = i;
        pthread_create(&threads[i], NULL, client, &numbers[i]);
    }
    for (unsigned i = 0; i < CLIENTS; i++)
        pthread_join(threads[i], NULL);
    cr_assert_eq(db_query(db, &AUDIT, NULL, &row, &err), 0, "%s", err.msg);
    for (int column = 0; column < 3; column++)
        cr_assert_eq(db_get_bigint(row, 0, column), ADDRESSES);
}
