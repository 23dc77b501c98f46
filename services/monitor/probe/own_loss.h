/*
 * own_loss.h - whether replies go missing on this host, told apart by family: the
 * kernel threw some away for want of buffer, or a ping of our own to loopback did not
 * come back. Meanwhile silence says nothing of anybody. The prober's thread, but for
 * own_loss_says.
 *
 * A host that never answers its own pings is set up that way: there they say nothing.
 */
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "common/err.h"

/* Well under the shortest run of probes that could make a verdict. */
#define OWN_PING_US 100000
/* How long after the last loss it counts as over. */
#define OWN_LOSS_OVER_US 5000000

struct own_loss {
    const char *family;  /* "IPv4" */
    int64_t lost_us;     /* clock_boot_us of the last loss; 0: none ever */
    atomic_bool lasts;   /* said in the log and the metric */
    int64_t ping_due_us; /* 0: at once */
    uint32_t sequence;
    bool ping_out, ping_works;
};

/* So many replies were thrown away. */
void own_loss_dropped(struct own_loss *loss, uint32_t count, int64_t now_us);

/* Whether a ping is due; the one before, if it has not come back, counts as lost. */
bool own_loss_ping_due(struct own_loss *loss, int64_t now_us);
void own_loss_ping_answered(struct own_loss *loss, uint32_t sequence);

/* Looks whether it is over. */
void own_loss_check(struct own_loss *loss, int64_t now_us);

/* Whether it lasts; says so in err. Any thread. */
bool own_loss_says(const struct own_loss *loss, struct err *err);
