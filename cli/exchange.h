/*
 * exchange.h - one request and its answer on libcurl; rest.c's and stream.c's own.
 */
#pragma once

#include <curl/curl.h>

#include "cli/rest.h"

AUTO_DEFINE(curl_slist_free_all, struct curl_slist *);

struct rest {
    const struct options *options;
    CURL *curl;
    char *authorization; /* a header line; NULL: none */
};

struct request {
    const char *method, *path, *accept;
    const char *key;  /* Idempotency-Key; NULL: none */
    const char *last; /* Last-Event-ID; NULL: none */
    const struct body *body;
    bool patient; /* one question of many */
};

/* The headers of the request; the caller's. */
struct curl_slist *exchange_headers(const struct rest *rest,
                                    const struct request *request);

/* All of the request but its headers, and where its answer goes. */
void exchange_set(struct rest *rest, const struct request *request, const char *url);

/* libcurl's write function: appends to the struct answer that is `context`. */
size_t exchange_take(char *bytes, size_t size, size_t count, void *context);

/* Whether the answer came; `ret` is zeroed before, and the caller's in any case. */
CURLcode exchange(struct rest *rest, const struct request *request, struct answer *ret);
