/*
 * planner.c - chains of actions per kind, laid over the levels of the graph.
 *
 *   deploy     up: [RESERVE_ADDRESS] DEFINE POWER_ON [MONITOR_ON] [AWAIT_ALIVE]; of a
 *              deploy that failed only what is left, what is in error switched off
 *   start      up: [POWER_OFF when in error] POWER_ON [MONITOR_ON] [AWAIT_ALIVE]
 *   stop       MONITOR_OFF of all, then down: SHUT_DOWN
 *   reboot     MONITOR_OFF of all, down: SHUT_DOWN, up: POWER_ON and so on
 *   recover    up: what is in error, by its policy (ladder.h)
 *   monitors   MONITOR_ON or MONITOR_OFF of those that need it
 *   delete     MONITOR_OFF, REMOVE [RELEASE_ADDRESS]
 *   update     MONITOR_OFF of what changes, RESERVE_ADDRESS of all that come, up: those
 *              as in a deploy, down: what goes as in a delete; then, whatever became of
 *              these, MONITOR_ON of what changed
 *   scale out  as a deploy of the new VMs
 *   scale in   as a delete of those that go
 *   undeploy   AWAIT_CALL where a call is under way, MONITOR_OFF of all,
 *              down: REMOVE [RELEASE_ADDRESS],
 *              then for those calls AWAIT_CALL_END and REMOVE again
 *
 * Up, a level begins when of each group below it the minimum is through (minimum.h).
 *
 * Where other groups start after a KPI event that is not VM_ALIVE, and the operation is
 * on the whole service, AWAIT_EVENTS follows AWAIT_ALIVE.
 *
 * After start, reboot, recover and a change of monitoring: NOTICE of those whose guest
 * agent has ever connected. What interrupts (stop, disable_monitor) begins with
 * AWAIT_CALL_END, where a call of the interrupted operation is under way.
 */
#include "services/lifecycle-engine/plan/planner.h"

#include <string.h>

#include "services/lifecycle-engine/plan/graph.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/minimum.h"
#include "services/lifecycle-engine/plan/sketch.h"

/* --- phases ----------------------------------------------------------------------- */

static unsigned level_of(const struct sketch *s, const struct vm *vm)
{
    for (size_t l = 0; l < 2; l++) {
        const struct levels *levels = &s->levels[l];

        for (size_t i = 0; levels->spec && i < levels->spec->n_groups; i++)
            if (strcmp(levels->spec->groups[i]->name, vm->group) == 0)
                return levels->of[i];
    }
    return 0;
}

/* The specs were checked as they were accepted. */
static void levels_fill(struct sketch *s, int which, const Vnf__V1__Deployment *spec)
{
    struct levels *levels = &s->levels[which];
    struct err err;
    int count;

    levels->spec = spec;
    if (!spec)
        return;
    levels->of = arena_alloc(s->chain.arena, spec->n_groups * sizeof *levels->of);
    count = graph_levels(spec, levels->of, &err);
    if (count > s->level_count)
        s->level_count = count;
}

#define ALL_LEVELS -1

static bool is_serial(const struct sketch *s, const struct vm *vm)
{
    return strcmp(deployment_group_of(s->d, vm)->startup_order, "serial") == 0;
}

/* What a VM of a serial group waits for: the place of the one before it. */
struct queue {
    const char *group;
    unsigned place;
};

static void add_vm(struct sketch *s, struct vm *vm, unsigned place, bool ordered,
                   struct queue *queue, chain_adder *chain)
{
    int before = s->chain.count;
    bool waits = ordered && is_serial(s, vm) && strcmp(queue->group, vm->group) == 0;

    s->chain.place = place;
    s->chain.after = waits ? queue->place : 0;
    chain(s, vm);
    s->chain.after = 0;
    if (s->chain.count > before)
        *queue = (struct queue){vm->group, place};
}

/* One phase for the VMs of a level, or for all. ordered: serial groups one by one. */
static void phase(struct sketch *s, int level, bool ordered, chain_adder *chain)
{
    bool one = kind_is_vm(s->op->kind);
    int before = s->chain.count;
    struct queue queue = {"", 0};
    unsigned place = 0;

    s->chain.level = level;
    for (struct vm *vm = s->d->vms; vm; vm = vm->next, place++)
        if ((!one || strcmp(s->op->vm_id, vm->id) == 0) &&
            (level == ALL_LEVELS || level_of(s, vm) == (unsigned)level))
            add_vm(s, vm, place + 1, ordered, &queue, chain);
    if (s->chain.count > before)
        s->chain.phase++;
}

static void across(struct sketch *s, chain_adder *chain)
{
    phase(s, ALL_LEVELS, false, chain);
}

static void up(struct sketch *s, chain_adder *chain)
{
    for (int level = 0; level < s->level_count; level++) {
        int before = s->chain.count;

        phase(s, level, true, chain);
        minimum_plan(s, before);
    }
}

static void down(struct sketch *s, chain_adder *chain)
{
    for (int level = s->level_count - 1; level >= 0; level--)
        phase(s, level, false, chain);
}

/* --- kinds ------------------------------------------------------------------------ */

static void sketch_deploy(struct sketch *s)
{
    up(s, chain_deploy);
}

static void sketch_start(struct sketch *s)
{
    up(s, chain_start);
    across(s, chain_notice);
}

static void sketch_stop(struct sketch *s)
{
    across(s, chain_await_call_end);
    across(s, chain_monitor_off);
    down(s, chain_stop);
}

static void sketch_reboot(struct sketch *s)
{
    across(s, chain_monitor_off);
    down(s, chain_stop);
    up(s, chain_up_again);
    across(s, chain_notice);
}

static bool comes_of_making(enum operation_kind failed)
{
    return failed == KIND_DEPLOY || failed == KIND_UPDATE || failed == KIND_SCALE_OUT ||
           failed == KIND_SCALE_IN;
}

static void sketch_recover(struct sketch *s)
{
    up(s, comes_of_making(s->d->failed) ? chain_repair : chain_recovery);
    across(s, chain_notice);
}

static void sketch_enable(struct sketch *s)
{
    across(s, chain_monitor_on);
    across(s, chain_notice);
}

static void sketch_disable(struct sketch *s)
{
    across(s, chain_await_call_end);
    across(s, chain_monitor_off);
    across(s, chain_notice);
}

static void sketch_delete(struct sketch *s)
{
    across(s, chain_monitor_off);
    across(s, chain_removal);
}

static void sketch_update(struct sketch *s)
{
    across(s, chain_unwatch_changed);
    across(s, chain_reserve);
    up(s, chain_come);
    down(s, chain_leave);
    across(s, chain_watch_changed);
    across(s, chain_notice);
}

static void sketch_scale_out(struct sketch *s)
{
    up(s, chain_come);
}

static void sketch_scale_in(struct sketch *s)
{
    down(s, chain_leave);
}

static void sketch_undeploy(struct sketch *s)
{
    across(s, chain_await_call);
    across(s, chain_monitor_off);
    down(s, chain_removal);
    across(s, chain_last_look);
}

static void (*const SKETCHES[KINDS_END])(struct sketch *s) = {
    [KIND_DEPLOY] = sketch_deploy,         [KIND_UNDEPLOY] = sketch_undeploy,
    [KIND_START] = sketch_start,           [KIND_STOP] = sketch_stop,
    [KIND_REBOOT] = sketch_reboot,         [KIND_RECOVER] = sketch_recover,
    [KIND_ENABLE_MONITOR] = sketch_enable, [KIND_DISABLE_MONITOR] = sketch_disable,
    [KIND_VM_DELETE] = sketch_delete,      [KIND_UPDATE] = sketch_update,
    [KIND_SCALE_OUT] = sketch_scale_out,   [KIND_SCALE_IN] = sketch_scale_in,
};

void plan_operation(struct arena *arena, struct deployment *d, struct operation *op)
{
    struct sketch s = {.chain = {.arena = arena}, .d = d, .op = op};

    s.chain.gates = kind_scope(op->kind) == SCOPE_SERVICE;
    levels_fill(&s, 0, d->wanted);
    levels_fill(&s, 1, d->spec);
    SKETCHES[kind_family(op->kind)](&s);
    op->steps = s.chain.steps;
    op->step_count = s.chain.count;
    if (kind_is_vm(op->kind) && op->step_count)
        op->vm_id = op->steps[op->step_count - 1].vm_id;
}

void plan_undo(struct arena *arena, const struct deployment *d, struct operation *op,
               const struct vm *vm, const struct step *behind)
{
    struct chain chain = {.arena = arena,
                          .steps = op->steps,
                          .count = op->step_count,
                          .capacity = op->step_count,
                          .phase = behind->phase,
                          .place = behind->place,
                          .anew = true,
                          .as = KIND_VM_DELETE};

    if (vm->monitored)
        chain_add(&chain, vm, ACTION_MONITOR_OFF);
    chain_remove(&chain, d, vm);
    op->steps = chain.steps;
    op->step_count = chain.count;
    op->dirty = true;
}
