/*
 * cycle_check.c - walks the edges from each group in turn; an edge that leads back onto
 * the way walked so far closes a circle.
 */
#include "services/api-gateway/xml/cycle_check.h"

#include <stdio.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"

struct walk {
    struct reader *reader;
    const Vnf__V1__Deployment *datamodel;
    enum { UNSEEN, ON_THE_WAY, LEFT } * seen; /* by group */
    int *way;                                 /* the groups walked through */
    int length;
};

static int group_index(const Vnf__V1__Deployment *datamodel, const char *name)
{
    for (size_t i = 0; i < datamodel->n_groups; i++)
        if (strcmp(datamodel->groups[i]->name, name) == 0)
            return (int)i;
    return -1;
}

static const char *name_of(const struct walk *w, int group)
{
    return w->datamodel->groups[group]->name;
}

/* "a -> b -> a": each depends on the next. */
static void tell(const struct walk *w, const Vnf__V1__Dependency *on, int back_to)
{
    AUTO(free) char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    int at = w->length - 1;

    while (w->way[at] != back_to)
        at--;
    for (; at < w->length; at++)
        fprintf(out, "%s -> ", name_of(w, w->way[at]));
    fputs(name_of(w, back_to), out);
    fclose(out);
    problems_add(w->reader->problems, 422, reader_place(w->reader, on),
                 "groups wait for each other in a circle: %.2000s", text);
}

static void visit(struct walk *w, int group);

static void follow(struct walk *w, int group, const Vnf__V1__Dependency *on)
{
    int next = group_index(w->datamodel, on->group);

    if (next < 0 || next == group) /* told elsewhere */
        return;
    if (w->seen[next] == ON_THE_WAY)
        tell(w, on, next);
    else if (w->seen[next] == UNSEEN)
        visit(w, next);
}

static void visit(struct walk *w, int group)
{
    w->seen[group] = ON_THE_WAY;
    w->way[w->length++] = group;
    for (size_t s = 0; s < w->datamodel->n_startups; s++) {
        const Vnf__V1__Startup *startup = w->datamodel->startups[s];

        if (strcmp(startup->group, name_of(w, group)) != 0)
            continue;
        for (size_t i = 0; i < startup->n_depends_on; i++)
            follow(w, group, startup->depends_on[i]);
    }
    w->length--;
    w->seen[group] = LEFT;
}

void cycle_check(struct reader *reader, const Vnf__V1__Deployment *datamodel)
{
    struct walk w = {.reader = reader, .datamodel = datamodel};

    w.seen = xcalloc(datamodel->n_groups + 1, sizeof *w.seen);
    w.way = xcalloc(datamodel->n_groups + 1, sizeof *w.way);
    for (size_t i = 0; i < datamodel->n_groups; i++)
        if (w.seen[i] == UNSEEN)
            visit(&w, (int)i);
    free(w.seen);
    free(w.way);
}
