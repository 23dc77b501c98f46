/*
 * routes.h - what can be asked, and what it takes to be allowed to.
 */
#pragma once

#include <stdio.h>

#include "common/http.h"

/* The least role that may: viewer, operator, admin. */
enum access { ACCESS_READ, ACCESS_OPERATE, ACCESS_ADMIN };

extern const struct http_route ROUTES[];

/* The table as a program reads it: method, pattern, access; a row a line, tabs between.
 */
void routes_print(FILE *out);
