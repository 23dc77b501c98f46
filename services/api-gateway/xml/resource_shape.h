/*
 * resource_shape.h - the tables of the catalogue's bodies (proto/catalogue.proto).
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

extern const struct shape IMAGE_SHAPE, FLAVOR_SHAPE, NETWORK_SHAPE, SUBNET_SHAPE,
    TENANT_SHAPE;
