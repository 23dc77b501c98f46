/*
 * agent.h - the guest agent of a VM and the login notice that it takes (the contract's
 * section 10).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* The VM answers: its agent has 60 s to connect for the first time. */
void agent_await(struct scene *scene, struct vm *vm);
/* Those are over: the VM's history says so, once. */
void agent_missed(struct scene *scene, struct vm *vm);
/* What became of a notice: written, or still due. */
void notice_settle(struct vm *vm, const struct job_result *result);
