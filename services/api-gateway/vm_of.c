/*
 * vm_of.c - finds the VM of an address, or says what became of it.
 */
#include "services/api-gateway/vm_of.h"

#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"

static void answer_unknown(struct gateway *gateway, struct exchange *exchange,
                           const char *tenant, const char *vm_name)
{
    AUTO(PQclear) PGresult *successor = NULL;
    struct err err;

    if (store_find_successor(gateway->store, tenant, vm_name, &successor, &err) < 0)
        answer_err(exchange, &err);
    else if (PQntuples(successor) > 0)
        answer_error(exchange, 404, "VM %s was redeployed; it is now %s.", vm_name,
                     db_get_text(successor, 0, 0));
    else
        answer_error(exchange, 404,
                     "Tenant %s has no VM %s: GET .../deployments tells the names "
                     "of those there are.",
                     tenant, vm_name);
}

int vm_named(struct gateway *gateway, struct exchange *exchange, const char *vm_name,
             int entries, PGresult **ret, PGresult **ret_history)
{
    const char *tenant = request_of(exchange)->tenant;
    AUTO(PQclear) PGresult *vm = NULL, *history = NULL;
    struct err err;

    if (store_read_vm(gateway->store, tenant, vm_name, entries, &vm, &history, &err) <
        0) {
        answer_err(exchange, &err);
        return -1;
    }
    if (PQntuples(vm) == 0) {
        answer_unknown(gateway, exchange, tenant, vm_name);
        return -1;
    }
    *ret = TAKE(vm);
    if (history)
        *ret_history = TAKE(history);
    return 0;
}

int vm_of(struct gateway *gateway, struct exchange *exchange, int entries,
          PGresult **ret, PGresult **ret_history)
{
    return vm_named(gateway, exchange, http_parameter(exchange, "vm_name"), entries,
                    ret, ret_history);
}
