/*
 * icmp_socket.c - an ICMP socket, in batches. See icmp_socket.h.
 *
 * A raw socket gets every echo reply of the machine: the filter drops, in the kernel,
 * what has not our ident. The unprivileged socket's ident is the kernel's choice, and
 * it sorts the replies itself. The count of packets lost for want of buffer is the one
 * that SO_RXQ_OVFL attaches to a packet, asked for directly (SO_MEMINFO): attached it
 * would tell only with the next packet of losses after the last.
 */
#include "services/monitor/probe/icmp_socket.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/icmp6.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <linux/sock_diag.h>

#include "common/clock.h"
#include "common/mem.h"

enum { BUFFER = 16 * 1024 * 1024, PACKET_MAX = 256, CONTROL_MAX = 64 };

struct icmp_socket {
    int fd, family;
    bool raw;
    uint16_t ident;
    uint64_t secret;
    uint32_t lost;
    struct mmsghdr messages[ICMP_BATCH];
    struct iovec vectors[ICMP_BATCH];
    uint8_t packets[ICMP_BATCH][PACKET_MAX];
    union icmp_address peers[ICMP_BATCH];
    _Alignas(struct cmsghdr) char controls[ICMP_BATCH][CONTROL_MAX];
};

bool icmp_address_read(union icmp_address *ret, const char *text)
{
    const struct addrinfo hints = {.ai_flags = AI_NUMERICHOST, .ai_family = AF_UNSPEC};
    struct addrinfo *found = NULL;
    bool fits;

    if (!*text || getaddrinfo(text, NULL, &hints, &found))
        return false;
    fits = found->ai_addrlen <= sizeof *ret;
    memset(ret, 0, sizeof *ret);
    if (fits)
        memcpy(ret, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    return fits;
}

static int open_fd(int family, bool *ret_raw, struct err *err)
{
    const int protocol = family == AF_INET6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP;
    int fd = socket(family, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);

    *ret_raw = fd >= 0;
    if (fd < 0)
        fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (fd >= 0)
        return fd;
    if (errno == EAFNOSUPPORT || errno == EPROTONOSUPPORT)
        return err_set(err, ERR_NOT_FOUND, "this kernel has no %s",
                       family == AF_INET6 ? "IPv6" : "IPv4");
    return err_set(
        err, ERR_IMPOSSIBLE,
        "no ICMP socket (%s): give the monitor CAP_NET_RAW, or its group the "
        "unprivileged one by sysctl net.ipv4.ping_group_range",
        strerror(errno));
}

static int filter(const struct icmp_socket *s, struct err *err)
{
    struct sock_filter code[ICMP_FILTER_SIZE];
    struct sock_fprog program = {icmp_filter(code, s->family, s->ident), code};

    if (s->raw &&
        setsockopt(s->fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) < 0)
        return err_set(err, ERR_FATAL, "ICMP socket filter: %s", strerror(errno));
    return 0;
}

static uint32_t lost_so_far(const struct icmp_socket *s)
{
    uint32_t info[SK_MEMINFO_VARS] = {0};
    socklen_t length = sizeof info;

    getsockopt(s->fd, SOL_SOCKET, SO_MEMINFO, info, &length);
    return info[SK_MEMINFO_DROPS];
}

static int prepare(struct icmp_socket *s, struct err *err)
{
    const int on = 1, buffer = BUFFER;

    if (setsockopt(s->fd, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer) < 0)
        setsockopt(s->fd, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    if (setsockopt(s->fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on) < 0)
        return err_set(err, ERR_FATAL, "ICMP time stamps: %s", strerror(errno));
    if (getrandom(&s->ident, sizeof s->ident, 0) != sizeof s->ident)
        return err_set(err, ERR_FATAL, "getrandom: %s", strerror(errno));
    return filter(s, err);
}

int icmp_socket_open(struct icmp_socket **ret, int family, uint64_t secret,
                     struct err *err)
{
    AUTO(icmp_socket_close) struct icmp_socket *s = xcalloc(1, sizeof *s);

    s->family = family;
    s->secret = secret;
    s->fd = open_fd(family, &s->raw, err);
    if (s->fd < 0)
        return err->kind;
    if (prepare(s, err) < 0)
        return err->kind;
    for (int i = 0; i < ICMP_BATCH; i++) {
        s->vectors[i].iov_base = s->packets[i];
        s->messages[i].msg_hdr.msg_iov = &s->vectors[i];
        s->messages[i].msg_hdr.msg_iovlen = 1;
        s->messages[i].msg_hdr.msg_name = &s->peers[i];
    }
    *ret = TAKE(s);
    return 0;
}

void icmp_socket_close(struct icmp_socket *s)
{
    if (!s)
        return;
    if (s->fd >= 0)
        close(s->fd);
    free(s);
}

int icmp_socket_fd(const struct icmp_socket *s)
{
    return s->fd;
}

static void load(struct icmp_socket *s, int i, const struct icmp_probe *probe)
{
    struct msghdr *header = &s->messages[i].msg_hdr;

    icmp_build(s->packets[i], s->family, s->ident, s->secret, &probe->mark);
    s->vectors[i].iov_len = ICMP_PROBE_SIZE;
    s->peers[i] = probe->to;
    header->msg_namelen =
        s->family == AF_INET6 ? sizeof probe->to.ipv6 : sizeof probe->to.ipv4;
    header->msg_control = NULL;
    header->msg_controllen = 0;
}

void icmp_socket_send(struct icmp_socket *s, struct icmp_probe *probes, int count)
{
    for (int i = 0; i < count; i++)
        load(s, i, &probes[i]);
    for (int done = 0; done < count;) {
        int n = sendmmsg(s->fd, s->messages + done, (unsigned)(count - done), 0);

        for (int i = 0; i < n; i++)
            probes[done++].error = 0;
        if (n < 0 && errno != EINTR)
            probes[done++].error = errno;
    }
}

static int64_t time_stamp(struct msghdr *header)
{
    struct timespec time;

    for (struct cmsghdr *c = CMSG_FIRSTHDR(header); c; c = CMSG_NXTHDR(header, c))
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_TIMESTAMPNS) {
            memcpy(&time, CMSG_DATA(c), sizeof time);
            return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
        }
    return clock_wall_us();
}

static void make_room(struct icmp_socket *s)
{
    for (int i = 0; i < ICMP_BATCH; i++) {
        struct msghdr *header = &s->messages[i].msg_hdr;

        s->vectors[i].iov_len = PACKET_MAX;
        header->msg_namelen = sizeof s->peers[i];
        header->msg_control = s->controls[i];
        header->msg_controllen = CONTROL_MAX;
    }
}

int icmp_socket_receive(struct icmp_socket *s, struct icmp_reply *replies,
                        bool *ret_more)
{
    const bool has_ip_header = s->raw && s->family == AF_INET;
    int n, count = 0;

    make_room(s);
    n = recvmmsg(s->fd, s->messages, ICMP_BATCH, MSG_DONTWAIT, NULL);
    for (int i = 0; i < n; i++) {
        struct icmp_reply *reply = &replies[count];

        if (!icmp_read(s->packets[i], s->messages[i].msg_len, s->family, has_ip_header,
                       s->secret, &reply->mark))
            continue;
        reply->from = s->peers[i];
        reply->received_us = time_stamp(&s->messages[i].msg_hdr);
        count++;
    }
    *ret_more = n == ICMP_BATCH;
    return count;
}

uint32_t icmp_socket_lost(struct icmp_socket *s)
{
    uint32_t now = lost_so_far(s), since = now - s->lost;

    s->lost = now;
    return since;
}
