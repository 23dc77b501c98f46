/*
 * test_pool.c - what a pool may be.
 */
#include <criterion/criterion.h>

#include <string.h>
#include <unistd.h>

#include "services/ip-pool/pool.h"

static int check(const char *gateway, const char *netmask, char **addresses,
                 size_t count, struct err *err)
{
    Vnf__V1__AddressPool pool = VNF__V1__ADDRESS_POOL__INIT;

    pool.gateway = (char *)(uintptr_t)gateway;
    pool.netmask = (char *)(uintptr_t)netmask;
    pool.addresses = addresses;
    pool.n_addresses = count;
    return pool_check(&pool, err);
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

/* As many as a mebibyte carries: compared each with each they would take minutes. */
Test(pool, a_hostile_pool_is_refused_quickly_and_what_is_not_named_is_counted)
{
    enum { MANY = 100000 };
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
    cr_assert_eq(pool_check(NULL, &err), ERR_IMPOSSIBLE);
}

Test(pool, a_holder_needs_its_place_and_a_uuid)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;
    struct err err;

    cr_assert_eq(holder_check(NULL, &err), ERR_INVALID);
    holder.tenant = holder.deployment = holder.group = "x";
    holder.vm_id = "not one";
    cr_assert_eq(holder_check(&holder, &err), ERR_INVALID);
    holder.vm_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    cr_assert_eq(holder_check(&holder, &err), 0);
}
