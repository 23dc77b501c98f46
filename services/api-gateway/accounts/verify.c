/*
 * verify.c - verifies one password or token. See verify.h.
 */
#include "services/api-gateway/accounts/verify.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_BYTES (16U << 20)
#define PASSES 3

void account_hash(char hash[ACCOUNT_HASH_SIZE], const char *password)
{
    if (crypto_pwhash_str_alg(hash, password, strlen(password), PASSES, MEMORY_BYTES,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        abort(); /* out of memory, as in mem.c */
}

int account_role(const char *name)
{
    static const char *const NAMES[] = {
        [ROLE_VIEWER] = "viewer",
        [ROLE_OPERATOR] = "operator",
        [ROLE_ADMIN] = "admin",
    };

    for (int role = ROLE_VIEWER; role <= ROLE_ADMIN; role++)
        if (strcmp(NAMES[role], name) == 0)
            return role;
    return -1;
}

void verifier_init(struct verifier *verifier, const struct account_lookup *lookup)
{
    uint8_t random[16];
    char password[2 * sizeof random + 1];

    verifier->lookup = *lookup;
    randombytes_buf(random, sizeof random);
    sodium_bin2hex(password, sizeof password, random, sizeof random);
    account_hash(verifier->nobody, password);
}

static int set_account(struct question *question, const struct account_row *row)
{
    struct account *account = &question->account;
    int role = account_role(row->role);

    if (role < 0)
        return 401; /* of a later version: it can't be known what it may */
    snprintf(account->name, sizeof account->name, "%s", row->name);
    snprintf(account->tenant, sizeof account->tenant, "%s", row->tenant);
    snprintf(account->token, sizeof account->token, "%s", row->token);
    account->role = (enum account_role)role;
    return 0;
}

/* Takes as long for an account that is not there. */
int verify_password(const struct verifier *verifier, struct question *question)
{
    const struct credentials *credentials = &question->credentials;
    struct account_row row;
    struct err err;
    int found = verifier->lookup.by_name(verifier->lookup.context, credentials->name,
                                         &row, &err);
    const char *hash = found == 0 ? row.password_hash : verifier->nobody;

    if (found < 0 && found != ERR_NOT_FOUND)
        return 503;
    if (crypto_pwhash_str_verify(hash, credentials->password,
                                 strlen(credentials->password)) != 0 ||
        found < 0)
        return 401;
    return set_account(question, &row);
}

int verify_token(const struct verifier *verifier, struct question *question)
{
    uint8_t hash[TOKEN_HASH_SIZE];
    struct account_row row;
    struct err err;
    int found;

    token_hash(hash, question->credentials.text);
    found = verifier->lookup.by_token(verifier->lookup.context, hash, &row, &err);
    if (found < 0)
        return found == ERR_NOT_FOUND ? 401 : 503;
    if (row.left_us < question->good_us)
        question->good_us = row.left_us;
    return set_account(question, &row);
}
