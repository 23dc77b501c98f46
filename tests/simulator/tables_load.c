/*
 * tables_load.c - rows into a scene, as store/load_*.c do it.
 */
#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"
#include "tests/simulator/timeline.h"

struct tables tables;

void tables_reset(void)
{
    memset(&tables, 0, sizeof tables);
}

void tables_away(bool away)
{
    tables.away = away;
}

bool tables_are_away(void)
{
    return tables.away;
}

struct deployment_row *tables_deployments(void)
{
    return tables.deployments;
}

struct vm_row *tables_vms(void)
{
    return tables.vms;
}

struct operation_row *tables_operations(void)
{
    return tables.operations;
}

int tables_outbox_count(void)
{
    int count = 0;

    for (const struct message *m = tables.outbox; m; m = m->next)
        count++;
    return count;
}

struct vm_row *tables_vm(const char *id)
{
    for (struct vm_row *row = tables.vms; row; row = row->next)
        if (strcmp(row->id, id) == 0 || strcmp(row->former, id) == 0)
            return row;
    return NULL;
}

struct vm_row *tables_vm_at(const char *place)
{
    char text[96];

    for (struct vm_row *row = tables.vms; row; row = row->next) {
        snprintf(text, sizeof text, "%s/%d", row->group, row->index);
        if (strcmp(text, place) == 0)
            return row;
    }
    return NULL;
}

struct deployment_row *tables_deployment(const char *name)
{
    struct deployment_row *row = tables.deployments;

    while (row && strcmp(row->name, name) != 0)
        row = row->next;
    return row;
}

/* --- one turn's facts
 * ----------------------------------------------------------------- */

int tables_answer(const struct db *db, struct err *err)
{
    engine_worked(db->engine);
    if (tables.away || !engine_lives(db->engine))
        return err_set(err, ERR_RETRY, "PostgreSQL is away");
    return 0;
}

static void places_find(struct item *items, int count)
{
    for (int i = 0; i < count; i++)
        for (struct vm_row *row = tables.vms; row; row = row->next)
            if (*items[i].vm_id && !*items[i].deployment &&
                strcmp(row->id, items[i].vm_id) == 0) {
                items[i].tenant = row->deployment->tenant;
                items[i].deployment = row->deployment->name;
            }
}

static bool is_named(const struct deployment_row *row, const struct item *items,
                     int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(row->name, items[i].deployment) == 0 &&
            strcmp(row->tenant, items[i].tenant) == 0)
            return true;
    return false;
}

static struct vm *vm_load(struct scene *scene, const struct vm_row *row)
{
    struct vm *vm = arena_alloc(scene->arena, sizeof *vm);

    memcpy(vm->id, row->id, sizeof vm->id);
    memcpy(vm->row_id, row->id, sizeof vm->row_id);
    memcpy(vm->former, row->former, sizeof vm->former);
    vm->group = row->group;
    vm->index = row->index;
    vm->name = row->name;
    vm->state = row->state;
    vm->epoch = row->epoch;
    vm->monitored = row->monitored;
    vm->host = row->host;
    vm->error = row->error;
    nics_unpack(scene->arena, vm, row->nics.data, row->nics.length);
    vm->record = record_unpack(scene->arena, row->record.data, row->record.length);
    vm->due_us = row->due_us;
    return vm;
}

static struct operation *operation_load(struct scene *scene,
                                        const struct operation_row *row)
{
    struct operation *op = arena_copy(scene->arena, &row->columns, sizeof row->columns);

    steps_unpack(scene->arena, op, row->steps.data, row->steps.length);
    return op;
}

static Vnf__V1__Deployment *spec_load(struct scene *scene, struct bytes bytes)
{
    return bytes.length ? spec_unpack(scene->arena, bytes.data, bytes.length) : NULL;
}

static void deployment_load(struct scene *scene, const struct deployment_row *row)
{
    struct deployment *d = arena_alloc(scene->arena, sizeof *d);
    struct vm **end = &d->vms;

    d->id = row->id;
    d->tenant = row->tenant;
    d->name = row->name;
    d->partition = row->partition;
    d->state = row->state;
    d->failed = row->failed;
    d->sequence = (uint64_t)row->sequence;
    d->version = row->version;
    d->spec = spec_load(scene, row->spec);
    d->wanted = spec_load(scene, row->wanted);
    d->record =
        deployment_record_unpack(scene->arena, row->record.data, row->record.length);
    d->due_us = row->due_us;
    scene_add_deployment(scene, d);
    for (const struct vm_row *vm = tables.vms; vm; vm = vm->next)
        if (vm->deployment == row) {
            *end = vm_load(scene, vm);
            end = &(*end)->next;
        }
    for (const struct operation_row *op = tables.operations; op; op = op->next)
        if (op->deployment == row->id && !op->columns.finished_us)
            scene_add_operation(scene, d, operation_load(scene, op));
}

static void known_load(struct scene *scene, const char *id)
{
    for (const struct operation_row *op = tables.operations; id && *id && op;
         op = op->next)
        if (strcmp(op->columns.id, id) == 0 && !scene_operation(scene, id))
            scene_add_operation(scene, NULL, operation_load(scene, op));
}

static void crowd_load(struct scene *scene, const struct item *items, int count)
{
    bool any = false;

    for (int i = 0; i < count; i++)
        any |= items[i].kind == ITEM_DEADLINE ||
               (items[i].kind == ITEM_ALARM &&
                !((const Mon__V1__Alarm *)items[i].message)->verdict);
    scene->crowd.vms = any ? 0 : -1;
    for (const struct vm_row *vm = tables.vms; any && vm; vm = vm->next)
        scene->crowd.vms++;
    for (const struct operation_row *op = tables.operations; any && op; op = op->next)
        scene->crowd.recoveries +=
            !op->columns.finished_us && op->columns.kind == KIND_VM_RECOVER;
}

int store_load(struct db *db, struct scene *scene, struct item *items, int count,
               struct err *err)
{
    static struct image image = {
        .tenant = "",
        .name = "tiny",
        .id = "",
        .state = IMAGE_READY,
        .paths = {"", "/kernel", "/initrd"},
        .format = "",
        .command_line = "",
        .users = ""
    };
    static struct flavor flavor = {
        .tenant = "", .name = "small", .vcpus = 1, .memory_mib = 256, .users = ""};

    static struct network network = {.tenant = "",
                                     .name = "default",
                                     .host_network = "",
                                     .subnet = "",
                                     .subnet_was = "",
                                     .users = ""};
    static struct host only = {"sim:///host", "host", "", true, 0, NULL};

    if (tables_answer(db, err) < 0)
        return err->kind;
    places_find(items, count);
    scene->now_us = timeline_database_now();
    for (const struct deployment_row *row = tables.deployments; row; row = row->next)
        if (is_named(row, items, count))
            deployment_load(scene, row);
    for (int i = 0; i < count; i++) {
        known_load(scene, items[i].operation_id);
        known_load(scene, items[i].retry_of);
    }
    crowd_load(scene, items, count);
    scene->catalogue.images = &image;
    scene->catalogue.flavors = &flavor;
    scene->catalogue.networks = &network;
    scene->hosts = &only;
    scene->new_ids = arena_alloc(scene->arena, (size_t)(count + 1) * sizeof(int64_t));
    for (; scene->new_id_count < count; scene->new_id_count++)
        scene->new_ids[scene->new_id_count] = ++tables.deployment_ids;
    return 0;
}
