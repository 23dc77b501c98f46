/*
 * test_callbacks.c - lanes against a real PostgreSQL: the first of each, to one gateway
 * at a time, until somebody takes it.
 */
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/store/callbacks.h"
#include "tests/integration/api-gateway/schema.h"

#define TX "00000000-0000-4000-8000-%012d"
#define DAY_US INT64_C(86400000000)

static struct store *store;

static void begin(void)
{
    store = schema_store();
}

static void end(void)
{
    schema_leave(store);
}

TestSuite(callbacks, .init = begin, .fini = end, .timeout = 60);

static const char *transaction_of(int number)
{
    static char texts[64][UUID_SIZE];

    snprintf(texts[number], UUID_SIZE, TX, number);
    return texts[number];
}

static void subscribe(int number, const char *receiver)
{
    static const char KEY[32] = "an old secret";
    const struct subscription subscription = {
        .transaction = transaction_of(number),
        .tenant = "acme",
        .uri = receiver,
        .receiver = receiver,
        .dialect = "json",
    };
    struct err err;

    cr_assert_eq(store_subscribe(store, &subscription, KEY, sizeof KEY, &err), 0, "%s",
                 err.msg);
}

/* Events `from` to `to` of the transaction of that number, about a deployment. */
static void take(int number, const char *deployment, int from, int to)
{
    struct told told[16];
    char events[16][32];
    struct err err;
    int count = 0;

    for (int i = from; i <= to; i++, count++) {
        snprintf(events[count], sizeof events[count], "%d-%d", number, i);
        told[count] = (struct told){.transaction = transaction_of(number),
                                    .deployment = deployment,
                                    .event = events[count],
                                    .type = "VM_ALIVE",
                                    .status_message = "",
                                    .sequence = i,
                                    .status_code = 200,
                                    .body = "{}"};
    }
    cr_assert_eq(store_take_events(store, told, count, &err), 0, "%s", err.msg);
}

/* Claims at most `limit`, noting one outcome before; the rows are the caller's. */
static PGresult *claim(const struct outcome *outcome, int limit, int64_t lease_us)
{
    const struct claim claim = {
        .outcomes = outcome,
        .outcome_count = outcome ? 1 : 0,
        .each = 4,
        .limit = limit,
        .lease_us = lease_us,
        .retention_us = DAY_US,
    };
    PGresult *claimed = NULL;
    int64_t next_us;
    struct err err;

    cr_assert_eq(store_claim_callbacks(store, &claim, &claimed, &next_us, &err), 0,
                 "%s", err.msg);
    return claimed;
}

static struct outcome outcome_of(const PGresult *claimed, int row,
                                 enum outcome_state state)
{
    return (struct outcome){
        .lane = db_get_bigint(claimed, row, CLAIMED_LANE),
        .token = db_get_bigint(claimed, row, CLAIMED_TOKEN),
        .callback = db_get_bigint(claimed, row, CLAIMED_CALLBACK),
        .state = state,
        .http_status = state == OUTCOME_DELIVERED ? 200 : 500,
    };
}

/* The only one that is claimed is that event; its outcome. */
static struct outcome expect(PGresult *claimed, const char *event,
                             enum outcome_state state)
{
    struct outcome outcome;

    cr_assert_eq(PQntuples(claimed), event ? 1 : 0);
    if (!event) {
        PQclear(claimed);
        return (struct outcome){0};
    }
    cr_assert_str_eq(db_get_text(claimed, 0, CLAIMED_EVENT), event);
    outcome = outcome_of(claimed, 0, state);
    PQclear(claimed);
    return outcome;
}

Test(callbacks, of_a_lane_the_first_alone_is_on_its_way)
{
    struct outcome o;

    subscribe(1, "http://a:80");
    take(1, "web", 1, 3);
    o = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_DELIVERED);
    expect(claim(NULL, 10, DAY_US), NULL, OUTCOME_FAILED);
    o = expect(claim(&o, 10, DAY_US), "1-2", OUTCOME_FAILED);
    o = expect(claim(&o, 10, DAY_US), "1-2", OUTCOME_DELIVERED);
    o = expect(claim(&o, 10, DAY_US), "1-3", OUTCOME_DELIVERED);
    expect(claim(&o, 10, DAY_US), NULL, OUTCOME_FAILED);
}

Test(callbacks, what_is_read_twice_is_told_once_in_its_order)
{
    struct outcome o;

    subscribe(1, "http://a:80");
    take(1, "web", 1, 2);
    take(1, "web", 1, 3);
    o = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_DELIVERED);
    take(1, "web", 1, 3);
    o = expect(claim(&o, 10, DAY_US), "1-2", OUTCOME_DELIVERED);
    o = expect(claim(&o, 10, DAY_US), "1-3", OUTCOME_DELIVERED);
    expect(claim(&o, 10, DAY_US), NULL, OUTCOME_FAILED);
    take(1, "web", 2, 3);
    expect(claim(NULL, 10, DAY_US), NULL, OUTCOME_FAILED);
}

Test(callbacks, order_holds_across_operations_of_a_deployment_and_receiver)
{
    struct outcome o;

    subscribe(1, "http://a:80");
    subscribe(2, "http://a:80");
    take(1, "web", 1, 1);
    take(2, "web", 2, 2);
    take(1, "web", 3, 3);
    o = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_DELIVERED);
    o = expect(claim(&o, 10, DAY_US), "2-2", OUTCOME_DELIVERED);
    o = expect(claim(&o, 10, DAY_US), "1-3", OUTCOME_DELIVERED);
}

Test(callbacks, a_lane_that_fails_holds_up_no_other)
{
    struct outcome failed;

    subscribe(1, "http://a:80");
    subscribe(2, "http://b:80");
    take(1, "web", 1, 2);
    failed = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_FAILED);
    failed.again_us = DAY_US;
    take(2, "web", 3, 3);
    expect(claim(&failed, 10, DAY_US), "2-3", OUTCOME_DELIVERED);
    expect(claim(NULL, 10, DAY_US), NULL, OUTCOME_FAILED);
}

Test(callbacks, who_lost_his_lease_notes_nothing)
{
    struct outcome late, owner;

    subscribe(1, "http://a:80");
    take(1, "web", 1, 2);
    late = expect(claim(NULL, 10, 0), "1-1", OUTCOME_DELIVERED);
    owner = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_DELIVERED);
    expect(claim(&late, 10, DAY_US), NULL, OUTCOME_FAILED);
    expect(claim(&owner, 10, DAY_US), "1-2", OUTCOME_DELIVERED);
}

Test(callbacks, what_was_not_tried_counts_for_nothing)
{
    struct outcome o;
    PGresult *claimed;

    subscribe(1, "http://a:80");
    take(1, "web", 1, 1);
    o = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_FAILED);
    o.not_tried = true;
    claimed = claim(&o, 10, DAY_US);
    cr_assert_eq(PQntuples(claimed), 1);
    cr_assert_eq(db_get_int(claimed, 0, CLAIMED_ATTEMPTS), 0);
    PQclear(claimed);
}

Test(callbacks, a_receiver_has_so_many_at_a_time)
{
    static const struct room ROOMS[] = {
        {(char *)(uintptr_t) "http://a:80", 1}
    };
    const struct claim again = {.rooms = ROOMS,
                                .room_count = 1,
                                .each = 4,
                                .limit = 10,
                                .lease_us = DAY_US,
                                .retention_us = DAY_US};
    PGresult *claimed;
    int64_t next_us;
    struct err err;

    for (int i = 0; i < 10; i++) {
        char deployment[16];

        snprintf(deployment, sizeof deployment, "web-%d", i);
        subscribe(i, "http://a:80");
        take(i, deployment, 1, 1);
    }
    claimed = claim(NULL, 10, DAY_US);
    cr_assert_eq(PQntuples(claimed), 4);
    PQclear(claimed);
    cr_assert_eq(store_claim_callbacks(store, &again, &claimed, &next_us, &err), 0);
    cr_assert_eq(PQntuples(claimed), 1);
    PQclear(claimed);
}

Test(callbacks, past_its_retention_one_is_dead_and_can_be_sent_again)
{
    struct callback_page page = {.tenant = "",
                                 .deployment = "",
                                 .state = "dead",
                                 .transaction = "",
                                 .before = INT64_MAX,
                                 .limit = 10,
                                 .retention_us = DAY_US};
    AUTO(PQclear) PGresult *dead = NULL;
    struct outcome o;
    struct err err;

    subscribe(1, "http://a:80");
    take(1, "web", 1, 2);
    o = expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_FAILED);
    schema_run("UPDATE callback SET since = since - interval '2 days' "
               "WHERE event = '1-1'");
    o = expect(claim(&o, 10, DAY_US), "1-2", OUTCOME_DELIVERED);
    cr_assert_eq(store_retry_callback(store, o.callback, "", &err), ERR_CONFLICT);
    expect(claim(&o, 10, DAY_US), NULL, OUTCOME_FAILED);
    cr_assert_eq(store_list_callbacks(store, &page, &dead, &err), 0, "%s", err.msg);
    cr_assert_eq(PQntuples(dead), 1);
    cr_assert_str_eq(db_get_text(dead, 0, CALLBACK_EVENT), "1-1");
    o.callback = db_get_bigint(dead, 0, CALLBACK_ID);
    cr_assert_eq(store_retry_callback(store, o.callback, "other", &err), ERR_NOT_FOUND);
    cr_assert_eq(store_retry_callback(store, o.callback, "acme", &err), 0, "%s",
                 err.msg);
    expect(claim(NULL, 10, DAY_US), "1-1", OUTCOME_DELIVERED);
}

static void *claim_all(void *context)
{
    int *count = context, found;

    do {
        PGresult *claimed = claim(NULL, 3, DAY_US);

        found = PQntuples(claimed);
        *count += found;
        PQclear(claimed);
    } while (found > 0);
    return NULL;
}

Test(callbacks, of_several_gateways_each_lane_is_claimed_by_one)
{
    pthread_t threads[4];
    int counts[4] = {0}, all = 0;

    for (int i = 0; i < 60; i++) {
        char name[24];

        snprintf(name, sizeof name, "http://r%d:80", i);
        subscribe(i, name);
        take(i, "web", 1, 2);
    }
    for (int t = 0; t < 4; t++)
        pthread_create(&threads[t], NULL, claim_all, &counts[t]);
    for (int t = 0; t < 4; t++) {
        pthread_join(threads[t], NULL);
        all += counts[t];
    }
    cr_assert_leq(all, 60, "no lane twice");
    claim_all(&all); /* what the others held in that moment */
    cr_assert_eq(all, 60);
}
