/*
 * test_catalogue.c - what is asked of the catalogue, by values: made, repeated,
 * refused, gone; and what a tenant may use.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/plan/quota.h"
#include "services/lifecycle-engine/plan/resource_check.h"
#include "tests/unit/lifecycle-engine/play.h"

static struct play *play;

static void begin(void)
{
    play = play_create();
    play->scene->image_folder = "/images";
    play->scene->new_ids = arena_alloc(play->arena, 16 * sizeof(int64_t));
    for (int i = 0; i < 16; i++)
        play->scene->new_ids[i] = 100 + i;
}

static void end(void)
{
    play_destroy(play);
}

TestSuite(catalogue, .init = begin, .fini = end);

#define MESSAGE(type, name, init)                                                      \
    Vnf__V1__##type *name = arena_alloc(play->arena, sizeof *name);                    \
    vnf__v1__##init##__init(name)

/* By an admin; the subject is the tenant's "t", or everybody's. */
static void ask_as(const char *tag, enum operation_kind kind, const char *tenant,
                   const char *subject, Vnf__V1__Resource *resource, bool is_admin)
{
    MESSAGE(Operation, m, operation);

    m->id = arena_text(play->arena, play_id(play, tag));
    m->kind = (Vnf__V1__OperationKind)kind;
    m->tenant = arena_text(play->arena, tenant);
    m->deployment = arena_text(play->arena, subject);
    m->resource = resource;
    m->tenant_must_exist = !is_admin;
    m->retry_of = arena_text(play->arena, play->retry_of ? play->retry_of : "");
    play->scene->new_id_count = 1;
    play->scene->new_ids[0]++;
    play_item(play, (struct item){.kind = ITEM_OPERATION,
                                  .tenant = m->tenant,
                                  .deployment = m->deployment,
                                  .operation_id = m->id,
                                  .message = &m->base});
}

static void ask(const char *tag, enum operation_kind kind, const char *subject,
                Vnf__V1__Resource *resource)
{
    ask_as(tag, kind, "t", subject, resource, true);
}

static Vnf__V1__Resource *flavor(unsigned vcpus, unsigned memory_mb)
{
    MESSAGE(Flavor, asked, flavor);
    MESSAGE(Resource, resource, resource);

    asked->vcpus = vcpus;
    asked->memory_mb = memory_mb;
    resource->what_case = VNF__V1__RESOURCE__WHAT_FLAVOR;
    resource->flavor = asked;
    return resource;
}

static Vnf__V1__Resource *disk(const char *src)
{
    MESSAGE(Image, asked, image);
    MESSAGE(Resource, resource, resource);

    asked->src = arena_text(play->arena, src);
    resource->what_case = VNF__V1__RESOURCE__WHAT_IMAGE;
    resource->image = asked;
    return resource;
}

static Vnf__V1__Resource *kernel(void)
{
    Vnf__V1__Resource *resource = disk("");

    resource->image->kernel = "http://h/kernel";
    resource->image->initrd = "http://h/initrd";
    return resource;
}

static Vnf__V1__Resource *quota(unsigned deployments, unsigned vms, unsigned vcpus,
                                unsigned memory_mb)
{
    MESSAGE(Quota, limits, quota);
    MESSAGE(Tenant, asked, tenant);
    MESSAGE(Resource, resource, resource);

    limits->deployments = deployments;
    limits->vms = vms;
    limits->vcpus = vcpus;
    limits->memory_mb = memory_mb;
    asked->quota = limits;
    resource->what_case = VNF__V1__RESOURCE__WHAT_TENANT;
    resource->tenant = asked;
    return resource;
}

static const struct operation *answer(const char *tag)
{
    const struct operation *op = scene_operation(play->scene, play_id(play, tag));

    cr_assert(op, "%s is not known", tag);
    return op;
}

#define REFUSED(tag, status, words)                                                    \
    do {                                                                               \
        cr_assert_eq(answer(tag)->status_code, status, "%d %s",                        \
                     answer(tag)->status_code, answer(tag)->status_message);           \
        cr_assert(strstr(answer(tag)->status_message, words), "%s",                    \
                  answer(tag)->status_message);                                        \
    } while (0)

#define DONE "OPERATION_ACCEPTED "

static struct image *image(const char *name)
{
    return image_find(&play->scene->catalogue, "t", name);
}

/* --- flavors ---------------------------------------------------------------------- */

Test(catalogue, a_flavor_is_there_as_its_request_is_accepted)
{
    ask("make", KIND_CREATE_FLAVOR, "flavors/big", flavor(4, 2048));
    cr_assert_str_eq(play_events(play), DONE "CREATE_FLAVOR.");
    cr_assert_eq(flavor_seen(&play->scene->catalogue, "t", "big")->vcpus, 4);
    cr_assert_null(flavor_seen(&play->scene->catalogue, "u", "big"));
    cr_assert(tenant_find(&play->scene->catalogue, "t")->fresh);
}

Test(catalogue, the_same_again_is_well_and_another_is_refused)
{
    ask("make", KIND_CREATE_FLAVOR, "flavors/big", flavor(4, 2048));
    ask("again", KIND_CREATE_FLAVOR, "flavors/big", flavor(4, 2048));
    ask("other", KIND_CREATE_FLAVOR, "flavors/big", flavor(8, 2048));
    cr_assert_eq(answer("again")->state, OPERATION_SUCCEEDED);
    REFUSED("other", 409, "delete it first");
}

Test(catalogue, an_impossible_flavor_is_refused_with_every_reason_and_changes_nothing)
{
    ask("make", KIND_CREATE_FLAVOR, "flavors/big", flavor(0, 0));
    REFUSED("make", 422, "vcpus");
    REFUSED("make", 422, "memory_mb");
    cr_assert_null(tenant_find(&play->scene->catalogue, "t"));
    ask("none", KIND_CREATE_FLAVOR, "flavors/big", NULL);
    REFUSED("none", 400, "no flavor");
    ask("wrong", KIND_CREATE_FLAVOR, "flavors/big", disk("/a"));
    REFUSED("wrong", 400, "no flavor");
}

Test(catalogue, a_tenants_own_comes_before_everybodys)
{
    ask_as("all", KIND_CREATE_FLAVOR, "", "flavors/x", flavor(1, 64), true);
    cr_assert_eq(flavor_seen(&play->scene->catalogue, "t", "x")->vcpus, 1);
    ask("own", KIND_CREATE_FLAVOR, "flavors/x", flavor(2, 64));
    cr_assert_eq(flavor_seen(&play->scene->catalogue, "t", "x")->vcpus, 2);
    cr_assert_eq(flavor_seen(&play->scene->catalogue, "u", "x")->vcpus, 1);
    ask("gone", KIND_DELETE_FLAVOR, "flavors/x", NULL);
    cr_assert_eq(flavor_seen(&play->scene->catalogue, "t", "x")->vcpus, 1);
}

Test(catalogue, what_is_used_does_not_go_and_says_by_whom)
{
    ask("make", KIND_CREATE_FLAVOR, "flavors/x", flavor(1, 64));
    flavor_seen(&play->scene->catalogue, "t", "x")->users = "t/web, t/db";
    ask("gone", KIND_DELETE_FLAVOR, "flavors/x", NULL);
    REFUSED("gone", 409, "used by t/web, t/db");
    ask("never", KIND_DELETE_FLAVOR, "flavors/y", NULL);
    REFUSED("never", 404, "no flavor y");
}

Test(catalogue, a_subject_of_another_folder_is_no_request)
{
    struct err err;
    MESSAGE(Operation, m, operation);
    struct item item = {.kind = ITEM_OPERATION, .message = &m->base, .vm_id = ""};
    static const struct {
        const char *tenant, *subject;
        enum operation_kind kind;
    } BAD[] = {
        {"t", "images/x",     KIND_CREATE_FLAVOR},
        {"t", "flavors/",     KIND_CREATE_FLAVOR},
        {"t", "flavors/a/b",  KIND_CREATE_FLAVOR},
        {"t", "flavors/../x", KIND_CREATE_FLAVOR},
        {"t", "x",            KIND_DELETE_IMAGE },
        {"t", "tenants/u",    KIND_DELETE_TENANT},
        {"",  "tenants/",     KIND_CREATE_TENANT},
        {"t", "images/x",     KIND_DEPLOY       },
        {"",  "d",            KIND_DEPLOY       },
        {"t", "images/x",     KIND_UNDEPLOY     },
    };

    m->id = arena_text(play->arena, play_id(play, "bad"));
    item.operation_id = m->id;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        m->kind = (Vnf__V1__OperationKind)BAD[i].kind;
        item.tenant = m->tenant = arena_text(play->arena, BAD[i].tenant);
        item.deployment = m->deployment = arena_text(play->arena, BAD[i].subject);
        cr_assert_eq(decide(play->scene, &item, &err), ERR_INVALID, "%s",
                     BAD[i].subject);
    }
    cr_assert_str_eq(play_events(play), "");
}

/* --- images ----------------------------------------------------------------------- */

Test(catalogue, an_image_is_ready_when_all_its_files_are_there)
{
    ask("make", KIND_CREATE_IMAGE, "images/x", kernel());
    cr_assert_eq(image("x")->state, IMAGE_FETCHING);
    cr_assert_eq(answer("make")->step_count, 2);
    play_answer(play);
    cr_assert_str_eq(play_events(play), DONE "CREATE_IMAGE.");
    cr_assert_eq(image("x")->state, IMAGE_READY);
    cr_assert_str_eq(
        image("x")->paths[PART_KERNEL],
        arena_format(play->arena, "/images/%s.kernel", play_id(play, "make")));
}

Test(catalogue, what_is_being_fetched_is_neither_deployed_nor_deleted_nor_made_again)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "g:1");

    spec->groups[0]->image = "x";
    ask("make", KIND_CREATE_IMAGE, "images/x", disk("/x.qcow2"));
    ask("again", KIND_CREATE_IMAGE, "images/x", disk("/x.qcow2"));
    REFUSED("again", 409, "still being fetched");
    ask("gone", KIND_DELETE_IMAGE, "images/x", NULL);
    REFUSED("gone", 409, "still being fetched");
    play_ask(play, "deploy", KIND_DEPLOY, "", spec);
    REFUSED("deploy", 422, "image 'x' is still being fetched");
    play_answer(play);
    play_ask(play, "then", KIND_DEPLOY, "", spec);
    cr_assert_eq(answer("then")->state, OPERATION_RUNNING);
    cr_assert(strstr(play_deployment(play)->spec->groups[0]->machine->disk, ".disk"));
    cr_assert_str_eq(
        play_deployment(play)->spec->groups[0]->machine->origin->image_tenant, "t");
}

static void fetched(int step, enum err_kind kind, bool goes_on)
{
    const struct job_order *last = play->scene->jobs;
    struct job_result *result = arena_alloc(play->arena, sizeof *result);

    while (last->next)
        last = last->next;
    play->seen_jobs = (struct job_order *)(uintptr_t)last;
    result->job = last->job;
    cr_assert_eq(result->job.call, CALL_FETCH);
    cr_assert_eq(result->job.step, step);
    result->goes_on = goes_on;
    result->had = INT64_C(12) << 20;
    result->of = INT64_C(300) << 20;
    if (kind)
        err_set(&result->err, kind, "the server answers 404");
    play_item(play, (struct item){.kind = ITEM_RESULT,
                                  .tenant = "t",
                                  .deployment = "images/x",
                                  .result = result});
}

Test(catalogue, a_file_that_cannot_be_had_fails_the_image_and_the_same_request_retries)
{
    ask("make", KIND_CREATE_IMAGE, "images/x", kernel());
    fetched(0, ERR_CONFLICT, false);
    cr_assert_str_eq(play_events(play), DONE "CREATE_IMAGE!.");
    REFUSED("make", 500, "kernel: the server answers 404");
    cr_assert_eq(image("x")->state, IMAGE_FAILED);
    ask("again", KIND_CREATE_IMAGE, "images/x", kernel());
    play_answer(play);
    cr_assert_eq(image("x")->state, IMAGE_READY);
    cr_assert_str_eq(image("x")->id, play_id(play, "make"));
}

Test(catalogue, a_retry_needs_no_body)
{
    ask("make", KIND_CREATE_IMAGE, "images/x", kernel());
    fetched(0, ERR_CONFLICT, false);
    play->retry_of = play_id(play, "make");
    ask("retry", KIND_CREATE_IMAGE, "images/x", NULL);
    play->retry_of = NULL;
    play_answer(play);
    cr_assert_eq(answer("retry")->state, OPERATION_SUCCEEDED);
}

Test(catalogue, an_answer_that_broke_off_is_asked_again_until_the_time_is_over)
{
    ask("make", KIND_CREATE_IMAGE, "images/x", disk("http://h/x"));
    fetched(0, ERR_RETRY, false);
    cr_assert_eq(answer("make")->steps[0].due_us, play->scene->now_us + 2000000);
    for (int second = 0; second < 130; second += 2) {
        if (answer("make")->state != OPERATION_RUNNING)
            break;
        play->scene->now_us += 2000000;
        play_item(play, (struct item){.kind = ITEM_DEADLINE, .deployment = "images/x"});
        if (answer("make")->state == OPERATION_RUNNING)
            fetched(0, ERR_RETRY, false);
    }
    cr_assert_eq(answer("make")->state, OPERATION_FAILED);
    cr_assert_eq(image("x")->state, IMAGE_FAILED);
}

Test(catalogue, what_comes_slowly_has_its_time_once_more_with_each_piece)
{
    const struct step *step;

    ask("make", KIND_CREATE_IMAGE, "images/x", disk("http://h/x"));
    play->scene->now_us += 100000000;
    fetched(0, ERR_NONE, true);
    step = &answer("make")->steps[0];
    cr_assert_str_eq(step->note, "12 of 300 MiB are there");
    cr_assert_eq(step->give_up_us, play->scene->now_us + 120000000);
    cr_assert_eq(step->state, STEP_RUNNING);
    cr_assert(step->calling);
}

Test(catalogue, an_image_goes_with_its_files)
{
    ask("make", KIND_CREATE_IMAGE, "images/x", kernel());
    play_answer(play);
    ask("gone", KIND_DELETE_IMAGE, "images/x", NULL);
    cr_assert_null(image("x"));
    cr_assert_eq(answer("gone")->step_count, 2);
    play_answer(play);
    cr_assert_eq(answer("gone")->state, OPERATION_SUCCEEDED);
}

Test(catalogue, what_was_written_by_hand_goes_and_its_files_stay)
{
    ask_as("gone", KIND_DELETE_IMAGE, "", "images/tiny", NULL, true);
    cr_assert_eq(answer("gone")->step_count, 0);
    cr_assert_eq(answer("gone")->state, OPERATION_SUCCEEDED);
}

Test(catalogue, an_impossible_image_is_refused_with_every_reason)
{
    static const struct {
        const char *src, *kernel, *initrd, *checksum, *format, *words;
    } BAD[] = {
        {"",            "",   "",   "",    "",     "either src, a disk, or a kernel"},
        {"/a",          "/b", "",   "",    "",     "either src, a disk, or a kernel"},
        {"/a",          "",   "/i", "",    "",     "belong to a kernel"             },
        {"ftp://h/a",   "",   "",   "",    "",     "neither a path"                 },
        {"a",           "",   "",   "",    "",     "neither a path"                 },
        {"http://h/ a", "",   "",   "",    "",     "blanks"                         },
        {"/a",          "",   "",   "abc", "",     "64 hex digits"                  },
        {"/a",          "",   "",   "",    "vmdk", "no disk_format"                 },
        {"",            "/k", "",   "abc", "",     "has a checksum and no source"   },
    };

    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        Vnf__V1__Image asked = VNF__V1__IMAGE__INIT;
        struct err err;

        asked.src = arena_text(play->arena, BAD[i].src);
        asked.kernel = arena_text(play->arena, BAD[i].kernel);
        asked.initrd = arena_text(play->arena, BAD[i].initrd);
        asked.checksum = arena_text(play->arena, BAD[i].checksum);
        asked.disk_format = arena_text(play->arena, BAD[i].format);
        cr_assert_eq(image_check(&asked, &err), ERR_IMPOSSIBLE, "%zu", i);
        cr_assert(strstr(err.msg, BAD[i].words), "%s", err.msg);
    }
}

/* --- networks --------------------------------------------------------------------- */

static Vnf__V1__Resource *network(const char *host_network)
{
    MESSAGE(CatalogueNetwork, asked, catalogue_network);
    MESSAGE(Resource, resource, resource);

    asked->host_network = arena_text(play->arena, host_network);
    resource->what_case = VNF__V1__RESOURCE__WHAT_NETWORK;
    resource->network = asked;
    return resource;
}

static Vnf__V1__Resource *subnet(const char *of, const char *gateway)
{
    MESSAGE(CatalogueSubnet, asked, catalogue_subnet);
    MESSAGE(Resource, resource, resource);

    asked->internal_network_id = arena_text(play->arena, of);
    asked->network = "10.9.0.0";
    asked->netmask = "255.255.255.0";
    asked->gateway = arena_text(play->arena, gateway);
    resource->what_case = VNF__V1__RESOURCE__WHAT_SUBNET;
    resource->subnet = asked;
    return resource;
}

static void deploy_on(const char *tag, const char *name)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "g:1");

    spec->groups[0]->interfaces[0]->network = arena_text(play->arena, name);
    play_ask(play, tag, KIND_DEPLOY, "", spec);
}

static const struct domain *defined(void)
{
    for (const struct job_order *order = play->scene->jobs; order; order = order->next)
        if (order->job.call == CALL_DEFINE)
            return &order->job.domain;
    cr_assert_fail("nothing was defined");
    return NULL;
}

Test(catalogue, a_network_that_is_nowhere_is_refused_by_name)
{
    deploy_on("deploy", "nowhere");
    REFUSED("deploy", 422, "network 'nowhere' is neither");
}

Test(catalogue, a_network_of_the_hypervisors_has_the_name_they_have_for_it)
{
    ask("make", KIND_CREATE_NETWORK, "networks/lan", network("br-lan"));
    deploy_on("deploy", "lan");
    cr_assert_str_eq(nic_host_network(&defined()->nics[0]), "br-lan");
    cr_assert_str_eq(defined()->nics[0].network, "lan");
    cr_assert_eq(defined()->own_count, 0);
}

Test(catalogue, a_network_with_a_subnet_is_made_and_one_for_all_deployments)
{
    ask("make", KIND_CREATE_NETWORK, "networks/lan", network(""));
    ask("subnet", KIND_CREATE_SUBNET, "subnets/lan4", subnet("lan", "10.9.0.1"));
    cr_assert_eq(answer("subnet")->state, OPERATION_SUCCEEDED);
    deploy_on("deploy", "lan");
    cr_assert_eq(defined()->own_count, 1);
    cr_assert_str_eq(defined()->own[0].address, "10.9.0.1");
    cr_assert_str_eq(play_deployment(play)->spec->networks[0]->origin->tenant, "t");
}

Test(catalogue, the_same_datamodel_goes_on_with_a_deploy_on_such_a_network)
{
    ask("make", KIND_CREATE_NETWORK, "networks/lan", network(""));
    ask("subnet", KIND_CREATE_SUBNET, "subnets/lan4", subnet("lan", "10.9.0.1"));
    play->refuse_all = "_g_";
    deploy_on("deploy", "lan");
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ERROR);
    play->refuse_all = NULL;
    deploy_on("again", "lan");
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE, "%s",
                 answer("again")->status_message);
}

Test(catalogue, a_deployments_own_network_comes_first)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "g:1");
    MESSAGE(Network, own, network);
    MESSAGE(Subnet, of_own, subnet);

    ask("make", KIND_CREATE_NETWORK, "networks/lan", network("br-lan"));
    own->name = "lan";
    own->subnet = of_own;
    of_own->network = "10.8.0.0";
    of_own->netmask = "255.255.255.0";
    of_own->gateway = "10.8.0.1";
    spec->networks = arena_copy(play->arena, &own, sizeof own);
    spec->n_networks = 1;
    spec->groups[0]->interfaces[0]->network = "lan";
    play_ask(play, "deploy", KIND_DEPLOY, "", spec);
    cr_assert_str_eq(defined()->own[0].address, "10.8.0.1");
}

Test(catalogue, what_a_subnet_may_be_on_and_when_it_may_go)
{
    ask("none", KIND_CREATE_SUBNET, "subnets/a", subnet("lan", "10.9.0.1"));
    REFUSED("none", 422, "no network lan");
    ask("host", KIND_CREATE_NETWORK, "networks/host", network("br0"));
    ask("on", KIND_CREATE_SUBNET, "subnets/a", subnet("host", "10.9.0.1"));
    REFUSED("on", 409, "one of the hypervisors: br0");
    ask("make", KIND_CREATE_NETWORK, "networks/lan", network(""));
    ask("bad", KIND_CREATE_SUBNET, "subnets/a", subnet("lan", "10.7.0.1"));
    REFUSED("bad", 422, "10.7.0.1");
    ask("ok", KIND_CREATE_SUBNET, "subnets/a", subnet("lan", "10.9.0.1"));
    ask("two", KIND_CREATE_SUBNET, "subnets/b", subnet("lan", "10.9.0.1"));
    REFUSED("two", 409, "on subnet a");
    ask("first", KIND_DELETE_NETWORK, "networks/lan", NULL);
    REFUSED("first", 409, "subnet a; delete that first");
    network_find(&play->scene->catalogue, "t", "lan")->users = "t/web";
    ask("used", KIND_DELETE_SUBNET, "subnets/a", NULL);
    REFUSED("used", 409, "used by t/web");
    network_find(&play->scene->catalogue, "t", "lan")->users = "";
    ask("gone", KIND_DELETE_SUBNET, "subnets/a", NULL);
    ask("then", KIND_DELETE_NETWORK, "networks/lan", NULL);
    cr_assert_eq(answer("then")->state, OPERATION_SUCCEEDED);
}

/* --- tenants ---------------------------------------------------------------------- */

Test(catalogue, who_may_not_make_a_tenant_finds_none)
{
    ask_as("make", KIND_CREATE_FLAVOR, "t", "flavors/x", flavor(1, 64), false);
    REFUSED("make", 404, "no tenant t");
    ask_as("tenant", KIND_CREATE_TENANT, "t", "tenants/t", quota(0, 0, 0, 0), true);
    ask_as("then", KIND_CREATE_FLAVOR, "t", "flavors/x", flavor(1, 64), false);
    cr_assert_eq(answer("then")->state, OPERATION_SUCCEEDED);
}

Test(catalogue, a_tenant_goes_only_when_nothing_of_it_is_left)
{
    struct tenant *tenant;

    ask("make", KIND_CREATE_TENANT, "tenants/t", NULL);
    tenant = tenant_find(&play->scene->catalogue, "t");
    tenant->users = "web, db";
    ask("used", KIND_DELETE_TENANT, "tenants/t", NULL);
    REFUSED("used", 409, "deployments: web, db");
    tenant->users = "";
    tenant->entries = "images/x";
    ask("full", KIND_DELETE_TENANT, "tenants/t", NULL);
    REFUSED("full", 409, "images/x");
    tenant->entries = "";
    ask("gone", KIND_DELETE_TENANT, "tenants/t", NULL);
    cr_assert_eq(answer("gone")->state, OPERATION_SUCCEEDED);
    ask("again", KIND_DELETE_TENANT, "tenants/t", NULL);
    REFUSED("again", 404, "no tenant t");
}

Test(catalogue, a_quota_is_changed_by_an_update_only)
{
    ask("make", KIND_CREATE_TENANT, "tenants/t", quota(1, 2, 3, 4));
    ask("same", KIND_CREATE_TENANT, "tenants/t", quota(1, 2, 3, 4));
    cr_assert_eq(answer("same")->state, OPERATION_SUCCEEDED);
    ask("other", KIND_CREATE_TENANT, "tenants/t", quota(1, 2, 3, 5));
    REFUSED("other", 409, "PUT changes it");
    ask("put", KIND_UPDATE_TENANT, "tenants/t", quota(1, 2, 3, 5));
    cr_assert_eq(tenant_find(&play->scene->catalogue, "t")->most[OF_MEMORY_MIB], 5);
    ask("none", KIND_UPDATE_TENANT, "tenants/t", NULL);
    cr_assert_eq(tenant_find(&play->scene->catalogue, "t")->most[OF_VMS], NO_LIMIT);
}

/* --- quotas ----------------------------------------------------------------------- */

/* The flavor of play has 1 vCPU and 256 MiB. */
static void deploy_into(Vnf__V1__Resource *limits, const char *groups)
{
    ask("tenant", KIND_CREATE_TENANT, "tenants/t", limits);
    play_ask(play, "deploy", KIND_DEPLOY, "", play_spec(play, "d", groups));
}

Test(catalogue, a_deploy_within_its_quota_is_accepted)
{
    deploy_into(quota(1, 3, 3, 768), "a:2 b:1");
    cr_assert_eq(answer("deploy")->state, OPERATION_RUNNING);
}

Test(catalogue, what_can_never_fit_is_422_with_all_numbers)
{
    deploy_into(quota(1, 2, 3, 512), "a:2 b:1");
    REFUSED("deploy", 422, "'vms' asked for 3, used are 0 of 2");
    REFUSED("deploy", 422, "'memory_mb' asked for 768, used are 0 of 512");
    cr_assert_null(strstr(answer("deploy")->status_message, "vcpus"));
}

Test(catalogue, what_does_not_fit_now_is_429)
{
    deploy_into(quota(0, 3, 0, 0), "a:2");
    play_answer(play);
    play_deployment(play)->spec->groups[0]->scaling->max_active = 9;
    play_scale(play, "out", KIND_SCALE_OUT, "a", -1, 2);
    REFUSED("out", 429, "'vms' asked for 2, used are 2 of 3");
    play_scale(play, "one", KIND_SCALE_OUT, "a", -1, 1);
    cr_assert_eq(answer("one")->state, OPERATION_RUNNING);
}

Test(catalogue, what_an_undeploy_gives_back_may_be_used_again)
{
    deploy_into(quota(1, 2, 0, 0), "a:2");
    play_answer(play);
    play_ask(play, "undeploy", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    play_ask(play, "again", KIND_DEPLOY, "", play_spec(play, "d", "a:2"));
    cr_assert_eq(answer("again")->state, OPERATION_RUNNING, "%s",
                 answer("again")->status_message);
}

Test(catalogue, two_requests_of_one_turn_do_not_both_take_the_last)
{
    struct deployment *other = arena_alloc(play->arena, sizeof *other);
    struct usage one = {
        {1, 1, 1, 256}
    };
    struct err err;

    ask("tenant", KIND_CREATE_TENANT, "tenants/t", quota(2, 0, 0, 0));
    tenant_find(&play->scene->catalogue, "t")->used.of[OF_DEPLOYMENTS] = 1;
    cr_assert_eq(quota_check(play->scene, "t", &one, &err), 0);
    other->tenant = "t";
    other->name = "other";
    other->state = SERVICE_DEPLOYING;
    scene_add_deployment(play->scene, other);
    cr_assert_eq(quota_check(play->scene, "t", &one, &err), ERR_QUOTA);
    other->state = SERVICE_UNDEF;
}

static void overload(void)
{
    play_alarm(play, 0, "VM_OVERLOADED", true);
    play_wait(play, 70);
    play_answer(play);
}

/* Group a may grow by a rule, and what the rule asks for comes again and again. */
static void a_wishes_more(void)
{
    Vnf__V1__VmGroup *group = play_deployment(play)->spec->groups[0];
    Vnf__V1__Rule *rule = arena_alloc(play->arena, sizeof *rule);
    static char *actions[] = {"TRUE scaleout"};

    group->scaling->max_active = 9;
    group->scaling->elastic = true;
    vnf__v1__rule__init(rule);
    rule->event_name = "VM_OVERLOADED";
    rule->actions = actions;
    rule->n_actions = 1;
    group->rules = arena_copy(play->arena, &rule, sizeof rule);
    group->n_rules = 1;
    play_events(play);
    for (int i = 0; i < 5; i++)
        overload();
}

static const char *why_not(void)
{
    return deployment_group_record(play_deployment(play), "a")->why_not;
}

Test(catalogue, a_rule_that_wishes_more_than_the_quota_is_told_once)
{
    deploy_into(quota(0, 1, 0, 0), "a:1");
    play_answer(play);
    a_wishes_more();
    cr_assert_str_eq(play_events(play), "SCALING_REFUSED!");
    cr_assert(strstr(why_not(), "'vms'"), "%s", why_not());
    ask("put", KIND_UPDATE_TENANT, "tenants/t", NULL);
    play_events(play);
    overload();
    cr_assert(strstr(play_events(play), "VM_SCALE_OUT_COMPLETE."));
}

Test(catalogue, a_rule_that_wishes_a_vm_for_which_no_host_is_left_is_told_once)
{
    Vnf__V1__Placement nowhere = VNF__V1__PLACEMENT__INIT, *placement = &nowhere;
    Vnf__V1__Deployment *spec;

    deploy_into(quota(0, 0, 0, 0), "a:1");
    play_answer(play);
    nowhere.group = "a";
    nowhere.type = "zone_host";
    nowhere.enforcement = "strict";
    nowhere.host = "nowhere";
    spec = play_deployment(play)->spec;
    spec->placements = arena_copy(play->arena, &placement, sizeof placement);
    spec->n_placements = 1;
    a_wishes_more();
    cr_assert_str_eq(play_events(play), "SCALING_REFUSED!");
    cr_assert(strstr(why_not(), "zone_host"), "%s", why_not());
    spec->n_placements = 0;
    overload();
    cr_assert(strstr(play_events(play), "VM_SCALE_OUT_COMPLETE."));
}
