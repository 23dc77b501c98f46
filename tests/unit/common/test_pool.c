/*
 * test_pool.c - what a pool may be.
 */
#include <criterion/criterion.h>

#include <string.h>
#include <unistd.h>

#include "common/pool.h"

static int read_pool(struct pool **ret, const char *gateway, const char *netmask,
                     char **addresses, size_t count, struct err *err)
{
    struct pool_statement stated = {.network = ""};

    stated.gateway = (char *)(uintptr_t)gateway;
    stated.netmask = (char *)(uintptr_t)netmask;
    stated.addresses = addresses;
    stated.n_addresses = count;
    return pool_read(ret, stated, err);
}

static int check(const char *gateway, const char *netmask, char **addresses,
                 size_t count, struct err *err)
{
    AUTO(pool_destroy) struct pool *pool = NULL;

    return read_pool(&pool, gateway, netmask, addresses, count, err);
}

/* The only one of the pool is refused in these words. */
static void refused(const char *gateway, const char *netmask, const char *address,
                    const char *words)
{
    char *list[] = {(char *)(uintptr_t)address};
    struct err err = {.msg = ""};

    cr_assert_eq(check(gateway, netmask, list, 1, &err), ERR_IMPOSSIBLE, "%s", address);
    cr_assert(strstr(err.msg, words), "%s: %s", address, err.msg);
}

Test(pool, addresses_inside_the_subnet_are_a_pool)
{
    char *v4[] = {"10.0.0.2", "10.0.0.3"}, *v6[] = {"fd00::2"};
    struct err err;

    cr_assert_eq(check("10.0.0.1", "255.255.255.0", v4, 2, &err), 0);
    cr_assert_eq(check("10.0.0.1", "24", v4, 2, &err), 0);
    cr_assert_eq(check("fd00::1", "64", v6, 1, &err), 0);
}

Test(pool, every_mistake_is_named)
{
    char *wrong[] = {"10.0.1.2", "nonsense", "10.0.0.1",
                     "10.0.0.9", "10.0.0.9", "fd00::1"};
    struct err err;

    cr_assert_eq(check("10.0.0.1", "255.255.255.0", wrong, 6, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "'10.0.1.2' lies outside"));
    cr_assert(strstr(err.msg, "'nonsense' is no address"));
    cr_assert(strstr(err.msg, "'10.0.0.1' is the gateway"));
    cr_assert(strstr(err.msg, "'10.0.0.9' stands twice"));
    cr_assert(strstr(err.msg, "'fd00::1' is no address of the gateway's family"));
}

Test(pool, one_address_written_in_two_ways_stands_twice)
{
    char *v6[] = {"fd00::2", "fd00::3", "fd00:0:0::0002"};
    struct err err;

    cr_assert_eq(check("fd00::1", "64", v6, 3, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "stands twice"), "%s", err.msg);
}

/* Compared each with each they would take minutes. */
Test(pool, a_hostile_pool_is_refused_quickly_and_what_is_not_named_is_counted)
{
    enum { MANY = POOL_ELEMENTS_MAX };
    static char *many[MANY];
    struct err err;

    for (size_t i = 0; i < MANY; i++)
        many[i] = "10.0.0.2";
    alarm(10);
    cr_assert_eq(check("10.0.0.1", "24", many, MANY, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "stands twice"), "%s", err.msg);
    cr_assert(strstr(err.msg, " more"), "%s", err.msg);
}

Test(pool, a_netmask_with_holes_is_none)
{
    char *v4[] = {"10.0.0.2"};
    struct err err;

    cr_assert_eq(check("10.0.0.1", "255.0.255.0", v4, 1, &err), ERR_IMPOSSIBLE);
    cr_assert_eq(check("10.0.0.1", "33", v4, 1, &err), ERR_IMPOSSIBLE);
    cr_assert_eq(check("10.0.0.1", "", v4, 1, &err), ERR_IMPOSSIBLE);
}

Test(pool, an_empty_pool_is_none)
{
    struct err err;

    cr_assert_eq(check("10.0.0.1", "24", NULL, 0, &err), ERR_IMPOSSIBLE);
    cr_assert_eq(read_pool(NULL, "10.0.0.1", "24", NULL, 0, &err), ERR_IMPOSSIBLE);
}

Test(pool, spans_are_counted_and_neighbours_become_one)
{
    char *mixed[] = {"10.0.0.9", "10.0.0.5-10.0.0.7", "10.0.0.8",
                     "10.0.0.20-10.0.0.20"};
    char text[ADDRESS_SIZE];
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err = {.msg = ""};

    cr_assert_eq(read_pool(&pool, "10.0.0.1", "24", mixed, 4, &err), 0, "%s", err.msg);
    cr_assert_eq(pool->size, 6);
    cr_assert_eq(pool->count, 2);
    ip_write(text, pool->family, pool->spans[0].first);
    cr_assert_str_eq(text, "10.0.0.5");
    ip_write(text, pool->family, pool->spans[0].last);
    cr_assert_str_eq(text, "10.0.0.9");
}

Test(pool, neighbours_across_the_middle_of_an_ipv6_address_become_one)
{
    char *six[] = {"fd00::ffff:ffff:ffff:ffff", "fd00:0:0:1::"};
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err = {.msg = ""};

    cr_assert_eq(read_pool(&pool, "fd00::1", "48", six, 2, &err), 0, "%s", err.msg);
    cr_assert_eq(pool->count, 1);
}

Test(pool, a_range_that_cannot_be_is_refused_with_what_to_write_instead)
{
    refused("10.0.0.1", "24", "10.0.0.9-10.0.0.5", "is reversed: write the lower");
    refused("10.0.0.5", "24", "10.0.0.2-10.0.0.9", "holds the gateway: leave it out");
    refused("10.0.0.1", "24", "10.0.0.250-10.0.1.3", "outside the subnet");
    refused("10.0.0.1", "24", "10.0.0.250-10.0.0.255", "broadcast");
    refused("10.0.0.9", "24", "10.0.0.0-10.0.0.3", "the subnet's own");
    refused("10.0.0.1", "24", "10.0.0.5-fd00::9", "mixes IPv4 and IPv6");
    refused("10.0.0.1", "24", "10.0.0.5-", "is no address and no range");
    refused("10.0.0.1", "24", "-10.0.0.5", "is no address and no range");
    refused("10.0.0.1", "24", "-", "is no address and no range");
    refused("10.0.0.1", "24", "10.0.0.5-10.0.0.6-10.0.0.7", "is no address");
    refused("10.0.0.1", "24", "10.0.0.5-20", "is no address and no range");
    refused("224.0.0.1", "24", "224.0.0.9", "is no address of a host");
    refused("ff02::1", "64", "ff02::9", "is no address of a host");
}

Test(pool, ranges_that_overlap_stand_twice)
{
    char *twice[] = {"10.0.0.5-10.0.0.20", "10.0.0.10-10.0.0.30"};
    struct err err;

    cr_assert_eq(check("10.0.0.1", "24", twice, 2, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "'10.0.0.10' stands twice"), "%s", err.msg);
}

Test(pool, a_pool_has_as_many_addresses_as_can_be_counted)
{
    char *halves[] = {"10.0.0.2-10.127.255.255", "10.128.0.0-11.127.255.255"};
    struct err err;

    refused("fd00::1", "64", "fd00::2-fd00::ffff:ffff:ffff:ffff",
            "more than 16777216 addresses: state smaller ranges");
    refused("fd00::1", "32", "fd00::2-fd00:0:2::", "more than 16777216 addresses");
    cr_assert_eq(check("10.0.0.1", "7", halves, 2, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "more than 16777216"), "%s", err.msg);
    cr_assert_eq(check("10.0.0.1", "7", halves, 1, &err), 0);
}

Test(pool, a_statement_of_too_many_elements_is_told_to_write_ranges)
{
    static char *many[100000];
    struct err err;

    cr_assert_eq(check("10.0.0.1", "24", many, 100000, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "write ranges"), "%s", err.msg);
}

Test(pool, a_netmask_is_dotted_or_a_prefix_length)
{
    static const char *const NONE[] = {
        "",    "x",   "-1",     "33",         "255.255.0.255",
        "24 ", " 24", "fd00::", "4294967320", "18446744073709551640"};

    for (size_t i = 0; i < sizeof NONE / sizeof NONE[0]; i++)
        refused("10.0.0.1", NONE[i], "10.0.0.2", "is no netmask: write");
}

Test(pool, what_is_not_printable_does_not_come_back)
{
    char hostile[] = {'1', '\n', (char)0xff, '\0'};

    refused("10.0.0.1", "24", hostile, "'1?\?' is no address");
}
