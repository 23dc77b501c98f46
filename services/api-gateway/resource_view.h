/*
 * resource_view.h - a thing of the catalogue as clients see it: what was asked for, and
 * what became of it.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/resources.h"

json_t *resource_view(const struct resource_kind *kind, const PGresult *rows, int row);
