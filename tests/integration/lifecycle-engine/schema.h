/*
 * schema.h - the engine's tables, migrated anew for one test.
 */
#pragma once

#include "common/db.h"

/* A connection that works in them. */
struct db *db_in_schema(void);

/* Makes them. Tests run side by side and the migrations name their schema: one at a
 * time has the lock, which is that of the connection returned. */
struct db *schema_begin(void);
