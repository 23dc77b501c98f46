/*
 * load_catalogue.c - what of the catalogue the tenants of a turn can see: theirs and
 * everybody's. Who uses an entry is only looked up where one is to be deleted.
 *
 * Nothing is locked here: what goes meanwhile is stopped by the foreign keys, and the
 * turn is repeated.
 */
#include "services/lifecycle-engine/store/loading.h"

#include <string.h>

#include "proto/operation.pb-c.h"

#define NAMED 5 /* users in a refusal */

/* $1: the tenants; $2: whether users are asked. */
#define USERS(where)                                                                   \
    "CASE WHEN $2::bool THEN (SELECT string_agg(n.name, ', ') FROM (SELECT DISTINCT "  \
    "d.tenant || '/' || d.name AS name FROM catalogue_use u JOIN deployment d "        \
    "ON d.id = u.deployment WHERE " where " ORDER BY 1 LIMIT 6) n) END"

const struct db_statement TENANTS = {
    "tenants",
    "SELECT t.name, t.deployments, t.vms, t.vcpus, t.memory_mib, "
    "coalesce(t.max_deployments, -1), coalesce(t.max_vms, -1), "
    "coalesce(t.max_vcpus, -1), coalesce(t.max_memory_mib, -1), "
    "CASE WHEN $2::bool THEN (SELECT string_agg(n.name, ', ') FROM (SELECT d.name "
    "FROM deployment d WHERE d.tenant = t.name AND d.state <> 0 ORDER BY 1 LIMIT 6) n) "
    "END, "
    "CASE WHEN $2::bool THEN (SELECT string_agg(n.name, ', ') FROM "
    "(SELECT 'images/' || name AS name FROM image WHERE tenant = t.name "
    "UNION ALL SELECT 'flavors/' || name FROM flavor WHERE tenant = t.name "
    "UNION ALL SELECT 'networks/' || name FROM network WHERE tenant = t.name "
    "ORDER BY 1 LIMIT 6) n) END "
    "FROM tenant t WHERE t.name = ANY($1::text[])"};

static const struct db_statement IMAGES = {
    "images", "SELECT i.tenant, i.name, i.id, i.state, i.disk, i.kernel, i.initrd, "
              "i.disk_format, i.command_line, i.asked, " USERS(
                  "u.image_tenant = i.tenant AND u.image = i.name") " FROM image i "
                                                                    "WHERE i.tenant = "
                                                                    "ANY($1::text[] || "
                                                                    "''::text)"};

static const struct db_statement FLAVORS = {
    "flavors",
    "SELECT f.tenant, f.name, f.vcpus, f.memory_mib, f.root_disk_mib, " USERS(
        "u.flavor_tenant = f.tenant AND u.flavor = f.name") " FROM flavor f "
                                                            "WHERE f.tenant = "
                                                            "ANY($1::text[] || "
                                                            "''::text)"};

static const struct db_statement NETWORKS = {
    "networks", "SELECT n.tenant, n.name, n.host_network, n.subnet, n.address, "
                "n.netmask, "
                "n.gateway, " USERS("u.network_tenant = n.tenant AND u.network = "
                                    "n.name") " "
                                              "FROM network n WHERE n.tenant = "
                                              "ANY($1::text[] || ''::text)"};

/* --- asked ------------------------------------------------------------------------ */

static enum operation_kind kind_of(const struct item *item)
{
    unsigned kind = item->kind == ITEM_OPERATION && item->message
                        ? (unsigned)((const Vnf__V1__Operation *)item->message)->kind
                        : KIND_NONE;

    return kind < KINDS_END ? (enum operation_kind)kind : KIND_NONE;
}

/* A subnet changes what its network is. */
static bool asks_users(enum operation_kind kind)
{
    return kind == KIND_DELETE_IMAGE || kind == KIND_DELETE_FLAVOR ||
           kind == KIND_DELETE_NETWORK || kind == KIND_DELETE_SUBNET ||
           kind == KIND_DELETE_TENANT || kind == KIND_CREATE_SUBNET;
}

bool catalogue_is_asked(const struct item *items, int count)
{
    for (int i = 0; i < count; i++) {
        enum operation_kind kind = kind_of(&items[i]);

        if (kind == KIND_DEPLOY || kind == KIND_UPDATE ||
            subject_id(items[i].deployment))
            return true;
    }
    return false;
}

static bool seen_before(const struct item *items, int i)
{
    for (int before = 0; before < i; before++)
        if (strcmp(items[before].tenant, items[i].tenant) == 0)
            return true;
    return false;
}

void tenants_fill(const struct item *items, int count, struct db_args *args)
{
    bool any = false;

    db_array(args, DB_TEXT);
    for (int i = 0; i < count; i++) {
        if (!seen_before(items, i))
            db_text(args, items[i].tenant);
        any |= asks_users(kind_of(&items[i]));
    }
    db_array_end(args);
    db_bool(args, any);
}

void catalogue_calls(struct db_call calls[CATALOGUE_CALLS], struct db_args *args)
{
    calls[C_IMAGES] = (struct db_call){&IMAGES, args, NULL};
    calls[C_FLAVORS] = (struct db_call){&FLAVORS, args, NULL};
    calls[C_NETWORKS] = (struct db_call){&NETWORKS, args, NULL};
}

/* --- read ------------------------------------------------------------------------- */

static const char *text(struct scene *scene, const PGresult *rows, int row, int column)
{
    return arena_text(scene->arena, db_get_text(rows, row, column));
}

/* The sixth is only known to be there. */
static const char *names(struct scene *scene, const PGresult *rows, int row, int column)
{
    char *all = arena_text(scene->arena, db_get_text(rows, row, column));
    char *end = all;

    for (int i = 0; i < NAMED && end; i++)
        end = strchr(i ? end + 1 : end, ',');
    if (!end)
        return all;
    *end = '\0';
    return arena_format(scene->arena, "%s and others", all);
}

void tenants_read(struct scene *scene, const PGresult *rows)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct tenant *tenant = arena_alloc(scene->arena, sizeof *tenant);

        tenant->name = text(scene, rows, row, 0);
        for (int i = 0; i < MEASURES_END; i++) {
            tenant->used.of[i] = db_get_bigint(rows, row, 1 + i);
            tenant->most[i] = db_get_bigint(rows, row, 1 + MEASURES_END + i);
        }
        tenant->users = names(scene, rows, row, 9);
        tenant->entries = names(scene, rows, row, 10);
        tenant->next = scene->catalogue.tenants;
        scene->catalogue.tenants = tenant;
    }
}

static const Vnf__V1__Image *asked_read(struct scene *scene, const PGresult *rows,
                                        int row, int column)
{
    ProtobufCAllocator allocator = arena_allocator(scene->arena);
    size_t length;
    const uint8_t *bytes = db_get_bytes(rows, row, column, &length);

    return bytes ? vnf__v1__image__unpack(&allocator, length, bytes) : NULL;
}

static void images_read(struct scene *scene, const PGresult *rows)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct image *image = arena_alloc(scene->arena, sizeof *image);
        char id[37];

        image->tenant = text(scene, rows, row, 0);
        image->name = text(scene, rows, row, 1);
        db_get_uuid(id, rows, row, 2);
        image->id = arena_text(scene->arena, id);
        image->state = (enum image_state)db_get_int(rows, row, 3);
        for (int part = 0; part < PARTS_END; part++)
            image->paths[part] = text(scene, rows, row, 4 + part);
        image->format = text(scene, rows, row, 7);
        image->command_line = text(scene, rows, row, 8);
        image->asked = asked_read(scene, rows, row, 9);
        image->users = names(scene, rows, row, 10);
        image->next = scene->catalogue.images;
        scene->catalogue.images = image;
    }
}

static void flavors_read(struct scene *scene, const PGresult *rows)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct flavor *flavor = arena_alloc(scene->arena, sizeof *flavor);

        flavor->tenant = text(scene, rows, row, 0);
        flavor->name = text(scene, rows, row, 1);
        flavor->vcpus = (unsigned)db_get_int(rows, row, 2);
        flavor->memory_mib = (unsigned)db_get_int(rows, row, 3);
        flavor->root_disk_mib = (unsigned)db_get_int(rows, row, 4);
        flavor->users = names(scene, rows, row, 5);
        flavor->next = scene->catalogue.flavors;
        scene->catalogue.flavors = flavor;
    }
}

static void networks_read(struct scene *scene, const PGresult *rows)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct network *network = arena_alloc(scene->arena, sizeof *network);

        network->tenant = text(scene, rows, row, 0);
        network->name = text(scene, rows, row, 1);
        network->host_network = text(scene, rows, row, 2);
        network->subnet = network->subnet_was = text(scene, rows, row, 3);
        network->address = text(scene, rows, row, 4);
        network->netmask = text(scene, rows, row, 5);
        network->gateway = text(scene, rows, row, 6);
        network->users = names(scene, rows, row, 7);
        network->next = scene->catalogue.networks;
        scene->catalogue.networks = network;
    }
}

void catalogue_read(struct scene *scene, const struct db_call calls[CATALOGUE_CALLS])
{
    images_read(scene, calls[C_IMAGES].result);
    flavors_read(scene, calls[C_FLAVORS].result);
    networks_read(scene, calls[C_NETWORKS].result);
}
