/*
 * write.c - what a turn decided, to the tables: one statement a table, the fence,
 * commit.
 *
 * The fence: a deployment is written only where its version is the one that was loaded,
 * and the rows touched are counted. The lock makes that redundant as long as every
 * writer takes it; whoever does not is stopped here.
 */
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement ADD_DEPLOYMENTS = {
    "add_deployments",
    "INSERT INTO deployment (id, tenant, name, partition, state, failed, sequence, "
    "version, spec) SELECT i.id, i.tenant, i.name, i.partition, i.state, i.failed, "
    "i.sequence, 1, i.spec FROM unnest($1::bigint[], $2::text[], $3::text[], "
    "$4::int[], "
    "$5::int[], $6::int[], $7::bigint[], $8::bytea[]) "
    "i (id, tenant, name, partition, state, failed, sequence, spec)"};

static const struct db_statement SET_DEPLOYMENTS = {
    "set_deployments",
    "UPDATE deployment d SET state = i.state, failed = i.failed, sequence = "
    "i.sequence, "
    "version = d.version + 1, spec = i.spec, updated = clock_timestamp() "
    "FROM unnest($1::bigint[], $2::bigint[], $3::int[], $4::int[], $5::bigint[], "
    "$6::bytea[]) i (id, version, state, failed, sequence, spec) "
    "WHERE d.id = i.id AND d.version = i.version"};

static const struct db_statement ADD_VMS = {
    "add_vms",
    "INSERT INTO vm (id, deployment, vm_group, idx, name, state, epoch, monitored, "
    "host, "
    "error, interfaces) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[], "
    "$4::int[], $5::text[], $6::int[], $7::int[], $8::bool[], $9::text[], $10::text[], "
    "$11::bytea[])"};

static const struct db_statement SET_VMS = {
    "set_vms",
    "UPDATE vm v SET state = i.state, epoch = i.epoch, monitored = i.monitored, "
    "error = i.error, interfaces = i.interfaces, updated = clock_timestamp() "
    "FROM unnest($1::uuid[], $2::int[], $3::int[], $4::bool[], $5::text[], "
    "$6::bytea[]) "
    "i (id, state, epoch, monitored, error, interfaces) WHERE v.id = i.id"};

static const struct db_statement DROP_VMS = {
    "drop_vms", "DELETE FROM vm WHERE id = ANY($1::uuid[])"};

static const struct db_statement ADD_OPERATIONS = {
    "add_operations",
    "INSERT INTO operation (id, deployment, tenant, deployment_name, kind, state, vm, "
    "vm_name, force, account, client_transaction_id, traceparent, request_digest, "
    "verdict, "
    "status_code, status_message, owner, accepted, finished, steps) "
    "SELECT i.id, NULLIF(i.deployment, 0), i.tenant, i.name, i.kind, i.state, i.vm, "
    "i.vm_name, i.force, i.account, i.client, i.trace, i.digest, i.verdict, i.code, "
    "i.message, i.owner, i.accepted, i.finished, i.steps FROM unnest($1::uuid[], "
    "$2::bigint[], $3::text[], $4::text[], $5::int[], $6::int[], $7::uuid[], "
    "$8::text[], "
    "$9::bool[], $10::text[], $11::text[], $12::text[], $13::bytea[], $14::bytea[], "
    "$15::int[], $16::text[], $17::int[], $18::timestamptz[], $19::timestamptz[], "
    "$20::bytea[]) i (id, deployment, tenant, name, kind, state, vm, vm_name, force, "
    "account, client, trace, digest, verdict, code, message, owner, accepted, "
    "finished, "
    "steps)"};

static const struct db_statement SET_OPERATIONS = {
    "set_operations",
    "UPDATE operation o SET state = i.state, status_code = i.code, "
    "status_message = i.message, owner = i.owner, finished = i.finished, steps = "
    "i.steps "
    "FROM unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::int[], "
    "$6::timestamptz[], $7::bytea[]) i (id, state, code, message, owner, finished, "
    "steps) "
    "WHERE o.id = i.id"};

static const struct db_statement ADD_OUTBOX = {
    "add_outbox",
    "INSERT INTO outbox (id, partition, topic, key, type, event, traceparent, payload) "
    "SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[], $5::text[], "
    "$6::text[], $7::text[], $8::bytea[])"};

static const struct db_statement DROP_OUTBOX = {
    "drop_outbox", "DELETE FROM outbox WHERE id = ANY($1::bigint[])"};

/* One row of each column: the columns are built one after another, so each statement
 * below walks its rows once a column. */
#define COLUMN(args, type, rows, value)                                                \
    do {                                                                               \
        db_array(args, type);                                                          \
        rows                                                                           \
        {                                                                              \
            value;                                                                     \
        }                                                                              \
        db_array_end(args);                                                            \
    } while (0)

struct writing {
    struct db *db;
    struct scene *scene;
    struct db_call calls[9];
    struct db_args *args[9];
    int count;
    int fenced, fence; /* deployments to update; the call that does */
};

static struct db_args *call_add(struct writing *w, const struct db_statement *statement)
{
    struct db_args *args = db_args_create();

    w->args[w->count] = args;
    w->calls[w->count] = (struct db_call){statement, args, NULL};
    w->count++;
    return args;
}

/* --- deployments -------------------------------------------------------------------
 */

static int deployments_count(const struct scene *scene, bool fresh)
{
    int n = 0;

    for (const struct deployment *d = scene->deployments; d; d = d->next)
        n += d->dirty && d->fresh == fresh;
    return n;
}

static void spec_put(struct scene *scene, struct db_args *args,
                     const struct deployment *d)
{
    size_t length = 0;
    const uint8_t *spec = d->spec ? spec_pack(scene->arena, d->spec, &length) : NULL;

    db_bytes(args, spec, length);
}

#define DEPLOYMENTS(is_fresh)                                                          \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        if (d->dirty && d->fresh == (is_fresh))

static void deployments_add(struct writing *w)
{
    struct db_args *a;

    if (!deployments_count(w->scene, true))
        return;
    a = call_add(w, &ADD_DEPLOYMENTS);
    COLUMN(a, DB_BIGINT, DEPLOYMENTS(true), db_bigint(a, d->id));
    COLUMN(a, DB_TEXT, DEPLOYMENTS(true), db_text(a, d->tenant));
    COLUMN(a, DB_TEXT, DEPLOYMENTS(true), db_text(a, d->name));
    COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, d->partition));
    COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, (int32_t)d->state));
    COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, (int32_t)d->failed));
    COLUMN(a, DB_BIGINT, DEPLOYMENTS(true), db_bigint(a, (int64_t)d->sequence));
    COLUMN(a, DB_BYTES, DEPLOYMENTS(true), spec_put(w->scene, a, d));
}

static void deployments_set(struct writing *w)
{
    struct db_args *a;

    w->fenced = deployments_count(w->scene, false);
    if (!w->fenced)
        return;
    w->fence = w->count;
    a = call_add(w, &SET_DEPLOYMENTS);
    COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, d->id));
    COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, d->version));
    COLUMN(a, DB_INT, DEPLOYMENTS(false), db_int(a, (int32_t)d->state));
    COLUMN(a, DB_INT, DEPLOYMENTS(false), db_int(a, (int32_t)d->failed));
    COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, (int64_t)d->sequence));
    COLUMN(a, DB_BYTES, DEPLOYMENTS(false), spec_put(w->scene, a, d));
}

/* --- VMs ---------------------------------------------------------------------------
 */

enum change { ADD, SET, DROP, NONE };

/* A VM made and gone in one turn never was. */
static enum change vm_change(const struct vm *vm)
{
    if (vm->gone)
        return vm->fresh ? NONE : DROP;
    if (vm->fresh)
        return ADD;
    return vm->dirty ? SET : NONE;
}

#define VMS(wanted)                                                                    \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        for (const struct vm *vm = d->vms; vm; vm = vm->next)                          \
            if (vm_change(vm) == (wanted))

static bool vms_any(const struct writing *w, enum change wanted)
{
    VMS(wanted)
    return true;
    return false;
}

static void nics_put(struct scene *scene, struct db_args *args, const struct vm *vm)
{
    size_t length;
    const uint8_t *nics = nics_pack(scene->arena, vm, &length);

    db_bytes(args, nics, length);
}

static void vms_add(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, ADD))
        return;
    a = call_add(w, &ADD_VMS);
    COLUMN(a, DB_UUID, VMS(ADD), db_uuid(a, vm->id));
    COLUMN(a, DB_BIGINT, VMS(ADD), db_bigint(a, d->id));
    COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->group));
    COLUMN(a, DB_INT, VMS(ADD), db_int(a, vm->index));
    COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->name));
    COLUMN(a, DB_INT, VMS(ADD), db_int(a, (int32_t)vm->state));
    COLUMN(a, DB_INT, VMS(ADD), db_int(a, (int32_t)vm->epoch));
    COLUMN(a, DB_BOOL, VMS(ADD), db_bool(a, vm->monitored));
    COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->host));
    COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->error));
    COLUMN(a, DB_BYTES, VMS(ADD), nics_put(w->scene, a, vm));
}

static void vms_set(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, SET))
        return;
    a = call_add(w, &SET_VMS);
    COLUMN(a, DB_UUID, VMS(SET), db_uuid(a, vm->id));
    COLUMN(a, DB_INT, VMS(SET), db_int(a, (int32_t)vm->state));
    COLUMN(a, DB_INT, VMS(SET), db_int(a, (int32_t)vm->epoch));
    COLUMN(a, DB_BOOL, VMS(SET), db_bool(a, vm->monitored));
    COLUMN(a, DB_TEXT, VMS(SET), db_text(a, vm->error));
    COLUMN(a, DB_BYTES, VMS(SET), nics_put(w->scene, a, vm));
}

static void vms_drop(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, DROP))
        return;
    a = call_add(w, &DROP_VMS);
    COLUMN(a, DB_UUID, VMS(DROP), db_uuid(a, vm->id));
}

/* --- operations --------------------------------------------------------------------
 */

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
    a = call_add(w, &ADD_OPERATIONS);
    COLUMN(a, DB_UUID, FRESH, db_uuid(a, p->op->id));
    COLUMN(a, DB_BIGINT, FRESH, db_bigint(a, p->deployment));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->tenant));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->deployment));
    COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->kind));
    COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->state));
    COLUMN(a, DB_UUID, FRESH, db_uuid(a, p->op->vm_id));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->vm_name));
    COLUMN(a, DB_BOOL, FRESH, db_bool(a, p->op->force));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->account));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->client_transaction_id));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->traceparent));
    COLUMN(a, DB_BYTES, FRESH, db_bytes(a, p->op->digest, p->op->digest_length));
    COLUMN(a, DB_BYTES, FRESH, db_bytes(a, p->op->verdict, p->op->verdict_length));
    COLUMN(a, DB_INT, FRESH, db_int(a, p->op->status_code));
    COLUMN(a, DB_TEXT, FRESH, db_text(a, p->op->status_message));
    COLUMN(a, DB_INT, FRESH, db_int(a, (int32_t)p->op->owner));
    COLUMN(a, DB_TIME, FRESH, db_time(a, p->op->accepted_us));
    COLUMN(a, DB_TIME, FRESH, db_time(a, p->op->finished_us));
    COLUMN(a, DB_BYTES, FRESH, steps_put(w->scene, a, p->op));
}

static void operations_set(struct writing *w, const struct placed *list, int count)
{
    struct db_args *a;

    if (!operations_any(list, count, false))
        return;
    a = call_add(w, &SET_OPERATIONS);
    COLUMN(a, DB_UUID, CHANGED, db_uuid(a, p->op->id));
    COLUMN(a, DB_INT, CHANGED, db_int(a, (int32_t)p->op->state));
    COLUMN(a, DB_INT, CHANGED, db_int(a, p->op->status_code));
    COLUMN(a, DB_TEXT, CHANGED, db_text(a, p->op->status_message));
    COLUMN(a, DB_INT, CHANGED, db_int(a, (int32_t)p->op->owner));
    COLUMN(a, DB_TIME, CHANGED, db_time(a, p->op->finished_us));
    COLUMN(a, DB_BYTES, CHANGED, steps_put(w->scene, a, p->op));
}

/* --- outbox ------------------------------------------------------------------------
 */

#define OUTBOX                                                                         \
    for (const struct message *m = w->scene->messages; m; m = m->next)                 \
        if (m->outbox_id)

static bool outbox_any(const struct writing *w)
{
    OUTBOX
    return true;
    return false;
}

static void outbox_add(struct writing *w)
{
    struct db_args *a;

    if (!outbox_any(w))
        return;
    a = call_add(w, &ADD_OUTBOX);
    COLUMN(a, DB_BIGINT, OUTBOX, db_bigint(a, (int64_t)m->outbox_id));
    COLUMN(a, DB_INT, OUTBOX, db_int(a, m->partition));
    COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->topic));
    COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->key));
    COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->type));
    COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->id));
    COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->traceparent));
    COLUMN(a, DB_BYTES, OUTBOX, db_bytes(a, m->payload, m->length));
}

static void outbox_drop(struct writing *w, const uint64_t *published, int count)
{
    struct db_args *a;

    if (!count)
        return;
    a = call_add(w, &DROP_OUTBOX);
    db_array(a, DB_BIGINT);
    for (int i = 0; i < count; i++)
        db_bigint(a, (int64_t)published[i]);
    db_array_end(a);
}

/* -----------------------------------------------------------------------------------
 */

static int fence_check(const struct writing *w, struct err *err)
{
    if (w->fenced && db_affected(w->calls[w->fence].result) != w->fenced)
        return err_set(err, ERR_RETRY,
                       "another instance wrote a deployment of this turn meanwhile");
    return 0;
}

static int writing_run(struct writing *w, struct err *err)
{
    int r = 0;

    if (w->count)
        r = db_pipeline(w->db, w->calls, (size_t)w->count, err);
    if (r == 0)
        r = fence_check(w, err);
    for (int i = 0; i < w->count; i++) {
        PQclear(w->calls[i].result);
        db_args_destroy(w->args[i]);
    }
    return r;
}

int store_write(struct db *db, struct scene *scene, const uint64_t *published,
                int published_count, struct err *err)
{
    struct writing w = {.db = db, .scene = scene};
    struct placed *list;
    int count;

    list = operations_list(scene, &count);
    deployments_add(&w);
    deployments_set(&w);
    vms_drop(&w);
    vms_add(&w);
    vms_set(&w);
    operations_add(&w, list, count);
    operations_set(&w, list, count);
    outbox_add(&w);
    outbox_drop(&w, published, published_count);
    if (writing_run(&w, err) < 0 || db_commit(db, err) < 0)
        return err_wrap(err, "write");
    return 0;
}
