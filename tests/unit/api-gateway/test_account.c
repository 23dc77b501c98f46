/*
 * test_account.c - credentials: what is verified, what is remembered, what waits.
 */
#include "services/api-gateway/accounts/account.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "services/api-gateway/accounts/backoff.h"
#include "services/api-gateway/accounts/credentials.h"

#define MINUTE_US 60000000
#define TOKEN_ID "6e2f8c1e-8a0f-4c4e-9b1e-0d6c5b2d7f10"

static char token[TOKEN_SIZE];
static int64_t left_us = INT64_C(86400000000);

static char hash[ACCOUNT_HASH_SIZE];
static atomic_int lookups;
static atomic_bool away;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER; /* held: lookups wait */
static struct accounts *accounts;

static int lookup(void *context, const char *name, struct account_row *ret,
                  struct err *err)
{
    (void)context;
    lookups++;
    pthread_mutex_lock(&gate);
    pthread_mutex_unlock(&gate);
    if (away)
        return err_set(err, ERR_RETRY, "PostgreSQL is away");
    if (strcmp(name, "ann") != 0)
        return err_set(err, ERR_NOT_FOUND, "there is no account %s", name);
    *ret = (struct account_row){.name = "ann", .role = "operator", .tenant = "blue"};
    snprintf(ret->password_hash, sizeof ret->password_hash, "%s", hash);
    return 0;
}

static int lookup_token(void *context, const uint8_t given[TOKEN_HASH_SIZE],
                        struct account_row *ret, struct err *err)
{
    uint8_t known[TOKEN_HASH_SIZE];

    (void)context;
    lookups++;
    token_hash(known, token);
    if (memcmp(known, given, sizeof known) != 0)
        return err_set(err, ERR_NOT_FOUND, "there is no such token");
    *ret = (struct account_row){.name = "ann", .role = "viewer", .left_us = left_us};
    snprintf(ret->token, sizeof ret->token, "%s", TOKEN_ID);
    return 0;
}

static void begin(void)
{
    const struct account_lookup lookups_of = {lookup, lookup_token, NULL};

    accounts = accounts_create(&lookups_of);
    accounts_trust(accounts, true);
    account_hash(hash, "secret");
    token_make(token);
}

static void end(void)
{
    accounts_destroy(accounts);
}

TestSuite(account, .init = begin, .fini = end, .timeout = 60);

static int check_from(const char *peer, const char *credentials, struct account *ret)
{
    char encoded[700], header[800];
    int retry_s;
    struct err err;

    sodium_bin2base64(encoded, sizeof encoded, (const uint8_t *)credentials,
                      strlen(credentials), sodium_base64_VARIANT_ORIGINAL);
    snprintf(header, sizeof header, "Basic %s", encoded);
    return account_check(accounts, header, peer, ret, &retry_s, &err);
}

static int check(const char *credentials, struct account *ret)
{
    return check_from("10.0.0.1", credentials, ret);
}

static int check_header(const char *header, struct account *ret)
{
    int retry_s;
    struct err err;

    return account_check(accounts, header, "10.0.0.1", ret, &retry_s, &err);
}

static int check_token(const char *text, struct account *ret)
{
    char header[100];

    snprintf(header, sizeof header, "Bearer %s", text);
    return check_header(header, ret);
}

Test(account, the_right_password_gives_the_account)
{
    struct account account;

    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_str_eq(account.name, "ann");
    cr_assert_str_eq(account.tenant, "blue");
    cr_assert_eq(account.role, ROLE_OPERATOR);
}

Test(account, a_wrong_password_and_an_unknown_name_are_401)
{
    struct account account;

    cr_assert_eq(check("ann:secre", &account), 401);
    cr_assert_eq(check("ann:", &account), 401);
    cr_assert_eq(check("bob:secret", &account), 401);
}

Test(account, what_was_verified_is_remembered_for_a_minute)
{
    struct account account;
    int64_t verified;

    check("ann:secret", &account);
    verified = clock_boot_us();
    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_eq(lookups, 1);

    accounts_expire(accounts, verified + MINUTE_US - 5000000);
    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_eq(lookups, 1);

    accounts_expire(accounts, verified + MINUTE_US);
    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_eq(lookups, 2);
}

Test(account, a_wrong_password_is_not_remembered_nor_helped_by_a_right_one)
{
    struct account account;

    check("ann:secret", &account);
    cr_assert_eq(check("ann:other", &account), 401);
    cr_assert_eq(check("ann:other", &account), 401);
    cr_assert_eq(lookups, 3);
}

Test(account, what_is_no_credential_is_401_without_a_look)
{
    static const char *const HEADERS[] = {
        NULL,
        "",
        "Basic",
        "Basic ",
        "Bearer YW5uOnNlY3JldA==",
        "Basic YW5uOnNlY3JldA", /* without padding */
        "Basic !!!!",
        "Basic YW5u",             /* no colon */
        "Basic OnNlY3JldA==",     /* no name */
        "Basic YW5uOnNlAGNyZXQ=", /* a zero byte */
    };
    struct account account;

    for (size_t i = 0; i < sizeof HEADERS / sizeof HEADERS[0]; i++)
        cr_expect_eq(check_header(HEADERS[i], &account), 401, "%s", HEADERS[i]);
    cr_assert_eq(lookups, 0);
}

Test(account, endless_credentials_are_401)
{
    char credentials[520];
    struct account account;

    memset(credentials, 'a', sizeof credentials);
    credentials[3] = ':';
    credentials[519] = '\0';
    cr_assert_eq(check(credentials, &account), 401);
    credentials[3] = 'a';
    credentials[80] = ':';
    credentials[100] = '\0';
    cr_assert_eq(check(credentials, &account), 401);
    cr_assert_eq(lookups, 0);
}

Test(account, without_the_table_it_is_503_and_nothing_is_remembered)
{
    struct account account;

    away = true;
    cr_assert_eq(check("ann:secret", &account), 503);
    away = false;
    cr_assert_eq(check("ann:secret", &account), 0);
}

static void *check_ann(void *ret_status)
{
    struct account account;

    *(int *)ret_status = check("ann:secret", &account);
    return NULL;
}

Test(account, one_is_verified_at_a_time_but_its_twins_wait_for_it)
{
    pthread_t threads[4];
    int statuses[4];
    struct account account;

    pthread_mutex_lock(&gate);
    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, check_ann, &statuses[i]);
    while (lookups == 0)
        sched_yield();
    cr_assert_eq(check("bob:guess", &account), 429);
    pthread_mutex_unlock(&gate);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        cr_assert_eq(statuses[i], 0);
    }
    cr_assert_eq(lookups, 1);
}

Test(account, guesses_do_not_push_out_what_is_right)
{
    char credentials[40];
    struct account account;

    check("ann:secret", &account);
    for (int i = 0; i < BACKOFF_FREE; i++) {
        snprintf(credentials, sizeof credentials, "ann:guess%d", i);
        cr_assert_eq(check(credentials, &account), 401);
    }
    lookups = 0;
    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_eq(lookups, 0);
}

Test(account, a_token_is_its_account_until_it_ends)
{
    struct account account;
    char other[TOKEN_SIZE];

    cr_assert_eq(check_token(token, &account), 0);
    cr_assert_str_eq(account.name, "ann");
    cr_assert_str_eq(account.token, TOKEN_ID);
    cr_assert_eq(account.role, ROLE_VIEWER);
    cr_assert_eq(check_token(token, &account), 0);
    cr_assert_eq(lookups, 1);
    token_make(other);
    cr_assert_eq(check_token(other, &account), 401);
}

Test(account, a_token_is_remembered_no_longer_than_it_lasts)
{
    struct account account;

    left_us = 0;
    cr_assert_eq(check_token(token, &account), 0);
    cr_assert_eq(check_token(token, &account), 0);
    cr_assert_eq(lookups, 2);
}

Test(account, what_has_changed_is_verified_again)
{
    struct account account;

    check("ann:secret", &account);
    check_token(token, &account);
    accounts_forget(accounts, "bob");
    check("ann:secret", &account);
    cr_assert_eq(lookups, 2);
    accounts_forget(accounts, "ann");
    account_hash(hash, "another");
    cr_assert_eq(check("ann:secret", &account), 401);
    cr_assert_eq(check("ann:another", &account), 0);
    check_token(token, &account);
    cr_assert_eq(lookups, 5);
}

static void *check_ann(void *ret_status);

Test(account, a_change_during_a_verification_is_not_overlooked)
{
    pthread_t thread;
    struct account account;
    int status;

    pthread_mutex_lock(&gate);
    pthread_create(&thread, NULL, check_ann, &status);
    while (lookups == 0)
        sched_yield();
    accounts_forget(accounts, "ann");
    pthread_mutex_unlock(&gate);
    pthread_join(thread, NULL);
    cr_assert_eq(status, 0);
    check("ann:secret", &account);
    cr_assert_eq(lookups, 2);
}

Test(account, while_changes_are_not_heard_nothing_is_remembered)
{
    struct account account;

    check("ann:secret", &account);
    accounts_trust(accounts, false);
    check("ann:secret", &account);
    check("ann:secret", &account);
    cr_assert_eq(lookups, 3);
    accounts_trust(accounts, true);
    check("ann:secret", &account);
    check("ann:secret", &account);
    cr_assert_eq(lookups, 4);
}

Test(account,
     a_guesser_waits_and_is_told_how_long_but_who_comes_from_elsewhere_does_not)
{
    struct account account;
    struct err err;
    int retry_s = 0;

    for (int i = 0; i < BACKOFF_FREE + 1; i++)
        cr_assert_eq(check("ann:guess", &account), 401);
    lookups = 0;
    cr_assert_eq(check("ann:secret", &account), 429);
    cr_assert_eq(account_check(accounts, "Basic YW5uOnNlY3JldA==", "10.0.0.1", &account,
                               &retry_s, &err),
                 429);
    cr_assert_eq(retry_s, 1);
    cr_assert_eq(lookups, 0);
    cr_assert_eq(check_from("10.0.0.2", "ann:secret", &account), 0);
    cr_assert_eq(check("ann:secret", &account), 0, "what is remembered passes");
}
