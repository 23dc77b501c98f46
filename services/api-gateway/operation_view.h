/*
 * operation_view.h - an operation's row -> what a client reads. Pure.
 */
#pragma once

#include "proto/operation.pb-c.h"
#include "services/api-gateway/print.h"
#include "services/api-gateway/store.h"

/* With its steps, how many of them are over, and the timeline. The caller's. */
json_t *operation_view(const PGresult *operations, int row);

/* The same as a list shows it: how many steps are over, not each. */
json_t *operation_line(const PGresult *operations, int row);

/* The row's steps, the caller's; NULL: it has none. */
Vnf__V1__Steps *operation_steps(const PGresult *operations, int row);

/* "DONE" of STEP_DONE */
const char *step_state_name(Vnf__V1__StepState state);

/* Whether it neither waits nor runs any more. */
bool step_is_over(const Vnf__V1__Step *step);
