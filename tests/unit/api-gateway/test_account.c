/*
 * test_account.c - credentials: what is verified, what is remembered, what waits.
 */
#include "services/api-gateway/account.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"

#define MINUTE_US 60000000

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
    *ret = (struct account_row){.role = "operator", .tenant = "blue"};
    snprintf(ret->password_hash, sizeof ret->password_hash, "%s", hash);
    return 0;
}

static void begin(void)
{
    accounts = accounts_create(lookup, NULL);
    account_hash(hash, "secret");
}

static void end(void)
{
    accounts_destroy(accounts);
}

TestSuite(account, .init = begin, .fini = end, .timeout = 60);

static int check(const char *credentials, struct account *ret)
{
    char encoded[700], header[800];
    struct err err;

    sodium_bin2base64(encoded, sizeof encoded, (const uint8_t *)credentials,
                      strlen(credentials), sodium_base64_VARIANT_ORIGINAL);
    snprintf(header, sizeof header, "Basic %s", encoded);
    return account_check(accounts, header, ret, &err);
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

Test(account, what_is_no_basic_header_is_401_without_a_look)
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
    struct err err;

    for (size_t i = 0; i < sizeof HEADERS / sizeof HEADERS[0]; i++)
        cr_expect_eq(account_check(accounts, HEADERS[i], &account, &err), 401, "%s",
                     HEADERS[i]);
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
    for (int i = 0; i < 20; i++) {
        snprintf(credentials, sizeof credentials, "ann:guess%d", i);
        cr_assert_eq(check(credentials, &account), 401);
    }
    lookups = 0;
    cr_assert_eq(check("ann:secret", &account), 0);
    cr_assert_eq(lookups, 0);
}
