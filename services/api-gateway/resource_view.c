/*
 * resource_view.c - rows of the engine's views -> documents, by the tables that read
 * the bodies.
 */
#include "services/api-gateway/resource_view.h"

#include <string.h>

#include "common/envelope.h"
#include "services/api-gateway/xml/resource_shape.h"
#include "services/api-gateway/xml/shape_write.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

/* As it was asked for; one that was written into the tables by hand says what it has.
 */
static void image_add(json_t *document, const PGresult *rows, int row)
{
    Vnf__V1__Image plain = VNF__V1__IMAGE__INIT;
    const Vnf__V1__Image *image = &plain;
    ProtobufCMessage *asked = NULL;
    struct err err;
    size_t length;
    const uint8_t *bytes = db_get_bytes(rows, row, IMAGE_ASKED, &length);

    if (bytes)
        asked = envelope_unpack(&vnf__v1__image__descriptor, bytes, length, &err);
    plain.src = TEXT(db_get_text(rows, row, IMAGE_DISK));
    plain.kernel = TEXT(db_get_text(rows, row, IMAGE_KERNEL));
    plain.initrd = TEXT(db_get_text(rows, row, IMAGE_INITRD));
    plain.command_line = TEXT(db_get_text(rows, row, IMAGE_COMMAND_LINE));
    if (asked)
        image = (const Vnf__V1__Image *)asked;
    shape_write(&IMAGE_SHAPE, image, document);
    document_text(document, "disk_format", db_get_text(rows, row, IMAGE_FORMAT));
    document_text(document, "state", db_get_text(rows, row, IMAGE_STATE));
    if (asked)
        protobuf_c_message_free_unpacked(asked, NULL);
}

static void flavor_add(json_t *document, const PGresult *rows, int row)
{
    document_number(document, "vcpus", db_get_int(rows, row, FLAVOR_VCPUS));
    document_number(document, "memory_mb", db_get_int(rows, row, FLAVOR_MEMORY));
    document_number(document, "root_disk_mb", db_get_int(rows, row, FLAVOR_ROOT_DISK));
}

static void network_add(json_t *document, const PGresult *rows, int row)
{
    document_text(document, "host_network",
                  db_get_text(rows, row, NETWORK_HOST_NETWORK));
    document_text(document, "internal_subnet_id",
                  db_get_text(rows, row, NETWORK_SUBNET));
}

static void subnet_add(json_t *document, const PGresult *rows, int row)
{
    document_text(document, "internal_network_id",
                  db_get_text(rows, row, SUBNET_NETWORK));
    document_text(document, "ipversion", "ipv4");
    document_text(document, "network", db_get_text(rows, row, SUBNET_ADDRESS));
    document_text(document, "netmask", db_get_text(rows, row, SUBNET_NETMASK));
    document_text(document, "gateway", db_get_text(rows, row, SUBNET_GATEWAY));
}

static json_t *measures(const PGresult *rows, int row, int column, int64_t least)
{
    static const char *const NAMES[] = {"deployments", "vms", "vcpus", "memory_mb"};
    json_t *document = json_object();

    for (int i = 0; i < 4; i++)
        if (db_get_bigint(rows, row, column + i) >= least)
            document_number(document, NAMES[i], db_get_bigint(rows, row, column + i));
    return document;
}

static void tenant_add(json_t *document, const PGresult *rows, int row)
{
    json_t *quota = measures(rows, row, TENANT_QUOTA, 1);

    if (json_object_size(quota))
        json_object_set(document, "quota", quota);
    json_decref(quota);
    json_object_set_new(document, "used", measures(rows, row, TENANT_USED, 0));
}

/* "t/a, t/b" */
static void users_add(json_t *document, const char *users)
{
    json_t *list;

    if (!users || !*users)
        return;
    list = json_loads(users, 0, NULL);
    json_object_set_new(document, "used_by", list);
}

json_t *resource_view(const struct resource_kind *kind, const PGresult *rows, int row)
{
    static void (*const ADD[])(json_t *, const PGresult *, int) = {
        [RESOURCE_IMAGE] = image_add,     [RESOURCE_FLAVOR] = flavor_add,
        [RESOURCE_NETWORK] = network_add, [RESOURCE_SUBNET] = subnet_add,
        [RESOURCE_TENANT] = tenant_add,
    };
    json_t *document = json_object();

    document_text(document, kind->id_element, db_get_text(rows, row, RESOURCE_NAME));
    if (kind->resource != RESOURCE_TENANT)
        document_text(document, "internal_tenant_id",
                      db_get_text(rows, row, RESOURCE_OWNER));
    ADD[kind->resource](document, rows, row);
    if (kind->resource != RESOURCE_TENANT)
        users_add(document, db_get_text(rows, row, RESOURCE_USERS));
    return document;
}
