/*
 * maintenance.c - see maintenance.h.
 *
 * Nothing tells when an instance has renewed its lease, so it is asked for; whoever has
 * not within the time is stopped or cut off, and its lease out, so that nothing counts
 * on it.
 */
#include "services/lifecycle-engine/maintenance.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "common/clock.h"
#include "services/lifecycle-engine/store/store.h"

#define HEARD_US (10 * (int64_t)1000000)
#define LOOK_NS 50000000

static int wait_heard(struct db *db, struct mode *mode, struct err *err)
{
    const int64_t until_us = clock_boot_us() + HEARD_US;
    const struct timespec pause = {.tv_nsec = LOOK_NS};

    while (store_mode(db, mode, err) == 0) {
        if (mode->unheard == 0)
            return 0;
        if (clock_boot_us() > until_us)
            return err_set(err, ERR_RETRY, "set, but %d instances have not heard of it",
                           mode->unheard);
        nanosleep(&pause, NULL);
    }
    return err->kind;
}

int maintenance_command(const char *database, const char *word, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    const bool on = strcmp(word, "on") == 0, show = strcmp(word, "show") == 0;
    char since[CLOCK_TEXT_SIZE];
    struct mode mode;

    if (!on && !show && strcmp(word, "off") != 0)
        return err_set(err, ERR_INVALID, "--maintenance takes on, off or show");
    if (db_open(&db, database, STORE_SESSION, err) < 0 ||
        (!show && store_mode_set(db, on, err) < 0) ||
        (show ? store_mode(db, &mode, err) : wait_heard(db, &mode, err)) < 0)
        return err->kind;
    clock_format(since, mode.since_us);
    printf("maintenance %s since %s\n", mode.maintenance ? "on" : "off", since);
    return 0;
}
