/*
 * datamodel_xml.h - <deployment>, or <esc_datamodel> holding exactly one -> the message
 * the engine obeys (proto/deployment.proto).
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/problems.h"
#include "services/api-gateway/xml/shape.h"

struct asked_deployment {
    Vnf__V1__Deployment *datamodel; /* never NULL; its name may be "" */
    char *tenant;                   /* that esc_datamodel names, or NULL */
    bool tenant_must_exist;         /* it says managed_resource false */
};

/* Reads the root, and checks what one body can tell; what is wrong is added to
 * problems, all of it. The caller calls asked_deployment_finish either way. */
void datamodel_read(xmlNode *root, struct asked_deployment *ret,
                    struct problems *problems);
/* The address (or who else) says these too: what differs is a problem; the datamodel
 * gets the name. */
void asked_deployment_settle(struct asked_deployment *asked, const char *tenant,
                             const char *name, struct problems *problems);
void asked_deployment_finish(struct asked_deployment *asked);

/* <esc_datamodel>'s brackets, for the schema. */
extern const struct shape ESC_DATAMODEL_SHAPE;

/* The roots, for tree_read_xml. */
extern const char *const DATAMODEL_ROOTS[];
