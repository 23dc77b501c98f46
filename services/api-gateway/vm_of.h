/*
 * vm_of.h - the VM that an address names.
 */
#pragma once

#include "services/api-gateway/gateway.h"

/* The row of the VM named by {tenant} and {vm_name}, the caller's, with as much of its
 * history, as store_read_vm; or the exchange is
 * answered: 404, naming the new name of a VM that was redeployed, or 503. Returns 0 or
 * -1. */
int vm_of(struct gateway *gateway, struct exchange *exchange, int entries,
          PGresult **ret, PGresult **ret_history);

/* The same of the VM of this name, of the request's tenant. */
int vm_named(struct gateway *gateway, struct exchange *exchange, const char *vm_name,
             int entries, PGresult **ret, PGresult **ret_history);
