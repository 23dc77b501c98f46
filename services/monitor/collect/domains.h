/*
 * domains.h - the watched domains of one host: what was last heard of each, and when it
 * is to be looked at again. No libvirt and no clock; the host's lock guards it.
 *
 * A watch of the state has a verdict. A guard has none: it only tells that the domain
 * is dead, which settles the verdict that another collector has of the VM.
 *
 * What a lifecycle event says is certain and settles a verdict at once. A look is a
 * sample like any other: it counts, and is repeated every interval until the verdict
 * has flipped or the sample was a stray. A verdict that stands is not polled: events
 * tell. Only a FALSE is looked at again after a minute, as it is told again. A domain
 * that was heard to start before it was watched counts as looked at.
 */
#pragma once

#include <stdbool.h>

#include <uthash.h>

#include "common/uuid.h"
#include "common/wheel.h"
#include "services/monitor/collect/collector.h"
#include "services/monitor/collect/started.h"

enum domain_seen { DOMAIN_RUNS, DOMAIN_HELD, DOMAIN_DEAD }; /* held: paused, ... */

struct domain_watch {
    struct domain_watch *next; /* of the same domain */
    struct domain *domain;
    UT_hash_handle hh; /* by watch */
    uint64_t watch;
    bool guard;
    int64_t interval_us;
    struct verdict_rule rule;
    struct verdict verdict;
};

struct domain {
    struct wheel_timer timer; /* when to look at it; first */
    UT_hash_handle hh;        /* by vm_id */
    char vm_id[UUID_SIZE];
    uint32_t heard; /* counts events: a look that an event overtook is void */
    struct domain_watch *watches;
};

struct domains {
    const char *host; /* its URI, borrowed; for the words */
    struct wheel *wheel;
    struct domain *by_vm;
    struct domain_watch *by_watch;
    struct started *started;
    struct teller teller;
};

/* The domain is looked at as soon as can be, unless it was heard to start: that is
 * announced before the call returns. order->vm_id is a UUID. */
void domains_add(struct domains *domains, const struct order *order, bool guard,
                 int64_t now_us);
/* Returns whether it was there. */
bool domains_remove(struct domains *domains, uint64_t watch);
void domains_finish(struct domains *domains);

/* NULL when it is not watched. */
struct domain *domains_find(const struct domains *domains, const char *vm_id);

/* An event of one that is not watched: it runs now, or something else is up. */
void domains_heard_unwatched(struct domains *domains, const char *vm_id, bool runs);
/* The host is away: what was heard of those counts no more. */
void domains_lost(struct domains *domains);

/* The host is back: what happened meanwhile is unknown, all are to be looked at, and
 * samples from before count no more. */
void domains_look_at_all(struct domains *domains, int64_t now_us);

/* One that is to be looked at now, or NULL. */
struct domain *domains_next(struct domains *domains, int64_t now_us);

/* A look found it so; state is a word: "running", "off". Announces what is to be told.
 */
void domains_looked(struct domains *domains, struct domain *domain,
                    enum domain_seen seen, const char *state, int64_t now_us);
/* An event says so for certain. */
void domains_heard(struct domains *domains, struct domain *domain,
                   enum domain_seen seen, const char *state, int64_t now_us);
/* An event says that something is up: look now. */
void domains_suspect(struct domains *domains, struct domain *domain, int64_t now_us);
