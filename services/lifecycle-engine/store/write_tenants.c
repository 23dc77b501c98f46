/*
 * write_tenants.c - tenants: made, with another quota, gone; and what each uses.
 *
 * The sum moves by what this turn changes, and where more was asked for only as far as
 * the quota goes: a turn of another partition may have taken it since it was loaded.
 * Then no row is touched, the fence sees it, and the turn decides again.
 */
#include <string.h>

#include "services/lifecycle-engine/store/writing.h"

#define LIMITS "max_deployments, max_vms, max_vcpus, max_memory_mib"

static const struct db_statement ADD_TENANTS = {
    "add_tenants", "INSERT INTO tenant (name) SELECT unnest($1::text[]) "
                   "ON CONFLICT (name) DO NOTHING"};

static const struct db_statement SET_QUOTAS = {
    "set_quotas",
    "UPDATE tenant t SET max_deployments = NULLIF(i.deployments, -1), "
    "max_vms = NULLIF(i.vms, -1), max_vcpus = NULLIF(i.vcpus, -1), "
    "max_memory_mib = NULLIF(i.memory, -1) FROM unnest($1::text[], $2::bigint[], "
    "$3::bigint[], $4::bigint[], $5::bigint[]) i (name, deployments, vms, vcpus, "
    "memory) WHERE t.name = i.name"};

static const struct db_statement DROP_TENANTS = {
    "drop_tenants",
    "DELETE FROM tenant WHERE name = ANY($1::text[]) AND deployments = 0"};

#define ROOM(sum, change, asked)                                                       \
    "(i." asked " = 0 OR t.max_" sum " IS NULL OR t." sum " + i." change               \
    " <= t.max_" sum ")"

static const struct db_statement COUNT_TENANTS = {
    "count_tenants",
    "UPDATE tenant t SET deployments = t.deployments + i.deployments, "
    "vms = t.vms + i.vms, vcpus = t.vcpus + i.vcpus, "
    "memory_mib = t.memory_mib + i.memory FROM unnest($1::text[], $2::bigint[], "
    "$3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], "
    "$8::bigint[], $9::bigint[]) i (name, deployments, vms, vcpus, memory, "
    "asked_deployments, asked_vms, asked_vcpus, asked_memory) WHERE t.name = i.name "
    "AND " ROOM("deployments", "deployments", "asked_deployments") " AND " ROOM(
        "vms", "vms", "asked_vms") " AND " ROOM("vcpus", "vcpus",
                                                "asked_vcpus") " AND " ROOM("memory_mi"
                                                                            "b",
                                                                            "memory",
                                                                            "asked_"
                                                                            "memory")};

#define TENANTS(wanted)                                                                \
    for (const struct tenant *t = w->scene->catalogue.tenants; t; t = t->next)         \
        if (wanted)

static int tenants_count(const struct writing *w, bool (*wanted)(const struct tenant *))
{
    int count = 0;

    TENANTS(wanted(t))
    count++;
    return count;
}

static bool is_new(const struct tenant *t)
{
    return t->fresh && !t->gone;
}

static bool is_changed(const struct tenant *t)
{
    return t->dirty && !t->gone;
}

static bool is_gone(const struct tenant *t)
{
    return t->gone && !t->fresh;
}

/* --- what is used ----------------------------------------------------------------- */

/* A tenant's part of this turn. */
struct sum {
    const char *tenant;
    struct usage change;
    const struct tenant *known; /* NULL: an engine before there were tenants made it */
    struct sum *next;
};

static struct sum *sum_of(struct writing *w, struct sum **sums, const char *tenant)
{
    struct sum *sum = *sums, **at = sums;

    while (sum && strcmp(sum->tenant, tenant) != 0)
        sum = sum->next;
    if (sum)
        return sum;
    while (*at && strcmp((*at)->tenant, tenant) < 0) /* in one order in every turn */
        at = &(*at)->next;
    sum = arena_alloc(w->scene->arena, sizeof *sum);
    sum->tenant = tenant;
    sum->known = tenant_find(&w->scene->catalogue, tenant);
    sum->next = *at;
    *at = sum;
    return sum;
}

static struct sum *sums_make(struct writing *w)
{
    struct sum *sums = NULL;

    for (struct deployment *d = w->scene->deployments; d; d = d->next) {
        struct sum *sum;

        if (!d->dirty)
            continue;
        d->uses = usage_of(d);
        if (memcmp(&d->uses, &d->counted, sizeof d->uses) == 0)
            continue;
        sum = sum_of(w, &sums, d->tenant);
        for (int i = 0; i < MEASURES_END; i++)
            sum->change.of[i] += d->uses.of[i] - d->counted.of[i];
    }
    return sums;
}

#define SUMS for (const struct sum *sum = sums; sum; sum = sum->next)

static void tenants_use(struct writing *w)
{
    const struct sum *sums = w->sums;
    struct db_args *a;
    int count = 0;

    SUMS count++;
    if (!count)
        return;
    a = writing_add(w, &COUNT_TENANTS);
    writing_fence(w, count, "what a tenant of this one uses");
    DB_COLUMN(a, DB_TEXT, SUMS, db_text(a, sum->tenant));
    for (int i = 0; i < MEASURES_END; i++)
        DB_COLUMN(a, DB_BIGINT, SUMS, db_bigint(a, sum->change.of[i]));
    for (int i = 0; i < MEASURES_END; i++)
        DB_COLUMN(a, DB_BIGINT, SUMS,
                  db_bigint(a, sum->known ? sum->known->asked.of[i] : 0));
}

/* --- the statements --------------------------------------------------------------- */

static bool any_unknown(const struct sum *sums)
{
    SUMS
    {
        if (!sum->known)
            return true;
    }
    return false;
}

void write_tenants_new(struct writing *w)
{
    const struct sum *sums = w->sums = sums_make(w);
    struct db_args *a;

    if (!tenants_count(w, is_new) && !any_unknown(sums))
        return;
    a = writing_add(w, &ADD_TENANTS);
    db_array(a, DB_TEXT);
    TENANTS(is_new(t))
    db_text(a, t->name);
    SUMS if (!sum->known) db_text(a, sum->tenant);
    db_array_end(a);
}

static void quotas_set(struct writing *w)
{
    struct db_args *a;
    int count = tenants_count(w, is_changed);

    if (!count)
        return;
    a = writing_add(w, &SET_QUOTAS);
    writing_fence(w, count, "a tenant of this one");
    DB_COLUMN(a, DB_TEXT, TENANTS(is_changed(t)), db_text(a, t->name));
    for (int i = 0; i < MEASURES_END; i++)
        DB_COLUMN(a, DB_BIGINT, TENANTS(is_changed(t)), db_bigint(a, t->most[i]));
}

static void tenants_drop(struct writing *w)
{
    struct db_args *a;
    int count = tenants_count(w, is_gone);

    if (!count)
        return;
    a = writing_add(w, &DROP_TENANTS);
    writing_fence(w, count, "a tenant of this one");
    DB_COLUMN(a, DB_TEXT, TENANTS(is_gone(t)), db_text(a, t->name));
}

void write_tenants(struct writing *w)
{
    quotas_set(w);
    tenants_use(w);
    tenants_drop(w);
}
