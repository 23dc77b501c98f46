/*
 * cycle_check.h - groups that wait for each other in a circle.
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/shape.h"

/* Each circle is told once, written out, at an edge that closes it. */
void cycle_check(struct reader *reader, const Vnf__V1__Deployment *datamodel);
