/*
 * operation.c - what each kind of operation is about.
 */
#include "services/lifecycle-engine/facts/operation.h"

static const enum scope SCOPES[KINDS_END] = {
    [KIND_VM_START] = SCOPE_VM,
    [KIND_VM_STOP] = SCOPE_VM,
    [KIND_VM_REBOOT] = SCOPE_VM,
    [KIND_VM_ENABLE_MONITOR] = SCOPE_VM,
    [KIND_VM_DISABLE_MONITOR] = SCOPE_VM,
    [KIND_VM_RECOVER] = SCOPE_VM,
    [KIND_VM_DELETE] = SCOPE_VM,
    [KIND_SCALE_OUT] = SCOPE_GROUP,
    [KIND_SCALE_IN] = SCOPE_GROUP,
    [KIND_CREATE_IMAGE] = SCOPE_CATALOGUE,
    [KIND_DELETE_IMAGE] = SCOPE_CATALOGUE,
    [KIND_CREATE_FLAVOR] = SCOPE_CATALOGUE,
    [KIND_DELETE_FLAVOR] = SCOPE_CATALOGUE,
    [KIND_CREATE_NETWORK] = SCOPE_CATALOGUE,
    [KIND_DELETE_NETWORK] = SCOPE_CATALOGUE,
    [KIND_CREATE_SUBNET] = SCOPE_CATALOGUE,
    [KIND_DELETE_SUBNET] = SCOPE_CATALOGUE,
    [KIND_CREATE_TENANT] = SCOPE_CATALOGUE,
    [KIND_UPDATE_TENANT] = SCOPE_CATALOGUE,
    [KIND_DELETE_TENANT] = SCOPE_CATALOGUE,
};

enum scope kind_scope(enum operation_kind kind)
{
    return SCOPES[kind];
}

void operation_trace(struct arena *arena, struct operation *op)
{
    char hex[33];
    size_t length = 0;

    if (*op->traceparent)
        return;
    for (const char *c = op->id; *c && length < sizeof hex - 1; c++)
        if (*c != '-')
            hex[length++] = *c;
    hex[length] = '\0';
    op->traceparent = arena_format(arena, "00-%s-%s-01", hex, hex + length / 2);
}
