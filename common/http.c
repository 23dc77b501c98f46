/*
 * http.c - the HTTP server: opening, closing, and libmicrohttpd's callbacks, which lead
 * each request through its stations (http_request.c).
 */
#include "common/http.h"

#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "common/http_exchange.h"
#include "common/http_listen.h"
#include "common/mem.h"

#define IDLE_SECONDS 30U
#define CONNECTIONS 4096U
#define CLOSE_SECONDS 2

struct http {
    struct http_options options;
    struct MHD_Daemon *daemon;
    int socket, port;

    pthread_mutex_t lock;
    pthread_cond_t quiet;
    struct exchange *active;
};

/* --- libmicrohttpd's callbacks --------------------------------------------------- */

static enum MHD_Result accessed(void *context, struct MHD_Connection *connection,
                                const char *url, const char *method,
                                const char *version, const char *data,
                                size_t *data_length, void **place)
{
    struct exchange *exchange = *place;
    size_t length = *data_length;

    (void)context;
    (void)connection;
    (void)version;
    *data_length = 0;
    if (!exchange->begun)
        return exchange_begin(exchange, method, url);
    if (length > 0)
        return exchange_take(exchange, data, length);
    return exchange->handled ? exchange_finish(exchange) : exchange_handle(exchange);
}

/* The first that is heard of a request: its address as it was spelled. */
static void *requested(void *context, const char *uri,
                       struct MHD_Connection *connection)
{
    struct http *http = context;
    struct exchange *exchange = exchange_create(&http->options, connection);

    exchange->nul = strstr(uri, "%00") != NULL;
    pthread_mutex_lock(&http->lock);
    exchange->next = http->active;
    exchange->previous = &http->active;
    if (exchange->next)
        exchange->next->previous = &exchange->next;
    http->active = exchange;
    pthread_mutex_unlock(&http->lock);
    return exchange;
}

static void completed(void *context, struct MHD_Connection *connection, void **place,
                      enum MHD_RequestTerminationCode why)
{
    struct http *http = context;
    struct exchange *exchange = *place;

    (void)connection;
    (void)why;
    if (!exchange)
        return;
    *place = NULL;
    pthread_mutex_lock(&http->lock);
    *exchange->previous = exchange->next;
    if (exchange->next)
        exchange->next->previous = exchange->previous;
    if (!http->active)
        pthread_cond_signal(&http->quiet);
    pthread_mutex_unlock(&http->lock);
    if (exchange->stream)
        http_stream_over(exchange->stream);
    exchange_release(exchange);
}

/* --- open and close -------------------------------------------------------------- */

static struct MHD_Daemon *start(struct http *http)
{
    unsigned threads = http->options.threads > 1 ? (unsigned)http->options.threads : 0;

    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, NULL,
        NULL, accessed, http, MHD_OPTION_LISTEN_SOCKET, http->socket,
        MHD_OPTION_THREAD_POOL_SIZE, threads, MHD_OPTION_CONNECTION_TIMEOUT,
        IDLE_SECONDS, MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS,
        MHD_OPTION_URI_LOG_CALLBACK, requested, http, MHD_OPTION_NOTIFY_COMPLETED,
        completed, http, MHD_OPTION_END);
}

int http_open(struct http **ret, const struct http_options *options, struct err *err)
{
    AUTO(http_close) struct http *http = xcalloc(1, sizeof *http);
    pthread_condattr_t monotonic;

    http->options = *options;
    http->socket = -1;
    pthread_mutex_init(&http->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&http->quiet, &monotonic);
    if (http_listen(options->listen, &http->socket, &http->port, err) < 0)
        return err->kind;
    http->daemon = start(http);
    if (!http->daemon)
        return err_set(err, ERR_FATAL, "HTTP server on %s: cannot start its threads",
                       options->listen);
    *ret = TAKE(http);
    return 0;
}

/* Until no exchange is left, at most `seconds`. */
static void await_quiet(struct http *http, int seconds)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += seconds;
    pthread_mutex_lock(&http->lock);
    while (http->active &&
           pthread_cond_timedwait(&http->quiet, &http->lock, &until) == 0)
        ;
    pthread_mutex_unlock(&http->lock);
}

/* Nobody has answered them: their connections are closed without. */
static void abandon(struct http *http)
{
    pthread_mutex_lock(&http->lock);
    for (struct exchange *e = http->active; e; e = e->next) {
        int resting = EXCHANGE_RESTING;

        if (atomic_compare_exchange_strong(&e->state, &resting, EXCHANGE_ABANDONED))
            MHD_resume_connection(e->connection);
        exchange_let_go(e);
        if (e->stream)
            http_stream_cut(e->stream);
    }
    pthread_mutex_unlock(&http->lock);
}

void http_close(struct http *http)
{
    if (!http)
        return;
    if (http->daemon) {
        MHD_quiesce_daemon(http->daemon);
        await_quiet(http, CLOSE_SECONDS);
        abandon(http);
        await_quiet(http, CLOSE_SECONDS);
        MHD_stop_daemon(http->daemon);
    }
    if (http->socket >= 0)
        close(http->socket);
    pthread_cond_destroy(&http->quiet);
    pthread_mutex_destroy(&http->lock);
    free(http);
}

int http_port(const struct http *http)
{
    return http->port;
}
