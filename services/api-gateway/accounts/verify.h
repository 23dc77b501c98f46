/*
 * verify.h - credentials -> an account, by the table and nothing else: no memory, no
 * lock. account.c's own.
 */
#pragma once

#include "services/api-gateway/accounts/account.h"
#include "services/api-gateway/accounts/credentials.h"
#include "services/api-gateway/accounts/remembered.h"

struct verifier {
    struct account_lookup lookup;
    char nobody[ACCOUNT_HASH_SIZE]; /* verified where there is no such account */
};

void verifier_init(struct verifier *verifier, const struct account_lookup *lookup);

/* One request's question. */
struct question {
    struct credentials credentials;
    struct digest digest;
    const char *peer;
    struct account account; /* the answer */
    int64_t good_us;        /* for how long */
};

/* Fills the answer; good_us becomes shorter where the token ends before. 0, 401, or 503
 * when the table can't be read. Any thread. */
typedef int verification(const struct verifier *verifier, struct question *question);
verification verify_password, verify_token;
