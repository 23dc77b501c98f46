/*
 * handle_operation.c - a request: seen before? late? does it name something? may it
 * follow what goes on? Then it is recorded with its steps, and they begin.
 *
 * Whatever the answer, it is recorded under the request's id: the same request again
 * gets the same verdict, byte for byte. Of a dry run nothing is.
 */
#include <limits.h>
#include <string.h>

#include "common/uuid.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/rehearsal.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/preview.h"

static operation_accept *const ACCEPT[KINDS_END] = {
    [KIND_DEPLOY] = accept_deploy,
    [KIND_UPDATE] = accept_update,
    [KIND_SCALE_OUT] = accept_scale,
    [KIND_SCALE_IN] = accept_scale,
    [KIND_UNDEPLOY] = accept_service,
    [KIND_START] = accept_service,
    [KIND_STOP] = accept_service,
    [KIND_REBOOT] = accept_service,
    [KIND_RECOVER] = accept_service,
    [KIND_ENABLE_MONITOR] = accept_service,
    [KIND_DISABLE_MONITOR] = accept_service,
    [KIND_VM_START] = accept_vm,
    [KIND_VM_STOP] = accept_vm,
    [KIND_VM_REBOOT] = accept_vm,
    [KIND_VM_RECOVER] = accept_vm,
    [KIND_VM_ENABLE_MONITOR] = accept_vm,
    [KIND_VM_DISABLE_MONITOR] = accept_vm,
    [KIND_VM_DELETE] = accept_vm,
    [KIND_CREATE_IMAGE] = accept_image,
    [KIND_DELETE_IMAGE] = accept_image,
    [KIND_CREATE_FLAVOR] = accept_flavor,
    [KIND_DELETE_FLAVOR] = accept_flavor,
    [KIND_CREATE_NETWORK] = accept_network,
    [KIND_DELETE_NETWORK] = accept_network,
    [KIND_CREATE_SUBNET] = accept_subnet,
    [KIND_DELETE_SUBNET] = accept_subnet,
    [KIND_CREATE_TENANT] = accept_tenant,
    [KIND_UPDATE_TENANT] = accept_tenant,
    [KIND_DELETE_TENANT] = accept_tenant,
};

/* KIND_NONE where the number is none of ours. */
static enum operation_kind kind_of(const Vnf__V1__Operation *request)
{
    return (unsigned)request->kind < KINDS_END ? (enum operation_kind)request->kind
                                               : KIND_NONE;
}

/* A producer that is not our gateway may claim any account: that is recorded as such.
 */
static const char *account_of(struct scene *scene, const struct item *item,
                              const Vnf__V1__Operation *request)
{
    if (item->record && strcmp(item->record->source, "api-gateway") == 0)
        return request->account;
    return arena_format(scene->arena, "kafka:%s", request->account);
}

static struct operation *operation_new(struct scene *scene, const char *id,
                                       const struct item *item)
{
    const Vnf__V1__Operation *request = (const Vnf__V1__Operation *)item->message;
    struct operation *op = arena_alloc(scene->arena, sizeof *op);

    memcpy(op->id, id, sizeof op->id);
    op->kind =
        (int)request->kind < KINDS_END ? (enum operation_kind)request->kind : KIND_NONE;
    op->state = OPERATION_RUNNING;
    op->tenant = request->tenant;
    op->deployment = request->deployment;
    op->vm_id = "";
    op->vm_name = request->vm_name;
    op->vm_group = request->vm_group;
    op->members = -1;
    if (request->size_case == VNF__V1__OPERATION__SIZE_MEMBERS)
        op->members = request->members > INT_MAX ? INT_MAX : (int)request->members;
    else
        op->by = request->by;
    op->force = request->force;
    op->account = account_of(scene, item, request);
    op->client_transaction_id = request->client_transaction_id;
    op->traceparent = request->traceparent;
    op->digest = request->request_digest.data;
    op->digest_length = request->request_digest.len;
    op->status_message = "";
    op->cause = "";
    op->retry_of = request->retry_of;
    op->resource = request->resource;
    op->tenant_must_exist = request->tenant_must_exist;
    op->owner = scene->instance;
    op->accepted_us = scene->now_us;
    op->fresh = true;
    operation_trace(scene->arena, op);
    return op;
}

static int request_check(const struct scene *scene, const struct deployment *d,
                         const Vnf__V1__Operation *request, struct err *err)
{
    bool needs_deployment = kind_scope(kind_of(request)) != SCOPE_CATALOGUE &&
                            kind_of(request) != KIND_DEPLOY;

    if (scene->maintenance)
        return err_set(err, ERR_RETRY,
                       "maintenance: no change is taken until it is over; ask again "
                       "then, as a new request");
    if (!ACCEPT[kind_of(request)])
        return err_set(err, ERR_INVALID,
                       "unknown kind of operation %d; see OperationKind in "
                       "proto/operation.proto",
                       (int)request->kind);
    if (request->expires_at_us && request->expires_at_us <= scene->now_us)
        return err_set(
            err, ERR_CONFLICT,
            "expired: the request was to be begun before it was read; send it "
            "again");
    if (needs_deployment && (!d || d->state == SERVICE_UNDEF))
        return err_set(err, ERR_NOT_FOUND, "tenant %s has no deployment %s",
                       request->tenant, request->deployment);
    return 0;
}

/* A retry is of the same kind as what failed, on the same deployment. */
static int retry_check(const struct scene *scene, struct operation *op, struct err *err)
{
    const struct operation *before;
    char id[UUID_SIZE];

    if (!*op->retry_of)
        return 0;
    if (!uuid_read(op->retry_of, id))
        return err_set(err, ERR_INVALID, "retry_of is not a UUID");
    before = scene_operation(scene, id);
    if (!before || strcmp(before->tenant, op->tenant) != 0 ||
        strcmp(before->deployment, op->deployment) != 0 || before->kind != op->kind)
        return err_set(err, ERR_NOT_FOUND, "there is no %s operation %s of %s/%s",
                       kind_name(op->kind), id, op->tenant, op->deployment);
    if (before->state != OPERATION_FAILED)
        return err_set(err, ERR_CONFLICT,
                       "operation %s is %s; only a failed one can be retried", id,
                       operation_state_name(before->state));
    op->resumes = before;
    return 0;
}

/* Whether it may be, and what it then does: the scene is changed accordingly. */
static int operation_judge(struct scene *scene, struct deployment **d,
                           struct operation *op, const Vnf__V1__Operation *request,
                           struct err *err)
{
    if (request_check(scene, *d, request, err) < 0 || retry_check(scene, op, err) < 0)
        return err->kind;
    return ACCEPT[op->kind](scene, d, op, request->datamodel, err);
}

/* Judged like any other, in a scene that is thrown away; told, and not recorded. */
static void operation_rehearse(struct scene *scene, struct deployment *d,
                               struct operation *op, const Vnf__V1__Operation *request)
{
    struct scene *stage = rehearsal(scene, &d);
    struct err why;

    if (operation_judge(stage, &d, op, request, &why) < 0)
        plan_tell(scene, d, op, NULL, &why);
    else
        plan_tell(scene, d, op, preview(scene->arena, d, op, scene->paces), NULL);
}

static void operation_decide(struct scene *scene, struct deployment *d,
                             struct operation *op, const Vnf__V1__Operation *request)
{
    struct err why;

    if (operation_judge(scene, &d, op, request, &why) < 0) {
        scene_add_operation(scene, d, op);
        verdict_reject(scene, d, op, &why);
        return;
    }
    scene_add_operation(scene, d, op);
    operation_advance(scene, d, op);
}

/* A deployment's name, or the subject of the kind; only the catalogue may be nobody's.
 */
static bool names_are_good(const Vnf__V1__Operation *request)
{
    const char *folder = kind_folder(kind_of(request));
    const char *id = request->deployment + (folder ? strlen(folder) : 0);

    if (!folder)
        return name_is_good(request->tenant) && name_is_good(request->deployment);
    if (strncmp(request->deployment, folder, strlen(folder)) != 0 || !name_is_good(id))
        return false;
    if (strcmp(folder, "tenants/") == 0)
        return strcmp(id, request->tenant) == 0;
    return !*request->tenant || name_is_good(request->tenant);
}

int handle_operation(struct scene *scene, const struct item *item, struct err *err)
{
    const Vnf__V1__Operation *request = (const Vnf__V1__Operation *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    const struct operation *before;
    char id[UUID_SIZE];

    if (!names_are_good(request))
        return err_set(
            err, ERR_INVALID,
            "tenant and deployment must be 1 to 72 letters, digits, - . _; of "
            "the catalogue's operations see proto/operation.proto");
    if (!uuid_read(item->operation_id, id))
        return err_set(err, ERR_INVALID, "the operation's id is not a UUID");

    if (request->dry_run) {
        operation_rehearse(scene, d, operation_new(scene, id, item), request);
        return 0;
    }
    before = scene_operation(scene, id);
    if (before && strcmp(before->tenant, request->tenant) != 0) {
        struct operation *op = operation_new(scene, id, item);
        struct err why;

        err_set(&why, ERR_CONFLICT, "the id %s cannot be used", id);
        verdict_reject(scene, NULL, op, &why);
        return 0;
    }
    if (before) {
        verdict_repeat(scene, before);
        return 0;
    }
    operation_decide(scene, d, operation_new(scene, id, item), request);
    return 0;
}
