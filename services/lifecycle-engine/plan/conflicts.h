/*
 * conflicts.h - who may follow what: the matrix of the contract's section 3.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"
#include "services/lifecycle-engine/facts/deployment.h"

/* Rows of the matrix: what the deployment is doing or is. */
#define SITUATIONS(X)                                                                  \
    X(ACTIVE_MONITORED)                                                                \
    X(ACTIVE_UNMONITORED)                                                              \
    X(STOPPED)                                                                         \
    X(ERROR_OPERATION)                                                                 \
    X(ERROR_DEPLOY)                                                                    \
    X(ERROR_UNDEPLOY)                                                                  \
    X(VM_OPERATIONS_RUN)                                                               \
    X(SERVICE_OPERATION_RUNS)                                                          \
    X(UNDEPLOYING)

#define X(name) SITUATION_##name,
enum situation { SITUATIONS(X) SITUATIONS_END };
#undef X

const char *situation_name(enum situation situation);
enum situation situation_of(const struct deployment *d);

/* The cell: whether a service operation of this kind is accepted. */
bool conflict_allows(enum situation situation, enum operation_kind kind);

/* 0, or ERR_CONFLICT that names the state, and the operation in the way with its id. */
int conflict_check(const struct deployment *d, enum operation_kind kind,
                   struct err *err);

/* Likewise for an operation on one VM; without force also when the group's active VMs
 * would fall below min_active (the contract's section 4). */
int conflict_check_vm(const struct deployment *d, const struct vm *vm,
                      enum operation_kind kind, bool force, struct err *err);
