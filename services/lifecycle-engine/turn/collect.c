/*
 * collect.c - the messages the engine reads, as a table.
 */
#include "services/lifecycle-engine/turn/collect.h"

#include <string.h>

#include "common/uuid.h"
#include "proto/ip.pb-c.h"
#include "proto/monitoring.pb-c.h"
#include "proto/operation.pb-c.h"

typedef int place_finder(struct item *item, struct err *err);

static int place_operation(struct item *item, struct err *err)
{
    const Vnf__V1__Operation *m = (const Vnf__V1__Operation *)item->message;

    (void)err;
    item->tenant = m->tenant;
    item->deployment = m->deployment;
    item->operation_id = m->id;
    return 0;
}

static int place_alarm(struct item *item, struct err *err)
{
    const Mon__V1__Alarm *m = (const Mon__V1__Alarm *)item->message;

    (void)err;
    item->tenant = m->tenant;
    item->deployment = m->deployment;
    return 0;
}

static int place_acknowledgement(struct item *item, struct err *err)
{
    const Mon__V1__Acknowledgement *m = (const Mon__V1__Acknowledgement *)item->message;

    (void)err;
    item->tenant = m->tenant;
    item->deployment = m->deployment;
    return 0;
}

static int place_holder(struct item *item, const Ip__V1__Holder *holder,
                        struct err *err)
{
    if (!holder)
        return err_set(err, ERR_INVALID, "the reply names no holder");
    item->tenant = holder->tenant;
    item->deployment = holder->deployment;
    return 0;
}

static int place_reserved(struct item *item, struct err *err)
{
    return place_holder(item, ((const Ip__V1__AddressReserved *)item->message)->holder,
                        err);
}

static int place_released(struct item *item, struct err *err)
{
    return place_holder(item, ((const Ip__V1__AddressReleased *)item->message)->holder,
                        err);
}

static int place_audited(struct item *item, struct err *err)
{
    const Ip__V1__Group *group = ((const Ip__V1__LeasesAudited *)item->message)->group;

    if (!group)
        return err_set(err, ERR_INVALID, "the reply names no group");
    item->tenant = group->tenant;
    item->deployment = group->deployment;
    return 0;
}

static int place_rejected(struct item *item, struct err *err)
{
    return place_holder(item, ((const Ip__V1__RequestRejected *)item->message)->holder,
                        err);
}

static const struct reading {
    const char *topic, *type;
    const ProtobufCMessageDescriptor *descriptor;
    enum item_kind kind;
    place_finder *place;
} READINGS[] = {
    {TOPIC_OPERATIONS, "Operation",       &vnf__v1__operation__descriptor,       ITEM_OPERATION,
     place_operation                                                                                                  },
    {TOPIC_OPERATIONS, "",                &vnf__v1__operation__descriptor,       ITEM_OPERATION,
     place_operation                                                                                                  },
    {TOPIC_ALARMS,     "Alarm",           &mon__v1__alarm__descriptor,           ITEM_ALARM,     place_alarm          },
    {TOPIC_ALARMS,     "Acknowledgement", &mon__v1__acknowledgement__descriptor,
     ITEM_ACKNOWLEDGEMENT,                                                                       place_acknowledgement},
    {TOPIC_IP_REPLIES, "AddressReserved", &ip__v1__address_reserved__descriptor,
     ITEM_ADDRESS_RESERVED,                                                                      place_reserved       },
    {TOPIC_IP_REPLIES, "AddressReleased", &ip__v1__address_released__descriptor,
     ITEM_ADDRESS_RELEASED,                                                                      place_released       },
    {TOPIC_IP_REPLIES, "LeasesAudited",   &ip__v1__leases_audited__descriptor,
     ITEM_LEASES_AUDITED,                                                                        place_audited        },
    {TOPIC_IP_REPLIES, "RequestRejected", &ip__v1__request_rejected__descriptor,
     ITEM_ADDRESS_REJECTED,                                                                      place_rejected       },
};

static const struct reading *reading_find(const struct record *record)
{
    for (size_t i = 0; i < sizeof READINGS / sizeof READINGS[0]; i++)
        if (strcmp(READINGS[i].topic, record->topic) == 0 &&
            strcmp(READINGS[i].type, record->type) == 0)
            return &READINGS[i];
    return NULL;
}

static void id_complete(struct arena *arena, struct item *item)
{
    char id[UUID_SIZE];

    if (item->kind != ITEM_OPERATION)
        return;
    if (!*item->operation_id)
        uuid_name(id, "%s/%d/%lld", item->record->topic, item->record->partition,
                  (long long)item->record->offset);
    else if (!uuid_read(item->operation_id, id))
        return; /* the handler refuses it */
    item->operation_id = arena_text(arena, id);
}

/* What it goes on with is loaded too. */
static void retry_complete(struct arena *arena, struct item *item)
{
    const Vnf__V1__Operation *request = (const Vnf__V1__Operation *)item->message;
    char id[UUID_SIZE];

    if (item->kind == ITEM_OPERATION && uuid_read(request->retry_of, id))
        item->retry_of = arena_text(arena, id);
}

int collect_record(struct arena *arena, struct record *record, struct item *ret,
                   struct err *err)
{
    const struct reading *reading = reading_find(record);
    struct item item = {.operation_id = "", .vm_id = "", .record = record};

    if (!reading)
        return err_set(err, ERR_INVALID, "a message of type '%s' does not belong on %s",
                       record->type, record->topic);
    item.kind = reading->kind;
    item.message = envelope_unpack_in(arena, reading->descriptor, record->payload,
                                      record->length, err);
    if (!item.message)
        return err->kind;
    if (reading->place(&item, err) < 0)
        return err->kind;
    id_complete(arena, &item);
    retry_complete(arena, &item);
    *ret = item;
    return 0;
}
