/*
 * inventory.h - how much there is of what, as the views show it.
 */
#pragma once

#include "services/api-gateway/store.h"

/* How much there is of what: rows of kind, state and number. */
int store_count(struct store *store, PGresult **ret, struct err *err);
