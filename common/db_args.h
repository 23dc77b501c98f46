/*
 * db_args.h - what db_args.c built, for db_link.c who sends it. Not for services: they
 * use db.h.
 */
#pragma once

#include "common/db.h"

struct db_args {
    unsigned char *bytes; /* every value, one after the other, as the wire has it */
    size_t size, capacity;
    struct param {
        Oid type;
        size_t offset;
        int length; /* -1: NULL */
    } * params;
    size_t count, param_capacity;
    const struct db_kind *array; /* the open array's elements; NULL: none is open */
    const char *problem;         /* a value that cannot be sent; NULL: none */
};
