/*
 * own_loss.c - drops and our own pings. See own_loss.h.
 */
#include "services/monitor/probe/own_loss.h"

#include "common/log.h"
#include "common/metrics.h"

static struct metric dropped =
    METRIC_COUNTER("quartet_probes_own_losses_total",
                   "Replies that this host threw away for want of buffer.");
static struct metric missing =
    METRIC_COUNTER("quartet_probes_own_pings_lost_total",
                   "Pings of this host to itself that did not come back.");
static struct metric withholding =
    METRIC_GAUGE("quartet_prober_withholding",
                 "Families whose verdicts are withheld: this host loses replies.");

static void lose(struct own_loss *loss, const char *why, int64_t now_us)
{
    loss->lost_us = now_us;
    if (atomic_exchange(&loss->lasts, true))
        return;
    metric_add(&withholding, 1);
    log_event(LOG_WARNING, NULL, "this host loses replies, verdicts are withheld",
              "family", loss->family, "reason", why, NULL);
}

void own_loss_dropped(struct own_loss *loss, uint32_t count, int64_t now_us)
{
    if (!count)
        return;
    metric_add(&dropped, count);
    lose(loss, "the receive buffer is full", now_us);
}

bool own_loss_ping_due(struct own_loss *loss, int64_t now_us)
{
    if (now_us < loss->ping_due_us)
        return false;
    if (loss->ping_out && loss->ping_works) {
        metric_add(&missing, 1);
        lose(loss, "its ping to itself did not come back", now_us);
    }
    loss->ping_due_us = now_us + OWN_PING_US;
    loss->ping_out = true;
    loss->sequence++;
    return true;
}

void own_loss_ping_answered(struct own_loss *loss, uint32_t sequence)
{
    if (sequence != loss->sequence)
        return;
    loss->ping_out = false;
    loss->ping_works = true;
}

void own_loss_check(struct own_loss *loss, int64_t now_us)
{
    metric_add(&withholding, 0); /* so that it is shown */
    if (!atomic_load(&loss->lasts) || now_us - loss->lost_us < OWN_LOSS_OVER_US)
        return;
    atomic_store(&loss->lasts, false);
    metric_add(&withholding, -1);
    log_event(LOG_INFO, NULL, "replies arrive again, verdicts are given", "family",
              loss->family, NULL);
}

bool own_loss_says(const struct own_loss *loss, struct err *err)
{
    if (!atomic_load(&loss->lasts))
        return false;
    err_set(err, ERR_RETRY, "this host loses replies (%s): verdicts are withheld",
            loss->family);
    return true;
}
