/*
 * checks.c - commits and calls.
 */
#include "tests/simulator/checks.h"

#include <string.h>

#include "services/lifecycle-engine/plan/states.h"
#include "tests/simulator/host.h"
#include "tests/simulator/jobs.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"

#define HOPS 4 /* that one turn can make */

/* --- moves
 * ---------------------------------------------------------------------------- */

/* "VM_ALIVE_STATE" -> "ALIVE" */
static const char *brief(const char *name)
{
    const char *from = strchr(name, '_') + 1;

    return arena_format(journal_arena(), "%.*s", (int)(strlen(from) - 6), from);
}

static bool service_reaches(enum service_state from, enum service_state to, int hops)
{
    size_t count;
    const struct service_transition *t = service_transitions(&count);

    for (size_t i = 0; hops && i < count; i++)
        if (t[i].from == from &&
            (t[i].to == to || service_reaches(t[i].to, to, hops - 1)))
            return true;
    return false;
}

static bool vm_reaches(enum vm_state from, enum vm_state to, int hops)
{
    size_t count;
    const struct vm_transition *t = vm_transitions(&count);

    for (size_t i = 0; hops && i < count; i++)
        if (t[i].from == from && (t[i].to == to || vm_reaches(t[i].to, to, hops - 1)))
            return true;
    return false;
}

void check_service_moved(enum service_state from, enum service_state to)
{
    journal("    state   service %s -> %s", brief(service_state_name(from)),
            brief(service_state_name(to)));
    if (!service_reaches(from, to, HOPS))
        journal_broken("service %s -> %s is in no table", service_state_name(from),
                       service_state_name(to));
}

void check_vm_moved(const char *place, enum vm_state from, enum vm_state to)
{
    journal("    state   %s %s -> %s", place, brief(vm_state_name(from)),
            brief(vm_state_name(to)));
    if (!vm_reaches(from, to, HOPS))
        journal_broken("VM %s %s -> %s is in no table", place, vm_state_name(from),
                       vm_state_name(to));
}

/* --- commits
 * -------------------------------------------------------------------------- */

#define IS(state) (1u << (state))
#define SERVICE_STEADY                                                                 \
    (IS(SERVICE_UNDEF) | IS(SERVICE_ACTIVE) | IS(SERVICE_STOPPED) | IS(SERVICE_ERROR))
#define VM_STEADY (IS(VM_INERT) | IS(VM_ALIVE) | IS(VM_SHUTOFF) | IS(VM_ERROR))

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* Somebody is at it: at the VM, or (NULL) at the service. */
static bool held(const struct deployment *d, const struct vm *vm)
{
    for (const struct operation *op = d->operations; op; op = op->next) {
        if (op->state != OPERATION_RUNNING)
            continue;
        for (int i = 0; i < op->step_count; i++)
            if (!vm || is(op->steps[i].vm_id, vm->id) ||
                is(op->steps[i].vm_id, vm->former))
                return true;
    }
    return false;
}

static void operation_check(const struct operation *op)
{
    int running = 0;

    if (op->state != OPERATION_RUNNING)
        return;
    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        running += step->state == STEP_RUNNING;
        if (step->state == STEP_RUNNING && (!step->due_us || !*step->note))
            journal_broken("%s of %s has no end in sight", action_name(step->action),
                           op->id);
    }
    if (!running)
        journal_broken("%s (%s) runs and nothing of it is under way", op->id,
                       kind_name(op->kind));
}

static unsigned max_of(const Vnf__V1__Deployment *spec, const char *group)
{
    const Vnf__V1__VmGroup *g = spec_group(spec, group);

    return g && g->scaling ? g->scaling->max_active : 0;
}

/* A group that goes has none. An update that lowers the maximum is refused, so none is
 * ever above both. */
static void size_check(const struct deployment *d, const struct vm *vm)
{
    unsigned members = deployment_members(d, vm->group);
    unsigned most = max_of(d->spec, vm->group), wanted = max_of(d->wanted, vm->group);

    if ((most || wanted) && members > (most > wanted ? most : wanted))
        journal_broken("group %s has %u VMs, its max_active is %u", vm->group, members,
                       most);
}

static void scale_in_check(const struct deployment *d, const struct operation *op)
{
    const Vnf__V1__VmGroup *group = deployment_group(d, op->vm_group);
    unsigned stay = deployment_members(d, op->vm_group), go = 0;

    if (op->kind != KIND_SCALE_IN || !op->fresh || op->state != OPERATION_RUNNING)
        return;
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        for (int i = 0; i < op->step_count; i++)
            if (op->steps[i].action == ACTION_REMOVE && is(op->steps[i].vm_id, vm->id))
                go++;
    if (group && stay - go < group->scaling->min_active)
        journal_broken("scale in leaves %u VMs in group %s, its min_active is %u",
                       stay - go, op->vm_group, group->scaling->min_active);
}

void check_commit(const struct scene *scene)
{
    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        if (!(SERVICE_STEADY & IS(d->state)) && !held(d, NULL))
            journal_broken("%s for nothing", service_state_name(d->state));
        for (const struct vm *vm = d->vms; vm; vm = vm->next) {
            if (vm->gone)
                continue;
            if (!(VM_STEADY & IS(vm->state)) && vm->state != VM_UNDEF && !held(d, vm))
                journal_broken("VM %s is %s for nothing", vm->id,
                               vm_state_name(vm->state));
            size_check(d, vm);
        }
        for (const struct operation *op = d->operations; op; op = op->next) {
            operation_check(op);
            scale_in_check(d, op);
        }
    }
}

/* --- calls
 * ---------------------------------------------------------------------------- */

#define DELIBERATE (IS(VM_STOPPING) | IS(VM_UNDEPLOYING) | IS(VM_REBOOTING))

/* POWER_ON steps that have ever begun for the domain. */
static int power_ons(const char *vm_id)
{
    int count = 0;

    for (const struct operation_row *row = tables_operations(); row; row = row->next) {
        struct operation op = row->columns;

        steps_unpack(journal_arena(), &op, row->steps.data, row->steps.length);
        for (int i = 0; i < op.step_count; i++)
            count += op.steps[i].action == ACTION_POWER_ON && op.steps[i].begun_us &&
                     is(op.steps[i].vm_id, vm_id);
    }
    return count;
}

/* Not interrupted: a call of one that is may end after. */
static bool runs(const char *operation_id)
{
    const struct operation_row *row = tables_operations();

    while (row && !is(row->columns.id, operation_id))
        row = row->next;
    return row && row->columns.state == OPERATION_RUNNING;
}

void check_effect(const char *vm_id, const char *place, bool off)
{
    const struct vm_row *row = tables_vm(vm_id);

    if (!row && !off) {
        journal_broken("a call makes %s, and no deployment has it", place);
        return;
    }
    if (row && off && host_runs(vm_id) && DELIBERATE & IS(row->state) &&
        row->monitored && runs(job_operation()))
        journal_broken("%s is stopped while it is monitored", place);
    if (!off && host_starts(vm_id) > host_losses(vm_id) &&
        host_starts(vm_id) > host_losses(vm_id) + power_ons(vm_id))
        journal_broken("%s was started %d times for %d that it was asked for", place,
                       host_starts(vm_id), power_ons(vm_id));
}
