/*
 * handle_vm_read.c - GET .../deployments/vm/{vm_name}: one VM as it stands, and what
 * happened to it.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/vm_of.h"

struct asked {
    int history;
};

static const struct query_parameter PARAMETERS[] = {
    {"history", query_entries, offsetof(struct asked, history)},
    {NULL,         NULL,                   0                           },
};

void handle_vm_read(struct exchange *exchange, void *context)
{
    AUTO(PQclear) PGresult *vm = NULL, *history = NULL;
    struct asked asked = {.history = HISTORY_MOST};
    json_t *document;

    if (query_read(exchange, PARAMETERS, &asked) < 0 ||
        vm_of(context, exchange, asked.history, &vm, &history) < 0)
        return;
    document = vm_view(vm, 0, history);
    document_text(document, "deployment", db_get_text(vm, 0, DEP_NAME));
    document_text(document, "vm_group", db_get_text(vm, 0, VM_GROUP));
    answer_document(exchange, "vm", document);
}
