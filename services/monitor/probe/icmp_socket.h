/*
 * icmp_socket.h - one ICMP socket of a family: raw where the process may, otherwise the
 * kernel's unprivileged one. Sends and receives in batches, never blocks. One thread.
 */
#pragma once

#include <netinet/in.h>

#include "common/auto.h"
#include "common/err.h"
#include "services/monitor/probe/icmp.h"

#define ICMP_BATCH 128

union icmp_address {
    struct sockaddr any;
    struct sockaddr_in ipv4;
    struct sockaddr_in6 ipv6;
};

/* Reads "192.0.2.1", "2001:db8::1", "fe80::1%br0"; false when it is none of these. */
bool icmp_address_read(union icmp_address *ret, const char *text);

struct icmp_socket;

/* secret: what this process's probes carry. ERR_IMPOSSIBLE says what to do when the
 * process may open neither kind; ERR_NOT_FOUND when the kernel lacks the family. */
int icmp_socket_open(struct icmp_socket **ret, int family, uint64_t secret,
                     struct err *err);
void icmp_socket_close(struct icmp_socket *socket);
AUTO_DEFINE(icmp_socket_close, struct icmp_socket *);

/* Readable when replies lie there. */
int icmp_socket_fd(const struct icmp_socket *socket);

/* A probe on its way out; error is set by icmp_socket_send: 0 or an errno. */
struct icmp_probe {
    union icmp_address to;
    struct icmp_mark mark;
    int error;
};

/* Sends up to ICMP_BATCH probes. */
void icmp_socket_send(struct icmp_socket *socket, struct icmp_probe *probes, int count);

struct icmp_reply {
    union icmp_address from;
    struct icmp_mark mark;
    int64_t received_us; /* the kernel's time stamp, microseconds since 1970 */
};

/* Takes what lies there, at most ICMP_BATCH packets, and writes the replies to our own
 * probes. Returns their number; *ret_more: there may be more to take. */
int icmp_socket_receive(struct icmp_socket *socket, struct icmp_reply *replies,
                        bool *ret_more);

/* How many packets the kernel threw away for want of buffer since last asked. */
uint32_t icmp_socket_lost(struct icmp_socket *socket);
