/*
 * kinds.h - what each kind of operation means as a whole, and what each action of it
 * does to a VM when it ends: two tables (the contract's sections 3 and 11).
 */
#pragma once

#include "services/lifecycle-engine/plan/states.h"

struct kind_rule {
    const char *verb; /* "start", for messages */
    enum service_happening
        begins;                  /* of the service; SERVICE_NOTHING for VM operations */
    enum vm_happening vm_begins; /* of each VM as its first step begins */
    const char *final_event;     /* its type, SUCCESS or FAILURE */
    bool goes_on;                /* later phases run although an earlier one failed */
    const char *success, *failure; /* status_message */
};

const struct kind_rule *kind_rule(enum operation_kind kind);

/* What a VM operation does, the service operation of the same name does to each VM. */
enum operation_kind kind_family(enum operation_kind kind);

struct outcome {
    enum operation_kind family;
    enum action action;
    enum vm_happening happening; /* when the action succeeded */
    const char *event;           /* then; NULL: none */
    const char *failure_event;   /* when it failed */
};

/* Never NULL: an action that is not in the table changes nothing, and its failure is
 * told by the family's own event. */
const struct outcome *outcome_of(enum operation_kind kind, enum action action);
