/*
 * machine_check.h - day 0, volumes and placements against the rest of the datamodel.
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/shape.h"

/* Adds what is wrong to the reader's problems. */
void machine_check(struct reader *reader, const Vnf__V1__Deployment *datamodel);
