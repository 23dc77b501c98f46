/*
 * writing.c - a turn's statements gathered, run in one round trip, and the fences.
 *
 * A deployment is written only where its version is the one that was loaded, a tenant's
 * sum only where its quota has room, and the rows touched are counted. The lock makes
 * the first redundant as long as every writer takes it; whoever does not is stopped
 * here.
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

int writing_run(struct writing *w, struct err *err)
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
