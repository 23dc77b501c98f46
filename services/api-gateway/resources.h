/*
 * resources.h - the kinds of things of the catalogue, and which of them an address is
 * about.
 */
#pragma once

#include "common/http.h"
#include "proto/operation.pb-c.h"
#include "services/api-gateway/store.h"
#include "services/api-gateway/xml/shape.h"

struct resource_kind {
    enum resource resource; /* for the store */
    const char *folder;     /* in addresses: "images" */
    const char *root;       /* of its body and view: "image" */
    const char *id_element; /* of its view: "internal_image_id" */
    Vnf__V1__OperationKind create, update, remove;
    Vnf__V1__Resource__WhatCase what;
    const struct shape *shape;
};

/* By the segment of the path that names the folder; never NULL on the catalogue's
 * routes. */
const struct resource_kind *resource_kind_of(const struct exchange *exchange);

/* What the address names: "images/ID"; malloc'd. */
char *resource_subject(const struct exchange *exchange,
                       const struct resource_kind *kind);

/* Whether who asks may change it: a thing of no tenant, or a tenant itself, only an
 * account of all. Returns 0, or -1: answered. */
int resource_may_change(struct exchange *exchange);
