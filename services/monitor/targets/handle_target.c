/*
 * handle_target.c - reads a Target and has it watched. See handle_target.h.
 *
 * Whoever may write the topic is believed, but what he writes is checked: a target that
 * can't be answered or would be lost under another key is none.
 */
#include "services/monitor/targets/handle_target.h"

#include <string.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/uuid.h"
#include "proto/monitoring.pb-c.h"

enum { PROBES_MAX = 64, EVENT_NAME_MAX = 128 };

/* What is answered or kept may be so long; it comes from anyone. */
static const struct limit {
    const char *name;
    size_t offset, length;
} LIMITS[] = {
    {"tenant",         offsetof(Mon__V1__Target, tenant),         72                     },
    {"deployment",     offsetof(Mon__V1__Target, deployment),     72                     },
    {"host",           offsetof(Mon__V1__Target, host),           255                    },
    {"transaction_id", offsetof(Mon__V1__Target, transaction_id), 64                     },
    {"traceparent",    offsetof(Mon__V1__Target, traceparent),    ENVELOPE_TRACE_SIZE - 1},
};

static void free_target(Mon__V1__Target *message)
{
    protobuf_c_message_free_unpacked(&message->base, NULL);
}
AUTO_DEFINE(free_target, Mon__V1__Target *);

static bool key_is(const struct record *record, const char *vm_id)
{
    return record->key_length == strlen(vm_id) &&
           memcmp(record->key, vm_id, record->key_length) == 0;
}

static int check_lengths(const Mon__V1__Target *message, struct err *err)
{
    for (size_t i = 0; i < sizeof LIMITS / sizeof LIMITS[0]; i++) {
        const char *text = *(char *const *)((const char *)message + LIMITS[i].offset);

        if (strlen(text) > LIMITS[i].length)
            return err_set(err, ERR_INVALID, "%s is longer than %zu", LIMITS[i].name,
                           LIMITS[i].length);
    }
    return 0;
}

static int check_probe(const Mon__V1__Probe *probe, struct err *err)
{
    if (!probe->kpi || !probe->kpi->collector)
        return err_set(err, ERR_INVALID, "a probe has no KPI or collector");
    if (strlen(probe->kpi->event_name) > EVENT_NAME_MAX)
        return err_set(err, ERR_INVALID, "an event_name is longer than %d",
                       EVENT_NAME_MAX);
    return 0;
}

static int check(const struct record *record, const Mon__V1__Target *message,
                 struct err *err)
{
    if (!uuid_read(message->vm_id, NULL))
        return err_set(err, ERR_INVALID, "vm_id is no UUID");
    if (!key_is(record, message->vm_id))
        return err_set(err, ERR_INVALID, "the record's key is not its vm_id");
    if (!*message->tenant || !*message->deployment)
        return err_set(err, ERR_INVALID, "tenant or deployment is missing");
    if (message->n_probes > PROBES_MAX)
        return err_set(err, ERR_INVALID, "%zu probes are more than %d",
                       message->n_probes, PROBES_MAX);
    for (size_t i = 0; i < message->n_probes; i++)
        if (check_probe(message->probes[i], err) < 0)
            return err->kind;
    return check_lengths(message, err);
}

static void wish_watch(struct watch_wish *wish, const Mon__V1__Probe *probe)
{
    const Vnf__V1__Kpi *kpi = probe->kpi;

    wish->event_name = kpi->event_name;
    wish->collector = kpi->collector->type;
    wish->address = probe->address;
    wish->path = kpi->collector->path;
    wish->port = kpi->collector->port;
    wish->metric_value = kpi->metric_value;
    wish->metric_cond = kpi->metric_cond;
    wish->interval_ms = kpi->collector->poll_interval_ms;
    wish->rule.occurrences_true = kpi->occurrences_true;
    wish->rule.occurrences_false = kpi->occurrences_false;
    wish->rule.continuous = kpi->collector->continuous_alarm;
}

static const struct target *put(struct targets *targets, const struct record *record,
                                const Mon__V1__Target *message)
{
    AUTO(free)
    struct watch_wish *watches = xcalloc(message->n_probes, sizeof *watches);
    const struct target_wish wish = {
        .vm_id = message->vm_id,
        .tenant = message->tenant,
        .deployment = message->deployment,
        .host = message->host,
        .transaction_id = message->transaction_id,
        .traceparent =
            *message->traceparent ? message->traceparent : record->traceparent,
        .epoch = message->epoch,
        .enabled = message->enabled,
        .partition = record->partition,
        .watches = watches,
        .watch_count = message->n_probes,
    };

    for (size_t i = 0; i < message->n_probes; i++)
        wish_watch(&watches[i], message->probes[i]);
    return targets_put(targets, &wish);
}

static void log_target(enum log_level level, const Mon__V1__Target *message,
                       const struct target *target)
{
    const char *event = target->epoch > message->epoch ? "target is out of date"
                        : !target->enabled             ? "target disabled"
                                                       : "target enabled";

    log_trace(message->traceparent);
    log_event(level, message->transaction_id, event, "vm", message->vm_id, "epoch",
              log_int(message->epoch), "error", *target->error ? target->error : NULL,
              NULL);
    log_trace(NULL);
}

static int forget(struct targets *targets, const struct record *record,
                  enum log_level level, struct err *err)
{
    char vm_id[UUID_SIZE] = "";

    if (record->key_length != UUID_SIZE - 1)
        return err_set(err, ERR_INVALID, "the tombstone's key is no UUID");
    memcpy(vm_id, record->key, UUID_SIZE - 1);
    if (targets_forget(targets, vm_id))
        log_event(level, NULL, "target forgotten", "vm", vm_id, NULL);
    return 0;
}

int handle_target(struct targets *targets, const struct record *record, bool is_new,
                  struct answer *ret, struct err *err)
{
    const enum log_level level = is_new ? LOG_INFO : LOG_DEBUG;
    AUTO(free_target) Mon__V1__Target *message = NULL;

    *ret = (struct answer){0};
    if (!record->payload)
        return forget(targets, record, level, err);
    if (*record->type && strcmp(record->type, "Target") != 0)
        return err_set(err, ERR_INVALID, "\"%s\" is not watched", record->type);
    message = (Mon__V1__Target *)envelope_unpack(&mon__v1__target__descriptor,
                                                 record->payload, record->length, err);
    if (!message || check(record, message, err) < 0)
        return err->kind;
    *ret = (struct answer){put(targets, record, message), message->epoch};
    log_target(level, message, ret->target);
    return 0;
}
