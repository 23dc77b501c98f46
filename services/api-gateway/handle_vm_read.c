/*
 * handle_vm_read.c - GET .../deployments/vm/{vm_name}: one VM as it stands.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/vm_of.h"

void handle_vm_read(struct exchange *exchange, void *context)
{
    AUTO(PQclear) PGresult *vm = NULL;
    json_t *document;

    if (vm_of(context, exchange, &vm) < 0)
        return;
    document = vm_view(vm, 0);
    document_text(document, "deployment", db_get_text(vm, 0, DEP_NAME));
    document_text(document, "vm_group", db_get_text(vm, 0, VM_GROUP));
    answer_document(exchange, "vm", document);
}
