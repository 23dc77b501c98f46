/*
 * maintenance.c - see maintenance.h.
 *
 * An instance that has heard of the mode is told of by PostgreSQL (014_mode_heard.sql).
 * One that is stopped or cut off tells nothing: it counts no more when its lease is
 * out, which is when the timer wakes.
 */
#include "services/lifecycle-engine/maintenance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/db_listener.h"
#include "services/lifecycle-engine/store/store.h"

#define HEARD_US (10 * (int64_t)1000000)
#define CHANNEL "lifecycle_mode"

/* Of a timer, while it is waited for. */
static void close_timer(int *timer)
{
    if (*timer >= 0)
        close(*timer);
}

static void wake_in(int timer, int64_t us)
{
    const struct itimerspec once = {
        .it_value = {us / 1000000, us % 1000000 * 1000}
    };

    if (timerfd_settime(timer, 0, &once, NULL) < 0)
        abort(); /* its descriptor is not what it was: a bug */
}

/* Also what came before the wait ends it. */
static void heard(void *timer, const char *payload)
{
    (void)payload; /* what is so now, the row says */
    wake_in(*(const int *)timer, 1);
}

/* Until somebody has heard, or the leases that were counted on are out. */
static int await(struct db_listener *listener, int timer, int64_t lease_us,
                 struct err *err)
{
    wake_in(timer, lease_us > 1000 ? lease_us : 1000);
    return db_listener_await(listener, timer, heard, &timer, err);
}

static int wait_heard(struct db *db, struct db_listener *listener, struct mode *mode,
                      struct err *err)
{
    const int64_t until_us = clock_boot_us() + HEARD_US;
    __attribute__((cleanup(close_timer))) int timer =
        timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC);

    while (store_mode(db, mode, err) == 0) {
        if (mode->unheard == 0)
            return 0;
        if (clock_boot_us() > until_us)
            return err_set(err, ERR_RETRY, "set, but %d instances have not heard of it",
                           mode->unheard);
        if (await(listener, timer, mode->lease_us, err) < 0)
            return err->kind;
    }
    return err->kind;
}

/* Listens first, so that nobody is missed. */
static int set(struct db *db, const char *database, bool on, struct mode *mode,
               struct err *err)
{
    AUTO(db_listener_close) struct db_listener *listener = NULL;

    if (db_listener_open(&listener, database, CHANNEL, err) < 0 ||
        store_mode_set(db, on, err) < 0)
        return err->kind;
    return wait_heard(db, listener, mode, err);
}

int maintenance_command(const char *database, const char *word, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    const bool on = strcmp(word, "on") == 0, show = strcmp(word, "show") == 0;
    char since[CLOCK_TEXT_SIZE];
    struct mode mode;

    if (!on && !show && strcmp(word, "off") != 0)
        return err_set(err, ERR_INVALID, "--maintenance takes on, off or show");
    if (db_open(&db, database, DB_STEADY_PLANS, err) < 0 ||
        (show ? store_mode(db, &mode, err) : set(db, database, on, &mode, err)) < 0)
        return err->kind;
    clock_format(since, mode.since_us);
    printf("maintenance %s since %s\n", mode.maintenance ? "on" : "off", since);
    return 0;
}
