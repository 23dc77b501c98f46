/*
 * write_operations.c - operations with their steps: recorded once, then followed.
 */
#include "services/lifecycle-engine/store/writing.h"

static const struct db_statement ADD_OPERATIONS = {
    "add_operations",
    "INSERT INTO operation (id, deployment, tenant, deployment_name, kind, state, vm, "
    "vm_name, force, account, client_transaction_id, traceparent, request_digest, "
    "verdict, "
    "status_code, status_message, owner, accepted, finished, steps, retry_of, cause, "
    "vm_group) "
    "SELECT i.id, NULLIF(i.deployment, 0), i.tenant, i.name, i.kind, i.state, i.vm, "
    "i.vm_name, i.force, i.account, i.client, i.trace, i.digest, i.verdict, i.code, "
    "i.message, i.owner, i.accepted, i.finished, i.steps, i.retry, i.cause, i.vm_group "
    "FROM "
    "unnest($1::uuid[], "
    "$2::bigint[], $3::text[], $4::text[], $5::int[], $6::int[], $7::uuid[], "
    "$8::text[], "
    "$9::bool[], $10::text[], $11::text[], $12::text[], $13::bytea[], $14::bytea[], "
    "$15::int[], $16::text[], $17::int[], $18::timestamptz[], $19::timestamptz[], "
    "$20::bytea[], $21::uuid[], $22::text[], $23::text[]) i (id, deployment, tenant, "
    "name, kind, "
    "state, vm, "
    "vm_name, force, "
    "account, client, trace, digest, verdict, code, message, owner, accepted, "
    "finished, steps, retry, cause, vm_group)"};

static const struct db_statement SET_OPERATIONS = {
    "set_operations",
    "UPDATE operation o SET state = i.state, status_code = i.code, "
    "status_message = i.message, owner = i.owner, finished = i.finished, steps = "
    "i.steps, vm = i.vm "
    "FROM unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::int[], "
    "$6::timestamptz[], $7::bytea[], $8::uuid[]) i (id, state, code, message, owner, "
    "finished, steps, vm) "
    "WHERE o.id = i.id"};

struct placed {
    const struct operation *op;
    int64_t deployment; /* 0: of no deployment that is known */
};

/* All operations of the scene, with the id of the deployment each belongs to. */
static struct placed *operations_list(const struct scene *scene, int *count)
{
    struct placed *list;
    int n = 0;

    for (const struct operation *op = scene->known; op; op = op->next)
        n++;
    for (const struct deployment *d = scene->deployments; d; d = d->next)
        for (const struct operation *op = d->operations; op; op = op->next)
            n++;
    list = arena_alloc(scene->arena, (size_t)(n + 1) * sizeof *list);
    n = 0;
    for (const struct operation *op = scene->known; op; op = op->next)
        list[n++] = (struct placed){op, 0};
    for (const struct deployment *d = scene->deployments; d; d = d->next)
        for (const struct operation *op = d->operations; op; op = op->next)
            list[n++] = (struct placed){op, d->id};
    *count = n;
    return list;
}

static void steps_put(struct scene *scene, struct db_args *args,
                      const struct operation *op)
{
    size_t length = 0;
    const uint8_t *steps =
        op->state == OPERATION_REJECTED ? NULL : steps_pack(scene->arena, op, &length);

    db_bytes(args, steps, length);
}

#define OPERATIONS(wanted)                                                             \
    for (const struct placed *p = list; p < list + count; p++)                         \
        if (wanted)

static bool operations_any(const struct placed *list, int count, bool fresh)
{
    for (int i = 0; i < count; i++)
        if (fresh ? list[i].op->fresh : list[i].op->dirty && !list[i].op->fresh)
            return true;
    return false;
}

#define FRESH OPERATIONS(p->op->fresh)
#define CHANGED OPERATIONS(p->op->dirty && !p->op->fresh)

static void operations_add(struct writing *w, const struct placed *list, int count)
{
    struct db_args *a;

    if (!operations_any(list, count, true))
        return;
    a = writing_add(w, &ADD_OPERATIONS);
    DB_COLUMN(a, DB_UUID, FRESH, db_uuid(a, p->op->id));
    DB_COLUMN(a, DB_BIGINT, FRESH, db_bigint(a, p->deployment));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->tenant));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->deployment));
    DB_COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->kind));
    DB_COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->state));
    DB_COLUMN(a, DB_UUID, FRESH, db_uuid(a, p->op->vm_id));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->vm_name));
    DB_COLUMN(a, DB_BOOL, FRESH, db_bool(a, p->op->force));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->account));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->client_transaction_id));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->traceparent));
    DB_COLUMN(a, DB_BYTES, FRESH, db_bytes(a, p->op->digest, p->op->digest_length));
    DB_COLUMN(a, DB_BYTES, FRESH, db_bytes(a, p->op->verdict, p->op->verdict_length));
    DB_COLUMN(a, DB_INT, FRESH, db_int(a, p->op->status_code));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->status_message));
    DB_COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->owner));
    DB_COLUMN(a, DB_TIME, FRESH, db_time(a, p->op->accepted_us));
    DB_COLUMN(a, DB_TIME, FRESH, db_time(a, p->op->finished_us));
    DB_COLUMN(a, DB_BYTES, FRESH, steps_put(w->scene, a, p->op));
    DB_COLUMN(a, DB_UUID, FRESH, db_uuid(a, p->op->retry_of));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->cause));
    DB_COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->vm_group));
}

static void operations_set(struct writing *w, const struct placed *list, int count)
{
    struct db_args *a;

    if (!operations_any(list, count, false))
        return;
    a = writing_add(w, &SET_OPERATIONS);
    DB_COLUMN(a, DB_UUID, CHANGED, db_uuid(a, p->op->id));
    DB_COLUMN(a, DB_INT, CHANGED, db_int(a, (int32_t)p->op->state));
    DB_COLUMN(a, DB_INT, CHANGED, db_int(a, p->op->status_code));
    DB_COLUMN(a, DB_TEXT, CHANGED, db_text(a, p->op->status_message));
    DB_COLUMN(a, DB_INT, CHANGED, db_int(a, (int32_t)p->op->owner));
    DB_COLUMN(a, DB_TIME, CHANGED, db_time(a, p->op->finished_us));
    DB_COLUMN(a, DB_BYTES, CHANGED, steps_put(w->scene, a, p->op));
    DB_COLUMN(a, DB_UUID, CHANGED, db_uuid(a, p->op->vm_id));
}

void write_operations(struct writing *w)
{
    int count;
    struct placed *list = operations_list(w->scene, &count);

    operations_add(w, list, count);
    operations_set(w, list, count);
}
