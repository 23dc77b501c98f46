/*
 * query.h - what stands after the '?' of an address, read by a table. A name that is
 * not in the table, or a value that does not fit, is 400 and says what is known: a
 * filter that is passed over would answer another question than was asked.
 */
#pragma once

#include <stddef.h>

#include "common/http.h"

/* Reads the value into the field; returns NULL, or what it must be: "must be ...". A
 * text is borrowed from the exchange. */
typedef const char *query_reader(const char *value, void *field);

struct query_parameter {
    const char *name;
    query_reader *read;
    size_t offset; /* of its field */
};

/* Into `ret`, which stands at its defaults; the table ends with a row without name.
 * Returns 0, or -1: answered. */
int query_read(struct exchange *exchange, const struct query_parameter *table,
               void *ret);

/* The readers, by the field they fill. */
query_reader query_name;     /* const char *: a name as of a tenant or a deployment */
query_reader query_subject;  /* const char *: a deployment's, or "images/ID" */
query_reader query_kind;     /* const char *: a kind of operation, "VM_START" */
query_reader query_op_state; /* const char *: "RUNNING", ... */
query_reader query_limit;    /* int: 1 to 1000 */
query_reader query_entries;  /* int: 0 to 100, of a history */
query_reader query_switch;   /* int: true, false */
query_reader query_time;     /* int64_t: RFC 3339 -> wall microseconds, not 0 */
query_reader query_wait;     /* int64_t: "30s", at most 60 -> microseconds */
query_reader query_text;     /* const char *: as it is */
query_reader query_uuid;     /* const char *: a UUID, as it is */
query_reader query_id;       /* int64_t: a number, 1 or more */
query_reader query_callback_state; /* const char *: "waiting", ... */
