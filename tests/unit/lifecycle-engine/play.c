/*
 * play.c - answers what decisions ask, as workers, monitor and ip-pool would.
 */
#include "tests/unit/lifecycle-engine/play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <criterion/criterion.h>

#include "common/bus.h"
#include "common/mem.h"
#include "common/uuid.h"
#include "proto/event.pb-c.h"
#include "proto/ip.pb-c.h"
#include "proto/monitoring.pb-c.h"
#include "proto/operation.pb-c.h"

static struct message *told;     /* up to where play_events has told */
static struct job_order *listed; /* up to where play_jobs has */

struct play *play_create(void)
{
    struct play *play = xcalloc(1, sizeof *play);
    struct image *image;
    struct flavor *flavor;
    struct network *network;

    play->arena = arena_create();
    play->scene = scene_create(play->arena);
    play->scene->now_us = 1000000000;
    play->scene->instance = 7;
    play->scene->next_outbox_id = 1;
    play->scene->hosts = arena_alloc(play->arena, sizeof *play->scene->hosts);
    *play->scene->hosts = (struct host){"test:///default", "one", "", true, 0, NULL};
    play->scene->partitions = 12;
    play->scene->crowd.vms = 100;
    play->audited = -1;
    image = arena_alloc(play->arena, sizeof *image);
    *image = (struct image){
        .tenant = "",
        .name = "tiny",
        .id = "",
        .state = IMAGE_READY,
        .paths = {"", "/kernel", "/initrd"},
        .format = "",
        .command_line = "",
        .users = ""
    };
    flavor = arena_alloc(play->arena, sizeof *flavor);
    *flavor = (struct flavor){
        .tenant = "", .name = "small", .vcpus = 1, .memory_mib = 256, .users = ""};
    play->scene->catalogue.images = image;
    play->scene->catalogue.flavors = flavor;
    network = arena_alloc(play->arena, sizeof *network);
    *network = (struct network){.tenant = "",
                                .name = "default",
                                .host_network = "",
                                .subnet = "",
                                .subnet_was = "",
                                .users = ""};
    play->scene->catalogue.networks = network;
    told = NULL;
    listed = NULL;
    return play;
}

void play_destroy(struct play *play)
{
    arena_destroy(play->arena);
    free(play);
}

#define NEW(play, type, init)                                                          \
    __extension__({                                                                    \
        type *new_ = arena_alloc((play)->arena, sizeof *new_);                         \
        init(new_);                                                                    \
        new_;                                                                          \
    })
#define LIST_MAX 128
#define LIST(play, list, count, item)                                                  \
    do {                                                                               \
        if (!(list))                                                                   \
            (list) = arena_alloc((play)->arena, LIST_MAX * sizeof *(list));            \
        (list)[(count)++] = (item);                                                    \
    } while (0)

static void pool_add(struct play *play, Vnf__V1__VmGroup *group)
{
    Vnf__V1__AddressPool *pool =
        NEW(play, Vnf__V1__AddressPool, vnf__v1__address_pool__init);

    pool->network = "default";
    pool->gateway = "10.0.0.1";
    pool->netmask = "255.255.255.0";
    for (unsigned i = 0; i < group->scaling->min_active; i++)
        LIST(play, pool->addresses, pool->n_addresses,
             arena_format(play->arena, "10.0.0.%u", 10 + i));
    group->scaling->pool = pool;
}

static Vnf__V1__VmGroup *group_add(struct play *play, Vnf__V1__Deployment *spec,
                                   const char *name, unsigned vms)
{
    Vnf__V1__VmGroup *group = NEW(play, Vnf__V1__VmGroup, vnf__v1__vm_group__init);
    Vnf__V1__Interface *interface =
        NEW(play, Vnf__V1__Interface, vnf__v1__interface__init);
    Vnf__V1__Kpi *kpi = NEW(play, Vnf__V1__Kpi, vnf__v1__kpi__init);

    group->name = arena_text(play->arena, name);
    group->image = "tiny";
    group->flavor = "small";
    group->bootup_time = 120;
    group->shutdown_timeout = 60;
    interface->network = "default";
    LIST(play, group->interfaces, group->n_interfaces, interface);
    kpi->event_name = "VM_ALIVE";
    kpi->collector = NEW(play, Vnf__V1__Collector, vnf__v1__collector__init);
    kpi->collector->type = "ICMPPing";
    LIST(play, group->kpis, group->n_kpis, kpi);
    group->scaling = NEW(play, Vnf__V1__Scaling, vnf__v1__scaling__init);
    group->scaling->min_active = group->scaling->max_active = vms;
    LIST(play, spec->groups, spec->n_groups, group);
    return group;
}

static void startup_add(struct play *play, Vnf__V1__Deployment *spec, const char *group,
                        const char *on)
{
    Vnf__V1__Startup *startup = NEW(play, Vnf__V1__Startup, vnf__v1__startup__init);
    Vnf__V1__Dependency *dependency =
        NEW(play, Vnf__V1__Dependency, vnf__v1__dependency__init);

    startup->group = arena_text(play->arena, group);
    dependency->group = arena_text(play->arena, on);
    dependency->kpi_event = "VM_ALIVE";
    LIST(play, startup->depends_on, startup->n_depends_on, dependency);
    LIST(play, spec->startups, spec->n_startups, startup);
}

Vnf__V1__Deployment *play_spec(struct play *play, const char *name, const char *groups)
{
    Vnf__V1__Deployment *spec =
        NEW(play, Vnf__V1__Deployment, vnf__v1__deployment__init);
    char *text = arena_text(play->arena, groups), *rest = NULL;

    spec->name = arena_text(play->arena, name);
    for (char *word = strtok_r(text, " ", &rest); word;
         word = strtok_r(NULL, " ", &rest)) {
        char *depends = strchr(word, '>');
        char *count = strchr(word, ':');
        Vnf__V1__VmGroup *group;

        *count++ = '\0';
        group = group_add(play, spec, word, (unsigned)atoi(count));
        if (strchr(count, '*'))
            pool_add(play, group);
        while (depends) {
            char *next = strchr(depends + 1, '>');

            if (next)
                *next = '\0';
            startup_add(play, spec, word, depends + 1);
            depends = next;
        }
    }
    return spec;
}

static bool is(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/* What the tables would do between two turns. */
static void commit(struct play *play)
{
    for (struct deployment *d = play->scene->deployments; d; d = d->next) {
        for (struct vm **vm = &d->vms; *vm;)
            if ((*vm)->gone)
                *vm = (*vm)->next;
            else
                vm = &(*vm)->next;
        for (struct operation **op = &d->operations; *op;)
            if ((*op)->state == OPERATION_RUNNING) {
                op = &(*op)->next;
            } else {
                struct operation *ended = *op;

                *op = ended->next;
                ended->next = play->scene->known;
                play->scene->known = ended;
            }
    }
}

/* --- what must be true after each decision ------------------------------------------
 */

static bool service_is_steady(enum service_state state)
{
    return state == SERVICE_UNDEF || state == SERVICE_ACTIVE ||
           state == SERVICE_STOPPED || state == SERVICE_ERROR;
}

static bool vm_is_steady(enum vm_state state)
{
    return state == VM_UNDEF || state == VM_INERT || state == VM_ALIVE ||
           state == VM_SHUTOFF || state == VM_ERROR;
}

static bool names_vm(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (is(op->steps[i].vm_id, vm->id) || is(op->steps[i].vm_id, vm->former))
            return true;
    return false;
}

static bool held(const struct deployment *d, const struct vm *vm)
{
    for (const struct operation *op = d->operations; op; op = op->next)
        if (!vm || names_vm(op, vm))
            return true;
    return false;
}

/* What runs has something under way, and each of that a time by which it ends. */
static void operation_check(const struct operation *op)
{
    int running = 0;

    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        if (step->state != STEP_RUNNING)
            continue;
        running++;
        cr_assert(step->due_us, "%s of %s waits for ever", action_name(step->action),
                  kind_name(op->kind));
        cr_assert(*step->note, "%s says not what it waits for",
                  action_name(step->action));
    }
    cr_assert_gt(running, 0, "%s runs and nothing of it is under way",
                 kind_name(op->kind));
}

static void check(const struct play *play)
{
    for (const struct deployment *d = play->scene->deployments; d; d = d->next) {
        cr_assert(service_is_steady(d->state) || held(d, NULL), "%s for nothing",
                  service_state_name(d->state));
        for (const struct vm *vm = d->vms; vm; vm = vm->next)
            cr_assert(vm_is_steady(vm->state) || held(d, vm), "%s for nothing",
                      vm_state_name(vm->state));
        for (const struct operation *op = d->operations; op; op = op->next)
            operation_check(op);
    }
}

int play_try(struct play *play, struct item item, struct err *err)
{
    item.tenant = item.tenant ? item.tenant : "t";
    item.deployment = item.deployment ? item.deployment : "d";
    item.vm_id = item.vm_id ? item.vm_id : "";
    item.operation_id = item.operation_id ? item.operation_id : "";
    if (decide(play->scene, &item, err) < 0)
        return err->kind;
    commit(play);
    check(play);
    return 0;
}

void play_item(struct play *play, struct item item)
{
    struct err err;

    cr_assert_eq(play_try(play, item, &err), 0, "%s", err.msg);
}

const char *play_id(struct play *play, const char *tag)
{
    char id[UUID_SIZE];

    uuid_name(id, "test/%s", tag);
    return arena_text(play->arena, id);
}

static Vnf__V1__Operation *request_new(struct play *play, const char *tag,
                                       enum operation_kind kind)
{
    Vnf__V1__Operation *m = NEW(play, Vnf__V1__Operation, vnf__v1__operation__init);

    m->id = arena_text(play->arena, play_id(play, tag));
    m->kind = (Vnf__V1__OperationKind)kind;
    m->tenant = "t";
    m->deployment = "d";
    return m;
}

void play_scale(struct play *play, const char *tag, enum operation_kind kind,
                const char *group, int members, unsigned by)
{
    Vnf__V1__Operation *m = request_new(play, tag, kind);

    m->vm_group = arena_text(play->arena, group);
    m->size_case =
        members >= 0 ? VNF__V1__OPERATION__SIZE_MEMBERS : VNF__V1__OPERATION__SIZE_BY;
    if (members >= 0)
        m->members = (uint32_t)members;
    else
        m->by = by;
    play_item(play, (struct item){.kind = ITEM_OPERATION,
                                  .operation_id = m->id,
                                  .message = &m->base});
}

void play_ask(struct play *play, const char *tag, enum operation_kind kind,
              const char *vm_name, Vnf__V1__Deployment *spec)
{
    Vnf__V1__Operation *m = request_new(play, tag, kind);

    m->vm_name = arena_text(play->arena, vm_name);
    m->force = true;
    m->retry_of = arena_text(play->arena, play->retry_of ? play->retry_of : "");
    play->retry_of = NULL;
    m->datamodel = spec;
    play->scene->new_ids = arena_alloc(play->arena, sizeof(int64_t));
    play->scene->new_ids[0] = 1;
    play->scene->new_id_count = 1;
    play_item(play, (struct item){.kind = ITEM_OPERATION,
                                  .operation_id = m->id,
                                  .message = &m->base});
}

static void job_answer(struct play *play, const struct job *job)
{
    struct job_result *result = arena_alloc(play->arena, sizeof *result);

    if (is(play->mute_job, job->vm_id))
        return;
    result->job = *job;
    result->off = job->call != CALL_LOOK || !play->runs_wild;
    if (job->call == CALL_POWER_ON &&
        (is(play->refuse_job, job->vm_id) ||
         (play->refuse_all && strstr(job->domain.name, play->refuse_all))))
        err_set(&result->err, ERR_CONFLICT, "the hypervisor says no");
    if (play->no_agents && job->call == CALL_NOTICE)
        err_set(&result->err, ERR_RETRY, "the guest agent is not connected");
    for (int i = 0; job->call == CALL_DEFINE && i < job->domain.nic_count; i++)
        if (!*job->domain.nics[i].address)
            snprintf(result->job.domain.nics[i].address, ADDRESS_SIZE, "192.0.2.%d",
                     1 + i);
    play_item(play, (struct item){.kind = ITEM_RESULT,
                                  .tenant = job->tenant,
                                  .deployment = job->deployment,
                                  .result = result});
}

static void target_answer(struct play *play, const struct message *m)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);
    Mon__V1__Target *target =
        mon__v1__target__unpack(&allocator, m->length, m->payload);
    Mon__V1__Acknowledgement *ack =
        NEW(play, Mon__V1__Acknowledgement, mon__v1__acknowledgement__init);
    Mon__V1__Alarm *alarm = NEW(play, Mon__V1__Alarm, mon__v1__alarm__init);

    ack->vm_id = alarm->vm_id = target->vm_id;
    ack->epoch = alarm->epoch = target->epoch;
    ack->enabled = target->enabled;
    if (!play->no_acknowledgements)
        play_item(play,
                  (struct item){.kind = ITEM_ACKNOWLEDGEMENT, .message = &ack->base});
    if (!target->enabled || play->deaf_all || is(play->deaf, target->vm_id))
        return;
    alarm->event_name = "VM_ALIVE";
    alarm->verdict = true;
    play_item(play, (struct item){.kind = ITEM_ALARM, .message = &alarm->base});
}

static void reserve_answer(struct play *play, const struct message *m)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);
    Ip__V1__ReserveAddress *request =
        ip__v1__reserve_address__unpack(&allocator, m->length, m->payload);
    Ip__V1__AddressReserved *reply =
        NEW(play, Ip__V1__AddressReserved, ip__v1__address_reserved__init);
    Ip__V1__RequestRejected *refusal =
        NEW(play, Ip__V1__RequestRejected, ip__v1__request_rejected__init);

    refusal->holder = reply->holder = request->holder;
    refusal->message = "the pool is exhausted";
    if (play->no_addresses) {
        play_item(play, (struct item){.kind = ITEM_ADDRESS_REJECTED,
                                      .message = &refusal->base});
        return;
    }
    reply->address = request->pool->addresses[request->holder->index];
    play_item(play,
              (struct item){.kind = ITEM_ADDRESS_RESERVED, .message = &reply->base});
}

static void release_answer(struct play *play, const struct message *m)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);
    Ip__V1__ReleaseAddress *request =
        ip__v1__release_address__unpack(&allocator, m->length, m->payload);
    Ip__V1__AddressReleased *reply =
        NEW(play, Ip__V1__AddressReleased, ip__v1__address_released__init);

    reply->holder = request->holder;
    play_item(play,
              (struct item){.kind = ITEM_ADDRESS_RELEASED, .message = &reply->base});
}

static void audit_answer(struct play *play, const struct message *m)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);
    Ip__V1__AuditLeases *request =
        ip__v1__audit_leases__unpack(&allocator, m->length, m->payload);
    Ip__V1__LeasesAudited *reply =
        NEW(play, Ip__V1__LeasesAudited, ip__v1__leases_audited__init);

    play->audited = (int)request->n_places;
    reply->leaked_count = play->leaks;
    play_item(play,
              (struct item){.kind = ITEM_LEASES_AUDITED, .message = &reply->base});
}

static void request_answer(struct play *play, const struct message *m)
{
    static const struct {
        const char *type;
        void (*answer)(struct play *play, const struct message *m);
    } ANSWERS[] = {
        {"ReserveAddress", reserve_answer},
        {"ReleaseAddress", release_answer},
        {"AuditLeases",    audit_answer  },
    };

    for (size_t i = 0; i < sizeof ANSWERS / sizeof ANSWERS[0]; i++)
        if (is(m->type, ANSWERS[i].type))
            ANSWERS[i].answer(play, m);
}

static void message_answer(struct play *play, const struct message *m)
{
    if (is(m->topic, TOPIC_MONITORING) && m->payload)
        target_answer(play, m);
    else if (is(m->topic, TOPIC_IP_REQUESTS))
        request_answer(play, m);
}

int play_answer_some(struct play *play, int count)
{
    for (int answered = 0;; answered++) {
        struct message *m =
            play->seen_messages ? play->seen_messages->next : play->scene->messages;
        struct job_order *j =
            play->seen_jobs ? play->seen_jobs->next : play->scene->jobs;

        if (answered == count) {
            return answered;
        } else if (m) {
            play->seen_messages = m;
            message_answer(play, m);
        } else if (j) {
            play->seen_jobs = j;
            job_answer(play, &j->job);
        } else {
            return answered;
        }
    }
}

void play_answer(struct play *play)
{
    play_answer_some(play, -1);
}

void play_hang(struct play *play)
{
    play->hung_from = play->seen_jobs;
    while (play->seen_jobs ? play->seen_jobs->next : play->scene->jobs)
        play->seen_jobs = play->seen_jobs ? play->seen_jobs->next : play->scene->jobs;
    play->hung_to = play->seen_jobs;
}

void play_late(struct play *play)
{
    struct job_order *j = play->hung_from ? play->hung_from->next : play->scene->jobs;

    for (; play->hung_from != play->hung_to; j = j->next) {
        play->hung_from = j;
        job_answer(play, &j->job);
    }
}

void play_wait(struct play *play, int seconds)
{
    play->scene->now_us += seconds * 1000000LL;
    play_item(play, (struct item){.kind = ITEM_DEADLINE});
}

void play_deploy(struct play *play, const char *groups)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", play_spec(play, "d", groups));
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
    play_events(play);
    play_jobs(play);
}

struct deployment *play_deployment(struct play *play)
{
    return scene_deployment(play->scene, "t", "d");
}

struct vm *play_vm(struct play *play, int nth)
{
    struct vm *vm = play_deployment(play)->vms;

    while (nth-- > 0)
        vm = vm->next;
    return vm;
}

const char *play_events(struct play *play)
{
    const char *text = "";

    for (struct message *m = told ? told->next : play->scene->messages; m;
         m = m->next) {
        ProtobufCAllocator allocator = arena_allocator(play->arena);
        Vnf__V1__Event *event;

        told = m;
        if (!is(m->topic, TOPIC_EVENTS))
            continue;
        event = vnf__v1__event__unpack(&allocator, m->length, m->payload);
        text =
            arena_format(play->arena, "%s%s%s%s%s", text, *text ? " " : "", event->type,
                         event->status_code == 200 ? "" : "!", event->final ? "." : "");
    }
    return text;
}

const char *play_jobs(struct play *play)
{
    static const char *const CALLS[] = {"DEFINE", "POWER_ON", "SHUT_DOWN", "POWER_OFF",
                                        "REMOVE", "LOOK",     "NOTICE"};
    const char *text = "";

    for (struct job_order *j = listed ? listed->next : play->scene->jobs; j;
         j = j->next) {
        const struct vm *vm = deployment_vm(play_deployment(play), j->job.vm_id);

        listed = j;
        text =
            arena_format(play->arena, "%s%s%s:%s%d", text, *text ? " " : "",
                         CALLS[j->job.call], vm ? vm->group : "?", vm ? vm->index : -1);
    }
    return text;
}

void play_alarm(struct play *play, int nth, const char *event_name, bool verdict)
{
    Mon__V1__Alarm *alarm = NEW(play, Mon__V1__Alarm, mon__v1__alarm__init);

    alarm->vm_id = arena_text(play->arena, play_vm(play, nth)->id);
    alarm->epoch = play_vm(play, nth)->epoch;
    alarm->event_name = arena_text(play->arena, event_name);
    alarm->verdict = verdict;
    alarm->detail = verdict ? "it answered" : "no answer";
    play_item(play, (struct item){.kind = ITEM_ALARM, .message = &alarm->base});
}

void play_heals(struct play *play, const char *event_name)
{
    Vnf__V1__Deployment *spec = play_deployment(play)->spec;

    for (size_t i = 0; i < spec->n_groups; i++) {
        Vnf__V1__Rule *rule = NEW(play, Vnf__V1__Rule, vnf__v1__rule__init);

        rule->event_name = arena_text(play->arena, event_name);
        LIST(play, rule->actions, rule->n_actions, "FALSE recover autohealing");
        LIST(play, spec->groups[i]->rules, spec->groups[i]->n_rules, rule);
    }
}
