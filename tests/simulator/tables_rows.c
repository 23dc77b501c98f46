/*
 * tables_rows.c - operations and the outbox: recorded once, then followed.
 */
#include <string.h>

#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"

const char *tables_keep(const char *text)
{
    return arena_text(journal_arena(), text);
}

struct bytes tables_keep_bytes(const uint8_t *data, size_t length)
{
    return (struct bytes){arena_copy(journal_arena(), data, length), length};
}

/* --- operations
 * ----------------------------------------------------------------------- */

struct operation_row *tables_operation(const char *id)
{
    struct operation_row *row = tables.operations;

    while (row && strcmp(row->columns.id, id) != 0)
        row = row->next;
    return row;
}

static struct operation_row *operation_add(const struct operation *op,
                                           int64_t deployment)
{
    struct operation_row *row = arena_alloc(journal_arena(), sizeof *row);
    struct operation *to = &row->columns;

    row->deployment = deployment;
    memcpy(to->id, op->id, sizeof to->id);
    to->tenant = tables_keep(op->tenant);
    to->deployment = tables_keep(op->deployment);
    to->kind = op->kind;
    to->vm_name = tables_keep(op->vm_name);
    to->vm_group = tables_keep(op->vm_group);
    to->members = -1;
    to->force = op->force;
    to->account = tables_keep(op->account);
    to->client_transaction_id = tables_keep(op->client_transaction_id);
    to->traceparent = tables_keep(op->traceparent);
    to->retry_of = tables_keep(op->retry_of);
    to->cause = tables_keep(op->cause);
    to->verdict = tables_keep_bytes(op->verdict, op->verdict_length).data;
    to->verdict_length = op->verdict_length;
    to->accepted_us = op->accepted_us;
    row->next = tables.operations;
    tables.operations = row;
    return row;
}

void tables_write_operation(const struct operation *op, int64_t deployment)
{
    struct operation_row *row;

    if (!op->fresh && !op->dirty)
        return;
    row = op->fresh ? operation_add(op, deployment) : tables_operation(op->id);
    row->columns.vm_id = tables_keep(op->vm_id);
    row->columns.state = op->state;
    row->columns.status_code = op->status_code;
    row->columns.status_message = tables_keep(op->status_message);
    row->columns.owner = op->owner;
    row->columns.finished_us = op->finished_us;
    row->steps.data = steps_pack(journal_arena(), op, &row->steps.length);
}

/* --- outbox
 * --------------------------------------------------------------------------- */

void tables_write_outbox(const struct scene *scene, const uint64_t *published,
                         int count)
{
    struct message **end = &tables.outbox;

    for (struct message **m = &tables.outbox; *m;) {
        bool is_out = false;

        for (int i = 0; i < count; i++)
            is_out |= (*m)->outbox_id == published[i];
        if (is_out)
            *m = (*m)->next;
        else
            m = &(*m)->next;
    }
    while (*end)
        end = &(*end)->next;
    for (const struct message *m = scene->messages; m; m = m->next) {
        struct message *row;

        if (!m->outbox_id)
            continue;
        row = arena_copy(journal_arena(), m, sizeof *m);
        row->key = tables_keep(m->key);
        row->id = tables_keep(m->id);
        row->traceparent = tables_keep(m->traceparent);
        row->payload =
            m->payload ? tables_keep_bytes(m->payload, m->length).data : NULL;
        row->event = NULL;
        row->next = NULL;
        *end = row;
        end = &row->next;
    }
}
