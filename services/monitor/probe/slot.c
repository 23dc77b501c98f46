/*
 * slot.c - from probes and replies to samples. See slot.h.
 */
#include "services/monitor/probe/slot.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

bool slot_answered(struct slot *slot, int64_t trip_us, int64_t now_us)
{
    if (slot->probing != PROBE_SENT || trip_us > slot->interval_us + SLOT_PATIENCE_US)
        return false;
    slot->probing = PROBE_IDLE;
    slot->answered_us = now_us;
    slot->trip_us = trip_us > 0 ? trip_us : 0;
    slot->missing = 0;
    return verdict_take(&slot->verdict, &slot->rule, true, now_us);
}

bool slot_due(struct slot *slot, int64_t own_loss_us, int64_t now_us, bool *ret_missed,
              bool *ret_void)
{
    const bool stalled = now_us - slot->timer.due_us > slot->interval_us;
    const bool lost =
        slot->probing == PROBE_SENT && own_loss_us && own_loss_us >= slot->sent_us;
    const bool open = slot->probing != PROBE_IDLE;

    slot->probing = PROBE_IDLE;
    *ret_void = open && (stalled || lost);
    *ret_missed = open && !*ret_void;
    if (stalled)
        verdict_discard(&slot->verdict);
    if (!*ret_missed)
        return false;
    slot->missing++;
    return verdict_take(&slot->verdict, &slot->rule, false, now_us);
}

int64_t slot_next_us(const struct slot *slot, int64_t now_us)
{
    int64_t next = slot->timer.due_us + slot->interval_us;

    return next > now_us ? next : now_us + slot->interval_us;
}

int64_t slot_phase_us(const struct slot *slot)
{
    /* multiples of the golden ratio, modulo 1, spread evenly at any count */
    uint32_t fraction = slot->index * 2654435769u;

    return (int64_t)(((uint64_t)fraction * (uint64_t)slot->interval_us) >> 32);
}

bool slot_is_from(const struct slot *slot, const union icmp_address *from)
{
    if (slot->address.any.sa_family != from->any.sa_family)
        return false;
    if (from->any.sa_family == AF_INET)
        return slot->address.ipv4.sin_addr.s_addr == from->ipv4.sin_addr.s_addr;
    return memcmp(&slot->address.ipv6.sin6_addr, &from->ipv6.sin6_addr,
                  sizeof from->ipv6.sin6_addr) == 0;
}

static void silence(const struct slot *slot, const char *address, int64_t now_us,
                    char *detail, size_t size)
{
    char before[64] = "it has never answered";
    char why[80] = "";

    if (slot->answered_us)
        snprintf(before, sizeof before, "the last answer was %lld ms ago",
                 (long long)(now_us - slot->answered_us) / 1000);
    if (slot->send_error)
        snprintf(why, sizeof why, " (%s)", strerror(slot->send_error));
    snprintf(detail, size, "%s: %u probes in a row without an answer%s, %s", address,
             slot->missing, why, before);
}

void slot_announcement(const struct slot *slot, int64_t now_us, int64_t wall_us,
                       struct announcement *ret)
{
    char address[INET6_ADDRSTRLEN] = "";
    const void *bytes = slot->address.any.sa_family == AF_INET
                            ? (const void *)&slot->address.ipv4.sin_addr
                            : &slot->address.ipv6.sin6_addr;

    memset(ret, 0, sizeof *ret);
    ret->watch = slot->watch;
    ret->verdict = slot->verdict.state == VERDICT_TRUE;
    ret->time_us = wall_us;
    inet_ntop(slot->address.any.sa_family, bytes, address, sizeof address);
    snprintf(ret->value, sizeof ret->value, "%d", slot->verdict.sample);
    if (slot->verdict.sample)
        snprintf(ret->detail, sizeof ret->detail, "%s answered in %.3f ms", address,
                 (double)slot->trip_us / 1000);
    else
        silence(slot, address, now_us, ret->detail, sizeof ret->detail);
}
