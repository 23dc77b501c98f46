/*
 * migrate.h - the tables of a service: sql/NNN_what.sql, in order, each once.
 *
 * The files are compiled into the service (build/sql/<service>.c, made from its sql/).
 * The role that migrates owns the schema; the role that runs the service has no DDL, so
 * a service is migrated by `<service> --migrate` and at its start only checks.
 */
#pragma once

#include "common/db.h"

struct migration {
    const char *name; /* "001_pool_and_lease" */
    const char *sql;
};

/* A service that owns tables defines it; a row without a name ends it. */
extern const struct migration MIGRATIONS[];

/* Applies what is missing, each in a transaction of its own, under an advisory lock, so
 * that several may try at once. Recorded in the table migration of the role's schema
 * (its search_path). *ret_applied counts. */
int migrate_apply(struct db *db, const struct migration *migrations, int *ret_applied,
                  struct err *err);

/* ERR_RETRY, naming the command that mends it, until the last migration stands. */
int migrate_check(struct db *db, const struct migration *migrations, struct err *err);
