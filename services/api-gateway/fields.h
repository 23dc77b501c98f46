/*
 * fields.h - a body that is one JSON object of texts, read by a table as a query is.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/query.h"

/* Into `ret`, which stands at its defaults. Returns 0, or -1: answered (400, 415).
 * *ret_document is the caller's; the texts are borrowed from it. */
int fields_read(struct exchange *exchange, const struct query_parameter *table,
                void *ret, json_t **ret_document);
