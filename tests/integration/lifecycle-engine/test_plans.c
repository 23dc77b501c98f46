/*
 * test_plans.c - the statements of every turn find their rows by an index, also when
 * they were prepared while the tables were empty, as after an installation.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/store/store.h"
#include "tests/integration/lifecycle-engine/schema.h"

#define VM_ID "0f3b1c52-9d0e-4a77-b160-2f84d513c9e8"
#define OPERATION_ID "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8"

static struct db *held; /* the lock */

static void begin(void)
{
    held = schema_begin();
}

static void end(void)
{
    db_close(held);
}

TestSuite(plans, .init = begin, .fini = end);

static struct scene *load(struct db *db, struct arena *arena)
{
    struct scene *scene = scene_create(arena);
    struct item items[] = {
        {.kind = ITEM_ADDRESS_RESERVED,
         .tenant = "t",
         .deployment = "d",
         .operation_id = OPERATION_ID,
         .vm_id = ""   },
        {.kind = ITEM_DOMAIN_OFF,
         .tenant = "",
         .deployment = "",
         .operation_id = "",
         .vm_id = VM_ID},
    };
    struct err err;

    cr_assert_eq(store_load(db, scene, items, 2, &err), 0, "%s", err.msg);
    return scene;
}

static struct deployment *deployment_make(struct arena *arena)
{
    static Vnf__V1__Deployment spec = VNF__V1__DEPLOYMENT__INIT;
    struct deployment *d = arena_alloc(arena, sizeof *d);

    spec.name = "d"; /* one of no bytes would come back as none */
    d->id = 1;
    d->tenant = "t";
    d->name = "d";
    d->state = SERVICE_STOPPING;
    d->spec = &spec;
    return d;
}

static struct vm *vm_make(struct arena *arena)
{
    struct vm *vm = arena_alloc(arena, sizeof *vm);

    snprintf(vm->id, sizeof vm->id, VM_ID);
    snprintf(vm->row_id, sizeof vm->row_id, VM_ID);
    vm->name = vm->id;
    vm->group = "g";
    vm->host = vm->error = "";
    vm->record = record_new(arena);
    return vm;
}

static struct operation *operation_make(struct arena *arena)
{
    struct operation *op = arena_alloc(arena, sizeof *op);

    snprintf(op->id, sizeof op->id, OPERATION_ID);
    op->state = OPERATION_RUNNING;
    op->tenant = "t";
    op->deployment = "d";
    op->vm_id = op->vm_name = op->account = "";
    op->client_transaction_id = op->traceparent = op->status_message = "";
    op->retry_of = op->cause = op->vm_group = "";
    op->verdict = (const uint8_t *)"v";
    op->verdict_length = 1;
    op->accepted_us = 1700000000000000;
    return op;
}

enum what { ADDS, CHANGES, REMODELS };

/* A turn that adds or changes one of each. */
static void turn(struct db *db, enum what what)
{
    const bool fresh = what == ADDS;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *scene = load(db, arena);
    struct deployment *d = scene_deployment(scene, "t", "d");
    const uint64_t published[] = {what};
    struct err err;

    if (fresh) {
        d = deployment_make(arena);
        d->vms = vm_make(arena);
        scene_add_deployment(scene, d);
        scene_add_operation(scene, d, operation_make(arena));
    }
    d->fresh = d->vms->fresh = d->operations->fresh = fresh;
    d->dirty = d->vms->dirty = d->operations->dirty = true;
    d->vms->entries = arena_alloc(arena, sizeof *d->vms->entries);
    d->vms->entries->what = d->vms->entries->account = d->vms->entries->text = "";
    d->vms->entries->operation = OPERATION_ID;
    d->vms->entries->time_us = 1700000000000000;
    d->vms->record->entries = 1;
    if (what == REMODELS)
        d->wanted = d->spec;
    scene->next_outbox_id = what + 1;
    scene_record(scene, 4, "topic", "key", "Event", "id", "", NULL, 0);
    cr_assert_eq(store_write(db, scene, published, fresh ? 0 : 1, &err), 0, "%s",
                 err.msg);
}

static PGresult *query(struct db *db, const char *name, const char *sql)
{
    const struct db_statement statement = {name, sql};
    PGresult *rows = NULL;
    struct err err;

    cr_assert_eq(db_query(db, &statement, NULL, &rows, &err), 0, "%s", err.msg);
    return rows;
}

/* The connection keeps the statement's name and text: they are the arena's. */
static void expect_indexes(struct db *db, struct arena *arena, const char *name,
                           const char *execute)
{
    AUTO(PQclear)
    PGresult *plan =
        query(db, arena_format(arena, "plan of %s", name), arena_text(arena, execute));

    for (int row = 0; row < PQntuples(plan); row++)
        cr_expect_null(strstr(db_get_text(plan, row, 0), "Seq Scan"), "%s: %s", name,
                       db_get_text(plan, row, 0));
}

static const char ALL[] =
    "SELECT name, 'EXPLAIN EXECUTE ' || quote_ident(name) || CASE WHEN "
    "cardinality(parameter_types) = 0 THEN '' ELSE '(' || rtrim(repeat('NULL,', "
    "cardinality(parameter_types)), ',') || ')' END FROM pg_prepared_statements "
    "WHERE name IN ('owners', 'lock', 'vms', 'unfinished', 'known', "
    "'move_deployments', 'remodel_deployments', 'set_vms', 'set_operations', "
    "'add_history', 'drop_outbox')";
enum { STATEMENTS = 11 };

Test(plans, the_statements_of_a_turn_use_their_indexes)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(PQclear) PGresult *statements = NULL;

    turn(db, ADDS);
    turn(db, CHANGES);
    turn(db, REMODELS);
    statements = query(db, "all", ALL);
    cr_assert_eq(PQntuples(statements), STATEMENTS);
    for (int row = 0; row < STATEMENTS; row++)
        expect_indexes(db, arena, db_get_text(statements, row, 0),
                       db_get_text(statements, row, 1));
}
