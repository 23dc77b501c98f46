/*
 * ladder.c - recovery policies as tables of rungs, and a rung's steps.
 */
#include "services/lifecycle-engine/plan/ladder.h"

#include <string.h>

#include "common/uuid.h"

#define RETRIES_DEFAULT 3

static const struct policy {
    const char *name;
    enum rung first, then;
} POLICIES[] = {
    {"REBOOT_THEN_REDEPLOY", RUNG_REBOOT,   RUNG_REDEPLOY},
    {"REBOOT_ONLY",          RUNG_REBOOT,   RUNG_REBOOT  },
    {"REDEPLOY_ONLY",        RUNG_REDEPLOY, RUNG_REDEPLOY},
};

static const struct policy *policy_of(const Vnf__V1__RecoveryPolicy *given)
{
    for (size_t i = 0; given && i < sizeof POLICIES / sizeof POLICIES[0]; i++)
        if (strcmp(POLICIES[i].name, given->action_on_recovery) == 0)
            return &POLICIES[i];
    return &POLICIES[0];
}

bool ladder_is_manual(const Vnf__V1__VmGroup *group)
{
    return group->recovery_policy &&
           strcmp(group->recovery_policy->recovery_type, "MANUAL") == 0;
}

enum rung ladder_next(const Vnf__V1__VmGroup *group, int tries)
{
    const Vnf__V1__RecoveryPolicy *given = group->recovery_policy;
    const struct policy *policy = policy_of(given);
    int retries =
        given && given->max_retries ? (int)given->max_retries : RETRIES_DEFAULT;
    int most = policy->first == policy->then ? retries : 1 + retries;

    if (tries >= most)
        return RUNG_NONE;
    return tries == 0 ? policy->first : policy->then;
}

/* Through the redeploys of this operation a VM is one and the same. */
static bool is_of(const struct operation *op, const struct step *step,
                  const struct vm *vm)
{
    const char *id = vm->id;

    for (int i = op->step_count - 1; i >= 0; i--) {
        const struct step *other = &op->steps[i];

        if (other->rung == RUNG_REDEPLOY && other->action == ACTION_REMOVE &&
            i + 1 < op->step_count && strcmp(op->steps[i + 1].vm_id, id) == 0)
            id = other->vm_id;
        if (step == other)
            return strcmp(step->vm_id, id) == 0;
    }
    return false;
}

int ladder_tries(const struct operation *op, const struct vm *vm)
{
    int tries = 0;

    for (int i = 0; i < op->step_count; i++)
        tries += op->steps[i].anew && is_of(op, &op->steps[i], vm);
    return tries;
}

int ladder_begun(const struct operation *op, const struct vm *vm)
{
    int tries = 0;

    for (int i = 0; i < op->step_count; i++)
        tries += (op->steps[i].anew || op->steps[i].action == ACTION_AWAIT_RECOVERY) &&
                 op->steps[i].state != STEP_WAITING && is_of(op, &op->steps[i], vm);
    return tries;
}

const char *ladder_reason(const struct operation *op, const struct vm *vm)
{
    for (int i = op->step_count - 1; i >= 0; i--)
        if (op->steps[i].state == STEP_MENDED && is_of(op, &op->steps[i], vm))
            return op->steps[i].note;
    return "";
}

const struct step *ladder_former(const struct operation *op, const struct vm *vm)
{
    for (int i = op->step_count - 2; i >= 0; i--)
        if (op->steps[i].rung == RUNG_REDEPLOY &&
            op->steps[i].action == ACTION_REMOVE &&
            strcmp(op->steps[i + 1].vm_id, vm->id) == 0)
            return &op->steps[i];
    return NULL;
}

/* Made of the operation and the try, so deciding again decides the same. A VM whose
 * former domain is not removed yet was never made under its present one: it keeps that.
 */
static void identity_new(struct arena *arena, const struct deployment *d,
                         const struct operation *op, struct vm *vm, int place)
{
    if (*vm->former)
        return;
    memcpy(vm->former, vm->id, sizeof vm->former);
    uuid_name(vm->id, "vm/%s/%s/%d/%d", op->id, vm->group, vm->index, place);
    vm->name =
        arena_format(arena, "%s_%s_%d_%s", d->name, vm->group, vm->index, vm->id);
    vm->monitored = false; /* it was the former domain */
    vm->dirty = true;
}

void ladder_begin(struct chain *chain, const struct deployment *d,
                  const struct operation *op, struct vm *vm)
{
    enum rung rung =
        *vm->former ? RUNG_REDEPLOY : ladder_next(deployment_group_of(d, vm), 0);

    if (rung == RUNG_REDEPLOY)
        identity_new(chain->arena, d, op, vm, chain->count);
    chain->anew = true;
    chain_recover(chain, d, vm, rung);
}

/* What is still to be done to the VM is done to the one that takes its place. */
static void steps_follow(struct arena *arena, struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++) {
        struct step *step = &op->steps[i];

        if (step->state != STEP_WAITING || strcmp(step->vm_id, vm->former) != 0)
            continue;
        step->vm_id = arena_text(arena, vm->id);
        step->vm_name = vm->name;
    }
}

void ladder_add(struct arena *arena, const struct deployment *d, struct operation *op,
                struct vm *vm, enum rung rung, const struct step *behind)
{
    struct chain chain = {.arena = arena,
                          .steps = op->steps,
                          .count = op->step_count,
                          .capacity = op->step_count,
                          .phase = behind->phase,
                          .place = behind->place,
                          .gates = kind_scope(op->kind) == SCOPE_SERVICE,
                          .anew = true};

    if (rung == RUNG_REDEPLOY) {
        identity_new(arena, d, op, vm, chain.count);
        steps_follow(arena, op, vm);
    }
    chain_recover(&chain, d, vm, rung);
    if (kind_is_vm(op->kind))
        op->vm_id = arena_text(arena, vm->id);
    op->steps = chain.steps;
    op->step_count = chain.count;
    op->dirty = true;
}
