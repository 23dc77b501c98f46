/*
 * handle_hosts.c - GET /v1/hosts: where VMs can be placed. Where a host is and how many
 * VMs it has is nothing of a single tenant's.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/print.h"
#include "services/api-gateway/request.h"

static json_t *host_view(const PGresult *hosts, int row, bool all)
{
    json_t *document = json_object();

    document_text(document, "name", db_get_text(hosts, row, HOST_NAME));
    document_text(document, "zone", db_get_text(hosts, row, HOST_ZONE));
    document_switch(document, "enabled", db_get_bool(hosts, row, HOST_ENABLED));
    if (!all)
        return document;
    document_number(document, "vms", db_get_int(hosts, row, HOST_VMS));
    document_text(document, "uri", db_get_text(hosts, row, HOST_URI));
    return document;
}

void handle_hosts(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const bool all = !*request_of(exchange)->account.tenant;
    AUTO(PQclear) PGresult *hosts = NULL;
    json_t *document;
    struct err err;

    if (store_list_hosts(gateway->store, &hosts, &err) < 0) {
        answer_err(exchange, &err);
        return;
    }
    document = json_object();
    json_object_set_new(document, "host", json_array());
    for (int row = 0; row < PQntuples(hosts); row++)
        document_append(document, "host", host_view(hosts, row, all));
    answer_document(exchange, "hosts", document);
}
