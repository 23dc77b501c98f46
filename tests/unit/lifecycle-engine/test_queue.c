/*
 * test_queue.c - jobs of one VM in order and one at a time, VMs in turn.
 */
#include "services/lifecycle-engine/workers/queue.h"

#include <criterion/criterion.h>
#include <stdio.h>

static struct queue *queue;

static void begin(void)
{
    queue = queue_create();
}

static void end(void)
{
    queue_destroy(queue);
}

TestSuite(queue, .init = begin, .fini = end);

static bool add(const char *vm_id, int step)
{
    struct job job = {.step = step};

    snprintf(job.vm_id, sizeof job.vm_id, "%s", vm_id);
    return queue_add(queue, &job);
}

static void expect(const char *vm_id, int step)
{
    struct job job;

    cr_assert(queue_take(queue, &job));
    cr_assert_str_eq(job.vm_id, vm_id);
    cr_assert_eq(job.step, step);
}

static void expect_nothing(void)
{
    struct job job;

    cr_assert_not(queue_take(queue, &job));
}

Test(queue, an_empty_queue_gives_nothing)
{
    expect_nothing();
}

Test(queue, a_vm_at_work_waits_with_its_next)
{
    cr_assert(add("a", 1));
    cr_assert_not(add("a", 2));
    expect("a", 1);
    cr_assert_not(add("a", 3));
    expect_nothing();
    cr_assert(queue_done(queue, "a"));
    expect("a", 2);
    expect_nothing();
    cr_assert(queue_done(queue, "a"));
    expect("a", 3);
    cr_assert_not(queue_done(queue, "a"));
    expect_nothing();
}

Test(queue, vms_take_turns)
{
    add("a", 1);
    add("a", 2);
    cr_assert(add("b", 1));
    expect("a", 1);
    queue_done(queue, "a");
    expect("b", 1);
    expect("a", 2);
}

Test(queue, a_vm_that_was_done_comes_again)
{
    add("a", 1);
    expect("a", 1);
    cr_assert_not(queue_done(queue, "a"));
    cr_assert(add("a", 2));
    expect("a", 2);
}

Test(queue, what_waits_is_dropped_with_the_queue)
{
    for (int i = 0; i < 100; i++)
        add(i % 2 ? "a" : "b", i);
    expect("b", 0);
}
