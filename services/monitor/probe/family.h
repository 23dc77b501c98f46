/*
 * family.h - IPv4 or IPv6: its socket, the batch that is being filled, and whether this
 * host loses its replies. The prober's thread.
 */
#pragma once

#include "services/monitor/probe/icmp_socket.h"
#include "services/monitor/probe/own_loss.h"

#define FAMILY_OWN                                                                     \
    0 /* no watch has this id: our own pings do, their slot is the family */

struct family {
    int index;                  /* 0: IPv4, 1: IPv6 */
    struct icmp_socket *socket; /* NULL: not to be had, error says why */
    struct err error;
    struct own_loss loss;
    union icmp_address self;
    size_t used; /* slots of it */
    int count;   /* probes in the batch */
    struct icmp_probe probes[ICMP_BATCH];
};

int family_index(const union icmp_address *address);

/* A socket that can't be had is no error here. ERR_FATAL. */
int family_open(struct family *family, int index, uint64_t secret, struct err *err);

/* Puts a ping to this host into the empty batch when one is due and the family is in
 * use. */
void family_load_own(struct family *family, int64_t now_us, int64_t wall_us);
/* When the next one is due: microseconds from now, at most limit_us. */
int64_t family_wait_us(const struct family *family, int64_t now_us, int64_t limit_us);

/* After the replies were taken. */
void family_look_for_loss(struct family *family, int64_t now_us);

/* Whether its verdicts can be had and are given; why not, into err. Any thread. */
bool family_ready(const struct family *family, struct err *err);
