/*
 * account.h - who asks: HTTP Basic credentials or a bearer token -> an account.
 *
 * A password is verified with Argon2id, one at a time in this process: who comes while
 * another is verified is told to come again (429), but requests with the very same
 * credentials wait for its outcome. What was verified is remembered for 60 s, as a
 * BLAKE2b keyed with this process's random key, so that most requests cost
 * microseconds. Nothing is remembered of an account that has changed since
 * (accounts_forget, changes.h), nor while changes cannot be heard of.
 *
 * Failed logins are slowed down by address and account (backoff.h).
 */
#pragma once

#include <stdbool.h>

#include "services/api-gateway/store/accounts.h"

/* Each may what those before it may. */
enum account_role { ROLE_VIEWER, ROLE_OPERATOR, ROLE_ADMIN };

struct account {
    char name[ACCOUNT_NAME_SIZE];
    char tenant[ACCOUNT_NAME_SIZE]; /* "": all */
    char token[UUID_SIZE]; /* the id of the token it came with; "": a password */
    enum account_role role;
};

struct accounts;

/* How accounts are found: the store's functions, with the store as context. */
struct account_lookup {
    int (*by_name)(void *context, const char *name, struct account_row *ret,
                   struct err *err);
    int (*by_token)(void *context, const uint8_t hash[TOKEN_HASH_SIZE],
                    struct account_row *ret, struct err *err);
    void *context;
};

/* Before any thread: initialises libsodium. */
struct accounts *accounts_create(const struct account_lookup *lookup);
void accounts_destroy(struct accounts *accounts);
AUTO_DEFINE(accounts_destroy, struct accounts *);

/* The account of an Authorization header (may be NULL) that came from `peer`, an
 * address. 0, or the status to answer: 401, 429, 503, the reason in err; *ret_retry_s
 * is set with 429. Any thread; may take as long as a verification, some 30 ms. */
int account_check(struct accounts *accounts, const char *authorization,
                  const char *peer, struct account *ret, int *ret_retry_s,
                  struct err *err);

/* The account has changed: what is remembered of it is void, also what is being
 * verified right now. NULL: of all. Any thread. */
void accounts_forget(struct accounts *accounts, const char *name);

/* Whether changes are heard of from now on. false, as at first: nothing is remembered.
 */
void accounts_trust(struct accounts *accounts, bool trusted);

/* Forgets what was remembered before `now_us`, a time of clock_boot_us, less 60 s; for
 * tests: later ones too. */
void accounts_expire(struct accounts *accounts, int64_t now_us);

/* An Argon2id hash of a password, as the table keeps it. */
#define ACCOUNT_HASH_SIZE 128
void account_hash(char hash[ACCOUNT_HASH_SIZE], const char *password);

/* "admin" -> ROLE_ADMIN; -1: there is none of that name. */
int account_role(const char *name);
