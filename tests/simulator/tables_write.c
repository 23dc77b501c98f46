/*
 * tables_write.c - what a turn decided, into the rows: the columns that store/write_*.c
 * writes, and those only.
 */
#include <string.h>

#include "tests/simulator/checks.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/jobs.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"

static struct bytes spec_keep(const Vnf__V1__Deployment *spec)
{
    struct bytes bytes = {NULL, 0};

    if (spec)
        bytes.data = spec_pack(journal_arena(), spec, &bytes.length);
    return bytes;
}

/* --- deployments
 * ---------------------------------------------------------------------- */

static struct deployment_row *row_of(const struct deployment *d)
{
    for (struct deployment_row *row = tables.deployments; row; row = row->next)
        if (row->id == d->id)
            return row;
    return NULL;
}

static void deployment_add(const struct deployment *d)
{
    struct deployment_row *row = arena_alloc(journal_arena(), sizeof *row);

    row->id = d->id;
    row->tenant = tables_keep(d->tenant);
    row->name = tables_keep(d->name);
    row->partition = d->partition;
    row->version = 1;
    row->next = tables.deployments;
    tables.deployments = row;
}

static void deployment_write(const struct deployment *d)
{
    struct deployment_row *row;

    if (d->fresh)
        deployment_add(d);
    row = row_of(d);
    if (row->state != d->state)
        check_service_moved(row->state, d->state);
    row->state = d->state;
    row->failed = d->failed;
    row->sequence = (int64_t)d->sequence;
    row->spec = spec_keep(d->spec);
    if (d->fresh)
        return;
    row->version++;
    row->wanted = spec_keep(d->wanted);
    row->record = (struct bytes){NULL, 0};
    if (d->record)
        row->record.data =
            deployment_record_pack(journal_arena(), d->record, &row->record.length);
    row->due_us = d->due_us;
}

/* --- VMs
 * ------------------------------------------------------------------------------ */

static struct vm_row **vm_place(const char *id)
{
    struct vm_row **row = &tables.vms;

    while (*row && strcmp((*row)->id, id) != 0)
        row = &(*row)->next;
    return row;
}

static struct vm_row *vm_add(const struct deployment *d, const struct vm *vm)
{
    struct vm_row *row = arena_alloc(journal_arena(), sizeof *row);
    struct vm_row **at = &tables.vms;

    row->deployment = row_of(d);
    row->group = tables_keep(vm->group);
    row->index = vm->index;
    row->host = tables_keep(vm->host);
    while (*at && (strcmp((*at)->group, vm->group) < 0 ||
                   (strcmp((*at)->group, vm->group) == 0 && (*at)->index < vm->index)))
        at = &(*at)->next;
    row->next = *at;
    *at = row;
    return row;
}

static void vm_write(const struct deployment *d, const struct vm *vm)
{
    struct vm_row *row = vm->fresh ? vm_add(d, vm) : *vm_place(vm->row_id);
    char place[96];

    snprintf(place, sizeof place, "%s/%d", vm->group, vm->index);
    journal_name(vm->id, "%s", place);
    if (row->state != vm->state)
        check_vm_moved(place, row->state, vm->state);
    memcpy(row->id, vm->id, sizeof row->id);
    row->name = tables_keep(vm->name);
    row->state = vm->state;
    row->epoch = vm->epoch;
    row->monitored = vm->monitored;
    row->error = tables_keep(vm->error);
    row->nics.data = nics_pack(journal_arena(), vm, &row->nics.length);
    row->record.data = record_pack(journal_arena(), vm->record, &row->record.length);
    row->due_us = vm->due_us;
    if (!vm->fresh)
        memcpy(row->former, vm->former, sizeof row->former);
}

static void vms_write(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (vm->gone && !vm->fresh) {
            struct vm_row **row = vm_place(vm->row_id);

            *row = (*row)->next;
        }
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && (vm->fresh || vm->dirty))
            vm_write(d, vm);
}

/* --- the commit
 * ----------------------------------------------------------------------- */

static int fence_check(const struct scene *scene, struct err *err)
{
    for (const struct deployment *d = scene->deployments; d; d = d->next)
        if (d->dirty && !d->fresh && row_of(d)->version != d->version)
            return err_set(err, ERR_RETRY, "another instance wrote it meanwhile");
    return 0;
}

static int key_check(const struct operation *op, struct err *err)
{
    bool twice = false;

    for (const struct operation *other = op->next; other; other = other->next)
        twice |= other->fresh && strcmp(other->id, op->id) == 0;
    if (op->fresh && (twice || tables_operation(op->id)))
        return err_set(err, ERR_FATAL, "duplicate key: operation %s", op->id);
    return 0;
}

static int keys_check(const struct scene *scene, struct err *err)
{
    for (const struct operation *op = scene->known; op; op = op->next)
        if (key_check(op, err) < 0)
            return err->kind;
    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        for (const struct operation *op = d->operations; op; op = op->next)
            if (key_check(op, err) < 0)
                return err->kind;
        for (const struct vm *vm = d->vms; vm; vm = vm->next)
            if (vm->fresh && !vm->gone && tables_vm(vm->id))
                return err_set(err, ERR_FATAL, "duplicate key: VM %s", vm->id);
    }
    return 0;
}

/* What an instance may be armed for: types, events and calls of the turn. */
static const char *words_of(const struct scene *scene)
{
    const char *text = "";

    for (const struct message *m = scene->messages; m; m = m->next)
        text = arena_format(scene->arena, "%s %s %s", text, m->type,
                            m->event ? m->event : "");
    for (const struct job_order *job = scene->jobs; job; job = job->next)
        text = arena_format(scene->arena, "%s %s", text, job_call_name(job->job.call));
    return text;
}

static void rows_write(struct scene *scene, const uint64_t *published, int count)
{
    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        if (d->dirty)
            deployment_write(d);
        vms_write(d);
        for (const struct operation *op = d->operations; op; op = op->next)
            tables_write_operation(op, d->id);
    }
    for (const struct operation *op = scene->known; op; op = op->next)
        tables_write_operation(op, 0);
    tables_write_outbox(scene, published, count);
}

static bool armed(const struct engine *engine)
{
    for (enum point p = POINT_COMMIT; p <= POINT_ACTED; p++)
        if (engine_armed(engine, p))
            return true;
    return false;
}

int store_write(struct db *db, struct scene *scene, const uint64_t *published,
                int count, struct err *err)
{
    const char *words = NULL;

    if (armed(db->engine) && (scene->messages || scene->jobs))
        words = words_of(scene);
    if (tables.away || !engine_lives(db->engine) ||
        (words && !engine_passes(db->engine, POINT_COMMIT, words)))
        return err_set(err, ERR_RETRY, "PostgreSQL is away");
    if (fence_check(scene, err) < 0 || keys_check(scene, err) < 0)
        return err->kind;
    rows_write(scene, published, count);
    check_commit(scene);
    if (words) {
        engine_turn_matches(db->engine, words);
        engine_passes(db->engine, POINT_COMMITTED, words);
    }
    return 0;
}

void db_rollback(struct db *db)
{
    (void)db;
}

int store_attempt(struct db *db, const struct record *record, int *ret_count,
                  struct err *err)
{
    (void)db, (void)err;
    journal_broken("a turn failed on a record of %s", record->topic);
    *ret_count = 4;
    return 0;
}

int store_attempt_over(struct db *db, const struct record *record, struct err *err)
{
    (void)db, (void)record, (void)err;
    return 0;
}
