/*
 * load_owners.c - items that name only a VM get its deployment. See loading.h.
 */
#include <string.h>

#include "services/lifecycle-engine/store/loading.h"

static const struct db_statement OWNERS = {
    "owners", "SELECT v.id, d.tenant, d.name, v.state FROM vm v "
              "JOIN deployment d ON d.id = v.deployment WHERE v.id = ANY($1::uuid[])"};

/* A domain that started is looked at only where its VM rests: not at a start that was
 * asked for. */
static bool concerns(const struct item *item, enum vm_state state)
{
    return item->kind != ITEM_DOMAIN_LOOK || state == VM_ALIVE || state == VM_INERT ||
           state == VM_SHUTOFF;
}

/* What a call does to a domain comes with the call's result, as a rule in one turn. */
static bool told_by_result(struct item *item, const struct item *items, int count)
{
    for (int i = 0; i < count; i++)
        if (items[i].result && strcmp(items[i].result->job.vm_id, item->vm_id) == 0) {
            item->tenant = items[i].tenant;
            item->deployment = items[i].deployment;
            return true;
        }
    return false;
}

int owners_find(struct db *db, struct scene *scene, struct item *items, int count,
                struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;
    bool any = false;

    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++)
        if (*items[i].vm_id && !*items[i].deployment &&
            !told_by_result(&items[i], items, count)) {
            db_uuid(args, items[i].vm_id);
            any = true;
        }
    db_array_end(args);
    if (!any)
        return 0;
    if (db_query(db, &OWNERS, args, &rows, err) < 0)
        return err->kind;
    for (int row = 0; row < PQntuples(rows); row++) {
        char id[37];

        db_get_uuid(id, rows, row, 0);
        for (int i = 0; i < count; i++)
            if (strcmp(items[i].vm_id, id) == 0 &&
                concerns(&items[i], (enum vm_state)db_get_int(rows, row, 3))) {
                items[i].tenant = row_text(scene, rows, row, 1);
                items[i].deployment = row_text(scene, rows, row, 2);
            }
    }
    return 0;
}
