/*
 * event_view.h - an event of vnf.events as clients read it: on the stream, in
 * callbacks, by quartetctl. Pure.
 */
#pragma once

#include "proto/event.pb-c.h"
#include "services/api-gateway/print.h"

/* Every field that is known: id, transaction_id, sequence, time, type, status, ... The
 * caller's. */
json_t *event_view(const Vnf__V1__Event *event);

/* The same as `data` of a CloudEvent (1.0, structured mode); takes data. */
json_t *event_envelope(const Vnf__V1__Event *event, json_t *data);
