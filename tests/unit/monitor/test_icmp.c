/*
 * test_icmp.c - a reply finds its probe, and nothing else does.
 */
#include <criterion/criterion.h>

#include <string.h>
#include <sys/socket.h>

#include "services/monitor/probe/icmp.h"

static const struct icmp_mark MARK = {77, 5, 70000, 123456789};

/* What the target would send back. */
static void reply_to(uint8_t packet[ICMP_PROBE_SIZE], int family)
{
    icmp_build(packet, family, 9, 42, &MARK);
    packet[0] = family == AF_INET ? 0 : 129;
}

Test(icmp, a_reply_carries_its_mark_home)
{
    uint8_t packet[ICMP_PROBE_SIZE];
    struct icmp_mark mark;

    reply_to(packet, AF_INET);
    cr_assert(icmp_read(packet, sizeof packet, AF_INET, false, 42, &mark));
    cr_assert_eq(memcmp(&mark, &MARK, sizeof mark), 0);
    reply_to(packet, AF_INET6);
    cr_assert(icmp_read(packet, sizeof packet, AF_INET6, false, 42, &mark));
    cr_assert_eq(mark.sequence, MARK.sequence);
}

Test(icmp, a_reply_behind_an_ip_header_is_found)
{
    uint8_t packet[20 + ICMP_PROBE_SIZE] = {0x45};
    struct icmp_mark mark;

    reply_to(packet + 20, AF_INET);
    cr_assert(icmp_read(packet, sizeof packet, AF_INET, true, 42, &mark));
}

Test(icmp, a_request_and_another_process_s_reply_are_not_ours)
{
    uint8_t packet[ICMP_PROBE_SIZE];
    struct icmp_mark mark;

    icmp_build(packet, AF_INET, 9, 42, &MARK);
    cr_assert_not(icmp_read(packet, sizeof packet, AF_INET, false, 42, &mark));
    reply_to(packet, AF_INET);
    cr_assert_not(icmp_read(packet, sizeof packet, AF_INET, false, 43, &mark));
}

Test(icmp, what_is_cut_short_is_nothing)
{
    uint8_t packet[20 + ICMP_PROBE_SIZE] = {0x4f}; /* claims a header of 60 bytes */
    struct icmp_mark mark;

    reply_to(packet + 20, AF_INET);
    for (size_t length = 0; length < 20 + ICMP_PROBE_SIZE; length++)
        cr_assert_not(icmp_read(packet, length, AF_INET, true, 42, &mark));
    for (size_t length = 0; length < ICMP_PROBE_SIZE; length++)
        cr_assert_not(icmp_read(packet + 20, length, AF_INET, false, 42, &mark));
}
