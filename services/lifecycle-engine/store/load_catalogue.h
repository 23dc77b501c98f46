/*
 * load_catalogue.h - tenants and their catalogue, for load.c alone.
 */
#pragma once

#include "services/lifecycle-engine/store/store.h"

extern const struct db_statement TENANTS;

enum { C_IMAGES, C_FLAVORS, C_NETWORKS, CATALOGUE_CALLS };

/* The tenants that the items name, each once, and whether who uses what is asked. */
void tenants_fill(const struct item *items, int count, struct db_args *args);
/* Whether one of the items is decided by the catalogue. */
bool catalogue_is_asked(const struct item *items, int count);
void catalogue_calls(struct db_call calls[CATALOGUE_CALLS], struct db_args *args);

void tenants_read(struct scene *scene, const PGresult *rows);
void catalogue_read(struct scene *scene, const struct db_call calls[CATALOGUE_CALLS]);
