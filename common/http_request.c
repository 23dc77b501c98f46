/*
 * http_request.c - the stations of one request, as libmicrohttpd comes to them: the
 * headers (begin), every piece of the body (take), its end (handle), and once more when
 * a connection that rested goes on (finish).
 *
 * An answer given before the body has come, a refusal, waits until the client has sent
 * it, or the client would find its connection reset instead of the answer: the pieces
 * are dropped, not kept. Only a body announced as absurdly long, and a client that
 * asked first (Expect), is answered without reading on.
 */
#include <netdb.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/health.h"
#include "common/http_exchange.h"
#include "common/http_framing.h"
#include "common/mem.h"
#include "common/metrics.h"

#define DROPPED_LIMITS 16 /* so many times the body limit is read and dropped */

static struct metric_family answer_seconds = METRIC_FAMILY(
    METRIC_IS_HISTOGRAM, "quartet_http_request_seconds",
    "From a request's first line to its answer, by route and class of status.", "route",
    "status");

/* --- the routes every service has ------------------------------------------------ */

static void answer_text(struct exchange *exchange, int status, const char *type,
                        const char *text)
{
    http_answer(exchange, status, type, text, strlen(text));
}

static void handle_live(struct exchange *exchange, void *context)
{
    (void)context;
    answer_text(exchange, 200, "application/json", "{\"live\":true}\n");
}

static void handle_ready(struct exchange *exchange, void *context)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    bool ready = health_render(out);

    (void)context;
    fclose(out);
    http_answer(exchange, ready ? 200 : 503, "application/json", text, length);
    free(text);
}

static void handle_metrics(struct exchange *exchange, void *context)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    (void)context;
    metrics_render(out);
    fclose(out);
    http_answer(exchange, 200, "text/plain; version=0.0.4", text, length);
    free(text);
}

static const struct http_route OWN[] = {
    {"GET", "/health/live",  handle_live,    0},
    {"GET", "/health/ready", handle_ready,   0},
    {"GET", "/metrics",      handle_metrics, 0},
    {NULL,  NULL,            NULL,           0},
};

/* --- one request ----------------------------------------------------------------- */

static bool is_answered(struct exchange *exchange)
{
    return atomic_load(&exchange->state) == EXCHANGE_ANSWERED;
}

static void refuse(struct exchange *exchange, int status, const char *message)
{
    const struct http_options *options = exchange->options;
    char line[256];

    if (options->refuse) {
        options->refuse(exchange, status, message, options->context);
        return;
    }
    snprintf(line, sizeof line, "%s\n", message);
    answer_text(exchange, status, "text/plain", line);
}

static void find_route(struct exchange *exchange)
{
    struct http_match *match = &exchange->match;

    http_route_find(match, OWN, exchange->method, exchange->segments);
    if (match->status == 404)
        http_route_find(match, exchange->options->routes, exchange->method,
                        exchange->segments);
}

/* How long the client says its body is; 0 when it does not say. */
static unsigned long long announced(const struct exchange *exchange)
{
    const char *text = http_header(exchange, MHD_HTTP_HEADER_CONTENT_LENGTH);

    return text ? strtoull(text, NULL, 10) : 0;
}

static bool is_own(const struct http_route *route)
{
    return route >= OWN && route < OWN + sizeof OWN / sizeof OWN[0];
}

static void admit(struct exchange *exchange)
{
    const struct http_options *options = exchange->options;
    const struct http_route *route = exchange->match.route;

    if (exchange->nul) {
        refuse(exchange, 400, "A zero byte has no place in an address.");
    } else if (exchange->match.status == 404) {
        refuse(exchange, 404, "There is nothing at this address.");
    } else if (exchange->match.status == 405) {
        http_set_header(exchange, MHD_HTTP_HEADER_ALLOW, exchange->match.allow);
        refuse(exchange, 405, "This address does not take that method.");
    } else if (!is_own(route) && options->admit &&
               options->admit(exchange, route, options->context) != 0) {
        return;
    } else if (announced(exchange) > options->body_limit) {
        refuse(exchange, 413, "The body is too long.");
    }
}

static void count(const struct exchange *exchange)
{
    const struct http_route *route = exchange->match.route;
    const char class[] = {(char)('0' + exchange->status / 100), 'x', 'x', '\0'};
    char name[80] = "none";

    if (route)
        snprintf(name, sizeof name, "%s %s", route->method, route->pattern);
    metric_observe(metric_of(&answer_seconds, name, class),
                   clock_boot_us() - exchange->begun_us);
}

enum MHD_Result exchange_finish(struct exchange *exchange)
{
    const struct http_options *options = exchange->options;

    if (!is_answered(exchange))
        return MHD_NO; /* http_close gave up on it */
    if (options->settle && !exchange->settled) {
        exchange->settled = true;
        options->settle(exchange, exchange->status, options->context);
        if (exchange->held)
            return MHD_YES; /* called again when it is let go */
    }
    count(exchange);
    if (!exchange->stream)
        http_patience_begin(exchange->client->patience, &exchange->client->waited);
    return MHD_queue_response(exchange->connection, (unsigned)exchange->status,
                              exchange->response);
}

enum MHD_Result exchange_begin(struct exchange *exchange, const char *method,
                               const char *path)
{
    size_t limit = exchange->options->body_limit;
    const union MHD_ConnectionInfo *client = MHD_get_connection_info(
        exchange->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const char *unclear;

    exchange->begun = true;
    exchange->method = method;
    exchange->path = path;
    exchange->segments = xstrdup(path);
    getnameinfo(client->client_addr, sizeof(struct sockaddr_storage), exchange->peer,
                sizeof exchange->peer, NULL, 0, NI_NUMERICHOST);
    unclear = http_framing_fault(exchange->connection);
    if (unclear) {
        http_set_header(exchange, MHD_HTTP_HEADER_CONNECTION, "close");
        refuse(exchange, 400, unclear);
        return exchange_finish(exchange);
    }
    find_route(exchange);
    admit(exchange);
    if (is_answered(exchange) && (http_header(exchange, MHD_HTTP_HEADER_EXPECT) ||
                                  announced(exchange) / DROPPED_LIMITS > limit))
        return exchange_finish(exchange);
    return MHD_YES;
}

enum MHD_Result exchange_take(struct exchange *exchange, const char *bytes,
                              size_t length)
{
    size_t limit = exchange->options->body_limit;

    exchange->seen += length;
    if (exchange->seen / DROPPED_LIMITS > limit)
        return MHD_NO;
    if (is_answered(exchange) || exchange->seen > limit)
        return MHD_YES;
    if (exchange->seen > exchange->capacity) {
        exchange->capacity = exchange->seen * 2 < limit ? exchange->seen * 2 : limit;
        exchange->body = xrealloc(exchange->body, exchange->capacity);
    }
    memcpy(exchange->body + exchange->length, bytes, length);
    exchange->length = exchange->seen;
    return MHD_YES;
}

enum MHD_Result exchange_handle(struct exchange *exchange)
{
    const struct http_route *route = exchange->match.route;

    exchange->handled = true;
    http_patience_end(exchange->client->patience, &exchange->client->waited);
    if (is_answered(exchange))
        return exchange_finish(exchange);
    if (exchange->seen > exchange->options->body_limit)
        refuse(exchange, 413, "The body is too long.");
    else
        route->handle(exchange, exchange->options->context);
    if (exchange->rested)
        return MHD_YES; /* called again when there is an answer */
    if (!is_answered(exchange))
        refuse(exchange, 500, "The request was not answered.");
    return exchange_finish(exchange);
}
