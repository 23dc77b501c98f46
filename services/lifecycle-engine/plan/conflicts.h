/*
 * conflicts.h - who may follow what: the matrix of the contract's section 3.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"
#include "services/lifecycle-engine/facts/deployment.h"

/* Rows of the matrix: what the deployment is doing or is, and in its words. */
#define SITUATIONS(X)                                                                  \
    X(ACTIVE_MONITORED, "ACTIVE, all monitored")                                       \
    X(ACTIVE_UNMONITORED, "ACTIVE, some or all unmonitored")                           \
    X(STOPPED, "STOPPED")                                                              \
    X(ERROR_OPERATION, "ERROR, operation failed")                                      \
    X(ERROR_UPDATE, "ERROR, update or scaling failed")                                 \
    X(ERROR_DEPLOY, "ERROR, deploy failed")                                            \
    X(ERROR_RECOVERY, "ERROR, recovery failed")                                        \
    X(ERROR_UNDEPLOY, "ERROR, undeploy failed")                                        \
    X(VM_OPERATIONS_RUN, "only VM operations running")                                 \
    X(SERVICE_OPERATION_RUNS, "service operation running")                             \
    X(UNDEPLOYING, "UNDEPLOYING")

#define X(name, words) SITUATION_##name,
enum situation { SITUATIONS(X) SITUATIONS_END };
#undef X

/* Columns, as the contract names them. */
#define REQUESTS(X)                                                                    \
    X(START, "start")                                                                  \
    X(STOP, "stop")                                                                    \
    X(REBOOT, "reboot")                                                                \
    X(ENABLE, "enMon")                                                                 \
    X(DISABLE, "disMon")                                                               \
    X(RECOVER, "recover")                                                              \
    X(SCALE, "scale")                                                                  \
    X(UPDATE, "update")                                                                \
    X(UNDEPLOY, "undeploy")

#define X(name, words) REQUEST_##name,
enum request { REQUESTS(X) REQUESTS_END };
#undef X

/* Cells: refused, accepted, or accepted on a condition (the contract's numbers). */
enum cell {
    X = 0,
    A,
    A1, /* if a VM is shut off by request */
    A2, /* if a VM needs it; it acts on those */
    A3, /* only updates that remove groups */
    A4, /* resumes the deploy */
    A5, /* if those that run are recoveries or scaling: these are interrupted */
    A6, /* for other VMs */
    A7, /* the same datamodel goes on, the old one goes back */
    A8, /* resumes */
};

const char *situation_name(enum situation situation); /* "ACTIVE, all monitored" */
const char *request_name(enum request request);
enum situation situation_of(const struct deployment *d);
enum cell conflict_cell(enum situation situation, enum request request);

/* 0, or ERR_CONFLICT that names the state, what may follow it, and the operation in the
 * way with its id. Of A3 and A7 the caller checks the datamodels. */
int conflict_check(const struct deployment *d, enum operation_kind kind,
                   struct err *err);

/* Likewise for an operation on one VM; without force also when the group's active VMs
 * would fall below min_active (the contract's section 4). */
int conflict_check_vm(const struct deployment *d, const struct vm *vm,
                      enum operation_kind kind, bool force, struct err *err);
