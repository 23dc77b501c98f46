/* The event loop that libvirt gets: interest, removal, timers, from any thread. */
#include <criterion/criterion.h>
#include <pthread.h>
#include <unistd.h>

#include "common/event_loop.h"

static int ends[2];
static int calls, goings;
static char told[8];

static void open_pipe(void)
{
    cr_assert_eq(pipe(ends), 0);
}

static void say(const char *byte)
{
    cr_assert_eq(write(ends[1], byte, 1), 1);
}

static void read_one(int watch, int fd, int events, void *context)
{
    (void)watch;
    cr_assert(events & EVENT_READABLE);
    cr_assert_eq(read(fd, &told[calls++], 1), 1);
    if (!context)
        event_loop_stop();
}

static void stop(int timer, void *context)
{
    (void)context;
    event_loop_update_timeout(timer, -1);
    event_loop_stop();
}

static void gone(void *context)
{
    (void)context;
    goings++;
}

/* Runs the loop until what is ready by now has been called. */
static void run_a_while(void)
{
    int timer = event_loop_add_timeout(0, stop, NULL, NULL);

    event_loop_run();
    event_loop_remove_timeout(timer);
}

Test(event_loop, a_file_that_can_be_read_is_told, .init = open_pipe)
{
    cr_assert_gt(event_loop_add_handle(ends[0], EVENT_READABLE, read_one, NULL, NULL),
                 0);
    say("a");
    event_loop_run();
    cr_assert_eq(calls, 1);
}

Test(event_loop, one_without_interest_is_not, .init = open_pipe)
{
    int watch = event_loop_add_handle(ends[0], EVENT_READABLE, read_one, &calls, NULL);

    say("a");
    event_loop_update_handle(watch, 0);
    run_a_while();
    cr_assert_eq(calls, 0);
    event_loop_update_handle(watch, EVENT_READABLE);
    run_a_while();
    cr_assert_eq(calls, 1);
}

Test(event_loop, a_hang_up_without_interest_keeps_nobody_turning, .init = open_pipe)
{
    event_loop_add_handle(ends[0], 0, read_one, &calls, NULL);
    close(ends[1]);
    event_loop_add_timeout(20, stop, NULL, NULL);
    event_loop_run();
    cr_assert_eq(calls, 0);
}

Test(event_loop, what_was_removed_is_not_called_and_goes_once, .init = open_pipe)
{
    int watch = event_loop_add_handle(ends[0], EVENT_READABLE, read_one, &calls, gone);

    say("a");
    cr_assert_eq(event_loop_remove_handle(watch), 0);
    cr_assert_eq(goings, 0, "not within the call that removes");
    run_a_while();
    cr_assert_eq(calls, 0);
    cr_assert_eq(goings, 1);
    cr_assert_eq(event_loop_remove_handle(watch), -1);
}

static int self;

static void remove_self(int timer, void *context)
{
    (void)context;
    cr_assert_eq(timer, self);
    calls++;
    cr_assert_eq(event_loop_remove_timeout(timer), 0);
    event_loop_stop();
}

Test(event_loop, a_timer_may_remove_itself)
{
    self = event_loop_add_timeout(1, remove_self, NULL, gone);
    event_loop_run();
    run_a_while();
    cr_assert_eq(calls, 1);
    cr_assert_eq(goings, 1);
}

static void count_to_three(int timer, void *context)
{
    (void)timer, (void)context;
    if (++calls == 3)
        event_loop_stop();
}

Test(event_loop, a_timer_comes_again)
{
    event_loop_add_timeout(1, count_to_three, NULL, NULL);
    event_loop_run();
    cr_assert_eq(calls, 3);
}

static void *run(void *unused)
{
    event_loop_run();
    return unused;
}

Test(event_loop, a_loop_that_waits_hears_of_sooner_timers_and_new_files,
     .init = open_pipe)
{
    int timer = event_loop_add_timeout(3600 * 1000, stop, NULL, NULL);
    pthread_t thread;

    cr_assert_eq(pthread_create(&thread, NULL, run, NULL), 0);
    event_loop_update_timeout(timer, 1);
    cr_assert_eq(pthread_join(thread, NULL), 0);

    cr_assert_eq(pthread_create(&thread, NULL, run, NULL), 0);
    event_loop_add_handle(ends[0], EVENT_READABLE, read_one, NULL, NULL);
    say("b");
    cr_assert_eq(pthread_join(thread, NULL), 0);
    cr_assert_eq(told[0], 'b');
}

Test(event_loop, a_file_that_cannot_be_watched_is_refused)
{
    cr_assert_eq(event_loop_add_handle(-1, EVENT_READABLE, read_one, NULL, NULL), -1);
}
