/*
 * routes.h - what can be asked, and what it takes to be allowed to.
 */
#pragma once

#include "common/http.h"

enum access { ACCESS_READ, ACCESS_OPERATE };

extern const struct http_route ROUTES[];
