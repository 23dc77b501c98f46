/*
 * icmp.c - builds and reads echo packets. See icmp.h for what they carry.
 */
#include "services/monitor/probe/icmp.h"

#include <string.h>

#include <arpa/inet.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>

enum { HEADER = 8, MIN_IP_HEADER = 20 };

/* The payload as it lies in the packet; only this process reads it, so host order. */
struct payload {
    uint64_t secret;
    struct icmp_mark mark;
};

_Static_assert(sizeof(struct payload) == ICMP_PROBE_SIZE - HEADER, "no padding");

static uint16_t checksum(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 0;

    for (size_t i = 0; i + 1 < length; i += 2)
        sum += (uint32_t)bytes[i] << 8 | bytes[i + 1];
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t)~sum;
}

static void put16(uint8_t *at, uint16_t value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

void icmp_build(uint8_t packet[ICMP_PROBE_SIZE], int family, uint16_t ident,
                uint64_t secret, const struct icmp_mark *mark)
{
    struct payload payload = {.secret = secret, .mark = *mark};

    memset(packet, 0, HEADER);
    packet[0] = family == AF_INET6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
    put16(packet + 4, ident);
    put16(packet + 6, (uint16_t)mark->sequence);
    memcpy(packet + HEADER, &payload, sizeof payload);
    if (family == AF_INET)
        put16(packet + 2, checksum(packet, ICMP_PROBE_SIZE));
}

bool icmp_read(const uint8_t *bytes, size_t length, int family, bool has_ip_header,
               uint64_t secret, struct icmp_mark *ret)
{
    uint8_t wanted = family == AF_INET6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY;
    struct payload payload;

    if (has_ip_header) {
        size_t skip = length ? (size_t)(bytes[0] & 0x0f) * 4 : 0;

        if (skip < MIN_IP_HEADER || length < skip)
            return false;
        bytes += skip;
        length -= skip;
    }
    if (length != ICMP_PROBE_SIZE || bytes[0] != wanted || bytes[1] != 0)
        return false;
    memcpy(&payload, bytes + HEADER, sizeof payload);
    if (payload.secret != secret)
        return false;
    *ret = payload.mark;
    return true;
}

unsigned short icmp_filter(struct sock_filter code[ICMP_FILTER_SIZE], int family,
                           uint16_t ident)
{
    /* An IPv4 raw socket's packet begins with the IP header: X is its length. */
    const struct sock_filter ipv4[] = {
        BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),
        BPF_STMT(BPF_LD | BPF_B | BPF_IND, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ICMP_ECHOREPLY, 0, 3),
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ident, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    const struct sock_filter ipv6[] = {
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ICMP6_ECHO_REPLY, 0, 3),
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ident, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };

    if (family == AF_INET6) {
        memcpy(code, ipv6, sizeof ipv6);
        return sizeof ipv6 / sizeof ipv6[0];
    }
    memcpy(code, ipv4, sizeof ipv4);
    return sizeof ipv4 / sizeof ipv4[0];
}
