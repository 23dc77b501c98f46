/*
 * vm_of.c - finds the VM of an address, or says what became of it.
 */
#include "services/api-gateway/vm_of.h"

#include "services/api-gateway/answer.h"

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
        answer_error(exchange, 404, "Tenant %s has no VM %s.", tenant, vm_name);
}

int vm_of(struct gateway *gateway, struct exchange *exchange, PGresult **ret)
{
    const char *tenant = http_parameter(exchange, "tenant");
    const char *vm_name = http_parameter(exchange, "vm_name");
    AUTO(PQclear) PGresult *vm = NULL;
    struct err err;

    if (store_read_vm(gateway->store, tenant, vm_name, &vm, &err) < 0) {
        answer_err(exchange, &err);
        return -1;
    }
    if (PQntuples(vm) == 0) {
        answer_unknown(gateway, exchange, tenant, vm_name);
        return -1;
    }
    *ret = TAKE(vm);
    return 0;
}
