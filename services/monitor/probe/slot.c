/*
 * slot.c - from probes and replies to samples. See slot.h.
 */
#include "services/monitor/probe/slot.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

bool slot_answered(struct slot *slot, int64_t trip_us, int64_t age_us, int64_t now_us)
{
    if (slot->probing != PROBE_SENT || trip_us > slot->interval_us + SLOT_PATIENCE_US)
        return false;
    slot->probing = PROBE_IDLE;
    slot->answered_us = now_us - age_us;
    slot->trip_us = trip_us > 0 ? trip_us : 0;
    slot->missing = 0;
    if (age_us > slot->interval_us)
        return false;
    return verdict_take(&slot->verdict, &slot->rule, true, now_us);
}

/* Whether the probe did not leave for a reason that is this host's: it may not send, or
 * a way that was there is there no more. */
static bool is_own_fault(const struct slot *slot)
{
    switch (slot->send_error) {
    case EPERM:
    case EACCES:
    case ENETDOWN:
        return true;
    case ENETUNREACH:
        return slot->answered_us != 0;
    default:
        return false;
    }
}

static bool is_eager(const struct slot *slot)
{
    return !slot->answered_us && slot->missing && slot->sequence < SLOT_EAGER_PROBES;
}

/* Whether the last probe went out between two samples. */
static bool is_between(const struct slot *slot)
{
    return is_eager(slot) && (slot->sequence - 1) % SLOT_EAGER != 0;
}

bool slot_due(struct slot *slot, int64_t own_loss_us, int64_t now_us, bool *ret_missed,
              bool *ret_void)
{
    const bool stalled = now_us - slot->timer.due_us > slot->interval_us;
    const bool lost =
        slot->probing == PROBE_SENT && own_loss_us && own_loss_us >= slot->sent_us;
    const bool unsendable = slot->probing == PROBE_UNSENDABLE && is_own_fault(slot);
    const bool open = slot->probing != PROBE_IDLE && !is_between(slot);

    slot->probing = PROBE_IDLE;
    *ret_void = open && (stalled || lost || unsendable);
    *ret_missed = open && !*ret_void;
    if (stalled)
        verdict_discard(&slot->verdict);
    if (!*ret_missed)
        return false;
    slot->missing++;
    return verdict_take(&slot->verdict, &slot->rule, false, now_us);
}

/* From the probe that goes out now to the next. */
static int64_t wait_us(const struct slot *slot)
{
    const bool fell_silent = slot->missing && slot->verdict.state == VERDICT_TRUE;

    if (is_eager(slot))
        return slot->interval_us / SLOT_EAGER;
    return slot->interval_us - (fell_silent ? slot->interval_us / SLOT_HASTE : 0);
}

int64_t slot_next_us(const struct slot *slot, int64_t now_us)
{
    const int64_t wait = wait_us(slot);
    const int64_t next = slot->timer.due_us + wait;

    return next > now_us ? next : now_us + wait;
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

bool slot_settle(struct slot *slot, int64_t now_us)
{
    slot->probing = PROBE_IDLE;
    return verdict_settle(&slot->verdict, &slot->rule, false, now_us);
}

static void last_answer(const struct slot *slot, int64_t now_us, char *to, size_t size)
{
    if (slot->answered_us)
        snprintf(to, size, "the last answer was %lld ms ago",
                 (long long)(now_us - slot->answered_us) / 1000);
    else
        snprintf(to, size, "it has never answered");
}

/* Where, what came back, how many of how many, and when the last answer was. */
static void describe(const struct slot *slot, const char *address, const char *why,
                     int64_t now_us, char *detail, size_t size)
{
    const struct verdict *verdict = &slot->verdict;
    const int answered = verdict_recent_true(verdict), of = verdict->recent_count;
    char last[64], error[80] = "";

    last_answer(slot, now_us, last, sizeof last);
    if (slot->send_error)
        snprintf(error, sizeof error, " (%s)", strerror(slot->send_error));
    if (why)
        snprintf(detail, size, "%.130s; %s: %s", why, address, last);
    else if (verdict->sample)
        snprintf(detail, size, "%s answered in %.3f ms, %d of the last %d probes",
                 address, (double)slot->trip_us / 1000, answered, of);
    else
        snprintf(detail, size,
                 "%s: %u probes in a row without an answer%s, %d of the last %d "
                 "answered, %s",
                 address, slot->missing, error, answered, of, last);
}

void slot_announcement(const struct slot *slot, const char *why, int64_t now_us,
                       int64_t wall_us, struct announcement *ret)
{
    char address[INET6_ADDRSTRLEN] = "";
    const void *bytes = slot->address.any.sa_family == AF_INET
                            ? (const void *)&slot->address.ipv4.sin_addr
                            : &slot->address.ipv6.sin6_addr;

    memset(ret, 0, sizeof *ret);
    ret->watch = slot->watch;
    ret->verdict = slot->verdict.state == VERDICT_TRUE;
    ret->first = slot->verdict.first;
    ret->time_us = wall_us;
    inet_ntop(slot->address.any.sa_family, bytes, address, sizeof address);
    snprintf(ret->value, sizeof ret->value, "%d", slot->verdict.sample);
    describe(slot, address, why, now_us, ret->detail, sizeof ret->detail);
}
