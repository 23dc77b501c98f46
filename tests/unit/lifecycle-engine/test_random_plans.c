/*
 * test_random_plans.c - 1,000 random graphs of groups, some of them serial; of each the
 * plans of deploy, start, stop, reboot, undeploy and an update, walked through as
 * progress allows, the steps that run ending in random order.
 *
 * At every beginning of a step it is asked what must be over by then: what the VM's
 * group stands on (on the way up, until that has its minimum; most groups have more),
 * what stands on it (on the way down), the VM's own step before, the VM before it in a
 * serial group. At every moment it is asked of each
 * step that has not begun what it waits for: nothing waits without a cause.
 *
 * The expectations are drawn from the graph itself, by search, and not from the
 * planner's levels. QUARTET_SEED begins elsewhere; the seed is told with each failure.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/progress.h"
#include "services/lifecycle-engine/plan/update.h"
#include "tests/unit/lifecycle-engine/play.h"

#define GRAPHS 1000
#define GROUPS 9

struct walk {
    struct play *play;
    unsigned seed, state;
    struct deployment *d;
    struct operation *op;
    bool below[GROUPS][GROUPS]; /* [a][b]: a stands on b, through others too */
    int height[GROUPS];         /* the longest way down */
    bool ready[GROUPS];         /* as many as it must have are up */
};

#define FAIL_IF(w, wrong, ...)                                                         \
    do {                                                                               \
        if (wrong)                                                                     \
            cr_assert_fail("seed %u, %s: %s", (w)->seed, kind_name((w)->op->kind),     \
                           arena_format((w)->play->arena, __VA_ARGS__));               \
    } while (0)

static unsigned chance(struct walk *w, unsigned below)
{
    return (unsigned)rand_r(&w->state) % below;
}

/* --- the graph -------------------------------------------------------------------- */

static const char *graph_text(struct walk *w, int groups)
{
    const char *text = "";

    memset(w->below, 0, sizeof w->below);
    memset(w->height, 0, sizeof w->height);
    for (int g = 0; g < groups; g++) {
        text = arena_format(w->play->arena, "%s%sg%d:%u", text, g ? " " : "", g,
                            1 + chance(w, 3));
        for (int on = 0; on < g; on++)
            if (chance(w, 4) == 0) {
                text = arena_format(w->play->arena, "%s>g%d", text, on);
                w->below[g][on] = true;
                if (w->height[g] <= w->height[on])
                    w->height[g] = w->height[on] + 1;
                for (int deep = 0; deep < on; deep++)
                    w->below[g][deep] |= w->below[on][deep];
            }
    }
    return text;
}

static Vnf__V1__Deployment *spec_new(struct walk *w)
{
    Vnf__V1__Deployment *spec =
        play_spec(w->play, "d", graph_text(w, 1 + (int)chance(w, GROUPS)));

    for (size_t i = 0; i < spec->n_groups; i++) {
        Vnf__V1__Scaling *scaling = spec->groups[i]->scaling;

        scaling->max_active = scaling->min_active + chance(w, 3);
        if (chance(w, 3) == 0)
            spec->groups[i]->startup_order = "serial";
    }
    return spec;
}

static void vms_make(struct walk *w, enum vm_state state)
{
    const Vnf__V1__Deployment *spec = w->d->wanted ? w->d->wanted : w->d->spec;
    struct vm **end = &w->d->vms;

    *end = NULL;
    for (size_t g = 0; g < spec->n_groups; g++)
        for (unsigned i = 0; i < spec->groups[g]->scaling->max_active; i++) {
            struct vm *vm = arena_alloc(w->play->arena, sizeof *vm);

            snprintf(vm->id, sizeof vm->id, "%s/%u", spec->groups[g]->name, i);
            vm->name = arena_text(w->play->arena, vm->id);
            vm->group = spec->groups[g]->name;
            vm->index = (int)i;
            vm->state = state;
            vm->monitored = state == VM_ALIVE;
            vm->record = record_new(w->play->arena);
            *end = vm;
            end = &vm->next;
        }
}

/* --- what may begin --------------------------------------------------------------- */

static int group_of(const struct walk *w, const struct step *step)
{
    return atoi(deployment_vm(w->d, step->vm_id)->group + 1);
}

/* Of an update: what it does as one, on what runs and stays. */
static bool is_update_bracket(const struct walk *w, const struct step *step)
{
    return w->op->kind == KIND_UPDATE && !step->as;
}

static bool is_up(const struct walk *w, const struct step *step)
{
    if (is_update_bracket(w, step))
        return false;
    return step->action == ACTION_RESERVE_ADDRESS || step->action == ACTION_DEFINE ||
           step->action == ACTION_POWER_ON || step->action == ACTION_MONITOR_ON ||
           step->action == ACTION_AWAIT_ALIVE;
}

static bool is_down(const struct step *step)
{
    return step->action == ACTION_SHUT_DOWN || step->action == ACTION_REMOVE;
}

static bool is_serial(const struct walk *w, const struct step *step)
{
    return strcmp(deployment_group(w->d, deployment_vm(w->d, step->vm_id)->group)
                      ->startup_order,
                  "serial") == 0;
}

/* Whether the VM is up: what was to be done for that, or nothing had to. */
static bool vm_is_up(const struct walk *w, const struct vm *vm)
{
    bool planned = false, over = true;

    for (int i = 0; i < w->op->step_count; i++) {
        const struct step *step = &w->op->steps[i];

        if (strcmp(step->vm_id, vm->id) != 0 || !is_up(w, step))
            continue;
        planned = true;
        over = over && step_is_over(step);
    }
    return planned ? over : vm->state == VM_ALIVE && vm->lot != LOT_REMOVED;
}

static void ready_look(struct walk *w)
{
    unsigned up[GROUPS] = {0};

    for (const struct vm *vm = w->d->vms; vm; vm = vm->next)
        up[atoi(vm->group + 1)] += vm_is_up(w, vm);
    for (size_t g = 0; g < w->d->spec->n_groups; g++)
        w->ready[g] = up[g] >= w->d->spec->groups[g]->scaling->min_active;
}

/* Why `step` must wait while `other` is not over; NULL: it need not. */
static const char *cause(const struct walk *w, const struct step *step,
                         const struct step *other)
{
    int group = group_of(w, step), of = group_of(w, other);
    bool same_vm = strcmp(step->vm_id, other->vm_id) == 0;

    if (same_vm)
        return other < step ? "its own step before" : NULL;
    if (other->action == ACTION_MONITOR_OFF && !other->as &&
        step->action != ACTION_MONITOR_OFF)
        return "all are unwatched first";
    if (is_down(other) && is_up(w, step))
        return w->op->kind == KIND_REBOOT ? "all are off first" : NULL;
    if (is_up(w, step) && is_up(w, other) && w->below[group][of] && !w->ready[of])
        return "it stands on that group";
    if (is_down(step) && is_down(other) && w->below[of][group])
        return "that group stands on it";
    if (is_up(w, step) && is_up(w, other) && group == of && is_serial(w, step) &&
        deployment_vm(w->d, other->vm_id)->index <
            deployment_vm(w->d, step->vm_id)->index)
        return "the VM before it in its serial group";
    return NULL;
}

static void begin_check(const struct walk *w, const struct step *step)
{
    for (int i = 0; i < w->op->step_count; i++) {
        const struct step *other = &w->op->steps[i];
        const char *why = other == step ? NULL : cause(w, step, other);

        FAIL_IF(w, why && !step_is_over(other), "%s of %s began before %s of %s: %s",
                action_name(step->action), step->vm_id, action_name(other->action),
                other->vm_id, why);
    }
}

/* --- what may wait ---------------------------------------------------------------- */

/* Levels are walked together: a group also waits for what lies on a lower level. */
static bool lower_level(const struct walk *w, const struct step *step,
                        const struct step *other)
{
    int group = group_of(w, step), of = group_of(w, other);

    if (is_up(w, step) && is_up(w, other))
        return w->height[of] < w->height[group] && !w->ready[of];
    return is_down(step) && is_down(other) && w->height[of] > w->height[group];
}

static void wait_check(const struct walk *w, const struct step *step)
{
    for (int i = 0; i < w->op->step_count; i++) {
        const struct step *other = &w->op->steps[i];

        if (other != step && !step_is_over(other) &&
            (cause(w, step, other) || lower_level(w, step, other) ||
             is_update_bracket(w, step) ||
             (w->op->kind == KIND_UPDATE && other->phase < step->phase)))
            return;
    }
    FAIL_IF(w, true, "%s of %s waits for nothing", action_name(step->action),
            step->vm_id);
}

/* --- the walk --------------------------------------------------------------------- */

static int running(const struct walk *w, int *places)
{
    int count = 0;

    for (int i = 0; i < w->op->step_count; i++)
        if (w->op->steps[i].state == STEP_RUNNING)
            places[count++] = i;
    return count;
}

static void walk(struct walk *w)
{
    int *places =
        arena_alloc(w->play->arena, (size_t)(w->op->step_count + 1) * sizeof *places);
    int count;

    do {
        struct step *step;

        ready_look(w);
        while ((step = progress_next(w->op, 0))) {
            begin_check(w, step);
            step->state = STEP_RUNNING;
        }
        for (int i = 0; i < w->op->step_count; i++)
            if (w->op->steps[i].state == STEP_WAITING && chance(w, 4) == 0)
                wait_check(w, &w->op->steps[i]);
        count = running(w, places);
        if (count)
            w->op->steps[places[chance(w, (unsigned)count)]].state = STEP_DONE;
    } while (count);
    FAIL_IF(w, !progress_over(w->op) || progress_failed(w->op), "it does not end");
}

static void plan_and_walk(struct walk *w, enum operation_kind kind)
{
    struct operation *op = arena_alloc(w->play->arena, sizeof *op);

    op->kind = kind;
    op->state = OPERATION_RUNNING;
    op->vm_id = op->vm_name = op->vm_group = op->cause = op->account = "";
    w->op = op;
    plan_operation(w->play->arena, w->d, op);
    FAIL_IF(w, op->step_count == 0, "nothing is planned");
    walk(w);
}

/* --- the kinds -------------------------------------------------------------------- */

/* About a third of the groups come and a third go; the others stay. */
static void lots_draw(struct walk *w)
{
    for (size_t i = 0; i < w->d->spec->n_groups; i++) {
        static const enum lot LOTS[] = {LOT_DEPLOYED, LOT_REMOVED, LOT_CHANGED};
        enum lot lot = i == 0 ? LOT_DEPLOYED : LOTS[chance(w, 3)];

        for (struct vm *vm = w->d->vms; vm; vm = vm->next) {
            if (strcmp(vm->group, w->d->spec->groups[i]->name) != 0)
                continue;
            vm->lot = lot;
            if (lot == LOT_DEPLOYED) {
                vm->state = VM_UNDEF;
                vm->monitored = false;
            }
        }
    }
}

static void graph(unsigned seed)
{
    static const struct {
        enum operation_kind kind;
        enum vm_state state; /* of its VMs before */
    } KINDS[] = {
        {KIND_DEPLOY,   VM_UNDEF  },
        {KIND_START,    VM_SHUTOFF},
        {KIND_STOP,     VM_ALIVE  },
        {KIND_REBOOT,   VM_ALIVE  },
        {KIND_UPDATE,   VM_ALIVE  },
        {KIND_UNDEPLOY, VM_ALIVE  },
    };
    struct deployment d = {.tenant = "t", .name = "d"};
    struct walk w = {.play = play_create(), .seed = seed, .state = seed, .d = &d};

    d.spec = spec_new(&w);
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
        d.wanted = KINDS[i].kind == KIND_UPDATE ? d.spec : NULL;
        vms_make(&w, KINDS[i].state);
        if (KINDS[i].kind == KIND_UPDATE)
            lots_draw(&w);
        plan_and_walk(&w, KINDS[i].kind);
    }
    play_destroy(w.play);
}

Test(random_plans, on_1000_graphs_each_step_begins_when_it_may_and_not_later)
{
    const char *given = getenv("QUARTET_SEED");
    unsigned first = given ? (unsigned)strtoul(given, NULL, 10) : 1;

    for (unsigned seed = first; seed < first + GRAPHS; seed++)
        graph(seed);
}
