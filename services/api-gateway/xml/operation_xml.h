/*
 * operation_xml.h - <service_operation> and <vm_operation> -> what is asked.
 */
#pragma once

#include <stdbool.h>

#include "proto/operation.pb-c.h"
#include "services/api-gateway/xml/problems.h"

struct asked_operation {
    char *operation; /* "start", "stop", ...; malloc'd */
    Vnf__V1__OperationKind kind;
    int force; /* of a VM operation */
};

/* Reads the root's content; what is wrong is added to problems. The caller calls
 * asked_operation_finish either way. */
void service_operation_read(xmlNode *root, struct asked_operation *ret,
                            struct problems *problems);
void vm_operation_read(xmlNode *root, struct asked_operation *ret,
                       struct problems *problems);
void asked_operation_finish(struct asked_operation *asked);

/* The roots, for tree_read_xml. */
extern const char *const SERVICE_OPERATION_ROOTS[];
extern const char *const VM_OPERATION_ROOTS[];
