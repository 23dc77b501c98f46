/*
 * write_deployments.c - rows of names: made, and changed behind the fence.
 */
#include "services/lifecycle-engine/store/writing.h"

static const struct db_statement ADD_DEPLOYMENTS = {
    "add_deployments",
    "INSERT INTO deployment (id, tenant, name, partition, state, failed, sequence, "
    "version, spec, counted_deployments, counted_vms, counted_vcpus, "
    "counted_memory_mib) SELECT i.id, i.tenant, i.name, i.partition, i.state, "
    "i.failed, i.sequence, 1, i.spec, i.deployments, i.vms, i.vcpus, i.memory "
    "FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], "
    "$5::int[], $6::int[], $7::bigint[], $8::bytea[], $9::bigint[], $10::bigint[], "
    "$11::bigint[], $12::bigint[]) i (id, tenant, name, partition, state, failed, "
    "sequence, spec, deployments, vms, vcpus, memory)"};

static const struct db_statement SET_DEPLOYMENTS = {
    "set_deployments",
    "UPDATE deployment d SET state = i.state, failed = i.failed, sequence = "
    "i.sequence, "
    "version = d.version + 1, spec = i.spec, wanted = i.wanted, record = i.record, "
    "due = i.due, counted_deployments = i.deployments, counted_vms = i.vms, "
    "counted_vcpus = i.vcpus, counted_memory_mib = i.memory, "
    "updated = clock_timestamp() "
    "FROM unnest($1::bigint[], $2::bigint[], $3::int[], $4::int[], $5::bigint[], "
    "$6::bytea[], $7::bytea[], $8::bytea[], $9::timestamptz[], $10::bigint[], "
    "$11::bigint[], $12::bigint[], $13::bigint[]) "
    "i (id, version, state, failed, sequence, spec, wanted, record, due, "
    "deployments, vms, vcpus, memory) "
    "WHERE d.id = i.id AND d.version = i.version"};

static int deployments_count(const struct scene *scene, bool fresh)
{
    int n = 0;

    for (const struct deployment *d = scene->deployments; d; d = d->next)
        n += d->dirty && d->fresh == fresh;
    return n;
}

static void spec_put(struct scene *scene, struct db_args *args,
                     const Vnf__V1__Deployment *spec)
{
    size_t length = 0;
    const uint8_t *bytes = spec ? spec_pack(scene->arena, spec, &length) : NULL;

    db_bytes(args, bytes, length);
}

static void record_put(struct scene *scene, struct db_args *args,
                       const Vnf__V1__DeploymentRecord *record)
{
    size_t length = 0;
    const uint8_t *bytes =
        record ? deployment_record_pack(scene->arena, record, &length) : NULL;

    db_bytes(args, bytes, length);
}

#define DEPLOYMENTS(is_fresh)                                                          \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        if (d->dirty && d->fresh == (is_fresh))

#define COUNTED(is_fresh)                                                              \
    for (int i = 0; i < MEASURES_END; i++)                                             \
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(is_fresh), db_bigint(a, d->uses.of[i]))

static void deployments_add(struct writing *w)
{
    struct db_args *a;

    if (!deployments_count(w->scene, true))
        return;
    a = writing_add(w, &ADD_DEPLOYMENTS);
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(true), db_bigint(a, d->id));
    DB_COLUMN(a, DB_TEXT, DEPLOYMENTS(true), db_text(a, d->tenant));
    DB_COLUMN(a, DB_TEXT, DEPLOYMENTS(true), db_text(a, d->name));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, d->partition));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, (int32_t)d->state));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(true), db_int(a, (int32_t)d->failed));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(true), db_bigint(a, (int64_t)d->sequence));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(true), spec_put(w->scene, a, d->spec));
    COUNTED(true);
}

static void deployments_set(struct writing *w)
{
    struct db_args *a;

    int count = deployments_count(w->scene, false);

    if (!count)
        return;
    a = writing_add(w, &SET_DEPLOYMENTS);
    writing_fence(w, count, "a deployment of this one");
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, d->id));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, d->version));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(false), db_int(a, (int32_t)d->state));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(false), db_int(a, (int32_t)d->failed));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(false), db_bigint(a, (int64_t)d->sequence));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(false), spec_put(w->scene, a, d->spec));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(false), spec_put(w->scene, a, d->wanted));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(false), record_put(w->scene, a, d->record));
    DB_COLUMN(a, DB_TIME, DEPLOYMENTS(false), db_time(a, d->due_us));
    COUNTED(false);
}

void write_deployments(struct writing *w)
{
    deployments_add(w);
    deployments_set(w);
}
