/*
 * preview.c - steps -> the message Plan. Steps of one VM stand together in a phase;
 * what they do is named once a plan, so that a plan of thousands of VMs stays small.
 */
#include "services/lifecycle-engine/plan/preview.h"

#include <string.h>

#include "services/lifecycle-engine/plan/actions.h"

#define TEXT(t) ((char *)(uintptr_t)(t))
#define UNKNOWN -1

struct viewing {
    struct arena *arena;
    const struct deployment *d;
    const struct operation *op;
    const struct pace *paces;
    Vnf__V1__Plan *plan;
    int64_t *through_us; /* since the phase began, by place; UNKNOWN */
};

static void *grow(struct arena *arena, void *list, size_t count, size_t size)
{
    void *wider;

    if (count & (count - 1)) /* room is made at each power of two */
        return list;
    wider = arena_alloc(arena, (count ? 2 * count : 1) * size);
    if (count)
        memcpy(wider, list, count * size);
    return wider;
}

#define ADD(v, list, count, item)                                                      \
    do {                                                                               \
        (list) = grow((v)->arena, (list), (count), sizeof *(list));                    \
        (list)[(count)++] = (item);                                                    \
    } while (0)

#define NEW(v, type, init)                                                             \
    type *new = arena_alloc((v)->arena, sizeof *new);                                  \
    init(new)

/* --- what it took before ---------------------------------------------------------- */

static void pace_fill(Vnf__V1__PlannedAction *action, const struct pace *paces,
                      enum action which, const char *image)
{
    int64_t total_us = 0;
    unsigned runs = 0;

    for (const struct pace *pace = paces; pace; pace = pace->next)
        if (pace->action == which && (!image || strcmp(pace->image, image) == 0)) {
            total_us += pace->total_us;
            runs += pace->runs;
        }
    action->runs = runs;
    action->expected_us = runs ? total_us / runs : UNKNOWN;
}

static int64_t sum(int64_t a, int64_t b)
{
    return a < 0 || b < 0 ? UNKNOWN : a + b;
}

static int64_t later(int64_t a, int64_t b)
{
    return a < 0 || b < 0 ? UNKNOWN : a > b ? a : b;
}

/* --- actions ---------------------------------------------------------------------- */

static const char *image_of(const struct viewing *v, const struct vm *vm)
{
    return deployment_group_of(v->d, vm)->image;
}

static uint32_t action_add(struct viewing *v, enum action which, const char *image)
{
    Vnf__V1__Plan *plan = v->plan;
    NEW(v, Vnf__V1__PlannedAction, vnf__v1__planned_action__init);

    new->action = TEXT(action_name(which));
    new->image = TEXT(image);
    new->waits_for = TEXT(action_rule(which)->waits_for);
    pace_fill(new, v->paces, which, image);
    if (!new->runs)
        pace_fill(new, v->paces, which, NULL);
    ADD(v, plan->actions, plan->n_actions, new);
    return (uint32_t)(plan->n_actions - 1);
}

static uint32_t action_place(struct viewing *v, enum action which, const char *image)
{
    for (size_t i = 0; i < v->plan->n_actions; i++)
        if (strcmp(v->plan->actions[i]->action, action_name(which)) == 0 &&
            strcmp(v->plan->actions[i]->image, image) == 0)
            return (uint32_t)i;
    return action_add(v, which, image);
}

/* --- VMs -------------------------------------------------------------------------- */

static Vnf__V1__PlannedVm *vm_add(struct viewing *v, Vnf__V1__PlannedPhase *phase,
                                  const struct step *step, const struct vm *vm)
{
    NEW(v, Vnf__V1__PlannedVm, vnf__v1__planned_vm__init);

    new->vm_group = TEXT(vm->group);
    new->index = (uint32_t)vm->index;
    new->place = step->place;
    new->after = step->after;
    new->is_new = vm->fresh;
    ADD(v, phase->vms, phase->n_vms, new);
    v->through_us[step->place] = step->after ? v->through_us[step->after] : 0;
    return new;
}

static void step_view(struct viewing *v, Vnf__V1__PlannedVm *vm,
                      const struct step *step, const char *image)
{
    uint32_t place = action_place(v, step->action, image);
    int64_t *through_us = &v->through_us[step->place];

    ADD(v, vm->steps, vm->n_steps, place);
    *through_us = sum(*through_us, v->plan->actions[place]->expected_us);
}

/* --- phases ----------------------------------------------------------------------- */

static bool is_of_phase(const Vnf__V1__PlannedPhase *phase, const char *group)
{
    for (size_t i = 0; i < phase->n_vms; i++)
        if (strcmp(phase->vms[i]->vm_group, group) == 0)
            return true;
    return false;
}

static bool awaited_already(const Vnf__V1__PlannedPhase *phase,
                            const Vnf__V1__Dependency *on)
{
    for (size_t i = 0; i < phase->n_awaits; i++)
        if (strcmp(phase->awaits[i]->vm_group, on->group) == 0 &&
            strcmp(phase->awaits[i]->kpi_event, on->kpi_event) == 0)
            return true;
    return false;
}

static void await_add(struct viewing *v, Vnf__V1__PlannedPhase *phase,
                      const Vnf__V1__Dependency *on)
{
    NEW(v, Vnf__V1__Awaited, vnf__v1__awaited__init);

    new->vm_group = on->group;
    new->kpi_event = on->kpi_event;
    ADD(v, phase->awaits, phase->n_awaits, new);
}

static bool brings_up(const struct viewing *v, const Vnf__V1__PlannedPhase *phase)
{
    const Vnf__V1__PlannedVm *vm = phase->vms[0];

    for (size_t i = 0; i < vm->n_steps; i++) {
        const char *action = v->plan->actions[vm->steps[i]]->action;

        if (strcmp(action, action_name(ACTION_SHUT_DOWN)) == 0 ||
            strcmp(action, action_name(ACTION_RELEASE_ADDRESS)) == 0)
            return false;
        if (strcmp(action, action_name(ACTION_POWER_ON)) == 0 ||
            strcmp(action, action_name(ACTION_MONITOR_ON)) == 0)
            return true;
    }
    return false;
}

/* Of a level on the way up: what the groups in it depend on. */
static void awaits_view(struct viewing *v, Vnf__V1__PlannedPhase *phase)
{
    const Vnf__V1__Deployment *spec = v->d->wanted ? v->d->wanted : v->d->spec;

    if (phase->level <= 0 || !brings_up(v, phase))
        return;
    for (size_t s = 0; s < spec->n_startups; s++) {
        const Vnf__V1__Startup *startup = spec->startups[s];

        if (!is_of_phase(phase, startup->group))
            continue;
        for (size_t i = 0; i < startup->n_depends_on; i++)
            if (!awaited_already(phase, startup->depends_on[i]))
                await_add(v, phase, startup->depends_on[i]);
    }
}

/* From this step to the end of its phase; returns the index behind it. */
static int phase_view(struct viewing *v, int at)
{
    const struct step *steps = v->op->steps;
    const struct step *first = &steps[at], *before = NULL;
    Vnf__V1__PlannedVm *vm = NULL;
    const char *image = "";
    NEW(v, Vnf__V1__PlannedPhase, vnf__v1__planned_phase__init);

    new->level = first->level;
    for (; at < v->op->step_count && steps[at].phase == first->phase; at++) {
        if (!before || before->place != steps[at].place) {
            const struct vm *of = deployment_vm(v->d, steps[at].vm_id);

            vm = vm_add(v, new, &steps[at], of);
            image = image_of(v, of);
        }
        before = &steps[at];
        step_view(v, vm, before, image);
    }
    for (size_t i = 0; i < new->n_vms; i++)
        new->expected_us = later(new->expected_us, v->through_us[new->vms[i]->place]);
    awaits_view(v, new);
    ADD(v, v->plan->phases, v->plan->n_phases, new);
    v->plan->expected_us = sum(v->plan->expected_us, new->expected_us);
    return at;
}

Vnf__V1__Plan *preview(struct arena *arena, const struct deployment *d,
                       const struct operation *op, const struct pace *paces)
{
    struct viewing v = {.arena = arena, .d = d, .op = op, .paces = paces};
    size_t places = 1;
    NEW(&v, Vnf__V1__Plan, vnf__v1__plan__init);

    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        places++;
    v.plan = new;
    v.through_us = arena_alloc(arena, places * sizeof *v.through_us);
    for (int at = 0; at < op->step_count;)
        at = phase_view(&v, at);
    for (const struct operation *other = d->operations; other; other = other->next)
        if (other != op && other->finished_us)
            ADD(&v, new->interrupts, new->n_interrupts, TEXT(other->id));
    return new;
}
