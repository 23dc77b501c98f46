/*
 * schema.h - the datamodel as a RELAX NG schema, made of the tables that read it, so
 * that both say the same, names, addresses and numbers included. What one element says
 * of another only the reader knows.
 */
#pragma once

/* malloc'd. */
char *schema_text(void);

#define SCHEMA_VERSION "1"
