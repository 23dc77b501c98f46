/*
 * handle_datamodel_read.c - GET .../deployments/{deployment}/datamodel: what the
 * deployment was asked to be, as a body that asks for the same.
 */
#include "common/envelope.h"
#include "proto/deployment.pb-c.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/shape_write.h"

/* Of an update that is not through: what it wants. */
static const uint8_t *asked(const PGresult *rows, size_t *length)
{
    const uint8_t *bytes = db_get_bytes(rows, 0, DEP_WANTED, length);

    return bytes ? bytes : db_get_bytes(rows, 0, DEP_DATAMODEL, length);
}

/* Those that the engine found in the catalogue were not asked for here. */
static void catalogue_drop(Vnf__V1__Deployment *datamodel)
{
    while (datamodel->n_networks > 0 &&
           datamodel->networks[datamodel->n_networks - 1]->origin)
        vnf__v1__network__free_unpacked(datamodel->networks[--datamodel->n_networks],
                                        NULL);
}

static void answer_datamodel(struct exchange *exchange, const PGresult *rows)
{
    struct err err = {.msg = ""};
    size_t length = 0;
    const uint8_t *bytes = asked(rows, &length);
    ProtobufCMessage *datamodel =
        envelope_unpack(&vnf__v1__deployment__descriptor, bytes, length, &err);
    json_t *document;

    if (!datamodel) {
        answer_err(exchange, &err);
        return;
    }
    document = json_object();
    catalogue_drop((Vnf__V1__Deployment *)datamodel);
    shape_write(&DEPLOYMENT_SHAPE, datamodel, document);
    protobuf_c_message_free_unpacked(datamodel, NULL);
    answer_document(exchange, "deployment", document);
}

void handle_datamodel_read(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const char *tenant = http_parameter(exchange, "tenant");
    const char *name = http_parameter(exchange, "deployment");
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    if (store_read_deployment(gateway->store, tenant, name, 0, &rows, NULL, &err) < 0)
        answer_err(exchange, &err);
    else if (PQntuples(rows) == 0)
        answer_error(exchange, 404,
                     "Tenant %s has no deployment %s: GET .../deployments tells "
                     "those there are.",
                     tenant, name);
    else
        answer_datamodel(exchange, rows);
}
