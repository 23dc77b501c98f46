/*
 * datamodel_check.h - what a datamodel's tables can't say: references, ranges, pools.
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/shape.h"

/* Adds what is wrong, each with the place it was read from. */
void datamodel_check(struct reader *reader, const Vnf__V1__Deployment *datamodel);
