/*
 * names.h - every state, kind and action of the engine, once: the enum, the number that
 * tables and messages hold, and the name that the outside sees come from these lists.
 * A number, once given, never means anything else.
 */
#pragma once

#include <stdbool.h>

#define SERVICE_STATES(X)                                                              \
    X(0, UNDEF)                                                                        \
    X(1, DEPLOYING)                                                                    \
    X(2, INERT)                                                                        \
    X(3, ACTIVE)                                                                       \
    X(4, STOPPING)                                                                     \
    X(5, STOPPED)                                                                      \
    X(6, STARTING)                                                                     \
    X(7, REBOOTING)                                                                    \
    X(8, ERROR)                                                                        \
    X(9, UNDEPLOYING)                                                                  \
    X(10, UPDATING)                                                                    \
    X(11, RECOVERING)                                                                  \
    X(12, SCALING)

#define VM_STATES(X)                                                                   \
    X(0, UNDEF)                                                                        \
    X(1, DEPLOYING)                                                                    \
    X(2, INERT)                                                                        \
    X(3, ALIVE)                                                                        \
    X(4, STOPPING)                                                                     \
    X(5, SHUTOFF)                                                                      \
    X(6, STARTING)                                                                     \
    X(7, REBOOTING)                                                                    \
    X(8, ERROR)                                                                        \
    X(9, UNDEPLOYING)                                                                  \
    X(10, RECOVERING)

/* The numbers are those of vnf.v1.OperationKind. */
#define OPERATION_KINDS(X)                                                             \
    X(1, DEPLOY)                                                                       \
    X(2, UNDEPLOY)                                                                     \
    X(3, START)                                                                        \
    X(4, STOP)                                                                         \
    X(5, REBOOT)                                                                       \
    X(6, VM_START)                                                                     \
    X(7, VM_STOP)                                                                      \
    X(8, VM_REBOOT)                                                                    \
    X(9, ENABLE_MONITOR)                                                               \
    X(10, DISABLE_MONITOR)                                                             \
    X(11, RECOVER)                                                                     \
    X(12, VM_ENABLE_MONITOR)                                                           \
    X(13, VM_DISABLE_MONITOR)                                                          \
    X(14, VM_RECOVER)                                                                  \
    X(15, VM_DELETE)                                                                   \
    X(16, UPDATE)                                                                      \
    X(17, SCALE_OUT)                                                                   \
    X(18, SCALE_IN)                                                                    \
    X(30, CREATE_IMAGE)                                                                \
    X(31, DELETE_IMAGE)                                                                \
    X(32, CREATE_FLAVOR)                                                               \
    X(33, DELETE_FLAVOR)                                                               \
    X(34, CREATE_NETWORK)                                                              \
    X(35, DELETE_NETWORK)                                                              \
    X(36, CREATE_SUBNET)                                                               \
    X(37, DELETE_SUBNET)                                                               \
    X(38, CREATE_TENANT)                                                               \
    X(39, UPDATE_TENANT)                                                               \
    X(40, DELETE_TENANT)

#define OPERATION_STATES(X)                                                            \
    X(1, RUNNING)                                                                      \
    X(2, SUCCEEDED)                                                                    \
    X(3, FAILED)                                                                       \
    X(4, REJECTED)

/* What a step does; the rest of what is known of each stands in plan/actions.c. */
#define ACTIONS(X)                                                                     \
    X(AWAIT_CALL)                                                                      \
    X(AWAIT_CALL_END)                                                                  \
    X(MONITOR_OFF)                                                                     \
    X(RESERVE_ADDRESS)                                                                 \
    X(DEFINE)                                                                          \
    X(POWER_OFF)                                                                       \
    X(POWER_ON)                                                                        \
    X(MONITOR_ON)                                                                      \
    X(AWAIT_ALIVE)                                                                     \
    X(SHUT_DOWN)                                                                       \
    X(REMOVE)                                                                          \
    X(RELEASE_ADDRESS)                                                                 \
    X(AWAIT_RECOVERY)                                                                  \
    X(NOTICE)                                                                          \
    X(AWAIT_EVENTS)                                                                    \
    X(FETCH)                                                                           \
    X(DISCARD)

#define X(number, name) SERVICE_##name = number,
enum service_state { SERVICE_STATES(X) };
#undef X
#define X(number, name) VM_##name = number,
enum vm_state { VM_STATES(X) };
#undef X
#define X(number, name) KIND_##name = number,
enum operation_kind { KIND_NONE, OPERATION_KINDS(X) KINDS_END };
#undef X
#define X(number, name) OPERATION_##name = number,
enum operation_state { OPERATION_STATES(X) };
#undef X
#define X(name) ACTION_##name,
enum action { ACTION_NONE, ACTIONS(X) ACTIONS_END };
#undef X

const char *service_state_name(enum service_state state); /* "SERVICE_ACTIVE_STATE" */
const char *vm_state_name(enum vm_state state);           /* "VM_ALIVE_STATE" */
const char *kind_name(enum operation_kind kind);          /* "VM_START" */
const char *operation_state_name(enum operation_state state); /* "RUNNING" */
const char *action_name(enum action action);                  /* "POWER_ON" */
enum action action_by_name(const char *name);                 /* ACTION_NONE: unknown */

/* Letters, digits, - . _, the first a letter or digit, 1 to 72 (the contract, section
 * 1). */
bool name_is_good(const char *name);
