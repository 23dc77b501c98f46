/*
 * test_network_facts.c - what a network's description says, and which address is
 * chosen.
 */
#include "services/lifecycle-engine/hypervisor/network_facts.h"

#include <criterion/criterion.h>
#include <string.h>

#define MAC_A "52:54:00:00:00:0a"
#define MAC_B "52:54:00:00:00:0b"

static const char NAT[] =
    "<network><name>default</name><bridge name='virbr0'/>"
    "<ip family='ipv6' address='fd00::1' prefix='64'><dhcp>"
    "<range start='fd00::2' end='fd00::9'/></dhcp></ip>"
    "<ip address='10.9.0.1' netmask='255.255.255.0'><dhcp>"
    "<range start='10.9.0.10' end='10.9.0.12'/><range start='10.9.0.20' "
    "end='10.9.0.20'/>"
    "<host mac='52:54:00:00:00:0A' ip='10.9.0.11'/><host name='x' ip='10.9.0.12'/>"
    "</dhcp></ip></network>";

static struct network_facts facts;

static void read_xml(const char *xml, unsigned where)
{
    struct err err;

    cr_assert_eq(network_facts_read(&facts, xml, where, &err), 0, "%s", err.msg);
}

static void finish(void)
{
    network_facts_finish(&facts);
}

TestSuite(network_facts, .fini = finish);

static const char *text(uint32_t address)
{
    static char text[ADDRESS_SIZE];

    address_format(text, address);
    return text;
}

static const char *chosen(const char *mac, uint32_t start)
{
    return text(network_facts_choose(&facts, mac, start));
}

Test(network_facts, ranges_subnet_and_reservations_are_read)
{
    read_xml(NAT, HELD_LIVE);
    cr_assert(facts.dhcp);
    cr_assert_eq(facts.range_count, 2);
    cr_assert_str_eq(text(facts.own), "10.9.0.1");
    cr_assert_str_eq(text(facts.mask), "255.255.255.0");
    cr_assert_str_eq(text(network_facts_address(&facts, MAC_A, HELD_LIVE)),
                     "10.9.0.11");
    cr_assert_eq(network_facts_address(&facts, MAC_A, HELD_CONFIG), 0);
}

Test(network_facts, a_second_description_adds_reservations_only)
{
    read_xml(NAT, HELD_LIVE);
    read_xml(NAT, HELD_CONFIG);
    cr_assert_eq(facts.range_count, 2);
    cr_assert_eq(facts.count, 4);
    cr_assert_neq(network_facts_address(&facts, MAC_A, HELD_CONFIG), 0);
}

Test(network_facts, a_network_without_dhcp_is_foreign)
{
    read_xml("<network><name>br</name><forward mode='bridge'/></network>", HELD_LIVE);
    cr_assert_not(facts.dhcp);
    read_xml("<network><ip address='10.9.0.1' prefix='24'/></network>", HELD_LIVE);
    cr_assert_not(facts.dhcp);
}

Test(network_facts, without_a_range_the_subnet_is_the_range)
{
    read_xml("<network><ip address='10.9.0.1' prefix='29'><dhcp>"
             "<host mac='52:54:00:00:00:0a' ip='10.9.0.2'/></dhcp></ip></network>",
             HELD_LIVE);
    cr_assert_str_eq(chosen(MAC_B, 0), "10.9.0.3", "1 is the host's, 2 reserved");
    cr_assert_str_eq(chosen(MAC_B, 5), "10.9.0.6", "the last before broadcast");
}

Test(network_facts, what_is_no_xml_is_refused)
{
    struct err err;

    cr_assert_eq(network_facts_read(&facts, "<network><ip", HELD_LIVE, &err),
                 ERR_CONFLICT);
}

Test(network_facts, the_choice_starts_where_told_and_goes_round)
{
    read_xml(NAT, HELD_LIVE);
    cr_assert_str_eq(chosen(MAC_B, 0), "10.9.0.10");
    cr_assert_str_eq(chosen(MAC_B, 1), "10.9.0.20", "11 and 12 are reserved");
    cr_assert_str_eq(chosen(MAC_B, 3), "10.9.0.20");
    cr_assert_str_eq(chosen(MAC_B, 4), "10.9.0.10");
    cr_assert_str_eq(chosen(MAC_B, UINT32_MAX), "10.9.0.20", "UINT32_MAX % 4 is 3");
}

Test(network_facts, leases_of_others_are_skipped_and_own_ones_are_not)
{
    read_xml(NAT, HELD_LIVE);
    network_facts_hold(&facts, MAC_A, "10.9.0.10", HELD_LEASE);
    cr_assert_str_eq(chosen(MAC_B, 0), "10.9.0.20");
    cr_assert_str_eq(chosen(MAC_A, 0), "10.9.0.10");
}

Test(network_facts, a_full_range_gives_none)
{
    read_xml(NAT, HELD_LIVE);
    network_facts_hold(&facts, MAC_A, "10.9.0.10", HELD_LEASE);
    network_facts_hold(&facts, MAC_A, "10.9.0.20", HELD_CONFIG);
    cr_assert_eq(network_facts_choose(&facts, MAC_B, 7), 0);
}

Test(network_facts, a_network_without_any_range_gives_none)
{
    cr_assert_eq(network_facts_choose(&facts, MAC_B, 7), 0);
}

Test(network_facts, a_holder_is_who_else_reserved_it)
{
    read_xml(NAT, HELD_LIVE);
    network_facts_hold(&facts, MAC_B, "10.9.0.10", HELD_LEASE);
    cr_assert(network_facts_holder(&facts, MAC_B, address_read("10.9.0.11")));
    cr_assert_null(network_facts_holder(&facts, MAC_A, address_read("10.9.0.11")));
    cr_assert_null(network_facts_holder(&facts, MAC_A, address_read("10.9.0.10")),
                   "a lease is no reservation");
}

Test(network_facts, starts_differ_by_vm_and_nic_and_stay)
{
    const char *vm = "0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21";
    const char *other = "0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e22";

    cr_assert_eq(network_facts_start(vm, 0), network_facts_start(vm, 0));
    cr_assert_neq(network_facts_start(vm, 0), network_facts_start(vm, 1));
    cr_assert_neq(network_facts_start(vm, 0), network_facts_start(other, 0));
}

/* Neighbouring ids, as uuid_make gives them, land all over a range of 253. */
Test(network_facts, starts_of_neighbours_are_spread)
{
    char vm[37];
    int hits[253] = {0}, most = 0;

    for (int i = 0; i < 253; i++) {
        snprintf(vm, sizeof vm, "0190f5d2-7d3c-7a10-8b57-2f6c1b9d%04x", i);
        int n = ++hits[network_facts_start(vm, 0) % 253];
        most = n > most ? n : most;
    }
    cr_assert_leq(most, 8);
}

Test(network_facts, ranges_without_end_are_cut)
{
    read_xml("<network><ip address='10.0.0.1' netmask='255.0.0.0'><dhcp>"
             "<range start='0.0.0.1' end='255.255.255.255'/>"
             "<range start='0.0.0.1' end='255.255.255.255'/></dhcp></ip></network>",
             HELD_LIVE);
    cr_assert_eq(facts.range_count, 1);
    cr_assert_eq(facts.ranges[0].last - facts.ranges[0].first + 1, ADDRESSES_MAX);
    cr_assert_eq(network_facts_choose(&facts, MAC_A, ADDRESSES_MAX - 1),
                 facts.ranges[0].last);
}

Test(network_facts, texts_that_are_no_address_are_none)
{
    static const char *const wrong[] = {"", "10.9.0", "10.9.0.256", "fd00::1",
                                        " 1.2.3.4"};

    cr_assert_eq(address_read(NULL), 0);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        cr_assert_eq(address_read(wrong[i]), 0, "%s", wrong[i]);
}
