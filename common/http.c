/*
 * http.c - the HTTP server: opening, closing, and libmicrohttpd's callbacks, which lead
 * each request through its stations (http_request.c).
 */
#include "common/http.h"

#include <gnutls/abstract.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "common/http_exchange.h"
#include "common/http_listen.h"
#include "common/mem.h"

#define IDLE_SECONDS 30U
#define PATIENCE_MS 60000
#define CONNECTIONS 1024
#define CONNECTION_BYTES 16384U /* its headers must fit */
#define OTHER_FILES 64          /* that the process has open besides */
#define PRIORITIES "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"
#define CLOSE_SECONDS 2

struct http {
    struct http_options options;
    struct MHD_Daemon *daemon;
    int socket, port;
    struct http_tls *tls; /* NULL: plain HTTP */
    struct http_patience *patience;

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
    http_patience_begin(http->patience, &exchange->client->waited);
    if (exchange->stream)
        http_stream_over(exchange->stream);
    exchange_release(exchange);
}

static void began(struct http *http, struct MHD_Connection *connection, void **place)
{
    struct http_connection *client = xcalloc(1, sizeof *client);

    client->patience = http->patience;
    client->waited.fd =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)
            ->connect_fd;
    if (http->tls)
        client->certificate = http_tls_use(
            http->tls,
            MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION)
                ->tls_session);
    http_patience_begin(http->patience, &client->waited);
    *place = client;
}

/* Connections come and go. The descriptor is closed after this. */
static void connected(void *context, struct MHD_Connection *connection, void **place,
                      enum MHD_ConnectionNotificationCode what)
{
    struct http *http = context;
    struct http_connection *client = *place;

    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        began(http, connection, place);
        return;
    }
    http_patience_end(http->patience, &client->waited);
    http_certificate_release(client->certificate);
    free(client);
}

/* Each connection has a certificate of its own by then. */
static int no_certificate(gnutls_session_t session, const gnutls_datum_t *issuers,
                          int issuer_count, const gnutls_pk_algorithm_t *algorithms,
                          int algorithm_count, gnutls_pcert_st **ret_certificates,
                          unsigned *ret_count, gnutls_privkey_t *ret_key)
{
    (void)session, (void)issuers, (void)issuer_count, (void)algorithms;
    (void)algorithm_count, (void)ret_certificates, (void)ret_count, (void)ret_key;
    return -1;
}

/* --- open and close -------------------------------------------------------------- */

/* As many as asked for, and as the process may have files open. */
static unsigned connection_limit(const struct http_options *options)
{
    int wanted = options->connections > 0 ? options->connections : CONNECTIONS;
    rlim_t files = (rlim_t)wanted + OTHER_FILES;
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return CONNECTIONS;
    if (limit.rlim_cur < files) {
        limit.rlim_cur = files < limit.rlim_max ? files : limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    if (limit.rlim_cur >= files)
        return (unsigned)wanted;
    return limit.rlim_cur > 2 * OTHER_FILES ? (unsigned)limit.rlim_cur - OTHER_FILES
                                            : OTHER_FILES;
}

static struct MHD_Daemon *start(struct http *http)
{
    const struct http_options *options = &http->options;
    unsigned threads = options->threads > 1 ? (unsigned)options->threads : 0;
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_PRIORITIES,    0, PRIORITIES                      },
        {MHD_OPTION_HTTPS_CERT_CALLBACK, 0, (void *)(intptr_t)no_certificate},
        {MHD_OPTION_END,                 0, NULL                            },
    };
    unsigned flags =
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;

    if (!http->tls)
        tls[0].option = MHD_OPTION_END;
    return MHD_start_daemon(
        http->tls ? flags | MHD_USE_TLS : flags, 0, NULL, NULL, accessed, http,
        MHD_OPTION_LISTEN_SOCKET, http->socket, MHD_OPTION_THREAD_POOL_SIZE, threads,
        MHD_OPTION_CONNECTION_TIMEOUT, IDLE_SECONDS, MHD_OPTION_CONNECTION_LIMIT,
        connection_limit(options), MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        (unsigned)options->connections_per_peer, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)CONNECTION_BYTES, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, requested, http, MHD_OPTION_NOTIFY_COMPLETED,
        completed, http, MHD_OPTION_NOTIFY_CONNECTION, connected, http,
        MHD_OPTION_ARRAY, tls, MHD_OPTION_END);
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
    if (options->certificate &&
        http_tls_open(&http->tls, options->certificate, options->key, err) < 0)
        return err->kind;
    http->patience = http_patience_start(
        (int64_t)(options->patience_ms > 0 ? options->patience_ms : PATIENCE_MS) *
        1000);
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
    http_patience_stop(http->patience);
    http_tls_close(http->tls);
    pthread_cond_destroy(&http->quiet);
    pthread_mutex_destroy(&http->lock);
    free(http);
}

int http_reload(struct http *http, struct err *err)
{
    return http->tls ? http_tls_reload(http->tls, err) : 0;
}

bool http_is_exposed(const struct http *http)
{
    return !http->tls && !http_is_local(http->socket);
}

int http_port(const struct http *http)
{
    return http->port;
}
