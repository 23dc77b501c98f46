/*
 * unasked.c - see unasked.h.
 */
#include "services/lifecycle-engine/decide/unasked.h"

struct operation *unasked(struct scene *scene, const struct deployment *d,
                          enum operation_kind kind, const char *account)
{
    struct operation *op = arena_alloc(scene->arena, sizeof *op);

    *op = (struct operation){
        .kind = kind,
        .state = OPERATION_RUNNING,
        .tenant = d->tenant,
        .deployment = d->name,
        .vm_id = "",
        .vm_name = "",
        .vm_group = "",
        .members = -1,
        .account = account,
        .client_transaction_id = "",
        .traceparent = "",
        .retry_of = "",
        .cause = "",
        .status_message = "",
        .owner = scene->instance,
        .accepted_us = scene->now_us,
        .fresh = true,
    };
    return op;
}
