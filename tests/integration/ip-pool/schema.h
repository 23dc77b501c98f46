/*
 * schema.h - ip-pool's tables for a test: the migrations name their schema, so tests,
 * which run side by side, take turns.
 */
#pragma once

#include "common/migrate.h"

/* Waits for its turn, then makes the schema anew. Asserts. */
void schema_make(void);
/* Likewise, by these migrations alone. */
void schema_make_up_to(const struct migration *migrations);
/* A new connection that works in it. */
struct db *schema_connect(void);
/* The first field of the only row, a bigint. */
int64_t schema_number(struct db *db, const char *sql);
/* Ends the turn. */
void schema_leave(void);
