/*
 * account.c - verifies credentials. See account.h.
 *
 * `busy` is the digest of the password under verification; there is one. Who has the
 * same waits for its end and takes over what came of it, so that a crowd of one
 * client's connections, all new after a minute, costs one verification and no refusal.
 * A token is one look into the table, and needs no such turn.
 */
#include "services/api-gateway/accounts/account.h"

#include <pthread.h>
#include <sodium.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/api-gateway/accounts/backoff.h"
#include "services/api-gateway/accounts/remembered.h"
#include "services/api-gateway/accounts/verify.h"

#define REMEMBERED_US 60000000

struct accounts {
    uint8_t key[crypto_generichash_KEYBYTES];
    struct verifier verifier;

    pthread_mutex_t lock;
    pthread_cond_t ended;
    struct remembered *remembered;
    struct backoff *backoff;
    bool trusted;
    uint64_t changes; /* heard of */
    bool is_busy;
    struct digest busy;
    uint64_t verifications; /* that have ended */
    int last_status;        /* what came of the last one */
    struct account last;
};

struct accounts *accounts_create(const struct account_lookup *lookup)
{
    struct accounts *accounts = xcalloc(1, sizeof *accounts);

    if (sodium_init() < 0)
        abort();
    accounts->backoff = backoff_create();
    randombytes_buf(accounts->key, sizeof accounts->key);
    verifier_init(&accounts->verifier, lookup);
    pthread_mutex_init(&accounts->lock, NULL);
    pthread_cond_init(&accounts->ended, NULL);
    return accounts;
}

void accounts_destroy(struct accounts *accounts)
{
    if (!accounts)
        return;
    remembered_expire(&accounts->remembered, INT64_MAX);
    backoff_destroy(accounts->backoff);
    pthread_cond_destroy(&accounts->ended);
    pthread_mutex_destroy(&accounts->lock);
    sodium_memzero(accounts->key, sizeof accounts->key);
    free(accounts);
}

void accounts_expire(struct accounts *accounts, int64_t now_us)
{
    pthread_mutex_lock(&accounts->lock);
    remembered_expire(&accounts->remembered, now_us);
    pthread_mutex_unlock(&accounts->lock);
}

void accounts_forget(struct accounts *accounts, const char *name)
{
    pthread_mutex_lock(&accounts->lock);
    accounts->changes++;
    if (name)
        remembered_forget(&accounts->remembered, name);
    else
        remembered_expire(&accounts->remembered, INT64_MAX);
    pthread_mutex_unlock(&accounts->lock);
}

void accounts_trust(struct accounts *accounts, bool trusted)
{
    accounts_forget(accounts, NULL);
    pthread_mutex_lock(&accounts->lock);
    accounts->trusted = trusted;
    pthread_mutex_unlock(&accounts->lock);
}

/* --- with the lock --------------------------------------------------------------- */

static const char *claimed(const struct question *question)
{
    return question->credentials.name ? question->credentials.name : "";
}

/* What a verification has shown. `changes`: how many were heard of before it began. */
static void learn(struct accounts *accounts, const struct question *question,
                  int status, uint64_t changes)
{
    int64_t now_us = clock_boot_us();

    if (status == 401)
        backoff_failed(accounts->backoff, question->peer, claimed(question), now_us);
    if (status == 0 && accounts->trusted && accounts->changes == changes)
        remembered_add(&accounts->remembered, question->digest, &question->account,
                       now_us + question->good_us);
}

/* Called and returns with the lock held; not held meanwhile. */
static int verify(struct accounts *accounts, struct question *question,
                  verification *how)
{
    uint64_t changes = accounts->changes;
    int status;

    pthread_mutex_unlock(&accounts->lock);
    status = how(&accounts->verifier, question);
    pthread_mutex_lock(&accounts->lock);
    learn(accounts, question, status, changes);
    return status;
}

static int verify_alone(struct accounts *accounts, struct question *question)
{
    int status;

    accounts->is_busy = true;
    accounts->busy = question->digest;
    status = verify(accounts, question, verify_password);
    accounts->is_busy = false;
    accounts->verifications++;
    accounts->last_status = status;
    accounts->last = question->account;
    pthread_cond_broadcast(&accounts->ended);
    return status;
}

/* Another thread verifies the same. */
static int verify_together(struct accounts *accounts, struct question *question)
{
    uint64_t under_way = accounts->verifications;

    while (accounts->verifications == under_way)
        pthread_cond_wait(&accounts->ended, &accounts->lock);
    if (accounts->verifications != under_way + 1)
        return 429; /* it woke so late that another has ended since */
    question->account = accounts->last;
    return accounts->last_status;
}

static int check(struct accounts *accounts, struct question *question, int *ret_retry_s)
{
    int64_t now_us = clock_boot_us(), wait_us;
    const struct account *known;

    remembered_expire(&accounts->remembered, now_us);
    known = remembered_find(accounts->remembered, question->digest, now_us);
    if (known) {
        question->account = *known;
        return 0;
    }
    wait_us =
        backoff_wait_us(accounts->backoff, question->peer, claimed(question), now_us);
    if (wait_us > 0) {
        *ret_retry_s = (int)((wait_us + 999999) / 1000000);
        return 429;
    }
    if (!question->credentials.password)
        return verify(accounts, question, verify_token);
    if (!accounts->is_busy)
        return verify_alone(accounts, question);
    if (memcmp(&accounts->busy, &question->digest, sizeof question->digest) == 0)
        return verify_together(accounts, question);
    return 429;
}

/* --- the answer ------------------------------------------------------------------ */

static void explain(int status, int retry_s, struct err *err)
{
    if (status == 401)
        err_set(err, ERR_FORBIDDEN,
                "Name and password are not those of an account, or the token is "
                "unknown, revoked or expired.");
    else if (status == 429 && retry_s > 0)
        err_set(err, ERR_RETRY,
                "Too many logins from your address have failed; ask again in %d s.",
                retry_s);
    else if (status == 429)
        err_set(err, ERR_RETRY, "Another login is being verified; ask again.");
    else
        err_set(err, ERR_RETRY, "Accounts can't be read now; ask again.");
}

int account_check(struct accounts *accounts, const char *authorization,
                  const char *peer, struct account *ret, int *ret_retry_s,
                  struct err *err)
{
    struct question question = {.peer = peer, .good_us = REMEMBERED_US};
    int status = 401, retry_s = 0;

    if (credentials_read(&question.credentials, authorization) == 0) {
        crypto_generichash(question.digest.bytes, sizeof question.digest.bytes,
                           (const uint8_t *)question.credentials.text,
                           sizeof question.credentials.text, accounts->key,
                           sizeof accounts->key);
        pthread_mutex_lock(&accounts->lock);
        status = check(accounts, &question, &retry_s);
        pthread_mutex_unlock(&accounts->lock);
    }
    sodium_memzero(&question.credentials, sizeof question.credentials);
    if (status == 0) {
        *ret = question.account;
        return 0;
    }
    explain(status, retry_s, err);
    if (status == 429)
        *ret_retry_s = retry_s > 0 ? retry_s : 1;
    return status;
}
