/*
 * rules.h - what a group's rules ask for when a KPI's verdict comes (the contract's
 * section 9): "TRUE|FALSE|ALWAYS verb", with or without the vendor's ".sh".
 */
#pragma once

#include <stdbool.h>

#include "proto/deployment.pb-c.h"

enum verb {
    VERB_SERVICE_BOOTED,
    VERB_NOTIFY,
    VERB_RECOVER,
    VERB_SCALE_OUT,
    VERB_SCALE_IN,
    VERB_LOG,
    VERBS_END,
};

/* Whether a rule for the KPI says this verb at this verdict. */
bool rules_ask(const Vnf__V1__VmGroup *group, const char *event_name, bool verdict,
               enum verb verb);

/* What is wrong with a rule's action; NULL: nothing. */
const char *rule_fault(const char *action);
