/*
 * schema.h - the gateway's tables for a test: the migrations name their schema, so
 * tests, which run side by side, take turns.
 */
#pragma once

#include "services/api-gateway/store.h"

/* Waits for its turn, makes the schema anew, returns a store that works in it. Asserts.
 */
struct store *schema_store(void);
/* Runs SQL in it. */
void schema_run(const char *sql);
/* Ends the turn; takes the store. */
void schema_leave(struct store *store);
