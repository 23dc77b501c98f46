/*
 * handle_vm_delete.c - DELETE .../deployments/vm/{vm_name}?force=: remove one VM.
 */
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/vm_of.h"

struct asked {
    int force;
};

static const struct query_parameter PARAMETERS[] = {
    {"force", query_switch, offsetof(struct asked, force)},
    {NULL,       NULL,                0                          },
};

void handle_vm_delete(struct exchange *exchange, void *context)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;
    AUTO(PQclear) PGresult *vm = NULL;
    struct asked asked = {0};

    if (submit_begin(context, exchange) < 0 ||
        query_read(exchange, PARAMETERS, &asked) < 0 ||
        vm_of(context, exchange, 0, &vm, NULL) < 0)
        return;
    operation.kind = VNF__V1__OPERATION_KIND__OPERATION_VM_DELETE;
    operation.deployment = (char *)db_get_text(vm, 0, DEP_NAME);
    operation.vm_name = (char *)db_get_text(vm, 0, VM_NAME);
    operation.force = asked.force;
    submit(context, exchange, &operation);
}
