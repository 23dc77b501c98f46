/*
 * interfaces_view.h - a VM's interfaces as a client reads them. Pure.
 */
#pragma once

#include "proto/event.pb-c.h"
#include "services/api-gateway/print.h"

/* {interface: [...]}; the caller's. */
json_t *interfaces_view(Vnf__V1__Nic *const *nics, size_t count);
