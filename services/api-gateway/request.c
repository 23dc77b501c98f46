/*
 * request.c - reads from the headers how to answer, and whom and what to name.
 */
#include "services/api-gateway/request.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <sodium.h>

#include "common/clock.h"
#include "common/mem.h"

bool media_is(const char *header, const char *type)
{
    size_t length = strlen(type);

    return header && strncasecmp(header, type, length) == 0 &&
           strchr(" ;,", header[length]); /* its zero is found too */
}

/* The first of the two that Accept names; where it names none, as the body came. */
static bool wants_json(const struct exchange *exchange)
{
    const char *accept = http_header(exchange, "Accept");

    while (accept && *accept) {
        accept += strspn(accept, " ,");
        if (media_is(accept, "application/json"))
            return true;
        if (media_is(accept, "application/xml") || media_is(accept, "text/xml"))
            return false;
        accept += strcspn(accept, ",");
    }
    return media_is(http_header(exchange, "Content-Type"), "application/json");
}

static bool is_hex(const char *text, size_t length)
{
    return strspn(text, "0123456789abcdef") >= length;
}

/* "00-" 32 "-" 16 "-" 2, neither id all zeros. */
static bool is_traceparent(const char *text)
{
    return text && strlen(text) == ENVELOPE_TRACE_SIZE - 1 &&
           strncmp(text, "00-", 3) == 0 && is_hex(text + 3, 32) && text[35] == '-' &&
           is_hex(text + 36, 16) && text[52] == '-' && is_hex(text + 53, 2) &&
           strspn(text + 3, "0") < 32 && strspn(text + 36, "0") < 16;
}

static void set_traceparent(struct request *request, const char *given)
{
    uint8_t bytes[24];
    char hex[49];

    if (is_traceparent(given)) {
        snprintf(request->traceparent, sizeof request->traceparent, "%s", given);
        return;
    }
    randombytes_buf(bytes, sizeof bytes);
    bytes[0] |= 1; /* neither id is all zeros */
    bytes[16] |= 1;
    sodium_bin2hex(hex, sizeof hex, bytes, sizeof bytes);
    snprintf(request->traceparent, sizeof request->traceparent, "00-%.32s-%.16s-01",
             hex, hex + 32);
}

struct request *request_of(struct exchange *exchange)
{
    struct request *request = http_attached(exchange);
    const char *client, *tenant;

    if (request)
        return request;
    client = http_header(exchange, "Client-Transaction-Id");
    tenant = http_parameter(exchange, "tenant");
    request = xcalloc(1, sizeof *request);
    request->begun_us = clock_boot_us();
    uuid_make(request->id);
    request->dialect = strncmp(http_path(exchange), "/v1/", 4) == 0 ? DIALECT_NATIVE
                       : wants_json(exchange)                       ? DIALECT_JSON
                                                                    : DIALECT_XML;
    snprintf(request->client_transaction, sizeof request->client_transaction, "%s",
             client ? client : "");
    snprintf(request->tenant, sizeof request->tenant, "%s", tenant ? tenant : "");
    snprintf(request->method, sizeof request->method, "%s", http_method(exchange));
    snprintf(request->path, sizeof request->path, "%s", http_path(exchange));
    set_traceparent(request, http_header(exchange, "traceparent"));
    http_attach(exchange, request, free);
    return request;
}
