/*
 * db_listener.h - a connection to PostgreSQL that only hears what is told on a channel
 * (NOTIFY).
 *
 * One thread uses it. What was told while it was not connected is not heard: whoever
 * opens one again must suppose that everything has changed.
 */
#pragma once

#include "common/auto.h"
#include "common/err.h"

struct db_listener;

/* Connects and listens on the channel, a lower-case word; both texts are copied.
 * ERR_RETRY when the server is away or refuses, ERR_INVALID for what is no URL. */
int db_listener_open(struct db_listener **ret, const char *url, const char *channel,
                     struct err *err);
void db_listener_close(struct db_listener *listener);
AUTO_DEFINE(db_listener_close, struct db_listener *);

/* Called with what came along; the text is borrowed. */
typedef void db_heard(void *context, const char *payload);

/* Waits until something is told or the descriptor `wake` can be read, and calls heard
 * for each that is there. 0, or ERR_RETRY: the connection is lost; close it. */
int db_listener_await(struct db_listener *listener, int wake, db_heard *heard,
                      void *context, struct err *err);
