/*
 * db_listener.c - waits for NOTIFY. See db_listener.h.
 *
 * The server that is gone without a word is noticed by the keepalives of db_link.c.
 */
#include "common/db_listener.h"

#include <poll.h>
#include <stdlib.h>

#include "common/db_link.h"
#include "common/mem.h"

struct db_listener {
    struct link link;
};

int db_listener_open(struct db_listener **ret, const char *url, const char *channel,
                     struct err *err)
{
    AUTO(db_listener_close)
    struct db_listener *listener = xcalloc(1, sizeof *listener);
    AUTO(free) char *listen = xasprintf("LISTEN %s", channel);

    link_init(&listener->link, url, listen);
    if (link_ready(&listener->link, err) < 0)
        return err->kind;
    *ret = TAKE(listener);
    return 0;
}

void db_listener_close(struct db_listener *listener)
{
    if (!listener)
        return;
    link_finish(&listener->link);
    free(listener);
}

static void hear(struct link *link, db_heard *heard, void *context)
{
    PGnotify *notify;

    PQconsumeInput(link->connection);
    while ((notify = PQnotifies(link->connection))) {
        heard(context, notify->extra);
        PQfreemem(notify);
    }
}

int db_listener_await(struct db_listener *listener, int wake, db_heard *heard,
                      void *context, struct err *err)
{
    struct link *link = &listener->link;
    struct pollfd fds[] = {
        {.fd = PQsocket(link->connection), .events = POLLIN},
        {.fd = wake,                       .events = POLLIN},
    };

    hear(link, heard, context); /* what came along with the answer to LISTEN */
    if (link_alive(link) && !link->told_to_go && poll(fds, 2, -1) > 0 && fds[0].revents)
        hear(link, heard, context);
    if (link_alive(link) && !link->told_to_go)
        return 0;
    return err_set(err, ERR_RETRY, "PostgreSQL: the connection is lost");
}
