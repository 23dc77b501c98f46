/*
 * network_check.h - the checks across a deployment's own networks and who is on them.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

#include "proto/deployment.pb-c.h"

/* Names once, subnets that can be, addresses and pools inside them; each mistake with
 * its line to the reader's problems, 422. */
void network_check(struct reader *reader, const Vnf__V1__Deployment *datamodel);
