/*
 * test_own_loss.c - when silence is this host's own.
 */
#include <criterion/criterion.h>

#include "common/log.h"
#include "services/monitor/probe/own_loss.h"

static struct own_loss fresh(void)
{
    log_open("test", "error");
    return (struct own_loss){.family = "IPv4"};
}

static bool lasts(const struct own_loss *loss)
{
    struct err err;

    return own_loss_says(loss, &err);
}

Test(own_loss, a_ping_that_comes_back_is_no_loss)
{
    struct own_loss loss = fresh();

    for (int64_t now = 1; now < 10 * OWN_PING_US; now += OWN_PING_US) {
        cr_assert(own_loss_ping_due(&loss, now));
        cr_assert_not(own_loss_ping_due(&loss, now + OWN_PING_US - 1));
        own_loss_ping_answered(&loss, loss.sequence);
    }
    cr_assert_eq(loss.lost_us, 0);
    cr_assert_not(lasts(&loss));
}

Test(own_loss, one_that_worked_and_does_not_come_back_is_a_loss_until_it_is_over)
{
    struct own_loss loss = fresh();

    own_loss_ping_due(&loss, 1);
    own_loss_ping_answered(&loss, loss.sequence);
    own_loss_ping_due(&loss, 1 + OWN_PING_US);
    own_loss_ping_answered(&loss, loss.sequence - 1); /* an old one */
    own_loss_ping_due(&loss, 1 + 2 * OWN_PING_US);
    cr_assert_eq(loss.lost_us, 1 + 2 * OWN_PING_US);
    cr_assert(lasts(&loss));
    own_loss_ping_answered(&loss, loss.sequence);
    own_loss_check(&loss, loss.lost_us + OWN_LOSS_OVER_US - 1);
    cr_assert(lasts(&loss));
    own_loss_check(&loss, loss.lost_us + OWN_LOSS_OVER_US);
    cr_assert_not(lasts(&loss));
}

Test(own_loss, a_host_that_never_answers_itself_loses_nothing)
{
    struct own_loss loss = fresh();

    for (int64_t now = 1; now < 100 * OWN_PING_US; now += OWN_PING_US)
        cr_assert(own_loss_ping_due(&loss, now));
    cr_assert_not(lasts(&loss));
}

Test(own_loss, what_the_kernel_throws_away_is_a_loss)
{
    struct own_loss loss = fresh();

    own_loss_dropped(&loss, 0, 5);
    cr_assert_not(lasts(&loss));
    own_loss_dropped(&loss, 3, 7);
    cr_assert(lasts(&loss));
    cr_assert_eq(loss.lost_us, 7);
}
