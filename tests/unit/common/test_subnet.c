/*
 * test_subnet.c - subnets that can be, and addresses that guests can have in them.
 */
#include "common/subnet.h"

#include <criterion/criterion.h>
#include <string.h>

static struct subnet good(const char *network, const char *netmask, const char *gateway)
{
    struct subnet subnet;
    struct err err;

    cr_assert_eq(subnet_read(&subnet, network, netmask, gateway, &err), 0, "%s",
                 err.msg);
    return subnet;
}

static void bad(const char *network, const char *netmask, const char *gateway,
                const char *words)
{
    struct subnet subnet;
    struct err err;

    cr_assert_eq(subnet_read(&subnet, network, netmask, gateway, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, words), "%s", err.msg);
}

Test(subnet, a_netmask_may_be_dotted_or_a_length)
{
    cr_assert_eq(good("10.77.0.0", "255.255.255.0", "10.77.0.1").bits, 24);
    cr_assert_eq(good("10.77.0.0", "16", "10.77.255.254").bits, 16);
}

Test(subnet, what_cannot_be_is_named)
{
    bad("10.77.0.5", "255.255.255.0", "10.77.0.1", "its own is 10.77.0.0");
    bad("10.77.0.0", "255.0.255.0", "10.77.0.1", "no netmask");
    bad("10.77.0.0", "255.255.255.0", "10.78.0.1", "no gateway inside");
    bad("10.77.0.0", "255.255.255.0", "10.77.0.0", "no gateway inside");
    bad("10.77.0.0", "255.255.255.0", "10.77.0.255", "no gateway inside");
    bad("10.0.0.0", "8", "10.0.0.1", "16 to 30");
    bad("10.0.0.0", "31", "10.0.0.1", "16 to 30");
    bad("fe80::", "64", "fe80::1", "no IPv4");
    bad("<x>", "", "\n", "no IPv4 address of a gateway");
}

Test(subnet, guests_have_what_is_left)
{
    struct subnet subnet = good("10.77.0.0", "255.255.255.0", "10.77.0.1");

    cr_assert_null(subnet_fault(&subnet, "10.77.0.2"));
    cr_assert_null(subnet_fault(&subnet, "10.77.0.254"));
    cr_assert_not_null(subnet_fault(&subnet, "10.77.0.0"));
    cr_assert_not_null(subnet_fault(&subnet, "10.77.0.1"));
    cr_assert_not_null(subnet_fault(&subnet, "10.77.0.255"));
    cr_assert_not_null(subnet_fault(&subnet, "10.77.1.2"));
    cr_assert_not_null(subnet_fault(&subnet, "fe80::1"));
}
