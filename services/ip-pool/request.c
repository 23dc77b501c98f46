/*
 * request.c - what all requests have in common: request_id, transaction_id, and whom it
 * is about; how they are unpacked, and how they are refused.
 */
#include <string.h>

#include "common/log.h"
#include "common/metrics.h"
#include "services/ip-pool/handlers.h"

#define ID_MAX 200

struct times times = {.quarantine_ms = 60000, .leak_grace_ms = 300000};

static struct metric malformed = METRIC_COUNTER(
    "quartet_ip_rejected_malformed_total", "Requests that were none: names, numbers.");
static struct metric impossible = METRIC_COUNTER(
    "quartet_ip_rejected_impossible_total", "Requests with a pool that cannot be.");
static struct metric exhausted =
    METRIC_COUNTER("quartet_ip_rejected_exhausted_total",
                   "Requests for which the pool had too few addresses.");
static struct metric leased = METRIC_COUNTER(
    "quartet_ip_rejected_leased_total",
    "Pools that were not set because they would have left out leased addresses.");

#define KIND(Name, name, conflict)                                                     \
    {                                                                                  \
#Name, &ip__v1__##name##__descriptor, answer_##name, conflict                  \
    }

/* The messages; and why one that conflicts does so. */
static const struct kind {
    const char *type;
    const ProtobufCMessageDescriptor *descriptor;
    answerer *answer;
    const char *conflict;
} KINDS[] = {
    KIND(ReserveAddress, reserve_address, "EXHAUSTED"),
    KIND(ReserveAddresses, reserve_addresses, "EXHAUSTED"),
    KIND(ReleaseAddress, release_address, NULL),
    KIND(CheckAddresses, check_addresses, NULL),
    KIND(SetPool, set_pool, "LEASED"),
    KIND(ReleasePool, release_pool, NULL),
    KIND(ListPools, list_pools, NULL),
    KIND(AuditLeases, audit_leases, NULL),
};

static const struct reason {
    const char *name;
    struct metric *count;
} REASONS[] = {
    {"MALFORMED",  &malformed },
    {"IMPOSSIBLE", &impossible},
    {"EXHAUSTED",  &exhausted },
    {"LEASED",     &leased    },
};

static void request_free(ProtobufCMessage *request)
{
    protobuf_c_message_free_unpacked(request, NULL);
}
AUTO_DEFINE(request_free, ProtobufCMessage *);

/* Of a type that is in ROUTES, and so in KINDS. */
static const struct kind *kind_of(const struct record *record)
{
    const struct kind *kind = KINDS;

    while (strcmp(kind->type, record->type) != 0)
        kind++;
    return kind;
}

static ProtobufCMessage *unpack(const struct tx *tx, struct err *err)
{
    return envelope_unpack(kind_of(tx->record)->descriptor, tx->record->payload,
                           tx->record->length, err);
}

/* A field that every request has: a text or a message. */
static void *field(const ProtobufCMessage *request, const char *name)
{
    const ProtobufCFieldDescriptor *found =
        protobuf_c_message_descriptor_get_field_by_name(request->descriptor, name);

    return found ? *(void *const *)((const char *)request + found->offset) : NULL;
}

void tx_answer(struct tx *tx, const char *type, const ProtobufCMessage *reply)
{
    tx_reply(tx, TOPIC_IP_REPLIES, type, reply);
}

static int check_id(const ProtobufCMessage *request, const char *name, struct err *err)
{
    const char *id = field(request, name);
    size_t length = strlen(id);

    return length <= ID_MAX ? 0
                            : err_set(err, ERR_INVALID,
                                      "the %s has %zu characters, at most %d can be",
                                      name, length, ID_MAX);
}

int handle_request(struct tx *tx, struct err *err)
{
    AUTO(request_free) ProtobufCMessage *request = unpack(tx, err);

    if (!request || check_id(request, "request_id", err) < 0 ||
        check_id(request, "transaction_id", err) < 0)
        return err->kind;
    return kind_of(tx->record)->answer(tx, request, err);
}

static const struct reason *reason_of(const struct kind *kind, const struct err *why)
{
    const struct reason *reason = REASONS;
    const char *name = "MALFORMED";

    if (why->kind == ERR_IMPOSSIBLE)
        name = "IMPOSSIBLE";
    if (why->kind == ERR_CONFLICT && kind->conflict)
        name = kind->conflict;
    while (strcmp(reason->name, name) != 0)
        reason++;
    return reason;
}

/* What the client sent, so long as it is sane. */
static char *clip(char *text)
{
    if (strnlen(text, ID_MAX + 1) > ID_MAX)
        text[ID_MAX] = '\0';
    return text;
}

/* Names are ASCII: what is not would not be a text to every reader of the reply. */
static void clip_name(char *text)
{
    for (char *c = clip(text); *c; c++)
        if (*c < ' ' || *c > '~')
            *c = '?';
}

/* A holder, or a group as one: tenant, deployment and group. */
static void holder_of(const ProtobufCMessage *request, Ip__V1__Holder *ret)
{
    Ip__V1__Holder *holder = field(request, "holder");
    Ip__V1__Group *group = field(request, "group");

    if (holder)
        *ret = *holder;
    if (group) {
        ret->tenant = group->tenant;
        ret->deployment = group->deployment;
        ret->group = group->group;
    }
    clip_name(ret->tenant);
    clip_name(ret->deployment);
    clip_name(ret->group);
    clip_name(ret->vm_id);
}

int reject_request(struct tx *tx, struct err *why)
{
    struct err err;
    AUTO(request_free) ProtobufCMessage *request = unpack(tx, &err);
    Ip__V1__RequestRejected reply = IP__V1__REQUEST_REJECTED__INIT;
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;
    const struct reason *reason;

    if (!request)
        return err_set(why, err.kind, "%s", err.msg);
    reason = reason_of(kind_of(tx->record), why);
    holder_of(request, &holder);
    reply.request_id = clip(field(request, "request_id"));
    reply.transaction_id = clip(field(request, "transaction_id"));
    reply.holder = &holder;
    reply.message = why->msg;
    reply.reason = (char *)(uintptr_t)reason->name;
    tx_answer(tx, "RequestRejected", &reply.base);
    metric_add(reason->count, 1);
    log_event(LOG_WARNING, reply.transaction_id, "request refused", "type",
              tx->record->type, "tenant", holder.tenant, "deployment",
              holder.deployment, "group", holder.group, "reason", reason->name,
              "message", why->msg, NULL);
    return 0;
}
