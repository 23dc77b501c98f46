/*
 * plan_xml.h - the body of POST /v1/plan: an operation as it would be asked for.
 */
#pragma once

#include "proto/operation.pb-c.h"
#include "services/api-gateway/xml/datamodel_xml.h"
#include "services/api-gateway/xml/scale_xml.h"

struct asked_plan {
    char *tenant, *deployment, *operation, *vm_name, *vm_group; /* NULL: not given */
    protobuf_c_boolean force;
    struct asked_scale size;
    xmlNode *datamodel; /* <deployment> or <esc_datamodel>, of deploy and update */
    Vnf__V1__OperationKind kind;
};

/* Everything but the datamodel, which datamodel_read reads. The caller calls
 * asked_plan_finish either way. */
void plan_read(xmlNode *root, struct asked_plan *ret, struct problems *problems);
void asked_plan_finish(struct asked_plan *asked);

/* The roots, for tree_read_xml. */
extern const char *const PLAN_ROOTS[];
