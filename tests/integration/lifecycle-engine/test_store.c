/*
 * test_store.c - a turn's facts through a real PostgreSQL: what is written comes back,
 * two writers cannot both win, what is gone is gone, and the hot statements use their
 * indexes.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/uuid.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/store/store.h"
#include "tests/integration/lifecycle-engine/schema.h"

static struct db *held; /* the lock */

static void begin(void)
{
    held = schema_begin();
}

static void end(void)
{
    db_close(held);
}

TestSuite(store, .init = begin, .fini = end);

static struct item about(const char *name)
{
    static Vnf__V1__Operation request = VNF__V1__OPERATION__INIT;

    return (struct item){.kind = ITEM_OPERATION,
                         .message = &request.base,
                         .tenant = "t",
                         .deployment = name,
                         .operation_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8",
                         .vm_id = ""};
}

static struct scene *load(struct db *db, struct arena *arena, const char *name)
{
    struct scene *scene = scene_create(arena);
    struct item item = about(name);
    struct err err;

    scene->next_outbox_id = 1;
    cr_assert_eq(store_load(db, scene, &item, 1, &err), 0, "%s", err.msg);
    return scene;
}

static struct vm *vm_make(struct arena *arena, const char *id)
{
    struct vm *vm = arena_alloc(arena, sizeof *vm);

    snprintf(vm->id, sizeof vm->id, "%s", id);
    vm->name = vm->id;
    vm->group = "g";
    vm->host = "test:///default";
    vm->error = "";
    vm->record = record_new(arena);
    vm->state = VM_ALIVE;
    vm->nic_count = 1;
    snprintf(vm->nics[0].network, sizeof vm->nics[0].network, "default");
    snprintf(vm->nics[0].address, sizeof vm->nics[0].address, "192.0.2.7");
    vm->fresh = true;
    return vm;
}

static struct operation *operation_make(struct arena *arena)
{
    struct operation *op = arena_alloc(arena, sizeof *op);

    snprintf(op->id, sizeof op->id, "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8");
    op->kind = KIND_STOP;
    op->state = OPERATION_RUNNING;
    op->tenant = "t";
    op->deployment = "d";
    op->vm_id = op->vm_name = op->account = "";
    op->client_transaction_id = op->traceparent = op->status_message = "";
    op->retry_of = op->cause = "";
    op->vm_group = "g";
    op->verdict = (const uint8_t *)"verdict";
    op->verdict_length = 7;
    op->accepted_us = 1700000000000000;
    op->step_count = 1;
    op->steps = arena_alloc(arena, sizeof *op->steps);
    op->steps[0] = (struct step){.action = ACTION_SHUT_DOWN,
                                 .state = STEP_RUNNING,
                                 .vm_id = "v",
                                 .vm_name = "n",
                                 .attempt = 3,
                                 .due_us = 5,
                                 .calling = true,
                                 .as = KIND_VM_DELETE,
                                 .note = "a note"};
    op->fresh = true;
    return op;
}

static const char VM_ID[] = "0f3b1c52-9d0e-4a77-b160-2f84d513c9e8";

/* Deployment d with one VM and a running stop. */
static void seed(struct db *db)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *scene = load(db, arena, "d");
    struct deployment *d = arena_alloc(arena, sizeof *d);
    Vnf__V1__Deployment spec = VNF__V1__DEPLOYMENT__INIT;
    struct err err;

    spec.name = "d";
    d->id = scene->new_ids[0];
    d->tenant = "t";
    d->name = "d";
    d->state = SERVICE_STOPPING;
    d->sequence = 7;
    d->spec = &spec;
    d->fresh = d->dirty = true;
    d->vms = vm_make(arena, VM_ID);
    scene_add_deployment(scene, d);
    scene_add_operation(scene, d, operation_make(arena));
    scene_record(scene, 4, "topic", "key", "Event", "id", "", NULL, 0);
    cr_assert_eq(store_write(db, scene, NULL, 0, &err), 0, "%s", err.msg);
}

Test(store, what_is_written_comes_back)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const struct deployment *d;
    const struct step *step;

    seed(db);
    d = scene_deployment(load(db, arena, "d"), "t", "d");
    cr_assert(d);
    cr_assert_eq(d->state, SERVICE_STOPPING);
    cr_assert_eq(d->sequence, 7);
    cr_assert_str_eq(d->vms->id, VM_ID);
    cr_assert_str_eq(d->vms->nics[0].address, "192.0.2.7");
    step = &d->operations->steps[0];
    cr_assert_eq(step->action, ACTION_SHUT_DOWN);
    cr_assert_eq(step->attempt, 3);
    cr_assert(step->calling);
    cr_assert_eq(step->as, KIND_VM_DELETE);
    cr_assert_str_eq(step->note, "a note");
    cr_assert_str_eq(d->operations->vm_group, "g");
    cr_assert_null(d->wanted);
    cr_assert_null(d->record);
    db_rollback(db);
}

Test(store, what_is_wanted_and_what_scaling_left_come_back)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    Vnf__V1__Deployment wanted = VNF__V1__DEPLOYMENT__INIT;
    Vnf__V1__DeploymentRecord record = VNF__V1__DEPLOYMENT_RECORD__INIT;
    Vnf__V1__GroupRecord group = VNF__V1__GROUP_RECORD__INIT, *groups[] = {&group};
    struct scene *scene;
    struct deployment *d;
    struct err err;

    seed(db);
    scene = load(db, arena, "d");
    d = scene_deployment(scene, "t", "d");
    wanted.name = "wanted";
    group.name = "g";
    group.failures = 2;
    record.groups = groups;
    record.n_groups = 1;
    d->wanted = &wanted;
    d->record = &record;
    d->dirty = true;
    cr_assert_eq(store_write(db, scene, NULL, 0, &err), 0, "%s", err.msg);
    d = scene_deployment(load(db, arena, "d"), "t", "d");
    cr_assert_str_eq(d->wanted->name, "wanted");
    cr_assert_str_eq(d->spec->name, "d");
    cr_assert_eq(deployment_group_record(d, "g")->failures, 2);
    db_rollback(db);
}

Test(store, a_writer_that_saw_an_older_version_is_stopped_by_the_fence)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *late;
    struct err err;

    seed(db);
    late = load(db, arena, "d");
    cr_assert_eq(db_commit(db, &err), 0); /* as one who does not hold the lock */
    cr_assert_eq(db_script(db, "UPDATE deployment SET version = version + 1", &err), 0);
    cr_assert_eq(db_begin(db, &err), 0);
    late->deployments->sequence = 99;
    late->deployments->dirty = true;
    cr_assert_eq(store_write(db, late, NULL, 0, &err), ERR_RETRY);
    db_rollback(db);
    cr_assert_eq(scene_deployment(load(db, arena, "d"), "t", "d")->sequence, 7);
    db_rollback(db);
}

Test(store, the_locked_wait_for_each_other)
{
    AUTO(db_close) struct db *first = db_in_schema();
    AUTO(db_close) struct db *second = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *scene = scene_create(arena);
    struct item item = about("d");
    struct err err;

    seed(first);
    load(first, arena, "d");
    cr_assert_eq(db_script(second, "SET lock_timeout = '100ms'", &err), 0);
    cr_assert_eq(store_load(second, scene, &item, 1, &err), ERR_RETRY);
    db_rollback(second);
    db_rollback(first);
}

Test(store, a_vm_that_is_gone_is_no_row_and_published_outbox_rows_go)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const int32_t partition = 4;
    const uint64_t published = 1;
    struct message *left;
    struct scene *scene;
    struct err err;

    seed(db);
    cr_assert_eq(store_leftovers(db, arena, &partition, 1, &left, &err), 0);
    cr_assert(left && !left->next && !left->payload);
    scene = load(db, arena, "d");
    scene->deployments->vms->gone = true;
    cr_assert_eq(store_write(db, scene, &published, 1, &err), 0, "%s", err.msg);
    cr_assert_null(load(db, arena, "d")->deployments->vms);
    db_rollback(db);
    cr_assert_eq(store_leftovers(db, arena, &partition, 1, &left, &err), 0);
    cr_assert_null(left);
}

/* Of items that name only the VM. */
static const char *whose(struct db *db, enum item_kind kind, bool with_result)
{
    static char name[NAME_SIZE];
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct job_result *result = arena_alloc(arena, sizeof *result);
    struct item items[] = {
        {.kind = kind,
         .tenant = "",
         .deployment = "",
         .operation_id = "",
         .vm_id = VM_ID  },
        { .kind = ITEM_RESULT,
         .tenant = "t",
         .deployment = "d",
         .operation_id = "",
         .vm_id = "",
         .result = result},
    };
    struct err err;

    snprintf(result->job.vm_id, sizeof result->job.vm_id, "%s", VM_ID);
    cr_assert_eq(store_load(db, scene_create(arena), items, with_result ? 2 : 1, &err),
                 0, "%s", err.msg);
    db_rollback(db);
    snprintf(name, sizeof name, "%s", items[0].deployment);
    return name;
}

Test(store, what_happens_to_a_domain_belongs_to_its_vms_deployment)
{
    AUTO(db_close) struct db *db = db_in_schema();
    struct err err;

    seed(db); /* its VM is alive */
    cr_expect_str_eq(whose(db, ITEM_DOMAIN_LOOK, false), "d");
    cr_assert_eq(db_script(db, "UPDATE vm SET state = 6", &err), 0); /* it starts */
    cr_expect_str_eq(whose(db, ITEM_DOMAIN_LOOK, false), "");
    cr_expect_str_eq(whose(db, ITEM_DOMAIN_LOOK, true), "d", "as the result says");
    cr_expect_str_eq(whose(db, ITEM_DOMAIN_OFF, false), "d");
}

Test(store, an_operation_is_known_by_its_id_wherever_it_belongs)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const struct operation *op;

    seed(db);
    op = scene_operation(load(db, arena, "elsewhere"),
                         "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8");
    cr_assert(op);
    cr_assert_str_eq(op->deployment, "d");
    cr_assert_eq(op->verdict_length, 7);
    db_rollback(db);
}

/* How many of the partition's VMs are to be looked at when all are like that. */
static int unheard(struct db *db, struct arena *arena, int32_t partition,
                   const char *vms)
{
    AUTO(free) char *sql = xasprintf("UPDATE vm SET %s", vms);
    char(*ids)[37];
    struct err err;
    int count;

    cr_assert_eq(db_script(db, sql, &err), 0, "%s", err.msg);
    cr_assert_eq(store_unheard(db, arena, &partition, 1, &ids, &count, &err), 0, "%s",
                 err.msg);
    cr_assert(!count || strcmp(ids[0], VM_ID) == 0);
    return count;
}

Test(store, of_what_rests_or_shuts_down_nothing_may_be_heard)
{
    static const char *const HEARD[] = {"state = 3", "state = 2, monitored = true"};
    static const char *const UNHEARD[] = {"state = 2, monitored = false", "state = 4",
                                          "state = 5", "state = 7"};
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const int32_t partition = 0;

    seed(db);
    for (size_t i = 0; i < sizeof HEARD / sizeof HEARD[0]; i++)
        cr_assert_eq(unheard(db, arena, partition, HEARD[i]), 0, "%s", HEARD[i]);
    for (size_t i = 0; i < sizeof UNHEARD / sizeof UNHEARD[0]; i++)
        cr_assert_eq(unheard(db, arena, partition, UNHEARD[i]), 1, "%s", UNHEARD[i]);
    cr_assert_eq(unheard(db, arena, partition + 1, "state = 5"), 0);
}

Test(store, an_instance_without_lease_leaves_its_work_to_whoever_has_the_partition)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const int32_t partition = 0;
    struct inheritance *rows;
    struct err err;
    uint32_t instance;
    bool maintenance = true;
    int count;

    seed(db);
    cr_assert_eq(store_instance_add(db, "a", 60000000, &instance, &err), 0);
    cr_assert_eq(db_script(db, "UPDATE operation SET owner = 1", &err), 0);
    cr_assert_eq(store_inheritance(db, arena, &partition, 1, &rows, &count, &err), 0,
                 "%s", err.msg);
    cr_assert_eq(count, 1);
    cr_assert_gt(rows[0].lease_left_us, 50000000);
    cr_assert_eq(store_instance_renew(db, instance, 0, &maintenance, &err), 0);
    cr_assert_not(maintenance);
    cr_assert_eq(store_inheritance(db, arena, &partition, 1, &rows, &count, &err), 0);
    cr_assert_eq(rows[0].lease_left_us, 0);
}

static void history_put(struct scene *scene, struct vm *vm, const char *what)
{
    struct entry *entry = arena_alloc(scene->arena, sizeof *entry);

    *entry = (struct entry){
        what, "", "me", "why", 1700000000000000, vm->record->entries++, vm->entries};
    vm->entries = entry;
    vm->dirty = true;
}

static int64_t number(struct db *db, const char *sql)
{
    struct db_statement statement = {sql, sql};
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    cr_assert_eq(db_query(db, &statement, NULL, &rows, &err), 0, "%s", err.msg);
    return db_get_bigint(rows, 0, 0);
}

Test(store, of_a_vms_history_the_last_hundred_stay)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct err err;

    seed(db);
    for (int turn = 0; turn < 3; turn++) {
        struct scene *scene = load(db, arena, "d");

        for (int i = 0; i < 130; i++)
            history_put(scene, scene->deployments->vms, i == 129 ? "last" : "x");
        cr_assert_eq(store_write(db, scene, NULL, 0, &err), 0, "%s", err.msg);
    }
    cr_assert_eq(load(db, arena, "d")->deployments->vms->record->entries, 390);
    db_rollback(db);
    cr_assert_eq(number(db, "SELECT count(*) FROM history"), 100);
    cr_assert_eq(number(db, "SELECT count(*) FROM history WHERE what = 'last'"), 1);
}

Test(store, a_redeployed_vm_is_the_same_row_with_another_id_and_keeps_its_history)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    static const char NEW_ID[] = "1f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    struct scene *scene;
    struct vm *vm;
    struct err err;

    seed(db);
    scene = load(db, arena, "d");
    vm = scene->deployments->vms;
    history_put(scene, vm, "deployed");
    strcpy(vm->former, vm->id);
    strcpy(vm->id, NEW_ID);
    vm->name = NEW_ID;
    vm->due_us = 1700000000000000;
    cr_assert_eq(store_write(db, scene, NULL, 0, &err), 0, "%s", err.msg);
    vm = load(db, arena, "d")->deployments->vms;
    db_rollback(db);
    cr_assert_str_eq(vm->id, NEW_ID);
    cr_assert_str_eq(vm->row_id, NEW_ID);
    cr_assert_str_eq(vm->former, VM_ID);
    cr_assert_eq(vm->due_us, 1700000000000000);
    cr_assert_null(vm->next);
    cr_assert_eq(number(db, "SELECT count(*) FROM history"), 1);
}

/* --- hosts ------------------------------------------------------------------------ */

static void expect_hosts(struct db *db, const char *wanted)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    char *told = arena_text(arena, "");
    struct host *host;
    struct err err;

    cr_assert_eq(store_hosts_known(db, arena, &host, &err), 0, "%s", err.msg);
    for (; host; host = host->next)
        told = arena_format(arena, "%s%s@%s=%s:%d%s ", told, host->name, host->zone,
                            host->uri, host->vms, host->enabled ? "" : "!");
    cr_assert_str_eq(told, wanted);
}

Test(store, hosts_are_those_that_are_listed_and_those_that_have_vms)
{
    static const struct host_listed both[] = {
        {"u:1", "a", "z"},
        {"u:2", "b", "" }
    };
    static const struct host_listed swapped[] = {
        {"u:1", "b", "" },
        {"u:2", "a", "y"}
    };
    static const struct host_listed other[] = {
        {"u:3", "a", ""}
    };
    AUTO(db_close) struct db *db = db_in_schema();
    struct err err;

    cr_assert_eq(store_hosts_list(db, both, 2, &err), 0, "%s", err.msg);
    cr_assert_eq(store_hosts_list(db, both, 2, &err), 0, "%s", err.msg);
    expect_hosts(db, "a@z=u:1:0 b@=u:2:0 ");
    cr_assert_eq(store_host_enable(db, "b", false, &err), 0, "%s", err.msg);
    cr_assert_eq(store_host_enable(db, "c", false, &err), ERR_NOT_FOUND);
    cr_assert_eq(store_hosts_list(db, swapped, 2, &err), 0, "%s", err.msg);
    expect_hosts(db, "a@y=u:2:0! b@=u:1:0 ");
    cr_assert_eq(
        db_script(db,
                  "INSERT INTO deployment (id, tenant, name, partition, state, "
                  "sequence, version, spec) VALUES (9, 't', 'd', 0, 3, 1, 1, '\\x00'); "
                  "INSERT INTO vm (id, deployment, vm_group, idx, name, state, epoch, "
                  "monitored, host, interfaces) VALUES (gen_random_uuid(), 9, 'g', 0, "
                  "'v', 3, 1, true, 'u:1', '')",
                  &err),
        0, "%s", err.msg);
    cr_assert_eq(store_hosts_list(db, other, 1, &err), 0, "%s", err.msg);
    expect_hosts(db, "a@=u:3:0 u:1@=u:1:1! ");
    cr_assert_eq(store_hosts_list(db, both, 2, &err), 0, "%s", err.msg);
    expect_hosts(db, "a@z=u:1:1 b@=u:2:0! ");
}

Test(store, a_deploy_sees_the_hosts_and_how_full_they_are)
{
    static const struct host_listed both[] = {
        {"u:1", "a", "z"},
        {"u:2", "b", "" }
    };
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(arena_destroy) struct arena *arena = arena_create();
    const struct scene *scene;
    struct err err;

    cr_assert_eq(store_hosts_list(db, both, 2, &err), 0, "%s", err.msg);
    scene = load(db, arena, "d");
    cr_assert_str_eq(scene->hosts->name, "a");
    cr_assert_str_eq(scene->hosts->next->uri, "u:2");
    cr_assert(scene->hosts->next->enabled);
    cr_assert_null(scene->hosts->next->next);
}
