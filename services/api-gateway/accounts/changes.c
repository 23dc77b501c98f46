/*
 * changes.c - listens for account changes. See changes.h.
 */
#include "services/api-gateway/accounts/changes.h"

#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "common/db_listener.h"
#include "common/log.h"
#include "common/mem.h"

#define AGAIN_MS 1000

struct changes {
    char *url;
    struct accounts *accounts;
    account_changed *changed;
    void *context;
    struct db_listener *listener; /* NULL: not connected */
    int stop;                     /* eventfd: readable when it is to end */
    pthread_t thread;
};

static void heard(void *context, const char *account)
{
    const struct changes *changes = context;

    accounts_forget(changes->accounts, account);
    changes->changed(changes->context, account);
}

static int listen_again(struct changes *changes, struct err *err)
{
    if (db_listener_open(&changes->listener, changes->url, ACCOUNT_CHANGES, err) < 0)
        return err->kind;
    accounts_trust(changes->accounts, true);
    return 0;
}

/* Whether it was told to stop, within ms. */
static bool stopped(const struct changes *changes, int ms)
{
    struct pollfd fd = {.fd = changes->stop, .events = POLLIN};

    return poll(&fd, 1, ms) > 0;
}

static void lose(struct changes *changes, const struct err *err)
{
    accounts_trust(changes->accounts, false);
    db_listener_close(changes->listener);
    changes->listener = NULL;
    log_event(LOG_WARNING, NULL, "account changes are not heard", "reason", err->msg,
              NULL);
}

static void *run(void *context)
{
    struct changes *changes = context;
    struct err err;

    while (!stopped(changes, 0)) {
        if (!changes->listener) {
            if (listen_again(changes, &err) < 0)
                stopped(changes, AGAIN_MS);
            else
                changes->changed(changes->context, NULL);
            continue;
        }
        if (db_listener_await(changes->listener, changes->stop, heard, changes, &err) <
            0)
            lose(changes, &err);
    }
    return NULL;
}

struct changes *changes_start(const char *url, struct accounts *accounts,
                              account_changed *changed, void *context)
{
    struct changes *changes = xcalloc(1, sizeof *changes);
    struct err err;

    changes->url = xstrdup(url);
    changes->accounts = accounts;
    changes->changed = changed;
    changes->context = context;
    changes->stop = eventfd(0, EFD_CLOEXEC);
    listen_again(changes, &err);
    if (changes->stop < 0 || pthread_create(&changes->thread, NULL, run, changes) != 0)
        abort(); /* no thread to be had: as out of memory */
    return changes;
}

void changes_stop(struct changes *changes)
{
    if (!changes)
        return;
    if (eventfd_write(changes->stop, 1) < 0)
        abort(); /* its descriptor is not what it was: a bug */
    pthread_join(changes->thread, NULL);
    db_listener_close(changes->listener);
    close(changes->stop);
    free(changes->url);
    free(changes);
}
