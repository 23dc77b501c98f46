/*
 * callback_view.h - rows of callbacks and their keys -> what a client reads. Pure.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/store/callbacks.h"

/* The caller's. */
json_t *callback_view(const PGresult *callbacks, int row);
json_t *callback_key_view(const PGresult *key);
