/*
 * handle_operation_read.c - GET /v1/operations/{id}: how far an operation is, who asked
 * for it, and the timeline of its steps.
 */
#include <string.h>

#include "common/envelope.h"
#include "proto/operation.pb-c.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/recorded.h"

/* "DONE" of STEP_DONE */
static const char *state_name(Vnf__V1__StepState state)
{
    const ProtobufCEnumValue *value = protobuf_c_enum_descriptor_get_value(
        &vnf__v1__step_state__descriptor, (int)state);

    return value ? value->name + strlen("STEP_") : "UNKNOWN";
}

static json_t *step_view(const Vnf__V1__Step *step)
{
    json_t *document = json_object();

    document_text(document, "action", step->action);
    document_number(document, "phase", step->phase);
    document_text(document, "vm_name", step->vm_name);
    document_text(document, "vm_id", step->vm_id);
    document_text(document, "state", state_name(step->state));
    json_object_set_new(document, "note", json_string(""));
    document_text(document, "note", step->note);
    document_number(document, "attempt", step->attempt);
    document_number(document, "owner", step->owner);
    document_time(document, "begun", step->begun_us);
    document_time(document, "ended", step->ended_us);
    document_time(document, "due", step->due_us);
    return document;
}

/* n of m, and each of them. */
static void add_steps(json_t *document, const Vnf__V1__Steps *steps)
{
    long long done = 0;

    for (size_t i = 0; i < steps->n_steps; i++)
        done += steps->steps[i]->state == VNF__V1__STEP_STATE__STEP_DONE;
    document_number(document, "steps_done", done);
    document_number(document, "steps_total", (long long)steps->n_steps);
    json_object_set_new(document, "steps", json_array());
    for (size_t i = 0; i < steps->n_steps; i++)
        document_append(document, "steps", step_view(steps->steps[i]));
}

static void add_stored_steps(json_t *document, const PGresult *operations, int row)
{
    size_t length;
    const uint8_t *bytes = db_get_bytes(operations, row, OP_STEPS, &length);
    ProtobufCMessage *steps;
    struct err err;

    if (!bytes)
        return;
    steps = envelope_unpack(&vnf__v1__steps__descriptor, bytes, length, &err);
    if (!steps)
        return;
    add_steps(document, (const Vnf__V1__Steps *)steps);
    protobuf_c_message_free_unpacked(steps, NULL);
}

static json_t *operation_view(const PGresult *operations, int row)
{
    static const struct {
        const char *name;
        int column;
    } TEXTS[] = {
        {"kind",                  OP_KIND              },
        {"tenant",                OP_TENANT            },
        {"deployment",            OP_DEPLOYMENT        },
        {"vm_name",               OP_VM_NAME           },
        {"state",                 OP_STATE             },
        {"status_message",        OP_STATUS_MESSAGE    },
        {"account",               OP_ACCOUNT           },
        {"client_transaction_id", OP_CLIENT_TRANSACTION},
        {"traceparent",           OP_TRACEPARENT       },
    };
    json_t *document = json_object();
    char id[UUID_SIZE];

    db_get_uuid(id, operations, row, OP_ID);
    document_text(document, "id", id);
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++)
        document_text(document, TEXTS[i].name,
                      db_get_text(operations, row, TEXTS[i].column));
    if (db_get_int(operations, row, OP_STATUS_CODE))
        document_number(document, "status_code",
                        db_get_int(operations, row, OP_STATUS_CODE));
    document_time(document, "accepted", db_get_time(operations, row, OP_ACCEPTED));
    document_time(document, "finished", db_get_time(operations, row, OP_FINISHED));
    add_stored_steps(document, operations, row);
    return document;
}

/* An account of one tenant learns nothing of another's. */
static bool may_see(const struct exchange *exchange, const PGresult *operations,
                    int row)
{
    const struct request *request = http_attached(exchange);

    return !*request->account.tenant ||
           strcmp(request->account.tenant, db_get_text(operations, row, OP_TENANT)) ==
               0;
}

void handle_operation_read(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    AUTO(PQclear) PGresult *operations = NULL;
    char ids[1][UUID_SIZE];
    struct err err;
    int row;

    if (!uuid_read(http_parameter(exchange, "id"), ids[0])) {
        answer_error(exchange, 400, "An operation's id is a UUID.");
        return;
    }
    if (store_find_operations(gateway->store, (const char(*)[UUID_SIZE])ids, 1,
                              &operations, &err) < 0) {
        answer_err(exchange, &err);
        return;
    }
    row = recorded_find(operations, ids[0]);
    if (row < 0 || !may_see(exchange, operations, row))
        answer_error(exchange, 404,
                     "There is no operation %s, or the engine has not seen it yet.",
                     ids[0]);
    else
        answer_document(exchange, "operation", operation_view(operations, row));
}
