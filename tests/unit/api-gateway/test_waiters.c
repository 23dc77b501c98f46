/*
 * test_waiters.c - each waiter is taken once, by whoever comes first.
 */
#include "services/api-gateway/waiters.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"

#define ONE "00000000-0000-4000-8000-000000000001"
#define TWO "00000000-0000-4000-8000-000000000002"

static struct waiters *waiters;
static int places[4];

/* The waiters never look into it. */
static struct exchange *exchange(int i)
{
    return (struct exchange *)&places[i];
}

static void begin(void)
{
    waiters = waiters_create();
}

static void end(void)
{
    struct waiter *left, *next;

    waiters_stop(waiters);
    while ((left = waiters_take_due(waiters, 10)))
        for (; left; left = next) {
            next = left->next;
            waiter_free(left);
        }
    waiters_destroy(waiters);
}

TestSuite(waiters, .init = begin, .fini = end, .timeout = 20);

static int count_and_free(struct waiter *list)
{
    int count = 0;
    struct waiter *next;

    for (; list; list = next) {
        next = list->next;
        waiter_free(list);
        count++;
    }
    return count;
}

Test(waiters, a_verdict_finds_all_who_wait_for_it_and_nobody_else)
{
    waiters_add(waiters, exchange(0), ONE, false);
    waiters_add(waiters, exchange(1), TWO, false);
    waiters_add(waiters, exchange(2), ONE, false);

    cr_assert_eq(count_and_free(waiters_take(waiters, ONE, 200, "")), 2);
    cr_assert_null(waiters_take(waiters, ONE, 200, ""));
    cr_assert(waiters_any(waiters));
    cr_assert_eq(count_and_free(waiters_take(waiters, TWO, 200, "")), 1);
    cr_assert_not(waiters_any(waiters));
}

Test(waiters, a_token_finds_its_own_once)
{
    uint64_t first = waiters_add(waiters, exchange(0), ONE, false);
    uint64_t second = waiters_add(waiters, exchange(1), ONE, false);
    struct waiter *waiter = waiters_take_token(waiters, first);

    cr_assert_neq(first, second);
    cr_assert_eq(waiter->exchange, exchange(0));
    cr_assert_null(waiters_take_token(waiters, first));
    waiter_free(waiter);
}

Test(waiters, patience_lasts_five_seconds)
{
    int64_t begun = clock_boot_us();
    struct waiter *due;

    waiters_add(waiters, exchange(0), ONE, false);
    due = waiters_take_due(waiters, 10);
    cr_assert_eq(due->exchange, exchange(0));
    cr_assert_geq(clock_boot_us() - begun, WAITER_PATIENCE_US);
    cr_assert_lt(clock_boot_us() - begun, WAITER_PATIENCE_US + 1000000);
    cr_assert_eq(count_and_free(due), 1);
}

Test(waiters, a_keyed_one_is_due_at_once_with_what_was_said)
{
    int64_t begun = clock_boot_us();
    struct waiter *due;

    waiters_add(waiters, exchange(0), TWO, false);
    waiters_add(waiters, exchange(1), ONE, true);
    cr_assert_null(waiters_take(waiters, ONE, 409, "busy"));
    cr_assert_null(waiters_take(waiters, ONE, 200, "said again"));
    due = waiters_take_due(waiters, 10);
    cr_assert_eq(due->exchange, exchange(1));
    cr_assert_null(due->next, "the other has time");
    cr_assert_eq(due->status, 409);
    cr_assert_str_eq(due->message, "busy");
    cr_assert_lt(clock_boot_us() - begun, WAITER_PATIENCE_US / 2);
    waiter_free(due);
}

Test(waiters, whose_own_patience_is_shorter_is_due_before_those_who_came_first)
{
    struct waiter *due;

    waiters_add(waiters, exchange(0), ONE, false);
    waiters_add_for(waiters, exchange(1), ONE, true, 200000, 10);
    waiters_add_for(waiters, exchange(2), ONE, true, 100000, 10);
    waiters_add(waiters, exchange(3), TWO, false);
    for (int i = 2; i > 0; i--) {
        due = waiters_take_due(waiters, 1);
        cr_assert_eq(due->exchange, exchange(i));
        cr_assert_eq(count_and_free(due), 1);
    }
    cr_assert_eq(count_and_free(waiters_take(waiters, ONE, 200, "")), 1);
}

Test(waiters, no_more_wait_than_may)
{
    cr_assert_neq(waiters_add_for(waiters, exchange(0), ONE, true, 1000000, 2), 0);
    cr_assert_neq(waiters_add_for(waiters, exchange(1), ONE, true, 1000000, 2), 0);
    cr_assert_eq(waiters_add_for(waiters, exchange(2), TWO, true, 1000000, 2), 0);
    count_and_free(waiters_take_due(waiters, 1));
    cr_assert_neq(waiters_add_for(waiters, exchange(2), TWO, true, 1000000, 2), 0);
}

static void *stop_soon(void *unused)
{
    (void)unused;
    waiters_stop(waiters);
    return NULL;
}

Test(waiters, after_a_stop_all_are_due_and_none_is_added)
{
    pthread_t thread;
    int left = 0;
    struct waiter *due;

    for (int i = 0; i < 4; i++)
        waiters_add(waiters, exchange(i), ONE, false);
    pthread_create(&thread, NULL, stop_soon, NULL);
    while ((due = waiters_take_due(waiters, 3)))
        left += count_and_free(due);
    pthread_join(thread, NULL);
    cr_assert_eq(left, 4);
    cr_assert_eq(waiters_add(waiters, exchange(0), ONE, false), 0);
    cr_assert_null(waiters_take_due(waiters, 1));
}

/* --- everybody at once ----------------------------------------------------------- */

#define ROUNDS 2000

static void *take_by_id(void *ret_count)
{
    char id[UUID_SIZE];

    for (int i = 0; i < ROUNDS; i++) {
        snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", i);
        *(int *)ret_count += count_and_free(waiters_take(waiters, id, 200, ""));
    }
    return NULL;
}

static void *take_by_token(void *ret_count)
{
    for (uint64_t token = ROUNDS; token > 0; token--)
        *(int *)ret_count += count_and_free(waiters_take_token(waiters, token));
    return NULL;
}

Test(waiters, whoever_comes_at_once_takes_each_once)
{
    pthread_t threads[2];
    int counts[2] = {0};
    char id[UUID_SIZE];

    for (int i = 0; i < ROUNDS; i++) {
        snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", i);
        waiters_add(waiters, exchange(0), id, false);
    }
    pthread_create(&threads[0], NULL, take_by_id, &counts[0]);
    pthread_create(&threads[1], NULL, take_by_token, &counts[1]);
    pthread_join(threads[0], NULL);
    pthread_join(threads[1], NULL);
    cr_assert_eq(counts[0] + counts[1], ROUNDS);
    cr_assert_not(waiters_any(waiters));
}
