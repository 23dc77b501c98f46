/*
 * audit.c - the audit log: many entries a statement. See audit.h.
 */
#include "services/api-gateway/store/audit.h"

#include "services/api-gateway/store/link.h"

static const struct db_statement ADD_AUDIT = {
    "add_audit",
    "INSERT INTO audit (time, account, token, tenant, peer, method, path, status, "
    "transaction_id, client_transaction_id) SELECT * FROM unnest($1, $2, $3, $4, $5, "
    "$6, $7, $8, $9, $10)"};

static const struct db_statement LIST_AUDIT = {
    "list_audit",
    "SELECT id, time, account, token, tenant, peer, method, path, status, "
    "transaction_id, client_transaction_id FROM audit "
    "WHERE ($1 = '' OR tenant = $1) AND ($2 = '' OR account = $2) AND time >= $3 "
    "AND time < $4 AND id < $5 ORDER BY id DESC LIMIT $6"};

static const struct db_statement EXPIRE_AUDIT = {"expire_audit",
                                                 "SELECT audit_expire($1)"};

#define EACH for (int i = 0; i < count; i++)

int store_add_audit(struct store *store, const struct audit_entry *entries, int count,
                    struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    DB_COLUMN(args, DB_TIME, EACH, db_time(args, entries[i].time_us));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].account));
    DB_COLUMN(args, DB_UUID, EACH, db_uuid(args, entries[i].token));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].tenant));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].peer));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].method));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].path));
    DB_COLUMN(args, DB_INT, EACH, db_int(args, entries[i].status));
    DB_COLUMN(args, DB_UUID, EACH, db_uuid(args, entries[i].transaction));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, entries[i].client_transaction));
    return store_query(store, &ADD_AUDIT, args, NULL, err);
}

int store_list_audit(struct store *store, const struct audit_page *page, PGresult **ret,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, page->tenant);
    db_text(args, page->account);
    db_time(args, page->since_us);
    db_time(args, page->until_us);
    db_bigint(args, page->before_id);
    db_bigint(args, page->limit);
    return store_query(store, &LIST_AUDIT, args, ret, err);
}

int store_expire_audit(struct store *store, int days, int64_t *ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_int(args, days);
    if (store_query(store, &EXPIRE_AUDIT, args, &result, err) < 0)
        return err->kind;
    *ret = db_get_bigint(result, 0, 0);
    return 0;
}
