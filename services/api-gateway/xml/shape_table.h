/*
 * shape_table.h - the words in which rows of the datamodel's tables are written. For
 * the files that hold such tables alone.
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/shape.h"

#define AT(type, member) .offset = offsetof(Vnf__V1__##type, member)
#define MANY(type, member)                                                             \
    .many = true, .offset = offsetof(Vnf__V1__##type, member),                         \
    .count_offset = offsetof(Vnf__V1__##type, n_##member)
#define LATER(name)                                                                    \
    {                                                                                  \
        .element = name, .kind = FIELD_LATER, .many = true                             \
    }
#define END                                                                            \
    {                                                                                  \
        .element = NULL                                                                \
    }
