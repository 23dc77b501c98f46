/*
 * deployment_view.h - rows of deployments and VMs -> what a client reads. Pure.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/store.h"

/* The deployment that begins at `*row`; moves *row past its rows. With the history of
 * its VMs, or NULL. The caller's. */
json_t *deployment_view(const PGresult *rows, int *row, const PGresult *history);

/* One VM: name, uuid, state, host, interfaces, monitoring, ... The caller's. */
json_t *vm_view(const PGresult *rows, int row, const PGresult *history);
