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

/* The datamodels are large and seldom change: they have a statement of their own. */
#define SET(columns, arrays, names)                                                    \
    "UPDATE deployment d SET state = i.state, failed = i.failed, "                     \
    "sequence = i.sequence, version = d.version + 1, record = i.record, due = i.due, " \
    "counted_deployments = i.deployments, counted_vms = i.vms, "                       \
    "counted_vcpus = i.vcpus, counted_memory_mib = i.memory, "                         \
    "updated = clock_timestamp()" columns                                              \
    " FROM unnest($1::bigint[], $2::bigint[], $3::int[], $4::int[], $5::bigint[], "    \
    "$6::bytea[], $7::timestamptz[], $8::bigint[], $9::bigint[], $10::bigint[], "      \
    "$11::bigint[]" arrays ") i (id, version, state, failed, sequence, record, due, "  \
    "deployments, vms, vcpus, memory" names ") "                                       \
    "WHERE d.id = i.id AND d.version = i.version"

static const struct db_statement MOVE_DEPLOYMENTS = {"move_deployments",
                                                     SET("", "", "")};

static const struct db_statement REMODEL_DEPLOYMENTS = {
    "remodel_deployments", SET(", spec = i.spec, wanted = i.wanted",
                               ", $12::bytea[], $13::bytea[]", ", spec, wanted")};

enum change { ADD, MOVE, REMODEL, NONE };

static enum change change_of(const struct deployment *d)
{
    if (!d->dirty)
        return NONE;
    if (d->fresh)
        return ADD;
    return d->spec != d->spec_was || d->wanted != d->wanted_was ? REMODEL : MOVE;
}

#define DEPLOYMENTS(wanted)                                                            \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        if (change_of(d) == (wanted))

static int deployments_count(const struct writing *w, enum change wanted)
{
    int n = 0;

    DEPLOYMENTS(wanted)
    n++;
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

#define COUNTED(wanted)                                                                \
    for (int i = 0; i < MEASURES_END; i++)                                             \
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(wanted), db_bigint(a, d->uses.of[i]))

static void deployments_add(struct writing *w)
{
    struct db_args *a;

    if (!deployments_count(w, ADD))
        return;
    a = writing_add(w, &ADD_DEPLOYMENTS);
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(ADD), db_bigint(a, d->id));
    DB_COLUMN(a, DB_TEXT, DEPLOYMENTS(ADD), db_text(a, d->tenant));
    DB_COLUMN(a, DB_TEXT, DEPLOYMENTS(ADD), db_text(a, d->name));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(ADD), db_int(a, d->partition));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(ADD), db_int(a, (int32_t)d->state));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(ADD), db_int(a, (int32_t)d->failed));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(ADD), db_bigint(a, (int64_t)d->sequence));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(ADD), spec_put(w->scene, a, d->spec));
    COUNTED(ADD);
}

static void deployments_set(struct writing *w, enum change change)
{
    const int count = deployments_count(w, change);
    struct db_args *a;

    if (!count)
        return;
    a = writing_add(w, change == MOVE ? &MOVE_DEPLOYMENTS : &REMODEL_DEPLOYMENTS);
    writing_fence(w, count, "a deployment of this one");
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(change), db_bigint(a, d->id));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(change), db_bigint(a, d->version));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(change), db_int(a, (int32_t)d->state));
    DB_COLUMN(a, DB_INT, DEPLOYMENTS(change), db_int(a, (int32_t)d->failed));
    DB_COLUMN(a, DB_BIGINT, DEPLOYMENTS(change), db_bigint(a, (int64_t)d->sequence));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(change), record_put(w->scene, a, d->record));
    DB_COLUMN(a, DB_TIME, DEPLOYMENTS(change), db_time(a, d->due_us));
    COUNTED(change);
    if (change == MOVE)
        return;
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(change), spec_put(w->scene, a, d->spec));
    DB_COLUMN(a, DB_BYTES, DEPLOYMENTS(change), spec_put(w->scene, a, d->wanted));
}

void write_deployments(struct writing *w)
{
    deployments_add(w);
    deployments_set(w, MOVE);
    deployments_set(w, REMODEL);
}
