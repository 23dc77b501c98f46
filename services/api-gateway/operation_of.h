/*
 * operation_of.h - the operation that an address names.
 */
#pragma once

#include "services/api-gateway/gateway.h"

/* Reads {id}; 0, or -1: answered 400. */
int operation_id(struct exchange *exchange, char id[UUID_SIZE]);

/* The row of the operation, the caller's; NULL when the exchange may not see it or
 * there is none, and err says so (404), or the views cannot be read. */
PGresult *operation_of(struct gateway *gateway, struct exchange *exchange,
                       const char *id, struct err *err);
