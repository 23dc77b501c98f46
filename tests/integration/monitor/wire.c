/*
 * wire.c - a packet socket with a filter and a large buffer. See wire.h.
 */
#include "tests/integration/monitor/wire.h"

#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { BUFFER = 512 << 20, IP_DESTINATION = 16, ICMP_TYPE = 20, HEADERS = 28 };

static int fd = -1;

/* Leaving, ICMP, echo request, to 10.77: at most HEADERS bytes of it. */
static struct sock_filter CODE[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)(SKF_AD_OFF + SKF_AD_PKTTYPE)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PACKET_OUTGOING, 0, 7),
    BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 9),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 5),
    BPF_STMT(BPF_LD | BPF_B | BPF_ABS, ICMP_TYPE),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 8, 0, 3),
    BPF_STMT(BPF_LD | BPF_H | BPF_ABS, IP_DESTINATION),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x0a4d, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, HEADERS),
    BPF_STMT(BPF_RET | BPF_K, 0),
};

void wire_open(void)
{
    const struct sock_fprog filter = {sizeof CODE / sizeof CODE[0], CODE};
    const int size = BUFFER, on = 1;

    fd = socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    cr_assert_geq(fd, 0);
    cr_assert_eq(setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter),
                 0);
    cr_assert_eq(setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size), 0);
    cr_assert_eq(setsockopt(fd, SOL_SOCKET, SO_TIMESTAMP, &on, sizeof on), 0);
    cr_assert_eq(bind(fd,
                      (const struct sockaddr *)&(struct sockaddr_ll){
                          .sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL)},
                      sizeof(struct sockaddr_ll)),
                 0);
}

void wire_close(void)
{
    close(fd);
}

/* Returns when it was sent; -1: nothing is left. */
static int64_t receive(uint8_t packet[HEADERS])
{
    struct iovec part = {packet, HEADERS};
    char control[CMSG_SPACE(sizeof(struct timeval))];
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    struct timeval when;

    if (recvmsg(fd, &message, 0) < 0)
        return -1;
    cr_assert(CMSG_FIRSTHDR(&message), "a packet without time");
    memcpy(&when, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof when);
    return when.tv_sec * 1000000LL + when.tv_usec;
}

void wire_read(struct wire_seen seen[WIRE_ADDRESSES], int64_t since_us)
{
    uint8_t packet[HEADERS];
    struct tpacket_stats stats;
    socklen_t size = sizeof stats;
    int64_t when_us;

    memset(seen, 0, WIRE_ADDRESSES * sizeof *seen);
    while ((when_us = receive(packet)) >= 0) {
        struct wire_seen *one =
            &seen[packet[IP_DESTINATION + 2] << 8 | packet[IP_DESTINATION + 3]];

        if (when_us < since_us)
            continue;
        one->probes++;
        if (!one->first_us)
            one->first_us = when_us;
    }
    cr_assert_eq(getsockopt(fd, SOL_PACKET, PACKET_STATISTICS, &stats, &size), 0);
    cr_assert_eq(stats.tp_drops, 0, "the test's buffer was too small");
}
