/*
 * shape_write.h - struct -> document, by the tables that shape.h reads by: what is
 * written reads as the same.
 */
#pragma once

#include <jansson.h>

#include "services/api-gateway/xml/shape.h"

/* Adds what `source` holds to the document. What has no value is left out. */
void shape_write(const struct shape *shape, const void *source, json_t *document);
