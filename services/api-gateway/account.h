/*
 * account.h - who asks: HTTP Basic credentials -> an account.
 *
 * A password is verified with Argon2id, one at a time in this process: who comes while
 * another is verified is told to come again (429), but requests with the very same
 * credentials wait for its outcome. What was verified is remembered for 60 s, as a
 * BLAKE2b keyed with this process's random key, so that most requests cost
 * microseconds; a changed or removed account is noticed within that time.
 */
#pragma once

#include "services/api-gateway/store.h"

/* Each may what those before it may. */
enum account_role { ROLE_VIEWER, ROLE_OPERATOR, ROLE_ADMIN };

struct account {
    char name[ACCOUNT_NAME_SIZE];
    char tenant[ACCOUNT_NAME_SIZE]; /* "": all */
    enum account_role role;
};

struct accounts;

/* How an account is found: store_find_account, with the store as context. */
typedef int account_lookup(void *context, const char *name, struct account_row *ret,
                           struct err *err);

/* Before any thread: initialises libsodium. */
struct accounts *accounts_create(account_lookup *lookup, void *context);
void accounts_destroy(struct accounts *accounts);
AUTO_DEFINE(accounts_destroy, struct accounts *);

/* The account of an Authorization header (may be NULL). 0, or the status to answer:
 * 401, 429, 503, the reason in err. Any thread; may take as long as a verification,
 * some 30 ms. */
int account_check(struct accounts *accounts, const char *authorization,
                  struct account *ret, struct err *err);

/* Forgets what was remembered before `now_us`, a time of clock_boot_us, less 60 s; for
 * tests: later ones too. */
void accounts_expire(struct accounts *accounts, int64_t now_us);

/* An Argon2id hash of a password, as the table keeps it. */
#define ACCOUNT_HASH_SIZE 128
void account_hash(char hash[ACCOUNT_HASH_SIZE], const char *password);
