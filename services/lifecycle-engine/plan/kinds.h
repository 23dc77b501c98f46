/*
 * kinds.h - what each kind of operation means as a whole, and what each action of it
 * does to a VM when it ends: tables (the contract's sections 3, 9 and 11).
 */
#pragma once

#include "services/lifecycle-engine/facts/operation.h"
#include "services/lifecycle-engine/plan/states.h"

struct kind_rule {
    const char *verb; /* "start", for messages */
    /* What a VM operation does, the service operation of the same name does to each. */
    enum operation_kind family;
    enum service_happening begins; /* of the service; SERVICE_NOTHING: it stays */
    enum vm_happening vm_begins;   /* of each VM as its first step begins */
    const char *final_event;       /* its type, SUCCESS or FAILURE */
    bool goes_on; /* its own steps run although an earlier phase failed */
    bool yields; /* gives way to service stop and disable_monitor, as all to undeploy */
    enum { INTERRUPTS_NONE, INTERRUPTS_YIELDING, INTERRUPTS_ALL } interrupts;
    const char *success, *failure; /* status_message */
};

const struct kind_rule *kind_rule(enum operation_kind kind);
enum operation_kind kind_family(enum operation_kind kind);

struct outcome {
    enum operation_kind family; /* or, where rung is set, of any kind */
    enum rung rung;
    enum action action;
    enum vm_happening happening; /* when the action succeeded */
    const char *event;           /* then; NULL: none */
    const char *failure_event;   /* when it failed; NULL: none */
};

/* Never NULL: an action that is not in the table changes nothing, and its failure is
 * told by the family's own event. */
const struct outcome *outcome_of(enum operation_kind kind, const struct step *step);
