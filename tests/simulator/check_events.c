/*
 * check_events.c - what the outside is told, and what is left at the end.
 */
#include <stdio.h>
#include <string.h>

#include <uthash.h>

#include "proto/event.pb-c.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/host.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/pool.h"
#include "tests/simulator/tables.h"

/* What was told of one transaction. */
struct told {
    UT_hash_handle hh;
    char id[37];
    bool asked, accepted, rejected;
    int finals;
};

#define EVENTS_MAX 4096

static struct {
    struct told *told;
    struct record by_sequence[EVENTS_MAX];
    uint64_t last;
    int operations; /* named */
} seen;

void check_reset(void)
{
    HASH_CLEAR(hh, seen.told);
    memset(seen.by_sequence, 0, sizeof seen.by_sequence);
    seen.last = 0;
    seen.operations = 0;
}

static struct told *told_of(const char *id)
{
    struct told *told;

    HASH_FIND_STR(seen.told, id, told);
    if (told)
        return told;
    told = arena_alloc(journal_arena(), sizeof *told);
    snprintf(told->id, sizeof told->id, "%s", id);
    HASH_ADD_STR(seen.told, id, told);
    journal_name(id, "#%d", ++seen.operations);
    return told;
}

void check_asked(const char *operation_id)
{
    told_of(operation_id)->asked = true;
}

/* A record may stand twice, byte for byte. */
static bool is_again(const struct record *record, const Vnf__V1__Event *event)
{
    const struct record *before = &seen.by_sequence[event->sequence % EVENTS_MAX];

    if (!event->sequence || event->sequence > seen.last || !before->payload)
        return false;
    if (before->length != record->length ||
        memcmp(before->payload, record->payload, record->length) != 0)
        journal_broken("event %llu stands twice, with two meanings",
                       (unsigned long long)event->sequence);
    journal("    event   %llu again", (unsigned long long)event->sequence);
    return true;
}

/* Two producers keep no order between them: while an instance that was put out of the
 * group has not heard of it, only completeness is asked for. */
static void sequence_check(const struct record *record, const Vnf__V1__Event *event)
{
    if (!event->sequence)
        return;
    if (event->sequence != seen.last + 1 && !engines_overlap())
        journal_broken("event %llu follows %llu", (unsigned long long)event->sequence,
                       (unsigned long long)seen.last);
    if (event->sequence > seen.last)
        seen.last = event->sequence;
    seen.by_sequence[event->sequence % EVENTS_MAX] = *record;
}

static void transaction_check(const Vnf__V1__Event *event)
{
    struct told *told;

    if (!*event->transaction_id)
        return;
    told = told_of(event->transaction_id);
    told->accepted |= strcmp(event->type, "OPERATION_ACCEPTED") == 0;
    told->rejected |= strcmp(event->type, "OPERATION_REJECTED") == 0;
    if (!event->sequence && told->rejected)
        return; /* of a name that is not known: again for each repeat */
    told->finals += event->final;
    if (told->accepted && told->rejected)
        journal_broken("%s is accepted and rejected", told->id);
    if (!told->accepted && !told->rejected && !engines_overlap())
        journal_broken("%s is told of, and was not accepted", told->id);
    if (told->finals > 1)
        journal_broken("%s has a second final event, %s", told->id, event->type);
}

/* SERVICE_UNDEPLOYED says that nothing is there any more. */
static void gone_check(const char *vm_id, const char *place)
{
    if (!tables_vm(vm_id))
        journal_broken("undeployed, and domain %s is there", place);
}

void check_event(const struct record *record)
{
    ProtobufCAllocator allocator = arena_allocator(journal_arena());
    Vnf__V1__Event *event =
        vnf__v1__event__unpack(&allocator, record->length, record->payload);

    if (is_again(record, event))
        return;
    sequence_check(record, event);
    transaction_check(event);
    if (strcmp(event->type, "SERVICE_UNDEPLOYED") == 0 && event->status_code == 200)
        host_each(gone_check);
    if (journal_is_quiet())
        return;
    journal("    event   %llu %s%s%s %s %s%s: %s", (unsigned long long)event->sequence,
            event->type, event->vm_source ? " " : "",
            event->vm_source ? journal_named(event->vm_source->name) : "",
            *event->transaction_id ? journal_named(event->transaction_id) : "-",
            event->status_code == 200 ? "ok" : "FAILURE", event->final ? " final" : "",
            journal_named(event->status_message));
}

/* --- at the end
 * ----------------------------------------------------------------------- */

static void domain_check(const char *vm_id, const char *place)
{
    const struct vm_row *row = tables_vm(vm_id);

    if (!row)
        journal_broken("domain %s is left at the hypervisor", place);
    else if (row->state == VM_SHUTOFF && host_runs(vm_id))
        journal_broken("%s is shut off, and its domain runs", place);
}

static void target_check(const char *vm_id)
{
    const struct vm_row *row = tables_vm(vm_id);

    if (!row)
        journal_broken("the monitor watches %s, which is gone", vm_id);
    else if (!row->monitored && strcmp(row->id, vm_id) == 0 &&
             monitor_watches(vm_id, row->epoch))
        journal_broken("the monitor watches %s, and is not to", vm_id);
}

static void address_check(const char *place, const char *vm_id)
{
    (void)vm_id;
    if (!tables_vm_at(place))
        journal_broken("an address is held for %s, which is gone", place);
}

static void vm_check(const struct vm_row *row)
{
    if (row->monitored && row->state != VM_ERROR &&
        !monitor_watches(row->id, row->epoch))
        journal_broken("%s is to be watched in epoch %u, and is not", row->id,
                       row->epoch);
    if ((row->state == VM_ALIVE || row->state == VM_INERT) && !host_has(row->id) &&
        !host_losses(row->id))
        journal_broken("%s is %s and has no domain", row->id,
                       vm_state_name(row->state));
    journal("    left    %s/%d %s%s%s", row->group, row->index,
            vm_state_name(row->state) + 3, row->monitored ? ", monitored" : "",
            host_runs(row->id) ? ", runs" : "");
}

void check_end(void)
{
    for (const struct operation_row *op = tables_operations(); op; op = op->next)
        if (!op->columns.finished_us)
            journal_broken("operation %s (%s) does not end", op->columns.id,
                           kind_name(op->columns.kind));
    for (const struct told *told = seen.told; told; told = told->hh.next) {
        if (told->asked && !told->accepted && !told->rejected)
            journal_broken("%s was asked for and never answered", told->id);
        if (told->accepted && told->finals != 1)
            journal_broken("%s has %d final events", told->id, told->finals);
    }
    for (uint64_t n = 1; n <= seen.last; n++)
        if (!seen.by_sequence[n % EVENTS_MAX].payload)
            journal_broken("event %llu never came", (unsigned long long)n);
    if (tables_outbox_count())
        journal_broken("%d messages stay in the outbox", tables_outbox_count());
    host_each(domain_check);
    monitor_each(target_check);
    pool_each(address_check);
    for (const struct deployment_row *d = tables_deployments(); d; d = d->next) {
        journal("    left    service %s", service_state_name(d->state) + 8);
        if (d->sequence != (int64_t)seen.last)
            journal_broken("events end at %llu of %lld", (unsigned long long)seen.last,
                           (long long)d->sequence);
    }
    for (const struct vm_row *row = tables_vms(); row; row = row->next)
        vm_check(row);
}
