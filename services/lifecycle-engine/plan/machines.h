/*
 * machines.h - what a datamodel says of each VM, checked once more: not every request
 * comes through the gateway.
 */
#pragma once

#include "common/err.h"
#include "proto/deployment.pb-c.h"

/* Day 0 and volumes of all groups. ERR_IMPOSSIBLE names every mistake. */
int machines_check(const Vnf__V1__Deployment *spec, struct err *err);
