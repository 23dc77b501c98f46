/*
 * scale_xml.h - <scale> -> how many VMs a group is to have.
 */
#pragma once

#include <stdint.h>

#include "proto/operation.pb-c.h"
#include "services/api-gateway/xml/problems.h"

struct asked_scale {
    int32_t members; /* so many; -1: `by` */
    int32_t by;      /* more, or fewer where negative */
};

/* Reads the root's content: one of members and by; what is wrong is added to problems.
 */
/* kind and size of the operation. */
void scale_fill(Vnf__V1__Operation *operation, const struct asked_scale *asked);

void scale_read(xmlNode *root, struct asked_scale *ret, struct problems *problems);

/* The roots, for tree_read_xml. */
extern const char *const SCALE_ROOTS[];
