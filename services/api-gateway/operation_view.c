/*
 * operation_view.c - an operation, its steps, its timeline.
 */
#include "services/api-gateway/operation_view.h"

#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "common/mem.h"

/* --- steps ----------------------------------------------------------------------- */

const char *step_state_name(Vnf__V1__StepState state)
{
    const ProtobufCEnumValue *value = protobuf_c_enum_descriptor_get_value(
        &vnf__v1__step_state__descriptor, (int)state);

    return value ? value->name + strlen("STEP_") : "UNKNOWN";
}

bool step_is_over(const Vnf__V1__Step *step)
{
    return step->state != VNF__V1__STEP_STATE__STEP_WAITING &&
           step->state != VNF__V1__STEP_STATE__STEP_RUNNING;
}

Vnf__V1__Steps *operation_steps(const PGresult *operations, int row)
{
    size_t length;
    const uint8_t *bytes = db_get_bytes(operations, row, OP_STEPS, &length);
    struct err err;

    return bytes ? (Vnf__V1__Steps *)envelope_unpack(&vnf__v1__steps__descriptor, bytes,
                                                     length, &err)
                 : NULL;
}

static json_t *step_view(const Vnf__V1__Step *step)
{
    json_t *document = json_object();

    document_text(document, "action", step->action);
    document_number(document, "phase", step->phase);
    document_text(document, "vm_name", step->vm_name);
    document_text(document, "vm_id", step->vm_id);
    document_text(document, "state", step_state_name(step->state));
    json_object_set_new(document, "note", json_string(""));
    document_text(document, "note", step->note);
    document_number(document, "attempt", step->attempt);
    document_number(document, "owner", step->owner);
    document_time(document, "begun", step->begun_us);
    document_time(document, "ended", step->ended_us);
    document_time(document, "due", step->due_us);
    document_time(document, "give_up", step->give_up_us);
    return document;
}

/* n of m. */
static void add_position(json_t *document, const Vnf__V1__Steps *steps)
{
    long long done = 0, over = 0;

    for (size_t i = 0; i < steps->n_steps; i++) {
        done += steps->steps[i]->state == VNF__V1__STEP_STATE__STEP_DONE ||
                steps->steps[i]->state == VNF__V1__STEP_STATE__STEP_MENDED;
        over += step_is_over(steps->steps[i]);
    }
    document_number(document, "steps_done", done);
    document_number(document, "steps_over", over);
    document_number(document, "steps_total", (long long)steps->n_steps);
}

static void add_steps(json_t *document, const Vnf__V1__Steps *steps)
{
    json_object_set_new(document, "steps", json_array());
    for (size_t i = 0; i < steps->n_steps; i++)
        document_append(document, "steps", step_view(steps->steps[i]));
}

/* --- timeline -------------------------------------------------------------------- */

struct moment {
    int64_t time_us;
    size_t place; /* what is of one moment stays in the order it was found */
    const char *what;
    const Vnf__V1__Step *step; /* NULL: of the operation itself */
};

static int by_time(const void *a, const void *b)
{
    const struct moment *one = a, *other = b;

    if (one->time_us != other->time_us)
        return one->time_us < other->time_us ? -1 : 1;
    return one->place < other->place ? -1 : 1;
}

static void add_moment(struct moment *moments, size_t *count, int64_t time_us,
                       const char *what, const Vnf__V1__Step *step)
{
    if (time_us == 0)
        return;
    moments[*count] = (struct moment){time_us, *count, what, step};
    ++*count;
}

static json_t *moment_view(const struct moment *moment)
{
    json_t *document = json_object();

    document_time(document, "time", moment->time_us);
    document_text(document, "what", moment->what);
    if (moment->step) {
        document_text(document, "action", moment->step->action);
        document_text(document, "vm_name", moment->step->vm_name);
        if (moment->step->ended_us == moment->time_us)
            document_text(document, "note", moment->step->note);
    }
    return document;
}

/* Everything that has a time, in the order of time. */
static void add_timeline(json_t *document, const Vnf__V1__Steps *steps,
                         const PGresult *operations, int row)
{
    AUTO(free)
    struct moment *moments = xcalloc(2 * steps->n_steps + 2, sizeof *moments);
    size_t count = 0;

    add_moment(moments, &count, db_get_time(operations, row, OP_ACCEPTED), "ACCEPTED",
               NULL);
    for (size_t i = 0; i < steps->n_steps; i++) {
        const Vnf__V1__Step *step = steps->steps[i];

        add_moment(moments, &count, step->begun_us, "BEGUN", step);
        add_moment(moments, &count, step->ended_us, step_state_name(step->state), step);
    }
    add_moment(moments, &count, db_get_time(operations, row, OP_FINISHED),
               db_get_text(operations, row, OP_STATE), NULL);
    qsort(moments, count, sizeof *moments, by_time);
    json_object_set_new(document, "timeline", json_array());
    for (size_t i = 0; i < count; i++)
        document_append(document, "timeline", moment_view(&moments[i]));
}

/* --- the operation --------------------------------------------------------------- */

/* "00-" id "-" ...: the id, which stands in the logs of all services. */
static void add_trace(json_t *document, const char *traceparent)
{
    char id[33];

    if (strlen(traceparent) < sizeof "00-" + 32)
        return;
    snprintf(id, sizeof id, "%s", traceparent + 3);
    document_text(document, "trace_id", id);
}

static json_t *head_view(const PGresult *operations, int row)
{
    static const struct {
        const char *name;
        int column;
    } TEXTS[] = {
        {"kind",                  OP_KIND              },
        {"tenant",                OP_TENANT            },
        {"deployment",            OP_DEPLOYMENT        },
        {"vm_group",              OP_VM_GROUP          },
        {"cause",                 OP_CAUSE             },
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
    add_trace(document, db_get_text(operations, row, OP_TRACEPARENT));
    db_get_uuid(id, operations, row, OP_RETRY_OF);
    document_text(document, "retry_of", id);
    if (db_get_bool(operations, row, OP_FORCE))
        document_switch(document, "force", 1);
    if (db_get_int(operations, row, OP_STATUS_CODE))
        document_number(document, "status_code",
                        db_get_int(operations, row, OP_STATUS_CODE));
    document_time(document, "accepted", db_get_time(operations, row, OP_ACCEPTED));
    document_time(document, "finished", db_get_time(operations, row, OP_FINISHED));
    return document;
}

static json_t *view(const PGresult *operations, int row, bool whole)
{
    json_t *document = head_view(operations, row);
    Vnf__V1__Steps *steps = operation_steps(operations, row);

    if (!steps)
        return document;
    add_position(document, steps);
    if (whole) {
        add_steps(document, steps);
        add_timeline(document, steps, operations, row);
    }
    vnf__v1__steps__free_unpacked(steps, NULL);
    return document;
}

json_t *operation_view(const PGresult *operations, int row)
{
    return view(operations, row, true);
}

json_t *operation_line(const PGresult *operations, int row)
{
    return view(operations, row, false);
}
