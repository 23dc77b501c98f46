/*
 * write.c - what a turn decided, to the tables: each adds its statements, one round
 * trip takes them all, commit. What is counted of tenants comes last: their rows are
 * shared.
 */
#include "services/lifecycle-engine/store/writing.h"

int store_write(struct db *db, struct scene *scene, const uint64_t *published,
                int published_count, struct err *err)
{
    struct writing w = {.db = db, .scene = scene};

    write_tenants_new(&w);
    write_deployments(&w);
    write_catalogue(&w);
    write_vms(&w);
    write_history(&w);
    write_operations(&w);
    write_outbox(&w, published, published_count);
    write_tenants(&w);
    if (writing_run(&w, err) < 0 || db_commit(db, err) < 0)
        return err_wrap(err, "write");
    return 0;
}
