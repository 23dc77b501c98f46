/*
 * test_interruption.c - undeploy in the middle of everything: each kind of operation,
 * at each moment of its life, also where a hypervisor call hangs. Found by walking, not
 * chosen: the operation is begun again and again and each time let one step further.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "proto/event.pb-c.h"
#include "tests/unit/lifecycle-engine/play.h"

struct case_of {
    const char *groups;
    enum operation_kind kind;
    enum operation_kind before; /* what brings it into the state to be in */
    int vm;                     /* -1: the service */
    bool deaf;                  /* nothing comes alive: recoveries climb their ladder */
};

static const struct case_of CASES[] = {
    {"db:1 web:2>db", KIND_DEPLOY,          KIND_NONE,            -1, false},
    {"db:1*",         KIND_DEPLOY,          KIND_NONE,            -1, true },
    {"db:1 web:2>db", KIND_START,           KIND_STOP,            -1, false},
    {"db:1 web:2>db", KIND_STOP,            KIND_NONE,            -1, false},
    {"db:1 web:2>db", KIND_REBOOT,          KIND_NONE,            -1, false},
    {"db:2",          KIND_ENABLE_MONITOR,  KIND_DISABLE_MONITOR, -1, false},
    {"db:2",          KIND_DISABLE_MONITOR, KIND_NONE,            -1, false},
    {"db:2",          KIND_VM_START,        KIND_STOP,            1,  false},
    {"db:2",          KIND_VM_STOP,         KIND_NONE,            1,  false},
    {"db:2",          KIND_VM_REBOOT,       KIND_NONE,            1,  false},
    {"db:2*",         KIND_VM_DELETE,       KIND_NONE,            1,  false},
    {"db:2*",         KIND_VM_RECOVER,      KIND_NONE,            1,  false},
    {"db:2*",         KIND_VM_RECOVER,      KIND_NONE,            1,  true },
};

static Vnf__V1__Event *event_of(struct play *play, const struct message *m)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);

    return strcmp(m->topic, "vnf.events") == 0
               ? vnf__v1__event__unpack(&allocator, m->length, m->payload)
               : NULL;
}

static int finals(struct play *play, const char *id)
{
    int count = 0;

    for (const struct message *m = play->scene->messages; m; m = m->next) {
        const Vnf__V1__Event *event = event_of(play, m);

        count += event && event->final && strcmp(event->transaction_id, id) == 0;
    }
    return count;
}

/* Of the events after the undeploy's verdict the first is the interrupted one's last.
 */
static void ended_in_order(struct play *play, const char *op, const char *undeploy)
{
    bool accepted = false, over = false;

    for (const struct message *m = play->scene->messages; m; m = m->next) {
        const Vnf__V1__Event *event = event_of(play, m);

        if (!event)
            continue;
        if (accepted && !over) {
            cr_assert_str_eq(event->transaction_id, op);
            cr_assert(event->final);
            cr_assert_eq(event->status_code, 500);
            cr_assert(strstr(event->status_message, undeploy));
            over = true;
        } else if (over) {
            cr_assert_str_eq(event->transaction_id, undeploy, "%s", event->type);
        }
        accepted |= strcmp(event->transaction_id, undeploy) == 0;
    }
    cr_assert(over);
}

static struct play *stage(const struct case_of *c)
{
    struct play *play = play_create();

    if (c->kind != KIND_DEPLOY)
        play_deploy(play, c->groups);
    if (c->before) {
        play_ask(play, "before", c->before, "", NULL);
        play_answer(play);
    }
    play->deaf_all = c->deaf;
    play_ask(play, "op", c->kind, c->vm < 0 ? "" : play_vm(play, c->vm)->name,
             c->kind == KIND_DEPLOY ? play_spec(play, "d", c->groups) : NULL);
    return play;
}

/* Lets the operation go on by `moments` asks and waits; false: it is over before. */
static bool advance(struct play *play, int moments)
{
    while (moments > 0) {
        int done = play_answer_some(play, moments);

        moments -= done;
        if (moments == 0 || !play_deployment(play)->operations)
            break;
        play_wait(play, 121);
        moments--;
    }
    return play_deployment(play)->operations;
}

static void undeploys(struct play *play, bool hangs)
{
    if (hangs)
        play_hang(play);
    play_ask(play, "undeploy", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    play_wait(play, 5);
    play_answer(play);
    if (hangs)
        play_late(play);
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_UNDEF);
    cr_assert_null(play_deployment(play)->vms);
    cr_assert_null(play_deployment(play)->operations);
    cr_assert_eq(finals(play, play_id(play, "op")), 1);
    cr_assert_eq(finals(play, play_id(play, "undeploy")), 1);
    ended_in_order(play, play_id(play, "op"), play_id(play, "undeploy"));
}

static int interrupt_everywhere(const struct case_of *c, bool hangs)
{
    int moments = 0;

    for (;; moments++) {
        struct play *play = stage(c);
        bool runs = advance(play, moments);

        if (runs)
            undeploys(play, hangs);
        play_destroy(play);
        if (!runs)
            return moments;
    }
}

Test(interruption, undeploy_ends_every_kind_at_every_moment)
{
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        cr_assert_gt(interrupt_everywhere(&CASES[i], false), 1);
}

Test(interruption, undeploy_ends_every_kind_at_every_moment_though_calls_hang)
{
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        cr_assert_gt(interrupt_everywhere(&CASES[i], true), 1);
}
