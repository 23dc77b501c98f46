/*
 * body.h - what a callback says: the event, and the resource as it is now.
 */
#pragma once

#include "proto/event.pb-c.h"
#include "services/api-gateway/store.h"

/* XML or JSON (a CloudEvent), the caller's. `resource` holds the VM that the event is
 * about, or the deployment; it is left out where that is gone. ERR_RETRY. */
int body_make(struct store *store, const Vnf__V1__Event *event, bool json, char **ret,
              struct err *err);
