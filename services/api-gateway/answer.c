/*
 * answer.c - one answer, printed as the request's dialect wants it.
 */
#include "services/api-gateway/answer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/err.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/api-gateway/request.h"

#define RETRY_AWAY_S 5
#define RETRY_BUSY_S 1

static const struct {
    int status;
    const char *title;
} TITLES[] = {
    {400, "Bad Request"           },
    {401, "Unauthorized"          },
    {403, "Forbidden"             },
    {404, "Not Found"             },
    {405, "Method Not Allowed"    },
    {409, "Conflict"              },
    {413, "Content Too Large"     },
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content" },
    {429, "Too Many Requests"     },
    {503, "Service Unavailable"   },
};

static const char *title_of(int status)
{
    for (size_t i = 0; i < sizeof TITLES / sizeof TITLES[0]; i++)
        if (TITLES[i].status == status)
            return TITLES[i].title;
    return "Internal Server Error";
}

static void set_headers(struct exchange *exchange, const struct request *request,
                        int status)
{
    char seconds[12];

    http_set_header(exchange, "esc-transaction-id", request->id);
    if (*request->client_transaction)
        http_set_header(exchange, "Client-Transaction-Id", request->client_transaction);
    if (status == 401)
        http_set_header(exchange, "WWW-Authenticate",
                        "Basic realm=\"Quartet\", charset=\"UTF-8\", "
                        "Bearer realm=\"Quartet\"");
    if (status == 429 || status == 503) {
        snprintf(seconds, sizeof seconds, "%d",
                 request->retry_s > 0 ? request->retry_s
                 : status == 503      ? RETRY_AWAY_S
                                      : RETRY_BUSY_S);
        http_set_header(exchange, "Retry-After", seconds);
    }
}

static void log_request(const struct request *request, int status, const char *message)
{
    log_trace(request->traceparent);
    log_event(status >= 500 ? LOG_WARNING : LOG_INFO, request->id, "request answered",
              "method", request->method, "path", request->path, "status",
              log_int(status), "account",
              *request->account.name ? request->account.name : NULL, "us",
              log_int(clock_boot_us() - request->begun_us), "reason", message, NULL);
    log_trace(NULL);
}

/* Takes the document. message: for the log, or NULL. */
static void answer(struct exchange *exchange, int status, const char *root,
                   json_t *document, const char *message)
{
    static const char *const TYPES[] = {
        [DIALECT_XML] = "application/xml",
        [DIALECT_JSON] = "application/json",
        [DIALECT_NATIVE] = "application/json",
    };
    const struct request *request = request_of(exchange);
    const char *type = TYPES[request->dialect];
    AUTO(json_decref) json_t *owned = document;
    AUTO(free)
    char *text =
        request->dialect == DIALECT_XML ? print_xml(root, owned) : print_json(owned);

    if (request->dialect != DIALECT_XML && status >= 400)
        type = "application/problem+json";
    set_headers(exchange, request, status);
    log_request(request, status, message);
    http_answer(exchange, status, type, text, strlen(text));
}

void answer_document(struct exchange *exchange, const char *root, json_t *document)
{
    answer(exchange, 200, root, document, NULL);
}

void answer_made(struct exchange *exchange, const char *place, const char *root,
                 json_t *document)
{
    http_set_header(exchange, "Location", place);
    answer(exchange, 201, root, document, NULL);
}

void answer_text(struct exchange *exchange, const char *type, const char *text)
{
    const struct request *request = request_of(exchange);

    set_headers(exchange, request, 200);
    log_request(request, 200, NULL);
    http_answer(exchange, 200, type, text, strlen(text));
}

struct http_stream *answer_stream(struct exchange *exchange, const char *type,
                                  size_t limit)
{
    const struct request *request = request_of(exchange);

    set_headers(exchange, request, 200);
    http_set_header(exchange, "Cache-Control", "no-store");
    http_set_header(exchange, "X-Accel-Buffering", "no"); /* of nginx in front */
    log_request(request, 200, NULL);
    return http_stream_open(exchange, 200, type, limit);
}

/* {transaction_id, status_code, status_message} */
static void add_verdict(json_t *document, const struct request *request, int status,
                        const char *message)
{
    document_text(document, "transaction_id", request->id);
    document_number(document, "status_code", status);
    document_text(document, "status_message", message);
}

/* Of RFC 9457. */
static void add_problem(json_t *document, int status, const char *message)
{
    document_text(document, "type", "about:blank");
    document_text(document, "title", title_of(status));
    document_number(document, "status", status);
    document_text(document, "detail", message);
}

void answer_done(struct exchange *exchange, const char *format, ...)
{
    json_t *document = json_object();
    AUTO(free) char *message = NULL;
    va_list args;

    va_start(args, format);
    if (vasprintf(&message, format, args) < 0)
        abort(); /* out of memory, as in mem.c */
    va_end(args);
    add_verdict(document, request_of(exchange), 200, message);
    answer(exchange, 200, "response", document, NULL);
}

/* The native API says 202, and where to look. */
static void answer_taken(struct exchange *exchange, const char *message,
                         const char *reason)
{
    const struct request *request = request_of(exchange);
    int status = request->dialect == DIALECT_NATIVE ? 202 : 200;
    json_t *document = json_object();
    char place[sizeof "/v1/operations/" + UUID_SIZE];

    add_verdict(document, request, status, message);
    if (request->dialect == DIALECT_NATIVE) {
        snprintf(place, sizeof place, "/v1/operations/%s", request->id);
        http_set_header(exchange, "Location", place);
    }
    answer(exchange, status, "response", document, reason);
}

void answer_accepted(struct exchange *exchange)
{
    answer_taken(exchange, "Deployment operation request accepted", NULL);
}

void answer_pending(struct exchange *exchange)
{
    http_set_header(exchange, "esc-verdict", "pending");
    answer_taken(exchange, "recorded, not yet checked", "pending");
}

void answer_error(struct exchange *exchange, int status, const char *format, ...)
{
    const struct request *request = request_of(exchange);
    json_t *document = json_object();
    AUTO(free) char *message = NULL;
    va_list args;

    va_start(args, format);
    if (vasprintf(&message, format, args) < 0)
        abort(); /* out of memory, as in mem.c */
    va_end(args);
    if (request->dialect != DIALECT_XML)
        add_problem(document, status, message);
    add_verdict(document, request, status, message);
    answer(exchange, status, "response", document, message);
}

int answer_status(int status_code)
{
    return status_code >= 400 && status_code < 600 ? status_code : 500;
}

void answer_err(struct exchange *exchange, const struct err *err)
{
    answer_error(exchange, err_status(err->kind), "%s", err->msg);
}
