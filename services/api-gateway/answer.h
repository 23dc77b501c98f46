/*
 * answer.h - the ways the gateway answers, each once an exchange, from any thread.
 *
 * Every answer carries esc-transaction-id and, where the client sent one,
 * Client-Transaction-Id; and is one line of the log.
 */
#pragma once

#include "common/http.h"
#include "common/http_stream.h"
#include "services/api-gateway/print.h"

/* A document; takes it. root: the name of its XML element. */
void answer_document(struct exchange *exchange, const char *root, json_t *document);

/* 201: the document of what was made now, and the path where it stands. */
void answer_made(struct exchange *exchange, const char *place, const char *root,
                 json_t *document);

/* 200: done at once, without an operation; {transaction_id, status_code,
 * status_message}. */
void answer_done(struct exchange *exchange, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A text of this media type, as it is. */
void answer_text(struct exchange *exchange, const char *type, const char *text);

/* An answer that goes on: 200 now, the rest as it is sent; the caller's. limit: as
 * http_stream_open's. In the handler. */
struct http_stream *answer_stream(struct exchange *exchange, const char *type,
                                  size_t limit);

/* Taken: the operation is durable and checked. 200; under /v1 202, and its Location. */
void answer_accepted(struct exchange *exchange);

/* Taken: durable, but the engine has not said yet. */
void answer_pending(struct exchange *exchange);

/* Not taken. The message says what to do. status 429 and 503 get Retry-After, 401 the
 * challenge. One error, two printers: in XML {transaction_id, status_code,
 * status_message}, in JSON the same as members of problem details (RFC 9457). */
void answer_error(struct exchange *exchange, int status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The status as HTTP can carry it: 500 for what is no refusal. */
int answer_status(int status_code);

/* The kind's status and the message of a failed call. */
struct err;
void answer_err(struct exchange *exchange, const struct err *err);
