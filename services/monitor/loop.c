/*
 * loop.c - collect, have it watched, acknowledge, tell what was seen. See loop.h.
 *
 * Partitions are read from their first record: what the group had stored already brings
 * the targets back and is not acknowledged again; what comes after is acknowledged, and
 * stored when the acknowledgement is delivered. Where that fails the batch goes back to
 * Kafka and comes again a second later: every target stands by then, and the same epoch
 * is acknowledged as it stands. Records and news of partitions that have gone find no
 * target and are dropped.
 *
 * This is the place that obeys error kinds: INVALID sends the record to the dlq, RETRY
 * gives it back, FATAL ends the service.
 */
#include "services/monitor/loop.h"

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/service.h"
#include "services/monitor/targets/handle_target.h"
#include "services/monitor/verdict/alarms.h"

enum { BATCH = 512, SETTLE_MS = 2000, REST_US = 1000000 };

static struct metric flips =
    METRIC_COUNTER("quartet_verdict_flips_total", "Verdicts that were new or changed.");
static struct metric restored = METRIC_COUNTER(
    "quartet_monitor_restored_total", "Records read again to rebuild the targets.");
static struct metric refused =
    METRIC_COUNTER("quartet_monitor_refused_total", "Records that were no target.");

struct loop {
    struct bus *bus;
    struct inbox *inbox;
    struct targets *targets;
    struct alarms *alarms;
    int64_t *committed; /* by partition: where the group stood when it came */
    size_t partitions, capacity;
    int64_t again_us; /* when what failed is tried again; 0: nothing has */
    uint64_t *untold; /* watches whose alarms found no place in the queue */
    size_t untold_count, untold_capacity;
    struct record records[BATCH];
};

static void try_again_later(struct loop *loop)
{
    if (!loop->again_us)
        loop->again_us = clock_boot_us() + REST_US;
}

static int64_t *committed_of(struct loop *loop, int32_t partition)
{
    while (loop->partitions <= (size_t)partition) {
        mem_grow(&loop->committed, loop->partitions, &loop->capacity,
                 sizeof *loop->committed);
        loop->committed[loop->partitions++] = 0;
    }
    return &loop->committed[partition];
}

/* Where the group stands decides only what is acknowledged once more: not knowing it,
 * all is. */
static void assigned(void *context, const char *topic, int32_t partition)
{
    struct loop *loop = context;
    int64_t *committed = committed_of(loop, partition);
    struct err err = {0};

    *committed = 0;
    bus_committed(loop->bus, topic, partition, committed, &err);
    log_event(LOG_INFO, NULL, "partition assigned", "partition", log_int(partition),
              "committed", log_int(*committed), "error", err.kind ? err.msg : NULL,
              NULL);
}

static void revoked(void *context, const char *topic, int32_t partition)
{
    struct loop *loop = context;
    size_t count = targets_forget_partition(loop->targets, partition);

    (void)topic;
    log_event(LOG_INFO, NULL, "partition revoked", "partition", log_int(partition),
              "targets", log_int((long long)count), NULL);
}

static int refuse(struct loop *loop, const struct record *record, const struct err *why,
                  struct err *err)
{
    log_event(LOG_WARNING, NULL, "record refused", "partition",
              log_int(record->partition), "offset", log_int(record->offset), "reason",
              why->msg, NULL);
    metric_add(&refused, 1);
    return bus_dead_letter(loop->bus, record, why->msg, err);
}

static int handle(struct loop *loop, const struct record *record, struct err *err)
{
    const bool is_new = record->offset >= *committed_of(loop, record->partition);
    const struct target *target;
    struct err why;
    int r = handle_target(loop->targets, record, is_new, &target, &why);

    if (!is_new) {
        metric_add(&restored, 1);
        return 0;
    }
    if (r < 0)
        return refuse(loop, record, &why, err);
    return target ? alarms_acknowledge(loop->alarms, target, err) : 0;
}

static void keep(struct loop *loop, int count)
{
    for (int i = 0; i < count; i++) {
        const struct record *record = &loop->records[i];

        if (record->offset >= *committed_of(loop, record->partition))
            bus_store(loop->bus, record);
    }
}

static void give_back(struct loop *loop, int count, const struct err *why)
{
    log_event(LOG_WARNING, NULL, "targets are tried again", "reason", why->msg, NULL);
    for (int i = 0; i < count; i++)
        bus_rewind(loop->bus, &loop->records[i]);
    try_again_later(loop);
}

static int handle_batch(struct loop *loop, int count, struct err *err)
{
    struct err why;
    int r = 0;

    for (int i = 0; i < count && r == 0; i++)
        r = handle(loop, &loop->records[i], &why);
    if (r == 0 && count > 0)
        r = alarms_settle(loop->alarms, SETTLE_MS, &why);
    if (r == 0)
        keep(loop, count);
    else
        give_back(loop, count, &why);
    for (int i = 0; i < count; i++)
        bus_done(loop->bus, &loop->records[i]);
    if (r == ERR_FATAL)
        return err_set(err, ERR_FATAL, "%s", why.msg);
    return 0;
}

static void log_verdict(const struct watch *watch)
{
    log_event(LOG_INFO, NULL, watch->verdict ? "verdict TRUE" : "verdict FALSE", "vm",
              watch->target->vm_id, "epoch", log_int(watch->target->epoch), "event",
              watch->event_name, "detail", watch->detail, NULL);
}

/* The watch to tell of; NULL: none. */
static const struct watch *heed(struct loop *loop, const struct news *news)
{
    const struct watch *watch;
    bool is_flip;

    if (news->undelivered)
        return targets_watch(loop->targets, news->said.watch);
    if (news->said.settles) {
        targets_settle(loop->targets, &news->said);
        return NULL;
    }
    watch = targets_note(loop->targets, &news->said, &is_flip);
    if (watch && is_flip) {
        metric_add(&flips, 1);
        log_verdict(watch);
    }
    return watch;
}

static void tell(struct loop *loop, const struct watch *watch)
{
    struct err err;

    if (alarms_tell(loop->alarms, watch, &err) == 0)
        return;
    log_event(LOG_WARNING, NULL, "alarm is tried again", "vm", watch->target->vm_id,
              "reason", err.msg, NULL);
    mem_grow(&loop->untold, loop->untold_count, &loop->untold_capacity,
             sizeof *loop->untold);
    loop->untold[loop->untold_count++] = watch->id;
    try_again_later(loop);
}

static void tell_news(struct loop *loop)
{
    const struct news *news;
    size_t count = inbox_take(loop->inbox, &news);

    for (size_t i = 0; i < count; i++) {
        const struct watch *watch = heed(loop, &news[i]);

        if (watch)
            tell(loop, watch);
    }
}

static void try_again(struct loop *loop)
{
    size_t count = loop->untold_count;
    AUTO(free) uint64_t *untold = TAKE(loop->untold);

    loop->again_us = 0;
    loop->untold_count = loop->untold_capacity = 0;
    bus_resume(loop->bus);
    for (size_t i = 0; i < count; i++) {
        const struct watch *watch = targets_watch(loop->targets, untold[i]);

        if (watch)
            tell(loop, watch);
    }
}

static int wait_ms(const struct loop *loop)
{
    int64_t left_us = loop->again_us - clock_boot_us();

    if (!loop->again_us)
        return -1;
    return left_us > 0 ? (int)(left_us / 1000) + 1 : 0;
}

int loop_run(struct loop *loop, struct err *err)
{
    while (!service_stopping()) {
        int count = bus_collect(loop->bus, loop->records, BATCH, wait_ms(loop));

        if (handle_batch(loop, count, err) < 0)
            return err->kind;
        tell_news(loop);
        if (loop->again_us && clock_boot_us() >= loop->again_us)
            try_again(loop);
    }
    return 0;
}

void loop_wake(void *context)
{
    bus_wake(((struct loop *)context)->bus);
}

int loop_open(struct loop **ret, const char *brokers, struct inbox *inbox,
              const struct collector *collectors, const struct collector *guard,
              struct err *err)
{
    static const char *const TOPICS[] = {TOPIC_MONITORING, NULL};
    AUTO(loop_close) struct loop *loop = xcalloc(1, sizeof *loop);
    const struct bus_options options = {
        .brokers = brokers,
        .client = "monitor",
        .topics = TOPICS,
        .reading = BUS_GROUP_STICKY,
        .group = "monitor",
        .from_start = true,
        .assigned = assigned,
        .revoked = revoked,
        .context = loop,
    };

    loop->inbox = inbox;
    loop->targets = targets_create(collectors, guard);
    if (bus_open(&loop->bus, &options, err) < 0)
        return err->kind;
    loop->alarms = alarms_create(loop->bus, inbox);
    inbox_on_news(inbox, loop_wake, loop);
    *ret = TAKE(loop);
    return 0;
}

void loop_close(struct loop *loop)
{
    if (!loop)
        return;
    inbox_on_news(loop->inbox, NULL, NULL);
    targets_destroy(loop->targets);
    bus_close(loop->bus);
    alarms_destroy(loop->alarms);
    free(loop->committed);
    free(loop->untold);
    free(loop);
}

bool loop_ready(void *context, struct err *err)
{
    struct loop *loop = context;

    if (!bus_connected(loop->bus, err))
        return false;
    if (bus_positioned(loop->bus))
        return true;
    err_set(err, ERR_RETRY, "the group has given no assignment yet");
    return false;
}
