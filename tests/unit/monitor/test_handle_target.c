/*
 * test_handle_target.c - records of vnf.monitoring, the hostile ones too.
 */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "proto/monitoring.pb-c.h"
#include "services/monitor/targets/handle_target.h"

#define VM "11111111-2222-4333-8444-555555555555"

static int watched;

static int start(void *self, const struct order *order, struct err *err)
{
    (void)self, (void)order, (void)err;
    watched++;
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    (void)self, (void)watch;
    watched--;
}

static const struct collector COLLECTORS[] = {
    {.type = "ICMPPing", .start = start, .stop = stop},
    {0     }
};

/* A Target that can be spoilt before it is packed. */
struct letter {
    Mon__V1__Target target;
    Mon__V1__Probe probe, *probes[1];
    Vnf__V1__Kpi kpi;
    Vnf__V1__Collector collector;
    struct record record;
};

static void letter_init(struct letter *l)
{
    log_open("test", "error");
    mon__v1__target__init(&l->target);
    mon__v1__probe__init(&l->probe);
    vnf__v1__kpi__init(&l->kpi);
    vnf__v1__collector__init(&l->collector);
    l->target.vm_id = VM;
    l->target.tenant = "acme";
    l->target.deployment = "edge";
    l->target.epoch = 1;
    l->target.enabled = true;
    l->target.n_probes = 1;
    l->target.probes = l->probes;
    l->probes[0] = &l->probe;
    l->probe.kpi = &l->kpi;
    l->probe.address = "127.0.0.1";
    l->kpi.event_name = "VM_ALIVE";
    l->kpi.collector = &l->collector;
    l->collector.type = "ICMPPing";
    memset(&l->record, 0, sizeof l->record);
    l->record.key = VM;
    l->record.key_length = strlen(VM);
}

/* Hands the letter in; returns handle_target's verdict. */
static int hand_in(struct letter *l, struct targets *targets, struct answer *ret,
                   struct err *err)
{
    AUTO(free)
    uint8_t *bytes = envelope_pack(&l->target.base, &l->record.length);

    l->record.payload = bytes;
    return handle_target(targets, &l->record, true, ret, err);
}

static void spoil_nothing(struct letter *l)
{
    (void)l;
}
static void spoil_vm_id(struct letter *l)
{
    l->target.vm_id = "web-1";
}
static void spoil_key(struct letter *l)
{
    l->record.key = "11111111-2222-4333-8444-555555555556";
}
static void spoil_key_away(struct letter *l)
{
    l->record.key = NULL;
    l->record.key_length = 0;
}
static void spoil_tenant(struct letter *l)
{
    l->target.tenant = "";
}
static void spoil_type(struct letter *l)
{
    strcpy(l->record.type, "Event");
}
static void spoil_kpi(struct letter *l)
{
    l->probe.kpi = NULL;
}
static void spoil_collector(struct letter *l)
{
    l->kpi.collector = NULL;
}
static void spoil_length(struct letter *l)
{
    static char host[300];

    l->target.host = memset(host, 'x', sizeof host - 1);
}
static void spoil_event_name(struct letter *l)
{
    static char name[300];

    l->kpi.event_name = memset(name, 'x', sizeof name - 1);
}
static void spoil_probes(struct letter *l)
{
    static Mon__V1__Probe *many[65];

    for (int i = 0; i < 65; i++)
        many[i] = &l->probe;
    l->target.probes = many;
    l->target.n_probes = 65;
}

static const struct spoiling {
    void (*spoil)(struct letter *);
    const char *says; /* NULL: it is good */
} SPOILINGS[] = {
    {spoil_nothing,    NULL                        },
    {spoil_vm_id,      "vm_id is no UUID"          },
    {spoil_key,        "key is not its vm_id"      },
    {spoil_key_away,   "key is not its vm_id"      },
    {spoil_tenant,     "tenant or deployment"      },
    {spoil_type,       "\"Event\" is not watched"  },
    {spoil_kpi,        "no KPI or collector"       },
    {spoil_collector,  "no KPI or collector"       },
    {spoil_length,     "host is longer than 255"   },
    {spoil_event_name, "event_name is longer"      },
    {spoil_probes,     "65 probes are more than 64"},
};

Test(handle_target, what_is_no_target_is_refused_and_says_why)
{
    for (size_t i = 0; i < sizeof SPOILINGS / sizeof SPOILINGS[0]; i++) {
        AUTO(targets_destroy)
        struct targets *targets = targets_create(COLLECTORS, NULL);
        struct answer answer;
        struct letter letter;
        struct err err = {0};
        int r;

        letter_init(&letter);
        SPOILINGS[i].spoil(&letter);
        r = hand_in(&letter, targets, &answer, &err);
        cr_assert_eq(r, SPOILINGS[i].says ? ERR_INVALID : 0, "%zu: %s", i, err.msg);
        cr_assert_eq(answer.target != NULL, !SPOILINGS[i].says);
        cr_assert_eq(watched, !SPOILINGS[i].says);
        if (r < 0)
            cr_assert(strstr(err.msg, SPOILINGS[i].says), "%zu: %s", i, err.msg);
    }
}

Test(handle_target, bytes_that_are_no_message_are_refused)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct answer answer;
    struct letter letter;
    struct err err;

    letter_init(&letter);
    letter.record.payload = (const uint8_t *)"\xff\xff\xff";
    letter.record.length = 3;
    cr_assert_eq(handle_target(targets, &letter.record, true, &answer, &err),
                 ERR_INVALID);
}

Test(handle_target, what_comes_late_changes_nothing_and_is_answered_by_its_epoch)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct answer answer;
    struct letter letter;
    struct err err;

    letter_init(&letter);
    letter.target.epoch = 7;
    cr_assert_eq(hand_in(&letter, targets, &answer, &err), 0);
    letter.target.epoch = 4;
    letter.target.enabled = false;
    cr_assert_eq(hand_in(&letter, targets, &answer, &err), 0);
    cr_assert_eq(answer.epoch, 4);
    cr_assert_eq(answer.target->epoch, 7);
    cr_assert(answer.target->enabled);
    cr_assert_eq(watched, 1);
}

Test(handle_target, a_tombstone_forgets)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct answer answer;
    struct letter letter;
    struct err err;

    letter_init(&letter);
    cr_assert_eq(hand_in(&letter, targets, &answer, &err), 0);
    letter.record.payload = NULL;
    letter.record.length = 0;
    cr_assert_eq(handle_target(targets, &letter.record, true, &answer, &err), 0);
    cr_assert_null(answer.target);
    cr_assert_eq(watched, 0);
    letter.record.key_length = 3;
    cr_assert_eq(handle_target(targets, &letter.record, true, &answer, &err),
                 ERR_INVALID);
}

Test(handle_target, without_a_trace_of_its_own_the_record_s_is_kept)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct answer answer;
    struct letter letter;
    struct err err;

    letter_init(&letter);
    strcpy(letter.record.traceparent, "00-aa-bb-01");
    cr_assert_eq(hand_in(&letter, targets, &answer, &err), 0);
    cr_assert_str_eq(answer.target->traceparent, "00-aa-bb-01");
}
