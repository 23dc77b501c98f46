/*
 * agent.c - what the record says of a guest agent: never heard of, awaited, missed, or
 * known. A notice that could not be written stays due, and the next time that the agent
 * connects writes it.
 */
#include "services/lifecycle-engine/decide/agent.h"

#include "services/lifecycle-engine/decide/history.h"

#define PATIENCE_US ((int64_t)60000000)
#define MISSED ((int64_t)-1)

void agent_await(struct scene *scene, struct vm *vm)
{
    if (vm->record->agent || vm->record->agent_due_us)
        return;
    vm->record->agent_due_us = scene->now_us + PATIENCE_US;
    vm_due_renew(vm);
}

void agent_missed(struct scene *scene, struct vm *vm)
{
    if (vm->record->agent_due_us <= 0 || vm->record->agent_due_us > scene->now_us)
        return;
    vm->record->agent_due_us = MISSED;
    vm_due_renew(vm);
    history_add(scene, vm, NULL, "no guest agent",
                "the guest agent has not connected within 60 s of the first answer: "
                "no login notice until it does");
}

void notice_settle(struct vm *vm, const struct job_result *result)
{
    if (result->err.kind < 0)
        return;
    vm->record->notice_due = false;
    vm->dirty = true;
}
