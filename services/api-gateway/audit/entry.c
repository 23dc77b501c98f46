/*
 * entry.c - what of a request is kept. See entry.h.
 *
 * An entry must never be refused by PostgreSQL, or those beside it in the statement
 * would be lost with it: whatever a client can choose freely becomes plain ASCII here.
 */
#include "services/api-gateway/audit/entry.h"

#include <stdio.h>
#include <string.h>

#include <sodium.h>

#include "common/clock.h"
#include "services/api-gateway/accounts/credentials.h"
#include "services/api-gateway/request.h"

static void copy(char *to, size_t size, const char *from)
{
    snprintf(to, size, "%s", from);
    for (char *c = to; *c; c++)
        if (*c < 0x20 || *c > 0x7e)
            *c = '?';
}

#define COPY(to, from) copy(to, sizeof(to), from)

/* The name that a login claimed which failed; "": none. */
static void copy_claim(struct audit_entry *entry, const char *authorization)
{
    struct credentials credentials;

    if (credentials_read(&credentials, authorization) == 0)
        COPY(entry->account, credentials.name ? credentials.name : "token");
    sodium_memzero(&credentials, sizeof credentials);
}

bool entry_make(struct audit_entry *ret, struct exchange *exchange, int status)
{
    const struct request *request = request_of(exchange);
    const struct account *account = &request->account;
    bool of_path = *request->tenant != '\0';

    if (strcmp(request->method, "GET") == 0 || strcmp(request->method, "HEAD") == 0)
        return false;
    memset(ret, 0, sizeof *ret);
    COPY(ret->account, account->name);
    if (status == 401)
        copy_claim(ret, http_header(exchange, "Authorization"));
    if (!*ret->account)
        return false;
    ret->time_us = clock_wall_us();
    COPY(ret->token, account->token);
    COPY(ret->tenant, of_path ? request->tenant : account->tenant);
    COPY(ret->peer, request->peer);
    COPY(ret->method, request->method);
    COPY(ret->path, request->path);
    ret->status = status;
    COPY(ret->transaction, request->id);
    COPY(ret->client_transaction, request->client_transaction);
    return true;
}
