/*
 * paces.c - how long actions took before, by image: read from the steps of operations
 * that went well, only when somebody asks for a plan. So nothing is kept for it, and
 * what nobody asks for costs nothing.
 *
 * Of the last 2,000 operations twenty of each kind are enough. What image a VM had its
 * deployment's datamodel tells, as long as it is there.
 */
#include <string.h>

#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement PAST = {
    "past",
    "SELECT o.deployment_name, o.steps, d.spec FROM "
    "(SELECT *, row_number() OVER (PARTITION BY kind ORDER BY accepted DESC) AS nth "
    "FROM (SELECT kind, state, accepted, deployment, deployment_name, steps "
    "FROM operation ORDER BY accepted DESC, id DESC LIMIT 2000) latest "
    "WHERE state = 2 AND octet_length(steps) < 262144) o "
    "LEFT JOIN deployment d ON d.id = o.deployment WHERE o.nth <= 20"};

bool paces_wanted(const struct item *items, int count)
{
    for (int i = 0; i < count; i++)
        if (items[i].kind == ITEM_OPERATION &&
            ((const Vnf__V1__Operation *)items[i].message)->dry_run)
            return true;
    return false;
}

/* "{deployment}_{group}_{index}_{uuid}" */
static bool names_member(const char *vm_name, const char *deployment, const char *group)
{
    size_t length = strlen(deployment), group_length = strlen(group);
    const char *at = vm_name + length + 1;

    return strncmp(vm_name, deployment, length) == 0 && vm_name[length] == '_' &&
           strncmp(at, group, group_length) == 0 && at[group_length] == '_' &&
           at[group_length + 1 + strspn(at + group_length + 1, "0123456789")] == '_';
}

static const char *image_of(const Vnf__V1__Deployment *spec, const char *deployment,
                            const char *vm_name)
{
    for (size_t i = 0; spec && i < spec->n_groups; i++)
        if (names_member(vm_name, deployment, spec->groups[i]->name))
            return spec->groups[i]->image;
    return "";
}

static struct pace *pace_of(struct scene *scene, enum action action, const char *image)
{
    struct pace *pace = scene->paces;

    while (pace && (pace->action != action || strcmp(pace->image, image) != 0))
        pace = pace->next;
    if (pace)
        return pace;
    pace = arena_alloc(scene->arena, sizeof *pace);
    *pace = (struct pace){.action = action, .image = image, .next = scene->paces};
    scene->paces = pace;
    return pace;
}

static void steps_count(struct scene *scene, const struct operation *op,
                        const Vnf__V1__Deployment *spec, const char *deployment)
{
    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];
        struct pace *pace;

        if (step->state != STEP_DONE || step->ended_us < step->begun_us)
            continue;
        pace = pace_of(scene, step->action, image_of(spec, deployment, step->vm_name));
        pace->total_us += step->ended_us - step->begun_us;
        pace->runs++;
    }
}

int paces_load(struct db *db, struct scene *scene, struct err *err)
{
    AUTO(PQclear) PGresult *rows = NULL;

    if (db_query(db, &PAST, NULL, &rows, err) < 0)
        return err_wrap(err, "load what past operations took");
    for (int row = 0; row < PQntuples(rows); row++) {
        struct operation op = {.step_count = 0};
        const Vnf__V1__Deployment *spec = NULL;
        const uint8_t *bytes;
        size_t length;

        bytes = db_get_bytes(rows, row, 1, &length);
        steps_unpack(scene->arena, &op, bytes, length);
        bytes = db_get_bytes(rows, row, 2, &length);
        if (length)
            spec = spec_unpack(scene->arena, bytes, length);
        steps_count(scene, &op, spec, db_get_text(rows, row, 0));
    }
    return 0;
}
