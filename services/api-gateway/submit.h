/*
 * submit.h - a request that changes something -> an operation on Kafka, once.
 *
 * The identity of an operation is its id: uuid5 of tenant, account, method, path and
 * key where the client gave a key, new otherwise. The views are asked for it before
 * anything is produced, so that a repeat gets the answer of the first time; what slips
 * past that the engine sees, whose inbox is the same id. 24 h after it was accepted a
 * key is free again: its next use is another id.
 */
#pragma once

#include "proto/operation.pb-c.h"
#include "services/api-gateway/gateway.h"

/* First of all: reads the headers, gives the request its identity, answers a repeat.
 * Returns 0 to go on, -1: answered. */
int submit_begin(struct gateway *gateway, struct exchange *exchange);

/* Produces the operation, of which the caller fills kind, deployment and what belongs
 * to the kind; the exchange rests until there is a verdict, or is answered. */
void submit(struct gateway *gateway, struct exchange *exchange,
            Vnf__V1__Operation *operation);
