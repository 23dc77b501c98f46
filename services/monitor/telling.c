/*
 * telling.c - heeds news. See telling.h.
 */
#include "services/monitor/telling.h"

#include <stdlib.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"

static struct metric flips =
    METRIC_COUNTER("quartet_verdict_flips_total", "Verdicts that were new or changed.");

/* What was told is recorded so much later, many at once. Most of a start that is soon
 * followed by a stop needs no record at all. */
enum { RECORD_US = 1000000 };

struct telling {
    struct inbox *inbox;
    struct targets *targets;
    struct alarms *alarms;
    struct partitions *partitions;
    uint64_t *untold; /* watches whose alarms found no place in the queue */
    size_t untold_count, untold_capacity;
    size_t under_way;     /* alarms whose delivery is not known yet */
    uint64_t *unrecorded; /* watches whose targets are to be recorded */
    size_t unrecorded_count, unrecorded_capacity;
    int64_t record_us;            /* when; 0: there is nothing to wait for */
    struct announcement *waiting; /* for their partition to be read */
    size_t waiting_count, waiting_capacity;
};

struct telling *telling_create(struct inbox *inbox, struct targets *targets,
                               struct alarms *alarms, struct partitions *partitions)
{
    struct telling *telling = xcalloc(1, sizeof *telling);

    *telling = (struct telling){
        .inbox = inbox, .targets = targets, .alarms = alarms, .partitions = partitions};
    return telling;
}

void telling_destroy(struct telling *telling)
{
    if (!telling)
        return;
    free(telling->untold);
    free(telling->unrecorded);
    free(telling->waiting);
    free(telling);
}

static void log_verdict(const struct watch *watch)
{
    log_trace(watch->target->traceparent);
    log_event(LOG_INFO, NULL, watch->verdict ? "verdict TRUE" : "verdict FALSE", "vm",
              watch->target->vm_id, "epoch", log_int(watch->target->epoch), "event",
              watch->event_name, "detail", watch->detail, NULL);
    log_trace(NULL);
}

static struct partition *partition_of(struct telling *telling,
                                      const struct watch *watch)
{
    return partitions_at(telling->partitions, watch->target->partition);
}

static void tell(struct telling *telling, const struct watch *watch)
{
    struct err err;

    if (partition_of(telling, watch)->leaving)
        return;
    if (alarms_tell(telling->alarms, watch, &err) == 0) {
        telling->under_way++;
        if (!telling->record_us)
            telling->record_us = clock_boot_us() + RECORD_US;
        return;
    }
    log_event(LOG_WARNING, NULL, "alarm is tried again", "vm", watch->target->vm_id,
              "reason", err.msg, NULL);
    mem_grow(&telling->untold, telling->untold_count, &telling->untold_capacity,
             sizeof *telling->untold);
    telling->untold[telling->untold_count++] = watch->id;
}

static void wait_for_partition(struct telling *telling, const struct announcement *said)
{
    mem_grow(&telling->waiting, telling->waiting_count, &telling->waiting_capacity,
             sizeof *telling->waiting);
    telling->waiting[telling->waiting_count++] = *said;
}

/* Whether it is told already: a new watcher's first verdict that says the same. */
static bool is_old_news(const struct announcement *said, bool is_flip)
{
    return said->first && !is_flip;
}

static void heed(struct telling *telling, const struct announcement *said)
{
    const struct watch *watch = targets_watch(telling->targets, said->watch);
    bool is_flip;

    if (!watch)
        return;
    if (said->settles) {
        targets_settle(telling->targets, said);
        return;
    }
    if (!partition_of(telling, watch)->read) {
        wait_for_partition(telling, said);
        return;
    }
    watch = targets_note(telling->targets, said, &is_flip);
    if (is_old_news(said, is_flip))
        return;
    if (is_flip) {
        metric_add(&flips, 1);
        log_verdict(watch);
    }
    tell(telling, watch);
}

static void record(void *context, const struct verdicts_kept *kept)
{
    struct telling *telling = context;
    struct err err;

    if (alarms_record(telling->alarms, kept, &err) < 0)
        log_event(LOG_WARNING, NULL, "verdict is not recorded", "vm", kept->vm_id,
                  "reason", err.msg, NULL);
}

static void record_later(struct telling *telling, uint64_t watch)
{
    mem_grow(&telling->unrecorded, telling->unrecorded_count,
             &telling->unrecorded_capacity, sizeof *telling->unrecorded);
    telling->unrecorded[telling->unrecorded_count++] = watch;
}

static void take(struct telling *telling, const struct news *news)
{
    const struct watch *watch;

    switch (news->kind) {
    case NEWS_SAID:
        heed(telling, &news->said);
        break;
    case NEWS_DELIVERED:
        telling->under_way--;
        if (targets_delivered(telling->targets, news->said.watch, news->said.verdict))
            record_later(telling, news->said.watch);
        break;
    case NEWS_UNDELIVERED:
        telling->under_way--;
        watch = targets_watch(telling->targets, news->said.watch);
        if (watch && watch->verdict == news->said.verdict)
            tell(telling, watch); /* the other one has an alarm of its own */
        break;
    }
}

/* In their order, before what is new. */
static void take_waiting(struct telling *telling)
{
    const size_t count = telling->waiting_count;
    AUTO(free) struct announcement *waiting = TAKE(telling->waiting);

    telling->waiting_count = telling->waiting_capacity = 0;
    for (size_t i = 0; i < count; i++)
        heed(telling, &waiting[i]);
}

void telling_take(struct telling *telling)
{
    const struct news *news;
    size_t count;

    log_hold();
    if (telling->waiting_count)
        take_waiting(telling);
    count = inbox_take(telling->inbox, &news);
    for (size_t i = 0; i < count; i++)
        take(telling, &news[i]);
    log_release();
}

int64_t telling_record_us(const struct telling *telling)
{
    return telling->record_us;
}

void telling_record(struct telling *telling)
{
    for (size_t i = 0; i < telling->unrecorded_count; i++)
        targets_record(telling->targets, telling->unrecorded[i], record, telling);
    telling->unrecorded_count = 0;
    telling->record_us = telling->under_way ? clock_boot_us() + RECORD_US : 0;
}

void telling_try_again(struct telling *telling)
{
    const size_t count = telling->untold_count;
    AUTO(free) uint64_t *untold = TAKE(telling->untold);

    telling->untold_count = telling->untold_capacity = 0;
    for (size_t i = 0; i < count; i++) {
        const struct watch *watch = targets_watch(telling->targets, untold[i]);

        if (watch)
            tell(telling, watch);
    }
}

bool telling_is_behind(const struct telling *telling)
{
    return telling->untold_count > 0;
}
