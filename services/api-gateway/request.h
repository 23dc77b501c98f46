/*
 * request.h - what the gateway knows of one request besides its HTTP.
 *
 * Made when it is first asked for, freed with the exchange. All of it is copied, so
 * that an answer which comes later needs nothing of the connection.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/envelope.h"
#include "common/http.h"
#include "common/uuid.h"
#include "services/api-gateway/accounts/account.h"
#include "services/api-gateway/peer.h"

enum dialect {
    DIALECT_XML,    /* the ESC shape */
    DIALECT_JSON,   /* the same shape in JSON */
    DIALECT_NATIVE, /* /v1: JSON, problem details */
};

#define CLIENT_TRANSACTION_SIZE 256
#define DIGEST_SIZE 32

struct request {
    char id[UUID_SIZE]; /* the transaction id; under a key the same one for 24 h */
    bool keyed;
    bool plans; /* nothing is to be done: a plan is all that is asked for */
    uint8_t digest[DIGEST_SIZE]; /* of method, path, query and body */
    enum dialect dialect;
    struct account account;                           /* name "" until it is known */
    char client_transaction[CLIENT_TRANSACTION_SIZE]; /* "": none */
    char traceparent[ENVELOPE_TRACE_SIZE];            /* the client's, or made */
    char tenant[ACCOUNT_NAME_SIZE];                   /* of the path; "": none */
    char method[16], path[256];                       /* for the log */
    int64_t begun_us;
    char peer[PEER_SIZE]; /* from where; "" until it was asked who it is */
    int retry_s;          /* of a 429: when to come again; 0: soon */
};

struct request *request_of(struct exchange *exchange);

/* Whether a Content-Type or Accept header names the media type. */
bool media_is(const char *header, const char *type);
