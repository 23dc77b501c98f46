/*
 * hosts.c - the hosts that VMs are on, and may go to.
 */
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/store/store.h"

/* VMs are counted where somebody asks and there is a choice. */
#define HOSTS(counted, where)                                                          \
    "SELECT h.uri, h.name, h.zone, h.enabled AND h.listed, CASE WHEN " counted         \
    " THEN (SELECT count(*) FROM vm v WHERE v.host = h.uri) ELSE 0 END::int "          \
    "FROM host h " where " ORDER BY h.name"

const struct db_statement HOSTS_LOAD = {
    "hosts", HOSTS("$1::bool AND (SELECT count(*) > 1 FROM host)", "")};

static const struct db_statement KNOWN = {
    "hosts_known",
    HOSTS("true", "WHERE h.listed OR EXISTS (SELECT FROM vm v WHERE v.host = h.uri)")};

/* A name that is free for another. */
static const struct db_statement UNLIST = {
    "hosts_unlist", "UPDATE host SET listed = false, name = uri, zone = '' "
                    "WHERE uri <> ALL($1::text[]) AND listed"};

static const struct db_statement LIST = {
    "hosts_list",
    "INSERT INTO host (uri, name, zone) "
    "SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) "
    "ON CONFLICT (uri) DO UPDATE SET name = excluded.name, zone = excluded.zone, "
    "listed = true WHERE (host.name, host.zone, host.listed) "
    "IS DISTINCT FROM (excluded.name, excluded.zone, true)"};

static const struct db_statement ENABLE = {
    "host_enable", "UPDATE host SET enabled = $2::bool WHERE name = $1::text"};

/* Where VMs come by request, or because a rule is heard. */
static bool may_add(const struct item *item)
{
    const Vnf__V1__Operation *op = (const Vnf__V1__Operation *)item->message;

    return item->kind == ITEM_ALARM ||
           (item->kind == ITEM_OPERATION &&
            (op->kind == VNF__V1__OPERATION_KIND__OPERATION_DEPLOY ||
             op->kind == VNF__V1__OPERATION_KIND__OPERATION_UPDATE ||
             op->kind == VNF__V1__OPERATION_KIND__OPERATION_SCALE_OUT ||
             op->kind == VNF__V1__OPERATION_KIND__OPERATION_SCALE_IN));
}

void hosts_ask(const struct item *items, int count, struct db_args *args)
{
    bool any = false;

    for (int i = 0; i < count; i++)
        any |= may_add(&items[i]);
    db_bool(args, any);
}

static struct host *rows_read(struct arena *arena, const PGresult *rows)
{
    struct host *hosts = NULL;

    for (int row = PQntuples(rows) - 1; row >= 0; row--) {
        struct host *host = arena_alloc(arena, sizeof *host);

        host->uri = arena_text(arena, db_get_text(rows, row, 0));
        host->name = arena_text(arena, db_get_text(rows, row, 1));
        host->zone = arena_text(arena, db_get_text(rows, row, 2));
        host->enabled = db_get_bool(rows, row, 3);
        host->vms = db_get_int(rows, row, 4);
        host->next = hosts;
        hosts = host;
    }
    return hosts;
}

void hosts_read(struct scene *scene, const PGresult *rows)
{
    scene->hosts = rows_read(scene->arena, rows);
}

int store_hosts_known(struct db *db, struct arena *arena, struct host **ret,
                      struct err *err)
{
    AUTO(PQclear) PGresult *rows = NULL;

    if (db_query(db, &KNOWN, NULL, &rows, err) < 0)
        return err_wrap(err, "read the hosts");
    *ret = rows_read(arena, rows);
    return 0;
}

static void column(struct db_args *args, const struct host_listed *hosts, int count,
                   size_t offset)
{
    db_array(args, DB_TEXT);
    for (int i = 0; i < count; i++)
        db_text(args, *(const char *const *)((const char *)&hosts[i] + offset));
    db_array_end(args);
}

int store_hosts_list(struct db *db, const struct host_listed *hosts, int count,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *uris = db_args_create();
    AUTO(db_args_destroy) struct db_args *all = db_args_create();
    int r = db_begin(db, err);

    column(uris, hosts, count, offsetof(struct host_listed, uri));
    column(all, hosts, count, offsetof(struct host_listed, uri));
    column(all, hosts, count, offsetof(struct host_listed, name));
    column(all, hosts, count, offsetof(struct host_listed, zone));
    if (r == 0)
        r = db_query(db, &UNLIST, uris, NULL, err);
    if (r == 0)
        r = db_query(db, &LIST, all, NULL, err);
    if (r == 0)
        r = db_commit(db, err);
    if (r < 0) {
        db_rollback(db);
        return err_wrap(err, "list the hosts");
    }
    return 0;
}

int store_host_enable(struct db *db, const char *name, bool enabled, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_text(args, name);
    db_bool(args, enabled);
    if (db_query(db, &ENABLE, args, &result, err) < 0)
        return err->kind;
    return db_affected(result)
               ? 0
               : err_set(err, ERR_NOT_FOUND, "there is no host %s: --hosts lists them",
                         name);
}
