/*
 * datamodel_shape.h - the tables of the datamodel.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

extern const struct shape DEPLOYMENT_SHAPE; /* into Vnf__V1__Deployment */
