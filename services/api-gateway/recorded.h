/*
 * recorded.h - what the engine's views know of operations, as the answer to a request.
 */
#pragma once

#include "services/api-gateway/request.h"
#include "services/api-gateway/store.h"

/* Answers from the row of the request's operation: as the first time, or 422 when the
 * row is that of another request under the same key. */
void recorded_answer(struct exchange *exchange, const PGresult *operations, int row);

/* The row of an operation among those read, or -1. */
int recorded_find(const PGresult *operations, const char *id);
