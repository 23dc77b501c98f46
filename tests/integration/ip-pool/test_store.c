/*
 * test_store.c - grants against a real PostgreSQL: one address for one place, whoever
 * asks how often and from how many connections.
 */
#include <criterion/criterion.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/integration/ip-pool/asker.h"
#include "tests/integration/ip-pool/schema.h"

#define POOL "10.0.0.10-10.0.0.29"
#define HOUR 3600000

enum { ADDRESSES = 20, CLIENTS = 8 };

static struct db *db;

static void begin(void)
{
    schema_make();
    db = schema_connect();
}

static void end(void)
{
    asker_audit(db);
    db_close(db);
    schema_leave();
}

TestSuite(store, .init = begin, .fini = end);

Test(store, the_same_place_gets_the_same_address_by_the_same_grant_again)
{
    struct granted first, again, other;
    struct err err = {.msg = ""};

    cr_assert_eq(asker_grant(db, POOL, 0, &first, &err), 0, "%s", err.msg);
    cr_assert_eq(asker_grant(db, POOL, 1, &other, &err), 0, "%s", err.msg);
    cr_assert_eq(asker_grant(db, POOL, 0, &again, &err), 0, "%s", err.msg);
    cr_assert_str_eq(first.address, "10.0.0.10");
    cr_assert_str_eq(again.address, first.address);
    cr_assert_eq(again.epoch, first.epoch);
    cr_assert_str_eq(other.address, "10.0.0.11");
}

Test(store, an_exhausted_pool_says_what_became_of_it)
{
    struct granted granted;
    struct err err = {.msg = ""};

    asker_times.quarantine_ms = HOUR;
    asker_gets(db, "10.0.0.5,10.0.0.9", 0);
    asker_gets(db, "10.0.0.5,10.0.0.9", 1);
    asker_release(db, 1);
    cr_assert_eq(asker_grant(db, "10.0.0.5,10.0.0.9", 2, &granted, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "1 of 2 addresses are leased"), "%s", err.msg);
    cr_assert(strstr(err.msg, "1 in quarantine"), "%s", err.msg);
    cr_assert(strstr(err.msg, "add addresses to static_ip_address_pool"), "%s",
              err.msg);
}

Test(store, only_the_vm_that_holds_an_address_releases_it)
{
    static const struct db_statement STRANGER = {
        "stranger", "UPDATE lease SET vm = '00000000-9d0e-4a77-b160-2f84d513c9e8'"};
    struct err err = {.msg = ""};

    asker_gets(db, POOL, 0);
    cr_assert_eq(db_query(db, &STRANGER, NULL, NULL, &err), 0, "%s", err.msg);
    cr_assert_eq(asker_release(db, 0), 0);
    asker_gets(db, POOL, 0);
    cr_assert_eq(asker_release(db, 0), 1);
    cr_assert_eq(asker_release(db, 0), 0, "a second time");
}

Test(store, requests_that_come_again_end_as_they_did)
{
    struct granted first, again;
    struct err err = {.msg = ""};

    asker_times.quarantine_ms = HOUR;
    for (int replay = 0; replay < 2; replay++) {
        asker_request = "1";
        cr_assert_eq(asker_grant(db, POOL, 0, &first, &err), 0, "%s", err.msg);
        cr_assert_eq(asker_release(db, 0), 1);
        cr_assert_eq(asker_grant(db, POOL, 0, &again, &err), 0, "%s", err.msg);
        cr_assert_eq(again.epoch, first.epoch, "the same request, the same answer");
        cr_assert_eq(asker_release(db, 0), 1);
        asker_request = "2";
        asker_gets(db, POOL, 0);
        cr_assert_eq(asker_release(db, 0), 1);
    }
}

Test(store, an_address_in_quarantine_goes_to_its_own_place_and_to_no_other)
{
    struct granted granted;
    struct err err = {.msg = ""};

    asker_times.quarantine_ms = HOUR;
    asker_gets(db, "10.0.0.5", 0);
    asker_release(db, 0);
    cr_assert_eq(asker_grant(db, "10.0.0.5", 1, &granted, &err), ERR_CONFLICT);
    cr_assert_str_eq(asker_gets(db, "10.0.0.5", 0), "10.0.0.5");
}

Test(store, quarantine_outlives_the_pool_that_is_released_and_stated_again)
{
    struct granted granted;
    struct err err = {.msg = ""};

    asker_times.quarantine_ms = HOUR;
    asker_gets(db, "10.0.0.5", 0);
    cr_assert_eq(asker_release_pool(db), 1);
    cr_assert_eq(asker_release_pool(db), 0);
    cr_assert_eq(asker_grant(db, "10.0.0.5", 1, &granted, &err), ERR_CONFLICT);
    cr_assert_str_eq(asker_gets(db, "10.0.0.5", 0), "10.0.0.5");
}

Test(store, quarantine_outlives_an_address_that_leaves_the_pool_and_comes_back)
{
    struct granted granted;
    struct err err = {.msg = ""};

    asker_times.quarantine_ms = HOUR;
    asker_gets(db, "10.0.0.5,10.0.0.7", 0);
    asker_release(db, 0);
    cr_assert_str_eq(asker_gets(db, "10.0.0.7", 1), "10.0.0.7");
    cr_assert_eq(asker_grant(db, "10.0.0.5,10.0.0.7", 2, &granted, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "1 in quarantine"), "%s", err.msg);
}

Test(store, when_the_quarantine_is_over_the_longest_free_goes_first)
{
    for (unsigned i = 0; i < 3; i++)
        asker_gets(db, "10.0.0.5-10.0.0.7", i);
    asker_release(db, 1);
    asker_release(db, 0);
    cr_assert_str_eq(asker_gets(db, "10.0.0.5-10.0.0.7", 8), "10.0.0.6");
    cr_assert_str_eq(asker_gets(db, "10.0.0.5-10.0.0.7", 9), "10.0.0.5");
}

Test(store, many_places_get_their_addresses_together_or_none_does)
{
    struct granted granted[8];
    struct err err = {.msg = ""};

    asker_gets(db, "10.0.0.5,10.0.0.7,10.0.0.9-10.0.0.12", 1);
    cr_assert_eq(asker_grant_many(db, "10.0.0.5,10.0.0.7,10.0.0.9-10.0.0.12", 0, 7,
                                  granted, &err),
                 ERR_CONFLICT);
    cr_assert(strstr(err.msg, "7 are asked for"), "%s", err.msg);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM lease"), 1);
    cr_assert_eq(asker_grant_many(db, "10.0.0.5,10.0.0.7,10.0.0.9-10.0.0.12", 0, 5,
                                  granted, &err),
                 0, "%s", err.msg);
    cr_assert_str_eq(granted[0].address, "10.0.0.7");
    cr_assert_str_eq(granted[1].address, "10.0.0.5", "it keeps what it has");
    cr_assert_str_eq(granted[2].address, "10.0.0.9");
    cr_assert_str_eq(granted[4].address, "10.0.0.11");
    cr_assert_str_eq(asker_gets(db, "10.0.0.5,10.0.0.7,10.0.0.9-10.0.0.12", 9),
                     "10.0.0.12");
}

Test(store, many_places_take_what_is_fresh_and_then_what_was_given_back)
{
    struct granted granted[4];
    struct err err = {.msg = ""};

    asker_gets(db, "10.0.0.5-10.0.0.8", 0);
    asker_gets(db, "10.0.0.5-10.0.0.8", 1);
    asker_release(db, 1);
    cr_assert_eq(asker_grant_many(db, "10.0.0.5-10.0.0.8", 5, 3, granted, &err), 0,
                 "%s", err.msg);
    cr_assert_str_eq(granted[0].address, "10.0.0.7");
    cr_assert_str_eq(granted[1].address, "10.0.0.8");
    cr_assert_str_eq(granted[2].address, "10.0.0.6");
}

Test(store, a_pool_that_is_stated_anew_grants_what_it_now_states)
{
    cr_assert_str_eq(asker_gets(db, "10.0.0.10-10.0.0.14", 0), "10.0.0.10");
    cr_assert_str_eq(asker_gets(db, "10.0.0.11,10.0.0.77", 0), "10.0.0.10",
                     "the holder keeps what it has");
    cr_assert_str_eq(asker_gets(db, "10.0.0.11,10.0.0.77", 1), "10.0.0.11");
    asker_release(db, 0);
    cr_assert_str_eq(asker_gets(db, "10.0.0.11,10.0.0.77", 0), "10.0.0.77",
                     "what left the pool is not granted again");
}

Test(store, a_pool_grows_and_shrinks_to_what_is_set)
{
    struct err err = {.msg = ""};

    cr_assert_eq(asker_set(db, "10.0.0.5,10.0.0.6", &err), 0, "%s", err.msg);
    asker_gets(db, "10.0.0.5,10.0.0.6", 0);
    asker_gets(db, "10.0.0.5,10.0.0.6", 1);
    cr_assert_eq(asker_set(db, "10.0.0.2-10.0.0.9", &err), 0, "%s", err.msg);
    cr_assert_str_eq(asker_gets(db, "10.0.0.2-10.0.0.9", 2), "10.0.0.2");
    cr_assert_eq(asker_set(db, "10.0.0.7-10.0.0.9", &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "'10.0.0.2' is leased to index 2 nicid 0 (VM " ASKER_VM),
              "%s", err.msg);
    cr_assert(strstr(err.msg, "'10.0.0.5' is leased to index 0"), "%s", err.msg);
    cr_assert(strstr(err.msg, "1 more") || strstr(err.msg, "'10.0.0.6'"), "%s",
              err.msg);
    asker_audit(db);
    cr_assert_eq(asker_set(db, "10.0.0.2-10.0.0.6", &err), 0, "%s", err.msg);
}

Test(store, a_pool_that_nobody_uses_any_more_goes_unless_it_was_set)
{
    struct err err = {.msg = ""};

    asker_gets(db, POOL, 0);
    asker_release(db, 0);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM pool"), 0);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM fresh"), 0);
    cr_assert_eq(asker_set(db, POOL, &err), 0, "%s", err.msg);
    asker_gets(db, POOL, 0);
    asker_release(db, 0);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM pool"), 1);
    asker_release_pool(db);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM pool"), 0);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM lease"), 0);
}

Test(store, a_large_pool_costs_no_more_rows_than_are_used)
{
    asker_gets(db, "10.0.0.2-10.0.255.254", 0);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM fresh"), 1);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM lease"), 1);
    cr_assert_eq(schema_number(db, "SELECT size FROM pool"), 65533);
}

static void *client(void *number)
{
    AUTO(db_close) struct db *own = schema_connect();
    struct granted granted;
    struct err err;

    for (unsigned i = 0; i < ADDRESSES; i++) { /* all want all, each from its own */
        unsigned index = (i + *(unsigned *)number * 3) % ADDRESSES;
        int r;

        do /* a lock that was waited for too long is asked for again */
            r = asker_grant(own, POOL, index, &granted, &err);
        while (r == ERR_RETRY);
        cr_assert_eq(r, 0, "%s", err.msg);
    }
    return NULL;
}

Test(store, many_at_once_never_get_one_address_twice)
{
    pthread_t threads[CLIENTS];
    unsigned numbers[CLIENTS];

    for (unsigned i = 0; i < CLIENTS; i++) {
        numbers[i] = i;
        pthread_create(&threads[i], NULL, client, &numbers[i]);
    }
    for (unsigned i = 0; i < CLIENTS; i++)
        pthread_join(threads[i], NULL);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM lease"), ADDRESSES);
    cr_assert_eq(schema_number(db, "SELECT count(DISTINCT idx) FROM lease"), ADDRESSES);
}
