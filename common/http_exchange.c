/*
 * http_exchange.c - what a handler asks of a request, and how its answer gets out.
 *
 * The answer is kept until the server's thread picks it up: at once when the handler
 * is still at work, or after libmicrohttpd was told to go on with the connection.
 */
#include "common/http_exchange.h"

#include <string.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/mem.h"

struct exchange *exchange_create(const struct http_options *options,
                                 struct MHD_Connection *connection)
{
    struct exchange *exchange = xcalloc(1, sizeof *exchange);

    exchange->options = options;
    exchange->connection = connection;
    exchange->client =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)
            ->socket_context;
    exchange->begun_us = clock_boot_us();
    exchange->state = EXCHANGE_OPEN;
    exchange->holders = 1;
    return exchange;
}

static void free_headers(struct exchange_header *header)
{
    while (header) {
        struct exchange_header *next = header->next;

        free(header->name);
        free(header->value);
        free(header);
        header = next;
    }
}

void exchange_release(struct exchange *exchange)
{
    if (atomic_fetch_sub(&exchange->holders, 1) > 1)
        return;
    if (exchange->free_with)
        exchange->free_with(exchange->data);
    if (exchange->response)
        MHD_destroy_response(exchange->response);
    free_headers(exchange->headers);
    free(exchange->segments);
    free(exchange->body);
    free(exchange);
}

const char *http_method(const struct exchange *exchange)
{
    return exchange->method;
}

const char *http_path(const struct exchange *exchange)
{
    return exchange->path;
}

const char *http_parameter(const struct exchange *exchange, const char *name)
{
    return http_match_parameter(&exchange->match, name);
}

const char *http_query(const struct exchange *exchange, const char *name)
{
    return MHD_lookup_connection_value(exchange->connection, MHD_GET_ARGUMENT_KIND,
                                       name);
}

struct visit {
    int (*visit)(void *context, const char *name, const char *value);
    void *context;
    int result;
};

static enum MHD_Result visit_query(void *context, enum MHD_ValueKind kind,
                                   const char *name, const char *value)
{
    struct visit *visit = context;

    (void)kind;
    visit->result = visit->visit(visit->context, name, value ? value : "");
    return visit->result ? MHD_NO : MHD_YES;
}

int http_each_query(const struct exchange *exchange,
                    int (*visit)(void *context, const char *name, const char *value),
                    void *context)
{
    struct visit each = {.visit = visit, .context = context};

    MHD_get_connection_values(exchange->connection, MHD_GET_ARGUMENT_KIND, visit_query,
                              &each);
    return each.result;
}

const char *http_header(const struct exchange *exchange, const char *name)
{
    return MHD_lookup_connection_value(exchange->connection, MHD_HEADER_KIND, name);
}

const char *http_peer(const struct exchange *exchange)
{
    return exchange->peer;
}

const uint8_t *http_body(const struct exchange *exchange, size_t *ret_length)
{
    *ret_length = exchange->length;
    return exchange->body;
}

const struct http_route *http_matched(const struct exchange *exchange)
{
    return exchange->match.route;
}

void http_attach(struct exchange *exchange, void *data, void (*free_with)(void *))
{
    exchange->data = data;
    exchange->free_with = free_with;
}

void *http_attached(const struct exchange *exchange)
{
    return exchange->data;
}

void http_set_header(struct exchange *exchange, const char *name, const char *value)
{
    struct exchange_header *header = xcalloc(1, sizeof *header);

    header->name = xstrdup(name);
    header->value = xstrdup(value);
    header->next = exchange->headers;
    exchange->headers = header;
}

void exchange_answer(struct exchange *exchange, int status, const char *content_type,
                     struct MHD_Response *response)
{
    struct MHD_Connection *connection = exchange->connection;
    int was;

    fault_point("answer.giving");
    if (content_type)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, content_type);
    for (const struct exchange_header *h = exchange->headers; h; h = h->next)
        MHD_add_response_header(response, h->name, h->value);
    exchange->response = response;
    exchange->status = status;
    was = atomic_load(&exchange->state);
    while (was != EXCHANGE_ABANDONED &&
           !atomic_compare_exchange_weak(&exchange->state, &was, EXCHANGE_ANSWERED))
        ;
    if (was == EXCHANGE_OPEN) /* the handler's thread goes on with it */
        return;
    if (was == EXCHANGE_RESTING)
        MHD_resume_connection(connection);
    exchange_release(exchange);
    fault_point("answer.given");
}

void http_answer(struct exchange *exchange, int status, const char *content_type,
                 const void *body, size_t length)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(
        length, xmemdup(body, length), MHD_RESPMEM_MUST_FREE);

    if (!response)
        abort(); /* out of memory, as in mem.c */
    exchange_answer(exchange, status, content_type, response);
}

void http_later(struct exchange *exchange)
{
    int open = EXCHANGE_OPEN;

    exchange->rested = true;
    atomic_fetch_add(&exchange->holders, 1);
    MHD_suspend_connection(exchange->connection);
    if (atomic_compare_exchange_strong(&exchange->state, &open, EXCHANGE_RESTING))
        return;
    /* the answer was quicker */
    MHD_resume_connection(exchange->connection);
    exchange_release(exchange);
}

enum { HELD = 1, LET_GO = 2 };

void http_hold(struct exchange *exchange)
{
    atomic_fetch_add(&exchange->holders, 1);
    MHD_suspend_connection(exchange->connection);
    exchange->held = HELD;
}

void exchange_let_go(struct exchange *exchange)
{
    int held = HELD;

    if (atomic_compare_exchange_strong(&exchange->held, &held, LET_GO))
        MHD_resume_connection(exchange->connection);
}

void http_let_go(struct exchange *exchange)
{
    exchange_let_go(exchange);
    exchange_release(exchange);
}
