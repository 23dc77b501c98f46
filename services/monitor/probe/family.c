/*
 * family.c - the families, as a table. See family.h.
 */
#include "services/monitor/probe/family.h"

static const struct {
    int family;
    const char *name, *self;
} FAMILIES[] = {
    {AF_INET,  "IPv4", "127.0.0.1"},
    {AF_INET6, "IPv6", "::1"      },
};

int family_index(const union icmp_address *address)
{
    return address->any.sa_family == AF_INET6;
}

int family_open(struct family *family, int index, uint64_t secret, struct err *err)
{
    family->index = index;
    family->loss.family = FAMILIES[index].name;
    icmp_address_read(&family->self, FAMILIES[index].self);
    if (icmp_socket_open(&family->socket, FAMILIES[index].family, secret,
                         &family->error) == ERR_FATAL)
        return err_set(err, ERR_FATAL, "%s", family->error.msg);
    return 0;
}

void family_load_own(struct family *family, int64_t now_us, int64_t wall_us)
{
    struct icmp_probe *probe = &family->probes[0];

    if (!family->used || !own_loss_ping_due(&family->loss, now_us))
        return;
    probe->to = family->self;
    probe->mark = (struct icmp_mark){FAMILY_OWN, (uint32_t)family->index,
                                     family->loss.sequence, wall_us};
    family->count = 1;
}

int64_t family_wait_us(const struct family *family, int64_t now_us, int64_t limit_us)
{
    const int64_t us = family->loss.ping_due_us - now_us;

    if (!family->used || us >= limit_us)
        return limit_us;
    return us > 0 ? us : 0;
}

void family_look_for_loss(struct family *family, int64_t now_us)
{
    if (!family->socket)
        return;
    own_loss_dropped(&family->loss, icmp_socket_lost(family->socket), now_us);
    own_loss_check(&family->loss, now_us);
}

bool family_ready(const struct family *family, struct err *err)
{
    if (own_loss_says(&family->loss, err))
        return false;
    if (family->socket || family->error.kind == ERR_NOT_FOUND)
        return true;
    err_set(err, ERR_RETRY, "%s", family->error.msg);
    return false;
}
