/*
 * test_rehearsal.c - a dry run is judged and planned like what it rehearses, and leaves
 * nothing behind but its answer.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "common/bus.h"
#include "proto/event.pb-c.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/plan/preview.h"
#include "tests/unit/lifecycle-engine/play.h"

static struct play *play;

static void begin(void)
{
    play = play_create();
}

static void end(void)
{
    play_destroy(play);
}

TestSuite(rehearsal, .init = begin, .fini = end);

/* Asks, and returns the one message that comes of it. */
static Vnf__V1__Event *rehearse(enum operation_kind kind, const char *vm_name,
                                Vnf__V1__Deployment *spec)
{
    Vnf__V1__Operation m = VNF__V1__OPERATION__INIT;
    ProtobufCAllocator allocator = arena_allocator(play->arena);
    struct message **end = play->scene->messages_end;
    const struct message *told;
    Vnf__V1__Event *event;
    int64_t id = 1;

    m.id = arena_text(play->arena, play_id(play, "dry"));
    m.kind = (Vnf__V1__OperationKind)kind;
    m.tenant = "t";
    m.deployment = "d";
    m.vm_name = arena_text(play->arena, vm_name);
    m.datamodel = spec;
    m.dry_run = true;
    play->scene->new_ids = &id;
    play->scene->new_id_count = 1;
    play_item(play, (struct item){.kind = ITEM_OPERATION,
                                  .operation_id = m.id,
                                  .message = &m.base});
    told = *end;
    cr_assert(told && !told->next && !told->outbox_id);
    event = vnf__v1__event__unpack(&allocator, told->length, told->payload);
    cr_assert_str_eq(event->type, "OPERATION_PLANNED");
    cr_assert_eq(event->sequence, 0);
    cr_assert_not(event->final);
    return event;
}

static Vnf__V1__Plan *plan_in(const Vnf__V1__Event *event)
{
    ProtobufCAllocator allocator = arena_allocator(play->arena);

    cr_assert_eq(event->status_code, 200, "%s", event->status_message);
    return vnf__v1__plan__unpack(&allocator, event->plan.len, event->plan.data);
}

/* "1 web0: DEFINE POWER_ON; web1: ... | 2 ..." with the level of each phase. */
static const char *text(const Vnf__V1__Plan *plan)
{
    const char *text = "";

    for (size_t p = 0; p < plan->n_phases; p++) {
        const Vnf__V1__PlannedPhase *phase = plan->phases[p];

        text = arena_format(play->arena, "%s%s%d", text, p ? " | " : "", phase->level);
        for (size_t i = 0; i < phase->n_vms; i++) {
            const Vnf__V1__PlannedVm *vm = phase->vms[i];

            text = arena_format(play->arena, "%s%s%s%u:", text, i ? "; " : " ",
                                vm->vm_group, vm->index);
            for (size_t s = 0; s < vm->n_steps; s++)
                text = arena_format(play->arena, "%s %s", text,
                                    plan->actions[vm->steps[s]]->action);
        }
    }
    return text;
}

Test(rehearsal, a_deploy_is_told_level_by_level)
{
    Vnf__V1__Plan *plan =
        plan_in(rehearse(KIND_DEPLOY, "", play_spec(play, "d", "db:1 web:2>db")));

    cr_assert_str_eq(
        text(plan),
        "0 db0: DEFINE POWER_ON MONITOR_ON AWAIT_ALIVE | "
        "1 web0: DEFINE POWER_ON MONITOR_ON AWAIT_ALIVE; web1: DEFINE POWER_ON "
        "MONITOR_ON AWAIT_ALIVE");
    cr_assert_eq(plan->phases[1]->n_awaits, 1);
    cr_assert_str_eq(plan->phases[1]->awaits[0]->vm_group, "db");
    cr_assert_str_eq(plan->phases[1]->awaits[0]->kpi_event, "VM_ALIVE");
    cr_assert_eq(plan->expected_us, -1);
    cr_assert_null(play_deployment(play));
}

Test(rehearsal, what_it_rehearses_is_then_done_as_told)
{
    Vnf__V1__Plan *plan;
    struct operation *op;
    int steps = 0;

    play_deploy(play, "db:1 web:2>db");
    plan = plan_in(rehearse(KIND_REBOOT, "", NULL));
    for (size_t p = 0; p < plan->n_phases; p++)
        for (size_t i = 0; i < plan->phases[p]->n_vms; i++)
            steps += (int)plan->phases[p]->vms[i]->n_steps;
    play_ask(play, "reboot", KIND_REBOOT, "", NULL);
    op = play_deployment(play)->operations;
    cr_assert_eq(op->step_count, steps);
    cr_assert_eq(op->steps[steps - 1].phase + 1, plan->n_phases);
}

Test(rehearsal, it_leaves_the_deployment_and_what_runs_as_they_are)
{
    struct deployment *d;
    uint64_t sequence;
    int64_t due;

    play_deploy(play, "web:2");
    play_ask(play, "stop", KIND_STOP, "", NULL);
    d = play_deployment(play);
    sequence = d->sequence;
    due = d->operations->steps[0].due_us;
    cr_assert_eq(plan_in(rehearse(KIND_UNDEPLOY, "", NULL))->n_interrupts, 1);
    cr_assert_eq(d, play_deployment(play));
    cr_assert_eq(d->sequence, sequence);
    cr_assert_eq(d->state, SERVICE_STOPPING);
    cr_assert_eq(d->operations->state, OPERATION_RUNNING);
    cr_assert_eq(d->operations->steps[0].due_us, due);
    cr_assert_null(d->operations->next);
    cr_assert_null(scene_operation(play->scene, play_id(play, "dry")));
    play_answer(play);
    cr_assert_eq(d->state, SERVICE_STOPPED);
}

Test(rehearsal, a_refusal_is_the_one_it_would_get)
{
    const Vnf__V1__Event *event;

    event = rehearse(KIND_STOP, "", NULL);
    cr_assert_eq(event->status_code, 404);
    cr_assert_eq(event->plan.len, 0);
    play_deploy(play, "web:1");
    event = rehearse(KIND_START, "", NULL);
    cr_assert_eq(event->status_code, 409);
    cr_assert(strstr(event->status_message, "SERVICE_ACTIVE_STATE"));
}

Test(rehearsal, a_serial_group_says_which_vm_waits_for_which)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "web:2");
    const Vnf__V1__PlannedPhase *phase;

    spec->groups[0]->startup_order = "serial";
    phase = plan_in(rehearse(KIND_DEPLOY, "", spec))->phases[0];
    cr_assert_eq(phase->vms[0]->after, 0);
    cr_assert_eq(phase->vms[1]->after, phase->vms[0]->place);
}

Test(rehearsal, times_are_the_mean_of_past_runs_of_the_image_or_else_of_any)
{
    struct pace paces[] = {
        {ACTION_DEFINE,      "tiny",  2000,    2, &paces[1]},
        {ACTION_POWER_ON,    "tiny",  9000,    3, &paces[2]},
        {ACTION_MONITOR_ON,  "other", 500,     1, &paces[3]},
        {ACTION_AWAIT_ALIVE, "tiny",  6000000, 2, &paces[4]},
        {ACTION_DEFINE,      "other", 900000,  1, NULL     },
    };
    Vnf__V1__Plan *plan;

    play->scene->paces = paces;
    plan = plan_in(rehearse(KIND_DEPLOY, "", play_spec(play, "d", "db:1 web:2>db")));
    cr_assert_eq(plan->actions[0]->expected_us, 1000);
    cr_assert_eq(plan->actions[0]->runs, 2);
    cr_assert_eq(plan->actions[2]->expected_us, 500);
    cr_assert_eq(plan->phases[1]->expected_us, 1000 + 3000 + 500 + 3000000);
    cr_assert_eq(plan->expected_us, 2 * (1000 + 3000 + 500 + 3000000));
}
