/*
 * steps.h - the life of a step: begun, ended, and what its end means for VM, operation
 * and service.
 *
 *   advance   begins what may begin, finishes the operation when all is over
 *   begin     one step: orders a job or sends a message, sets its deadline
 *   end       one step: moves the VM's state, tells the event and the VM's history
 *   mend      a failed step of a recovery: the next try takes its place
 *
 * Handlers end steps and then advance; begin never ends a step, so nothing goes in
 * circles.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

void step_begin(struct scene *scene, struct deployment *d, struct operation *op,
                struct step *step);
/* What it asked for is asked again: a lost message, a host that was away. */
void step_repeat(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step);
/* The guest's time to shut down is over. */
void step_switch_off(struct scene *scene, struct deployment *d, struct operation *op,
                     struct step *step);

/* note: how it ended, "" when there is nothing to say; borrowed from the arena. */
void step_done(struct scene *scene, struct deployment *d, struct operation *op,
               struct step *step, const char *note);
void step_failed(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step, const char *why);

/* Whether something is left to try for this step's VM; then it is planned, and the
 * failure is mended. op->steps moves. */
bool step_mend(struct scene *scene, struct deployment *d, struct operation *op,
               struct step *step, const char *why);

/* A running AWAIT_EVENTS is done if all that it waits for stands. */
void events_await(struct scene *scene, struct deployment *d, struct operation *op,
                  struct step *step);

void operation_advance(struct scene *scene, struct deployment *d, struct operation *op);

/* Ends the unfinished operations that give way to `by`, with FAILURE "interrupted by
 * undeploy {id}". */
void operations_interrupt(struct scene *scene, struct deployment *d,
                          const struct operation *by);

/* A recovery that the VM has made needless: VM_RECOVERY_CANCELLED, a success. */
void operation_cancel(struct scene *scene, struct deployment *d, struct operation *op,
                      const char *why);

/* The running step of this action on this VM; *ret_op its operation. NULL: none. */
struct step *step_running(const struct deployment *d, const char *vm_id,
                          enum action action, struct operation **ret_op);

/* Addresses of a VM's place in ip-pool (requests.c). */
void address_reserve(struct scene *scene, const struct deployment *d,
                     const struct operation *op, const struct step *step);
void address_release(struct scene *scene, const struct deployment *d,
                     const struct operation *op, const struct step *step);

/* The VM's monitoring as it stands, on or off, sent to the monitor (requests.c). */
void monitor_set(struct scene *scene, const struct deployment *d,
                 const struct operation *op, const struct vm *vm);
/* Likewise, for no step that would ask again: by the outbox. */
void monitor_remind(struct scene *scene, const struct deployment *d,
                    const struct vm *vm);
/* The monitor forgets the VM. */
void monitor_forget(struct scene *scene, const struct deployment *d,
                    const char *traceparent, const char *vm_id);
/* A look that no operation waits for (requests.c). */
void look_order(struct scene *scene, const struct deployment *d, const struct vm *vm);
/* A call that no operation waits for (requests.c). */
void call_order(struct scene *scene, const struct deployment *d, const struct vm *vm,
                enum call call);
/* A notice that no operation waits for (requests.c). */
void notice_order(struct scene *scene, const struct deployment *d, const struct vm *vm);
/* A job for the step (requests.c). */
void job_order(struct scene *scene, const struct deployment *d,
               const struct operation *op, const struct step *step, enum call call);
