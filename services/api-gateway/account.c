/*
 * account.c - verifies and remembers credentials. See account.h.
 *
 * `busy` is the digest under verification; there is one. Who has the same waits for its
 * end and takes over what came of it, so that a crowd of one client's connections, all
 * new after a minute, costs one verification and no refusal.
 */
#include "services/api-gateway/account.h"

#include <pthread.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <uthash.h>

#include "common/clock.h"
#include "common/mem.h"

#define REMEMBERED_US 60000000
#define REMEMBERED_MAX 1000
#define MEMORY_BYTES (16U << 20)
#define PASSES 3
#define CREDENTIALS_SIZE 512

struct digest {
    uint8_t bytes[32];
};

struct remembered {
    struct digest digest;
    struct account account;
    int64_t until_us;
    UT_hash_handle hh; /* in order of coming */
};

struct accounts {
    account_lookup *lookup;
    void *context;
    uint8_t key[crypto_generichash_KEYBYTES];
    char nobody[ACCOUNT_HASH_SIZE]; /* verified where there is no such account */

    pthread_mutex_t lock;
    pthread_cond_t ended;
    struct remembered *remembered;
    bool is_busy;
    struct digest busy;
    uint64_t verifications; /* that have ended */
    int last_status;        /* what came of the last one */
    struct account last;
};

struct credentials {
    char text[CREDENTIALS_SIZE]; /* name, zero, password */
    const char *name, *password;
};

void account_hash(char hash[ACCOUNT_HASH_SIZE], const char *password)
{
    if (crypto_pwhash_str_alg(hash, password, strlen(password), PASSES, MEMORY_BYTES,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        abort(); /* out of memory, as in mem.c */
}

struct accounts *accounts_create(account_lookup *lookup, void *context)
{
    struct accounts *accounts = xcalloc(1, sizeof *accounts);
    char password[33];

    if (sodium_init() < 0)
        abort();
    accounts->lookup = lookup;
    accounts->context = context;
    randombytes_buf(accounts->key, sizeof accounts->key);
    randombytes_buf(password, sizeof password);
    sodium_bin2hex(password, sizeof password, accounts->key, 16);
    account_hash(accounts->nobody, password);
    pthread_mutex_init(&accounts->lock, NULL);
    pthread_cond_init(&accounts->ended, NULL);
    return accounts;
}

static void forget(struct accounts *accounts, struct remembered *one)
{
    HASH_DEL(accounts->remembered, one);
    free(one);
}

/* The oldest stand first. */
static void expire(struct accounts *accounts, int64_t now_us)
{
    while (accounts->remembered && accounts->remembered->until_us <= now_us)
        forget(accounts, accounts->remembered);
}

void accounts_expire(struct accounts *accounts, int64_t now_us)
{
    pthread_mutex_lock(&accounts->lock);
    expire(accounts, now_us);
    pthread_mutex_unlock(&accounts->lock);
}

void accounts_destroy(struct accounts *accounts)
{
    if (!accounts)
        return;
    expire(accounts, INT64_MAX);
    pthread_cond_destroy(&accounts->ended);
    pthread_mutex_destroy(&accounts->lock);
    sodium_memzero(accounts->key, sizeof accounts->key);
    free(accounts);
}

static int read_basic(const char *header, struct credentials *ret)
{
    size_t length = 0;
    char *colon;

    if (!header || strncasecmp(header, "Basic ", 6) != 0)
        return -1;
    header += 6;
    if (sodium_base642bin((uint8_t *)ret->text, sizeof ret->text - 1, header,
                          strlen(header), " ", &length, NULL,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return -1;
    ret->text[length] = '\0';
    colon = strchr(ret->text, ':');
    if (!colon || strlen(ret->text) != length ||
        colon - ret->text >= ACCOUNT_NAME_SIZE || colon == ret->text)
        return -1;
    *colon = '\0';
    ret->name = ret->text;
    ret->password = colon + 1;
    return 0;
}

static struct digest digest_of(const struct accounts *accounts,
                               const struct credentials *credentials)
{
    struct digest digest;

    crypto_generichash(digest.bytes, sizeof digest.bytes,
                       (const uint8_t *)credentials->text, sizeof credentials->text,
                       accounts->key, sizeof accounts->key);
    return digest;
}

static void remember(struct accounts *accounts, struct digest digest)
{
    struct remembered *one = xcalloc(1, sizeof *one);

    if (HASH_COUNT(accounts->remembered) >= REMEMBERED_MAX)
        forget(accounts, accounts->remembered);
    one->digest = digest;
    one->account = accounts->last;
    one->until_us = clock_boot_us() + REMEMBERED_US;
    HASH_ADD(hh, accounts->remembered, digest, sizeof one->digest, one);
}

/* --- one verification ------------------------------------------------------------ */

static enum account_role role_named(const char *name)
{
    return strcmp(name, "admin") == 0      ? ROLE_ADMIN
           : strcmp(name, "operator") == 0 ? ROLE_OPERATOR
                                           : ROLE_VIEWER;
}

/* Takes as long for an account that is not there. */
static int verify(struct accounts *accounts, const struct credentials *credentials,
                  struct account *ret, struct err *err)
{
    struct account_row row;
    int found = accounts->lookup(accounts->context, credentials->name, &row, err);
    const char *hash = found == 0 ? row.password_hash : accounts->nobody;

    if (found < 0 && found != ERR_NOT_FOUND)
        return 503;
    if (crypto_pwhash_str_verify(hash, credentials->password,
                                 strlen(credentials->password)) != 0 ||
        found < 0)
        return 401;
    snprintf(ret->name, sizeof ret->name, "%s", credentials->name);
    snprintf(ret->tenant, sizeof ret->tenant, "%s", row.tenant);
    ret->role = role_named(row.role);
    return 0;
}

/* Called and returns with the lock held; not held meanwhile. */
static int verify_alone(struct accounts *accounts,
                        const struct credentials *credentials, struct digest digest)
{
    struct account account = {.role = ROLE_VIEWER};
    struct err err;
    int status;

    accounts->is_busy = true;
    accounts->busy = digest;
    pthread_mutex_unlock(&accounts->lock);
    status = verify(accounts, credentials, &account, &err);
    pthread_mutex_lock(&accounts->lock);
    accounts->is_busy = false;
    accounts->verifications++;
    accounts->last_status = status;
    accounts->last = account;
    if (status == 0)
        remember(accounts, digest);
    pthread_cond_broadcast(&accounts->ended);
    return status;
}

/* The lock is held. */
static int check(struct accounts *accounts, const struct credentials *credentials,
                 struct account *ret)
{
    struct digest digest = digest_of(accounts, credentials);
    uint64_t under_way = accounts->verifications;
    struct remembered *known;
    int status;

    expire(accounts, clock_boot_us());
    HASH_FIND(hh, accounts->remembered, &digest, sizeof digest, known);
    if (known) {
        *ret = known->account;
        return 0;
    }
    if (accounts->is_busy && memcmp(&accounts->busy, &digest, sizeof digest) != 0)
        return 429;
    if (!accounts->is_busy) {
        status = verify_alone(accounts, credentials, digest);
        *ret = accounts->last;
        return status;
    }
    while (accounts->verifications == under_way)
        pthread_cond_wait(&accounts->ended, &accounts->lock);
    if (accounts->verifications != under_way + 1)
        return 429; /* it woke so late that another has ended since */
    *ret = accounts->last;
    return accounts->last_status;
}

int account_check(struct accounts *accounts, const char *authorization,
                  struct account *ret, struct err *err)
{
    static const struct {
        int status;
        enum err_kind kind;
        const char *message;
    } REASONS[] = {
        {401, ERR_FORBIDDEN, "Name and password are not those of an account."},
        {429, ERR_RETRY,     "Another login is being verified; ask again."   },
        {503, ERR_RETRY,     "Accounts can't be read now; ask again."        },
    };
    struct credentials credentials = {.name = NULL};
    struct account account;
    int status = 401;

    if (read_basic(authorization, &credentials) == 0) {
        pthread_mutex_lock(&accounts->lock);
        status = check(accounts, &credentials, &account);
        pthread_mutex_unlock(&accounts->lock);
    }
    sodium_memzero(&credentials, sizeof credentials);
    for (size_t i = 0; i < sizeof REASONS / sizeof REASONS[0]; i++)
        if (REASONS[i].status == status)
            err_set(err, REASONS[i].kind, "%s", REASONS[i].message);
    if (status == 0)
        *ret = account;
    return status;
}
