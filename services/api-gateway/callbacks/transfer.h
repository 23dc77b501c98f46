/*
 * transfer.h - one callback on its way to its receiver: the request as libcurl makes
 * it, and what came of it. The sender's thread.
 */
#pragma once

#include <curl/curl.h>

#include "services/api-gateway/callbacks/networks.h"
#include "services/api-gateway/store/callbacks.h"

#define TRANSFER_LIMIT_MS 10000 /* from its begin to the end of the answer */

struct transfer {
    CURL *easy;
    struct curl_slist *headers;
    const struct networks *allowed;
    char *receiver, *transaction;
    int64_t lane, token, callback;
    int attempts;        /* before this one */
    const char *refused; /* why its address was not connected to, or NULL */
    size_t answered;     /* bytes of the answer's body */
    char why[CURL_ERROR_SIZE];
    struct transfer *previous, *next; /* the sender's */
};

struct transfer_options {
    const struct networks *allowed; /* outlives the transfer */
    const char *ca;                 /* certificates beside the system's; NULL: none */
};

/* From a row of store_claim_callbacks; everything is copied. */
struct transfer *transfer_create(const PGresult *claimed, int row,
                                 const struct transfer_options *options);
/* It is in no multi handle any more. */
void transfer_destroy(struct transfer *transfer);

/* How it ended. */
void transfer_outcome(struct transfer *transfer, CURLcode code, struct outcome *ret);
