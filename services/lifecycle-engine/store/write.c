/*
 * write.c - what a turn decided, to the tables: one statement a table, one round trip,
 * the fence, commit.
 *
 * The fences: a deployment is written only where its version is the one that was
 * loaded, a tenant's sum only where its quota has room, and the rows touched are
 * counted. The lock makes the first redundant as long as every writer takes it; whoever
 * does not is stopped here. What is counted of tenants comes last: their rows are
 * shared.
 */
#include "services/lifecycle-engine/store/writing.h"

struct db_args *writing_add(struct writing *w, const struct db_statement *statement)
{
    struct db_args *args = db_args_create();

    w->args[w->count] = args;
    w->calls[w->count] = (struct db_call){statement, args, NULL};
    w->count++;
    return args;
}

void writing_fence(struct writing *w, int rows, const char *what)
{
    w->fences[w->fence_count++] = (struct fence){w->count - 1, rows, what};
}

static int fences_check(const struct writing *w, struct err *err)
{
    for (int i = 0; i < w->fence_count; i++)
        if (db_affected(w->calls[w->fences[i].call].result) != w->fences[i].rows)
            return err_set(err, ERR_RETRY, "another turn meanwhile changed %s",
                           w->fences[i].what);
    return 0;
}

static int writing_run(struct writing *w, struct err *err)
{
    int r = 0;

    if (w->count)
        r = db_pipeline(w->db, w->calls, (size_t)w->count, err);
    if (r == 0)
        r = fences_check(w, err);
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
