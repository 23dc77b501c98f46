/*
 * bare.c - a loop of its own making. See bare.h.
 */
#include "tests/bench/monitor/bare.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <arpa/inet.h>

#include "common/clock.h"
#include "services/monitor/probe/icmp.h"

enum { BATCH = 128, PACKET = 256, SECONDS = 4, BUFFER = 16 * 1024 * 1024 };

static uint8_t out[BATCH][ICMP_PROBE_SIZE], in[BATCH][PACKET];
static struct sockaddr_in to[BATCH];
static struct iovec out_vectors[BATCH], in_vectors[BATCH];
static struct mmsghdr outgoing[BATCH], incoming[BATCH];

static void prepare(void)
{
    for (int i = 0; i < BATCH; i++) {
        const struct icmp_mark mark = {.watch = 1, .sequence = (uint32_t)i};

        icmp_build(out[i], AF_INET, 4711, 1, &mark);
        to[i] = (struct sockaddr_in){.sin_family = AF_INET};
        out_vectors[i] = (struct iovec){out[i], ICMP_PROBE_SIZE};
        in_vectors[i] = (struct iovec){in[i], PACKET};
        outgoing[i].msg_hdr = (struct msghdr){.msg_name = &to[i],
                                              .msg_namelen = sizeof to[i],
                                              .msg_iov = &out_vectors[i],
                                              .msg_iovlen = 1};
        incoming[i].msg_hdr =
            (struct msghdr){.msg_iov = &in_vectors[i], .msg_iovlen = 1};
    }
}

static int open_socket(void)
{
    struct sock_filter code[ICMP_FILTER_SIZE];
    struct sock_fprog filter = {icmp_filter(code, AF_INET, 4711), code};
    const int buffer = BUFFER;
    int fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);

    if (fd < 0 ||
        setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) < 0) {
        perror("bare: ICMP socket");
        exit(2);
    }
    setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer);
    return fd;
}

double bare_rate(void)
{
    const int fd = open_socket();
    const int64_t begun = clock_boot_us(), end = begun + SECONDS * 1000000LL;
    uint32_t next = 0x7f000002u;
    int64_t received = 0;
    double rate;

    prepare();
    while (clock_boot_us() < end) {
        int n;

        for (int i = 0; i < BATCH; i++)
            to[i].sin_addr.s_addr = htonl(0x7f000000u | (next++ & 0xffffff));
        sendmmsg(fd, outgoing, BATCH, 0);
        while ((n = recvmmsg(fd, incoming, BATCH, MSG_DONTWAIT, NULL)) > 0)
            received += n;
    }
    rate = (double)received * 1e6 / (double)(clock_boot_us() - begun);
    printf("bare     sendmmsg / recvmmsg loop  %9.0f replies/s\n", rate);
    return rate;
}
