/*
 * body.h - the body of a request -> a tree, by its media type.
 */
#pragma once

#include "common/http.h"
#include "services/api-gateway/xml/tree.h"

/* The tree, the caller's; NULL when the request is answered: 415 for what is neither
 * XML nor JSON. With problems found, and the tree NULL, nothing is answered yet.
 * Returns 0 or -1: answered. */
int body_read(struct exchange *exchange, const char *const *roots, xmlDoc **ret,
              struct problems *problems);
