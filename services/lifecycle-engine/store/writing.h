/*
 * writing.h - one turn's statements on their way to one round trip. For store/write*.c
 * alone: each adds the statements of its table.
 */
#pragma once

#include "services/lifecycle-engine/store/store.h"

#define WRITING_MAX 32
#define FENCES_MAX 8

/* The call has to touch so many rows. */
struct fence {
    int call, rows;
    const char *what;
};

struct writing {
    struct db *db;
    struct scene *scene;
    struct db_call calls[WRITING_MAX];
    struct db_args *args[WRITING_MAX];
    int count;
    struct sum *sums; /* of write_tenants.c, which is first and last */
    struct fence fences[FENCES_MAX];
    int fence_count;
};

/* The next statement of the round trip; its parameters are to be filled. */
struct db_args *writing_add(struct writing *w, const struct db_statement *statement);

/* The latest statement touches `rows` rows, or the turn is repeated. */
void writing_fence(struct writing *w, int rows, const char *what);

/* Runs them all and lets go of them, whatever comes of it. ERR_RETRY where a fence does
 * not hold. */
int writing_run(struct writing *w, struct err *err);

void write_tenants_new(struct writing *w);
void write_tenants(struct writing *w);
void write_catalogue(struct writing *w);
void write_deployments(struct writing *w);
void write_vms(struct writing *w);
void write_history(struct writing *w);
void write_operations(struct writing *w);
void write_outbox(struct writing *w, const uint64_t *published, int count);
