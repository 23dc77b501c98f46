/*
 * slot.h - one address that the prober watches: what was sent, what came back, what
 * follows. No socket: probes are sent and replies found by prober.c.
 *
 * A sample is TRUE when a reply comes, to this probe or, within reason, to one before:
 * a guest that is slow is alive. It is FALSE when the next probe is due and none has
 * come. It is no sample at all when the fault may be ours: replies were lost for want
 * of buffer since the probe was sent, the probe could not leave this host where others
 * could before, or the prober itself was late by more than an
 * interval; then the samples before are forgotten too.
 *
 * One that has not answered yet is most likely booting: for its first SLOT_EAGER_PROBES
 * it is asked SLOT_EAGER times an interval, so that it is seen as soon as it is up. Its
 * samples stay an interval apart.
 *
 * One that answered and has missed a probe is asked a sixteenth of an interval sooner
 * than usual, until it answers or counts as silent: so N unanswered probes are known,
 * and told, within N intervals and one after its last answer.
 */
#pragma once

#include <stdbool.h>

#include <uthash.h>

#include "common/wheel.h"
#include "services/monitor/collect/collector.h"
#include "services/monitor/probe/icmp_socket.h"

enum probing { PROBE_IDLE, PROBE_SENT, PROBE_UNSENDABLE };

struct slot {
    struct wheel_timer timer; /* when the next probe is due */
    UT_hash_handle hh;        /* by watch */
    uint64_t watch;
    uint32_t index;
    uint32_t sequence; /* of the last probe */
    union icmp_address address;
    int64_t interval_us;
    struct verdict_rule rule;
    struct verdict verdict;
    enum probing probing;
    int send_error;      /* PROBE_UNSENDABLE: errno */
    int64_t sent_us;     /* clock_boot_us of the last probe */
    int64_t answered_us; /* clock_boot_us of the last reply; 0: none yet */
    int64_t trip_us;     /* its round trip */
    uint32_t missing;    /* probes in a row without one */
};

/* A reply after this round trip, which came age_us ago: one that lay there for longer
 * than an interval tells of the past and says nothing; one more than SLOT_PATIENCE_US
 * late says nothing, nor does a second one to the same probe. Returns whether the
 * verdict is to be told. */
#define SLOT_PATIENCE_US 1000000
bool slot_answered(struct slot *slot, int64_t trip_us, int64_t age_us, int64_t now_us);

/* The next probe is due: judges the one before. own_loss_us: when replies were last
 * lost by us, on clock_boot_us's clock; 0: never. *ret_missed: it counts as unanswered;
 * *ret_void: as no sample. Returns whether the verdict is to be told. */
bool slot_due(struct slot *slot, int64_t own_loss_us, int64_t now_us, bool *ret_missed,
              bool *ret_void);

/* FALSE for certain: what is under way says nothing. Returns whether to tell. */
bool slot_settle(struct slot *slot, int64_t now_us);

enum { SLOT_EAGER = 4, SLOT_EAGER_PROBES = 240, SLOT_HASTE = 16 };

/* When the next probe is due after this one; never in the past, so that a late prober
 * does not send in bursts. */
int64_t slot_next_us(const struct slot *slot, int64_t now_us);

/* When the first probe is due: phases of neighbouring slots lie far apart, those of
 * many evenly over the interval. */
int64_t slot_phase_us(const struct slot *slot);

/* Whether the reply came from where the probe went. */
bool slot_is_from(const struct slot *slot, const union icmp_address *from);

/* The verdict in words; why: what settled it, NULL: its samples did. wall_us: what time
 * it is, since 1970. */
void slot_announcement(const struct slot *slot, const char *why, int64_t now_us,
                       int64_t wall_us, struct announcement *ret);
