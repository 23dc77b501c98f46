/*
 * loading.h - what a turn loads, table by table. For store/load*.c alone: each has the
 * statements of its table and reads their rows into the scene.
 */
#pragma once

#include "services/lifecycle-engine/store/store.h"

/* A text of a row, in the scene's arena. */
static inline const char *row_text(struct scene *scene, const PGresult *rows, int row,
                                   int column)
{
    return arena_text(scene->arena, db_get_text(rows, row, column));
}

/* --- load_owners.c: whose are the VMs that items name? --- */

int owners_find(struct db *db, struct scene *scene, struct item *items, int count,
                struct err *err);

/* --- load_deployments.c --- */

/* Locks the deployments that the items name and reads them. ids gets theirs, ret_locked
 * them, both in the order of the ids. */
int deployments_lock(struct db *db, struct scene *scene, const struct item *items,
                     int count, struct db_args *ids, struct deployment ***ret_locked,
                     struct err *err);

/* --- load_vms.c: by deployments' ids --- */

extern const struct db_statement VMS_LOAD;
void vms_read(struct scene *scene, struct deployment **locked, const PGresult *rows);

/* --- load_operations.c: those under way, and those that items name --- */

extern const struct db_statement OPERATIONS_UNFINISHED, OPERATIONS_KNOWN;
/* Returns whether the items name any. */
bool operations_ask(const struct item *items, int count, struct db_args *args);
/* under_way: they belong to deployments of the scene. */
void operations_read(struct scene *scene, const PGresult *rows, bool under_way);

/* --- load_catalogue.c: tenants and their catalogue --- */

extern const struct db_statement TENANTS;

enum { C_IMAGES, C_FLAVORS, C_NETWORKS, CATALOGUE_CALLS };

/* The tenants that the items name, each once, and whether who uses what is asked. */
void tenants_fill(const struct item *items, int count, struct db_args *args);
/* Whether one of the items is decided by the catalogue. */
bool catalogue_is_asked(const struct item *items, int count);
void catalogue_calls(struct db_call calls[CATALOGUE_CALLS], struct db_args *args);

void tenants_read(struct scene *scene, const PGresult *rows);
void catalogue_read(struct scene *scene, const struct db_call calls[CATALOGUE_CALLS]);
