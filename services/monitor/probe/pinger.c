/*
 * pinger.c - probes and replies, slot by slot. See pinger.h; slot.h has the rules.
 *
 * Replies are always taken before a missing one is judged, so a probe is not called
 * unanswered for being answered while we were busy.
 */
#include "services/monitor/probe/pinger.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/monitor/probe/family.h"
#include "services/monitor/probe/slots.h"

enum { SEND_AGAIN_US = 1000 };

static struct metric sent =
    METRIC_COUNTER("quartet_probes_sent_total", "ICMP probes that went out.");
static struct metric answered =
    METRIC_COUNTER("quartet_probes_answered_total", "Replies to our ICMP probes.");
static struct metric unanswered = METRIC_COUNTER(
    "quartet_probes_lost_total", "ICMP probes that nobody answered in time.");
static struct metric voided = METRIC_COUNTER(
    "quartet_probes_void_total",
    "ICMP probes that say nothing because the fault may be the monitor's.");
static struct metric round_trip =
    METRIC_HISTOGRAM("quartet_probe_round_trip_seconds", "From probe to reply.");

struct pinger {
    struct teller teller;
    struct family families[PINGER_FAMILIES];
    struct wheel *wheel;
    struct slots slots;
    struct icmp_reply replies[ICMP_BATCH];
    struct pinger_counts counts;
};

static struct family *family_of(struct pinger *p, const union icmp_address *address)
{
    return &p->families[family_index(address)];
}

/* why: what settled it; NULL: its own samples did. */
static void tell(struct pinger *p, const struct slot *slot, const char *why,
                 int64_t now_us)
{
    struct announcement announcement;

    slot_announcement(slot, why, now_us, clock_wall_us(), &announcement);
    p->teller.announce(p->teller.context, &announcement);
}

static void take_reply(struct pinger *p, const struct icmp_reply *reply, int64_t now_us,
                       int64_t wall_us)
{
    struct slot *slot = slots_of_mark(&p->slots, &reply->mark);
    int64_t trip_us = reply->received_us - reply->mark.sent_us;
    int64_t age_us = wall_us - reply->received_us;

    if (reply->mark.watch == FAMILY_OWN)
        own_loss_ping_answered(&p->families[reply->mark.slot].loss,
                               reply->mark.sequence);
    if (!slot || !slot_is_from(slot, &reply->from))
        return;
    metric_observe(&round_trip, trip_us > 0 ? trip_us : 0);
    if (slot_answered(slot, trip_us, age_us, now_us))
        tell(p, slot, NULL, now_us);
}

static void take_replies(struct pinger *p, struct family *family)
{
    bool more = family->socket != NULL;

    while (more) {
        int n = icmp_socket_receive(family->socket, p->replies, &more);
        int64_t now = clock_boot_us(), wall = clock_wall_us();

        for (int i = 0; i < n; i++)
            take_reply(p, &p->replies[i], now, wall);
        metric_add(&answered, n);
        p->counts.answered += n;
    }
}

void pinger_take_replies(struct pinger *p)
{
    for (int i = 0; i < PINGER_FAMILIES; i++) {
        take_replies(p, &p->families[i]);
        family_look_for_loss(&p->families[i], clock_boot_us());
    }
}

static void judge(struct pinger *p, struct slot *slot, int64_t now_us)
{
    int64_t own_loss_us = family_of(p, &slot->address)->loss.lost_us;
    bool missed, is_void;

    if (slot_due(slot, own_loss_us, now_us, &missed, &is_void))
        tell(p, slot, NULL, now_us);
    metric_add(&unanswered, missed);
    metric_add(&voided, is_void);
    p->counts.missed += missed;
    p->counts.is_void += is_void;
}

/* Puts the slot's next probe into the batch of its family. */
static void load(struct pinger *p, struct slot *slot, int64_t wall_us)
{
    struct family *family = family_of(p, &slot->address);
    struct icmp_probe *probe = &family->probes[family->count++];

    probe->to = slot->address;
    probe->mark =
        (struct icmp_mark){slot->watch, slot->index, ++slot->sequence, wall_us};
}

/* Whether a later try may do: the fault is this host's, and passing. */
static bool is_passing(int error)
{
    return error == EAGAIN || error == ENOBUFS || error == ENOMEM;
}

static void note_sent(struct pinger *p, const struct icmp_probe *probe, int64_t now_us)
{
    struct slot *slot = slots_of_mark(&p->slots, &probe->mark);

    if (!slot) /* our own ping */
        return;
    slot->sent_us = now_us;
    slot->send_error = probe->error;
    slot->probing = probe->error ? PROBE_UNSENDABLE : PROBE_SENT;
    if (is_passing(probe->error)) {
        slot->probing = PROBE_IDLE;
        slot->send_error = 0;
        wheel_set(p->wheel, &slot->timer, now_us + SEND_AGAIN_US);
    }
}

static void send_batch(struct pinger *p, struct family *family)
{
    int64_t now = clock_boot_us();
    int count = 0;

    if (!family->count)
        return;
    icmp_socket_send(family->socket, family->probes, family->count);
    for (int i = 0; i < family->count; i++) {
        note_sent(p, &family->probes[i], now);
        count += family->probes[i].error == 0;
    }
    metric_add(&sent, count);
    p->counts.sent += count;
    family->count = 0;
}

bool pinger_send_due(struct pinger *p)
{
    int64_t now = clock_boot_us(), wall = clock_wall_us();
    struct wheel_timer *timer;
    int n = PINGER_FAMILIES; /* at most */

    for (int i = 0; i < PINGER_FAMILIES; i++)
        family_load_own(&p->families[i], now, wall);
    while (n < ICMP_BATCH && (timer = wheel_expire(p->wheel, now))) {
        struct slot *slot = (struct slot *)timer; /* its first member */

        judge(p, slot, now);
        wheel_set(p->wheel, &slot->timer, slot_next_us(slot, now));
        load(p, slot, wall);
        n++;
    }
    for (int i = 0; i < PINGER_FAMILIES; i++)
        send_batch(p, &p->families[i]);
    return n == ICMP_BATCH;
}

void pinger_start(struct pinger *p, const struct probe_order *order)
{
    struct slot *slot = slots_of_watch(&p->slots, order->watch);

    if (slot)
        return;
    slot = slots_add(&p->slots, order->watch);
    family_of(p, &order->address)->used++;
    slot->address = order->address;
    slot->interval_us = order->interval_us;
    slot->rule = order->rule;
    wheel_set(p->wheel, &slot->timer, clock_boot_us() + slot_phase_us(slot));
}

void pinger_stop(struct pinger *p, uint64_t watch)
{
    struct slot *slot = slots_of_watch(&p->slots, watch);

    if (!slot)
        return;
    family_of(p, &slot->address)->used--;
    wheel_stop(p->wheel, &slot->timer);
    slots_remove(&p->slots, slot);
}

void pinger_settle(struct pinger *p, uint64_t watch, const char *why)
{
    struct slot *slot = slots_of_watch(&p->slots, watch);
    const int64_t now = clock_boot_us();

    if (slot && slot_settle(slot, now))
        tell(p, slot, why, now);
}

int64_t pinger_wait_us(const struct pinger *p, int64_t limit_us)
{
    const int64_t now = clock_boot_us();

    for (int i = 0; i < PINGER_FAMILIES; i++)
        limit_us = family_wait_us(&p->families[i], now, limit_us);
    return limit_us > 0 ? wheel_wait_us(p->wheel, now, limit_us) : 0;
}

int pinger_fd(const struct pinger *p, int family)
{
    const struct family *f = &p->families[family];

    return f->socket ? icmp_socket_fd(f->socket) : -1;
}

int pinger_check(const struct pinger *p, const union icmp_address *address,
                 struct err *err)
{
    const struct family *family = &p->families[family_index(address)];

    if (family->socket)
        return 0;
    return err_set(err, family->error.kind, "%s", family->error.msg);
}

bool pinger_ready(const struct pinger *p, struct err *err)
{
    for (int i = 0; i < PINGER_FAMILIES; i++)
        if (!family_ready(&p->families[i], err))
            return false;
    return true;
}

int pinger_open(struct pinger **ret, const struct teller *teller, struct err *err)
{
    AUTO(pinger_close) struct pinger *p = xcalloc(1, sizeof *p);
    uint64_t secret;

    p->teller = *teller;
    p->wheel = wheel_create(clock_boot_us());
    if (getrandom(&secret, sizeof secret, 0) != sizeof secret)
        return err_set(err, ERR_FATAL, "getrandom: %s", strerror(errno));
    for (int i = 0; i < PINGER_FAMILIES; i++)
        if (family_open(&p->families[i], i, secret, err) < 0)
            return err->kind;
    *ret = TAKE(p);
    return 0;
}

void pinger_close(struct pinger *p)
{
    if (!p)
        return;
    for (int i = 0; i < PINGER_FAMILIES; i++)
        icmp_socket_close(p->families[i].socket);
    slots_finish(&p->slots);
    wheel_destroy(p->wheel);
    free(p);
}

struct pinger_counts pinger_counts(const struct pinger *p)
{
    return p->counts;
}
