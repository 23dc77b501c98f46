/*
 * events.h - what is told on vnf.events (the contract's section 11).
 */
#pragma once

#include "proto/plan.pb-c.h"
#include "services/lifecycle-engine/facts/scene.h"

struct telling {
    const char *type;
    int status_code; /* 200; 500 for a failure; of a refusal the HTTP status */
    const char *message;
    const struct vm *vm;       /* NULL: about the service */
    const struct step *former; /* names the domain that the VM was before; or NULL */
    bool final;
};

/* Gives the event the next number of the deployment (0 where d is NULL) and puts it
 * into the outbox. Returns the message, which lives in the arena. */
/* The same of what belongs to no operation. */
void event_tell_alone(struct scene *scene, struct deployment *d,
                      const struct telling *telling);
const struct message *event_tell(struct scene *scene, struct deployment *d,
                                 const struct operation *op,
                                 const struct telling *telling);

/* The event that says accepted or refused; recorded in op->verdict. */
void verdict_accept(struct scene *scene, struct deployment *d, struct operation *op);
void verdict_reject(struct scene *scene, struct deployment *d, struct operation *op,
                    const struct err *why);
/* The answer to a dry run: what it would do, or (plan NULL) why it would be refused.
 * Not kept: whoever hears nothing asks again. */
void plan_tell(struct scene *scene, const struct deployment *d,
               const struct operation *op, const Vnf__V1__Plan *plan,
               const struct err *why);
/* The recorded verdict once more, byte for byte. */
void verdict_repeat(struct scene *scene, const struct operation *op);
