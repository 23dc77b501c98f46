/*
 * write.c - what a turn decided, to the tables: one statement a table, one round trip,
 * the fence, commit.
 *
 * The fence: a deployment is written only where its version is the one that was loaded,
 * and the rows touched are counted. The lock makes that redundant as long as every
 * writer takes it; whoever does not is stopped here.
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

    write_deployments(&w);
    write_vms(&w);
    write_history(&w);
    write_operations(&w);
    write_outbox(&w, published, published_count);
    if (writing_run(&w, err) < 0 || db_commit(db, err) < 0)
        return err_wrap(err, "write");
    return 0;
}
