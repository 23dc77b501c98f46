/*
 * icmp.h - echo requests that find their way home: what is built, and what is read
 * back.
 *
 * The payload carries a secret of this process, the watch, its slot, a sequence number
 * and the time of sending. So a reply finds its slot at once, one for a slot that has
 * changed hands is known as such, and the 16-bit sequence of ICMP is no limit. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <linux/filter.h>

#define ICMP_PROBE_SIZE 40 /* header 8, mark 32 */

struct icmp_mark {
    uint64_t watch;
    uint32_t slot;
    uint32_t sequence;
    int64_t sent_us; /* microseconds since 1970, as kernel time stamps count */
};

/* Builds an echo request for AF_INET or AF_INET6. The checksum of ICMPv6 is the
 * kernel's to fill in. */
void icmp_build(uint8_t packet[ICMP_PROBE_SIZE], int family, uint16_t ident,
                uint64_t secret, const struct icmp_mark *mark);

/* Whether the bytes are an echo reply to a probe with this secret; its mark then.
 * has_ip_header: they begin with an IPv4 header, as a raw socket hands them out. */
bool icmp_read(const uint8_t *bytes, size_t length, int family, bool has_ip_header,
               uint64_t secret, struct icmp_mark *ret);

/* The socket filter that lets only echo replies with this ident through, for raw
 * sockets of the family. Writes at most 8 instructions; returns their number. */
#define ICMP_FILTER_SIZE 8
unsigned short icmp_filter(struct sock_filter code[ICMP_FILTER_SIZE], int family,
                           uint16_t ident);
