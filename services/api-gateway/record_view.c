/*
 * record_view.c - the VM's record (proto/record.proto) and its history, newest first.
 */
#include "services/api-gateway/record_view.h"

#include <string.h>

#include "common/envelope.h"
#include "proto/record.pb-c.h"

/* When, by which operation, who asked, why: into the document. */
static void add_happening(json_t *document, const char *when,
                          const Vnf__V1__Happening *happening)
{
    document_time(document, when, happening->time_us);
    document_text(document, "operation", happening->operation);
    document_text(document, "kind", happening->kind);
    document_text(document, "account", happening->account);
    document_text(document, "text", happening->text);
}

static void add_last(json_t *vm, const char *name, const Vnf__V1__Happening *happening)
{
    json_t *document;

    if (!happening)
        return;
    document = json_object();
    add_happening(document, "time", happening);
    json_object_set_new(vm, name, document);
}

/* current: said in the monitoring that is on now. */
static json_t *verdict_view(const Vnf__V1__Verdict *verdict, bool current)
{
    json_t *document = json_object();

    document_text(document, "event_name", verdict->event_name);
    document_switch(document, "verdict", verdict->verdict);
    document_text(document, "value", verdict->value);
    document_text(document, "detail", verdict->detail);
    document_time(document, "time", verdict->time_us);
    document_switch(document, "current", current);
    return document;
}

static json_t *monitoring_view(const Vnf__V1__VmRecord *record, bool monitored,
                               uint32_t epoch)
{
    json_t *document = json_object();

    document_switch(document, "on", monitored);
    if (record && record->monitoring)
        add_happening(document, "since", record->monitoring);
    for (size_t i = 0; record && i < record->n_verdicts; i++) {
        const Vnf__V1__Verdict *verdict = record->verdicts[i];

        document_append(document, "kpi",
                        verdict_view(verdict, monitored && verdict->epoch == epoch));
    }
    return document;
}

void record_add(json_t *vm, const PGresult *rows, int row)
{
    size_t length;
    const uint8_t *bytes = db_get_bytes(rows, row, VM_RECORD, &length);
    struct err err;
    Vnf__V1__VmRecord *record =
        bytes ? (Vnf__V1__VmRecord *)envelope_unpack(&vnf__v1__vm_record__descriptor,
                                                     bytes, length, &err)
              : NULL;

    json_object_set_new(vm, "monitoring",
                        monitoring_view(record, db_get_bool(rows, row, VM_MONITORED),
                                        (uint32_t)db_get_int(rows, row, VM_EPOCH)));
    if (!record)
        return;
    add_last(vm, "last_reboot", record->rebooted);
    add_last(vm, "last_update", record->updated);
    add_last(vm, "last_recovery", record->recovered);
    vnf__v1__vm_record__free_unpacked(record, NULL);
}

static json_t *entry_view(const PGresult *history, int row)
{
    json_t *document = json_object();
    char id[UUID_SIZE];

    document_time(document, "time", db_get_time(history, row, HISTORY_TIME));
    document_text(document, "what", db_get_text(history, row, HISTORY_WHAT));
    db_get_uuid(id, history, row, HISTORY_OPERATION);
    document_text(document, "operation", id);
    document_text(document, "account", db_get_text(history, row, HISTORY_ACCOUNT));
    document_text(document, "detail", db_get_text(history, row, HISTORY_DETAIL));
    db_get_uuid(id, history, row, HISTORY_VM);
    document_text(document, "vm_uuid", id);
    return document;
}

/* How a place compares with that of the row: the rows are in the order of places. */
static int compare(const PGresult *history, int row, const char *group, int index)
{
    int groups = strcmp(group, db_get_text(history, row, HISTORY_GROUP));

    return groups ? groups : index - db_get_int(history, row, HISTORY_INDEX);
}

/* The first row that is not before the place. */
static int first_of(const PGresult *history, const char *group, int index)
{
    int from = 0, to = PQntuples(history);

    while (from < to) {
        int middle = from + (to - from) / 2;

        if (compare(history, middle, group, index) > 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

void history_add(json_t *vm, const PGresult *history, const char *group, int index)
{
    json_t *entries;

    if (!history)
        return;
    entries = json_object();
    for (int row = first_of(history, group, index);
         row < PQntuples(history) && compare(history, row, group, index) == 0; row++)
        document_append(entries, "entry", entry_view(history, row));
    json_object_set_new(vm, "history", entries);
}
