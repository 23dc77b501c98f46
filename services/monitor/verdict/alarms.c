/*
 * alarms.c - packs and publishes acknowledgements and alarms. See alarms.h.
 *
 * A delivery's token is the watch of the alarm and, as its highest bit, its verdict; or
 * ACKNOWLEDGEMENT; or 0, which nobody hears of: a record of verdicts that is lost costs
 * an alarm told twice.
 */
#include "services/monitor/verdict/alarms.h"

#include <stdatomic.h>
#include <stdio.h>

#include "common/mem.h"
#include "common/metrics.h"
#include "common/uuid.h"
#include "proto/monitoring.pb-c.h"

#define ACKNOWLEDGEMENT UINT64_MAX
#define VERDICT_BIT ((uint64_t)1 << 63)

static struct metric published =
    METRIC_COUNTER("quartet_alarms_published_total", "Alarms given to Kafka.");
static struct metric undelivered = METRIC_COUNTER(
    "quartet_alarms_undelivered_total", "Alarms that Kafka did not take in time.");
static struct metric acknowledged = METRIC_COUNTER(
    "quartet_acknowledgements_published_total", "Acknowledgements given to Kafka.");

struct alarms {
    struct bus *bus;
    struct inbox *inbox;
    atomic_int failed; /* acknowledgements, since the last alarms_settle */
};

static void delivered(void *context, uint64_t token, const char *error)
{
    struct alarms *alarms = context;

    if (token == ACKNOWLEDGEMENT) {
        atomic_fetch_add(&alarms->failed, error != NULL);
        return;
    }
    metric_add(&undelivered, error != NULL);
    inbox_delivered(alarms->inbox, token & ~VERDICT_BIT, token & VERDICT_BIT, !error);
}

struct alarms *alarms_create(struct bus *bus, struct inbox *inbox)
{
    struct alarms *alarms = xcalloc(1, sizeof *alarms);

    alarms->bus = bus;
    alarms->inbox = inbox;
    bus_on_delivery(bus, delivered, alarms);
    return alarms;
}

void alarms_destroy(struct alarms *alarms)
{
    free(alarms);
}

static int publish(struct alarms *alarms, const struct target *target, const char *type,
                   const ProtobufCMessage *message, uint64_t token, struct err *err)
{
    char key[ENVELOPE_KEY_SIZE], id[UUID_SIZE];
    struct outgoing out = {
        .topic = TOPIC_ALARMS,
        .key = key,
        .partition = -1,
        .type = type,
        .id = id,
        .subject = target->vm_id,
        .traceparent = target->traceparent,
    };
    AUTO(free) uint8_t *bytes = envelope_pack(message, &out.length);

    uuid_make(id);
    envelope_key(key, target->tenant, target->deployment);
    out.payload = bytes;
    return bus_publish(alarms->bus, &out, token, err);
}

int alarms_acknowledge(struct alarms *alarms, const struct target *target,
                       uint32_t epoch, struct err *err)
{
    Mon__V1__Acknowledgement message = MON__V1__ACKNOWLEDGEMENT__INIT;
    char later[64];

    message.vm_id = target->vm_id;
    message.tenant = target->tenant;
    message.deployment = target->deployment;
    message.epoch = epoch;
    message.enabled = target->enabled;
    message.transaction_id = target->transaction_id;
    message.error = target->error;
    if (epoch != target->epoch) {
        snprintf(later, sizeof later, "a later epoch is known: %u", target->epoch);
        message.error = later;
    }
    message.notice = target->notice;
    if (publish(alarms, target, "Acknowledgement", &message.base, ACKNOWLEDGEMENT,
                err) < 0)
        return err->kind;
    metric_add(&acknowledged, 1);
    return 0;
}

int alarms_settle(struct alarms *alarms, int timeout_ms, struct err *err)
{
    int flushed = bus_flush(alarms->bus, timeout_ms, err);
    int failed = atomic_exchange(&alarms->failed, 0);

    if (flushed < 0)
        return flushed;
    if (failed > 0)
        return err_set(err, ERR_RETRY, "%d acknowledgements were not delivered",
                       failed);
    return 0;
}

int alarms_tell(struct alarms *alarms, const struct watch *watch, struct err *err)
{
    const struct target *target = watch->target;
    Mon__V1__Alarm message = MON__V1__ALARM__INIT;

    message.vm_id = target->vm_id;
    message.tenant = target->tenant;
    message.deployment = target->deployment;
    message.epoch = target->epoch;
    message.event_name = watch->event_name;
    message.verdict = watch->verdict;
    message.value = watch->value;
    message.detail = watch->detail;
    message.time_us = watch->time_us;
    message.traceparent = target->traceparent;
    if (publish(alarms, target, "Alarm", &message.base,
                watch->id | (watch->verdict ? VERDICT_BIT : 0), err) < 0)
        return err->kind;
    metric_add(&published, 1);
    return 0;
}

/* bytes NULL: a tombstone. */
static int keep(struct alarms *alarms, const char *vm_id, int32_t partition,
                const uint8_t *bytes, size_t length, struct err *err)
{
    char id[UUID_SIZE], key[VERDICTS_KEY_SIZE];
    const struct outgoing out = {
        .topic = TOPIC_MONITORING,
        .key = key,
        .partition = partition,
        .type = "Verdicts",
        .id = id,
        .subject = vm_id,
        .payload = bytes,
        .length = length,
    };

    uuid_make(id);
    verdicts_key(key, vm_id);
    return bus_publish(alarms->bus, &out, 0, err);
}

int alarms_record(struct alarms *alarms, const struct verdicts_kept *kept,
                  struct err *err)
{
    size_t length;
    AUTO(free) uint8_t *bytes = verdicts_pack(kept, &length);

    return keep(alarms, kept->vm_id, kept->partition, bytes, length, err);
}

int alarms_forget(struct alarms *alarms, const char *vm_id, int32_t partition,
                  struct err *err)
{
    return keep(alarms, vm_id, partition, NULL, 0, err);
}
