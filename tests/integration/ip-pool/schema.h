/*
 * schema.h - ip-pool's tables for a test: the migrations name their schema, so tests,
 * which run side by side, take turns.
 */
#pragma once

#include "common/db.h"

/* Waits for its turn, then makes the schema anew. Asserts. */
void schema_make(void);
/* A new connection that works in it. */
struct db *schema_connect(void);
/* Ends the turn. */
void schema_leave(void);
