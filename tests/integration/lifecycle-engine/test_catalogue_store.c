/*
 * test_catalogue_store.c - tenants and their catalogue through a real PostgreSQL: what
 * is counted, and who wins where two turns of two partitions want what only one can
 * have.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/store/store.h"
#include "tests/integration/lifecycle-engine/schema.h"

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

TestSuite(catalogue_store, .init = begin, .fini = end);

static void run(const char *statements)
{
    AUTO(db_close) struct db *db = db_in_schema();
    struct err err;

    cr_assert_eq(db_script(db, statements, &err), 0, "%s", err.msg);
}

static int64_t number(const char *query)
{
    AUTO(db_close) struct db *db = db_in_schema();
    AUTO(PQclear) PGresult *rows = NULL;
    const struct db_statement statement = {"number", query};
    struct err err;

    cr_assert_eq(db_query(db, &statement, NULL, &rows, &err), 0, "%s", err.msg);
    return db_get_bigint(rows, 0, 0);
}

/* One turn of one engine. */
struct turn {
    struct db *db;
    struct arena *arena;
    struct scene *scene;
};

static struct turn turn_begin(const char *name, enum operation_kind kind)
{
    struct turn turn = {db_in_schema(), arena_create(), NULL};
    Vnf__V1__Operation request = VNF__V1__OPERATION__INIT;
    struct item item = {.kind = ITEM_OPERATION,
                        .tenant = "t",
                        .deployment = name,
                        .operation_id = OPERATION_ID,
                        .vm_id = "",
                        .message = &request.base};
    struct err err;

    request.kind = (Vnf__V1__OperationKind)kind;
    turn.scene = scene_create(turn.arena);
    turn.scene->next_outbox_id = 1;
    cr_assert_eq(store_load(turn.db, turn.scene, &item, 1, &err), 0, "%s", err.msg);
    return turn;
}

static int turn_end(struct turn *turn, struct err *err)
{
    int r = store_write(turn->db, turn->scene, NULL, 0, err);

    if (r < 0)
        db_rollback(turn->db);
    db_close(turn->db);
    arena_destroy(turn->arena);
    return r;
}

static void turn_succeeds(struct turn *turn)
{
    struct err err;

    cr_assert_eq(turn_end(turn, &err), 0, "%s", err.msg);
}

/* VMs of image and flavor "x", whose 2 vCPUs and 64 MiB each has. */
static struct deployment *deploy(struct turn *turn, const char *name, int vms)
{
    struct arena *arena = turn->arena;
    struct deployment *d = arena_alloc(arena, sizeof *d);
    Vnf__V1__Deployment *spec = arena_alloc(arena, sizeof *spec);
    Vnf__V1__VmGroup *group = arena_alloc(arena, sizeof *group);
    Vnf__V1__Machine *machine = arena_alloc(arena, sizeof *machine);
    Vnf__V1__Origin *origin = arena_alloc(arena, sizeof *origin);

    vnf__v1__deployment__init(spec);
    vnf__v1__vm_group__init(group);
    vnf__v1__machine__init(machine);
    vnf__v1__origin__init(origin);
    group->name = "g";
    group->image = group->flavor = "x";
    group->machine = machine;
    machine->origin = origin;
    machine->vcpus = 2;
    machine->memory_mib = 64;
    origin->image_tenant = origin->flavor_tenant = "t";
    spec->name = arena_text(arena, name);
    spec->groups = arena_copy(arena, &group, sizeof group);
    spec->n_groups = 1;
    d->id = turn->scene->new_ids[0];
    d->tenant = "t";
    d->name = spec->name;
    d->state = SERVICE_DEPLOYING;
    d->sequence = 1;
    d->spec = spec;
    d->fresh = d->dirty = true;
    for (int i = 0; i < vms; i++) {
        struct vm *vm = arena_alloc(arena, sizeof *vm);

        snprintf(vm->id, sizeof vm->id, "0f3b1c52-9d0e-4a77-b160-%08d%04d", i,
                 (int)d->id);
        vm->name = vm->id;
        vm->group = "g";
        vm->index = i;
        vm->host = "test:///default";
        vm->error = "";
        vm->record = record_new(arena);
        vm->fresh = true;
        vm->next = d->vms;
        d->vms = vm;
    }
    scene_add_deployment(turn->scene, d);
    return d;
}

#define ENTRIES                                                                        \
    "INSERT INTO tenant (name) VALUES ('t'); "                                         \
    "INSERT INTO image (tenant, name, kernel) VALUES ('t', 'x', '/k'); "               \
    "INSERT INTO flavor (tenant, name, vcpus, memory_mib) VALUES ('t', 'x', 2, 64); "

Test(catalogue_store, what_a_deployment_uses_is_counted_and_given_back)
{
    struct turn turn;
    struct deployment *d;

    run(ENTRIES);
    turn = turn_begin("a", KIND_DEPLOY);
    deploy(&turn, "a", 3);
    turn_succeeds(&turn);
    cr_assert_eq(number("SELECT deployments * 1000000 + vms * 10000 + vcpus * 1000 + "
                        "memory_mib FROM tenant WHERE name = 't'"),
                 1036192);
    cr_assert_eq(number("SELECT count(*) FROM catalogue_use WHERE image = 'x'"), 1);

    turn = turn_begin("a", KIND_UNDEPLOY);
    d = turn.scene->deployments;
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        vm->gone = true;
    d->state = SERVICE_UNDEF;
    d->spec = NULL;
    d->dirty = true;
    turn_succeeds(&turn);
    cr_assert_eq(number("SELECT deployments + vms + vcpus + memory_mib FROM tenant "
                        "WHERE name = 't'"),
                 0);
    cr_assert_eq(number("SELECT count(*) FROM catalogue_use"), 0);
}

Test(catalogue_store, a_turn_that_changes_nothing_of_it_counts_nothing)
{
    struct turn turn;

    run(ENTRIES);
    turn = turn_begin("a", KIND_DEPLOY);
    deploy(&turn, "a", 1);
    turn_succeeds(&turn);
    for (int i = 0; i < 3; i++) {
        turn = turn_begin("a", KIND_STOP);
        turn.scene->deployments->sequence++;
        turn.scene->deployments->dirty = true;
        turn_succeeds(&turn);
    }
    cr_assert_eq(number("SELECT vms FROM tenant WHERE name = 't'"), 1);
}

Test(catalogue_store, a_tenant_that_an_older_engine_left_out_is_made_as_it_is_counted)
{
    struct turn turn;

    run(ENTRIES
        "DELETE FROM image; DELETE FROM flavor; DELETE FROM tenant WHERE name = "
        "'t'; INSERT INTO image (name, kernel) VALUES ('x', '/k'); INSERT INTO "
        "flavor (name, vcpus, memory_mib) VALUES ('x', 2, 64)");
    turn = turn_begin("a", KIND_DEPLOY);
    deploy(&turn, "a", 1);
    turn.scene->deployments->spec->groups[0]->machine->origin = NULL;
    turn_succeeds(&turn);
    cr_assert_eq(number("SELECT vms FROM tenant WHERE name = 't'"), 1);
}

static void ask(struct turn *turn, int64_t vms)
{
    turn->scene->catalogue.tenants->asked.of[OF_VMS] = vms;
}

Test(catalogue_store, of_two_turns_that_want_the_last_of_a_quota_one_decides_again)
{
    struct turn one, other;
    struct err err;

    run(ENTRIES "UPDATE tenant SET max_vms = 3 WHERE name = 't'");
    one = turn_begin("a", KIND_DEPLOY);
    other = turn_begin("b", KIND_DEPLOY);
    deploy(&one, "a", 2);
    deploy(&other, "b", 2);
    ask(&one, 2);
    ask(&other, 2);
    turn_succeeds(&one);
    cr_assert_eq(turn_end(&other, &err), ERR_RETRY);
    cr_assert(strstr(err.msg, "tenant"), "%s", err.msg);
    cr_assert_eq(number("SELECT vms FROM tenant WHERE name = 't'"), 2);
    cr_assert_eq(number("SELECT count(*) FROM deployment"), 1);

    other = turn_begin("b", KIND_DEPLOY); /* which now sees what is used */
    cr_assert_eq(other.scene->catalogue.tenants->used.of[OF_VMS], 2);
    cr_assert_eq(other.scene->catalogue.tenants->most[OF_VMS], 3);
    deploy(&other, "b", 1);
    ask(&other, 1);
    turn_succeeds(&other);
}

Test(catalogue_store, what_nobody_asked_for_is_counted_above_the_quota_too)
{
    struct turn turn;

    run(ENTRIES "UPDATE tenant SET max_vms = 1 WHERE name = 't'");
    turn = turn_begin("a", KIND_DEPLOY);
    deploy(&turn, "a", 2);
    turn_succeeds(&turn);
    cr_assert_eq(number("SELECT vms FROM tenant WHERE name = 't'"), 2);
}

static struct image *image_of(struct turn *turn)
{
    return image_find(&turn->scene->catalogue, "t", "x");
}

Test(catalogue_store, an_image_that_is_used_says_by_whom_when_it_is_to_go)
{
    struct turn turn;
    char name[8];

    run(ENTRIES);
    for (int i = 0; i < 7; i++) {
        snprintf(name, sizeof name, "d%d", i);
        turn = turn_begin(name, KIND_DEPLOY);
        cr_assert_str_eq(image_of(&turn)->users, "");
        deploy(&turn, name, 1);
        turn_succeeds(&turn);
    }
    turn = turn_begin("images/x", KIND_DELETE_IMAGE);
    cr_assert_str_eq(image_of(&turn)->users, "t/d0, t/d1, t/d2, t/d3, t/d4 and others");
    turn_succeeds(&turn);
}

Test(catalogue_store, a_deploy_beats_the_delete_of_what_it_takes)
{
    struct turn taking, deleting;
    struct err err;

    run(ENTRIES);
    taking = turn_begin("a", KIND_DEPLOY);
    deleting = turn_begin("images/x", KIND_DELETE_IMAGE);
    cr_assert_str_eq(image_of(&deleting)->users, "");
    deploy(&taking, "a", 1);
    turn_succeeds(&taking);
    image_of(&deleting)->gone = true;
    cr_assert_lt(turn_end(&deleting, &err), 0);
    cr_assert_eq(number("SELECT count(*) FROM image WHERE name = 'x'"), 1);

    deleting = turn_begin("images/x", KIND_DELETE_IMAGE); /* decided again */
    cr_assert_str_eq(image_of(&deleting)->users, "t/a");
    turn_succeeds(&deleting);
}

Test(catalogue_store, a_delete_beats_the_deploy_that_comes_later)
{
    struct turn taking, deleting;
    struct err err;

    run(ENTRIES);
    taking = turn_begin("a", KIND_DEPLOY);
    deleting = turn_begin("images/x", KIND_DELETE_IMAGE);
    image_of(&deleting)->gone = true;
    turn_succeeds(&deleting);
    deploy(&taking, "a", 1);
    cr_assert_lt(turn_end(&taking, &err), 0);
    cr_assert_eq(number("SELECT count(*) FROM deployment"), 0);

    taking = turn_begin("a", KIND_DEPLOY);
    cr_assert_null(image_of(&taking));
    turn_succeeds(&taking);
}

Test(catalogue_store, a_tenant_does_not_go_while_something_of_it_comes)
{
    struct turn taking, deleting;
    struct err err;

    run("INSERT INTO tenant (name) VALUES ('t'); INSERT INTO image (name, kernel) "
        "VALUES ('x', '/k')");
    taking = turn_begin("a", KIND_DEPLOY);
    deleting = turn_begin("tenants/t", KIND_DELETE_TENANT);
    deploy(&taking, "a", 1);
    taking.scene->deployments->spec->groups[0]->machine->origin = NULL;
    turn_succeeds(&taking);
    deleting.scene->catalogue.tenants->gone = true;
    cr_assert_eq(turn_end(&deleting, &err), ERR_RETRY);

    deleting = turn_begin("tenants/t", KIND_DELETE_TENANT);
    cr_assert_str_eq(deleting.scene->catalogue.tenants->users, "a");
    turn_succeeds(&deleting);
}

Test(catalogue_store, an_image_comes_back_as_it_was_asked_for)
{
    struct turn turn = turn_begin("images/y", KIND_CREATE_IMAGE);
    Vnf__V1__Image asked = VNF__V1__IMAGE__INIT;
    struct image *image = arena_alloc(turn.arena, sizeof *image);
    struct tenant *tenant = arena_alloc(turn.arena, sizeof *tenant);

    *tenant = (struct tenant){.name = "t", .fresh = true, .users = "", .entries = ""};
    for (int i = 0; i < MEASURES_END; i++)
        tenant->most[i] = NO_LIMIT;
    turn.scene->catalogue.tenants = tenant;
    asked.src = "http://h/y";
    *image = (struct image){
        .tenant = "t",
        .name = "y",
        .id = OPERATION_ID,
        .state = IMAGE_FETCHING,
        .paths = {"/images/y.disk", "", ""},
        .format = "",
        .command_line = "",
        .asked = &asked,
        .users = "",
        .fresh = true
    };
    turn.scene->catalogue.images = image;
    turn_succeeds(&turn);

    turn = turn_begin("images/y", KIND_CREATE_IMAGE);
    image = image_find(&turn.scene->catalogue, "t", "y");
    cr_assert_str_eq(image->id, OPERATION_ID);
    cr_assert_eq(image->state, IMAGE_FETCHING);
    cr_assert_str_eq(image->paths[PART_DISK], "/images/y.disk");
    cr_assert_str_eq(image->asked->src, "http://h/y");
    image->state = IMAGE_READY;
    image->format = "qcow2";
    image->dirty = true;
    turn_succeeds(&turn);
    cr_assert_eq(number("SELECT state FROM image WHERE name = 'y' AND disk_format = "
                        "'qcow2'"),
                 IMAGE_READY);
    turn = turn_begin("tenants/t", KIND_DELETE_TENANT);
    cr_assert_str_eq(turn.scene->catalogue.tenants->entries, "images/y");
    turn_succeeds(&turn);
}

static struct network *lan(struct turn *turn)
{
    return network_find(&turn->scene->catalogue, "t", "lan");
}

static void subnet_give(struct turn *turn, const char *id)
{
    lan(turn)->subnet = id;
    lan(turn)->address = "10.9.0.0";
    lan(turn)->netmask = "24";
    lan(turn)->gateway = "10.9.0.1";
    lan(turn)->dirty = true;
}

Test(catalogue_store, of_two_subnets_for_one_network_the_second_is_decided_again)
{
    struct turn one, other;
    struct err err;

    run("INSERT INTO tenant (name) VALUES ('t'); "
        "INSERT INTO network (tenant, name) VALUES ('t', 'lan')");
    one = turn_begin("subnets/a", KIND_CREATE_SUBNET);
    other = turn_begin("subnets/b", KIND_CREATE_SUBNET);
    subnet_give(&one, "a");
    subnet_give(&other, "b");
    turn_succeeds(&one);
    cr_assert_eq(turn_end(&other, &err), ERR_RETRY);
    other = turn_begin("subnets/b", KIND_CREATE_SUBNET);
    cr_assert_str_eq(lan(&other)->subnet, "a");
    cr_assert_str_eq(network_of_subnet(&other.scene->catalogue, "t", "a")->name, "lan");
    turn_succeeds(&other);
}

Test(catalogue_store, a_network_that_is_used_says_by_whom)
{
    struct turn turn;
    Vnf__V1__Interface interface = VNF__V1__INTERFACE__INIT, *list[] = {&interface};
    Vnf__V1__NetworkOrigin origin = VNF__V1__NETWORK_ORIGIN__INIT;
    struct deployment *d;

    run(ENTRIES "INSERT INTO network (tenant, name) VALUES ('t', 'lan')");
    origin.tenant = "t";
    interface.network = "lan";
    interface.origin = &origin;
    turn = turn_begin("a", KIND_DEPLOY);
    d = deploy(&turn, "a", 1);
    d->spec->groups[0]->interfaces = list;
    d->spec->groups[0]->n_interfaces = 1;
    turn_succeeds(&turn);
    turn = turn_begin("networks/lan", KIND_DELETE_NETWORK);
    cr_assert_str_eq(lan(&turn)->users, "t/a");
    lan(&turn)->gone = true;
    {
        struct err err;

        cr_assert_lt(turn_end(&turn, &err), 0);
    }
}
