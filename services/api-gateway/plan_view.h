/*
 * plan_view.h - the engine's plan as a document.
 */
#pragma once

#include "proto/event.pb-c.h"
#include "services/api-gateway/print.h"

/* Of an event OPERATION_PLANNED; the caller's. */
json_t *plan_view(const Vnf__V1__Event *event);

/* Of a refusal that the gateway itself would give. */
json_t *plan_refused(int status, const char *message);
