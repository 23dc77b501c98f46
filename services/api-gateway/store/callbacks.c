/*
 * callbacks.c - from a subscription to a lane to a receiver.
 *
 * A lane is worked on by whoever claimed it, until its due time: a claim moves that
 * ahead by a lease and counts its token up, and what comes back under an old token
 * changes nothing. Lanes are locked in the order of their names by all who lock
 * several.
 */
#include "services/api-gateway/store/callbacks.h"

#include <string.h>

#include "services/api-gateway/store/link.h"

static const struct db_statement MAKE_KEY = {
    "make_callback_key", "INSERT INTO callback_key (tenant, key) VALUES ($1, $2) "
                         "ON CONFLICT (tenant) DO NOTHING"};

static const struct db_statement SUBSCRIBE = {
    "subscribe", "INSERT INTO callback_subscription "
                 "(transaction, tenant, uri, receiver, dialect) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (transaction) DO NOTHING"};

int store_subscribe(struct store *store, const struct subscription *subscription,
                    const void *key, size_t key_length, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key_args = db_args_create();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {.statement = &MAKE_KEY,  .args = key_args},
        {.statement = &SUBSCRIBE, .args = args    }
    };

    db_text(key_args, subscription->tenant);
    db_bytes(key_args, key, key_length);
    db_uuid(args, subscription->transaction);
    db_text(args, subscription->tenant);
    db_text(args, subscription->uri);
    db_text(args, subscription->receiver);
    db_text(args, subscription->dialect);
    return store_run(store, calls, 2, err);
}

static const struct db_statement FIND_SUBSCRIPTIONS = {
    "find_subscriptions", "SELECT transaction, tenant, dialect, sequence "
                          "FROM callback_subscription WHERE transaction = ANY ($1)"};

int store_find_subscriptions(struct store *store, const char *const *transactions,
                             int count, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++)
        db_uuid(args, transactions[i]);
    db_array_end(args);
    return store_query(store, &FIND_SUBSCRIPTIONS, args, ret, err);
}

/* --- what is kept ---------------------------------------------------------------- */

/* $1 how long a delivered one is shown. */
static const struct db_statement PURGE_DELIVERED = {
    "purge_delivered", "DELETE FROM callback WHERE state = 'delivered' "
                       "AND ended < clock_timestamp() - " STORE_US("$1::bigint")};
static const struct db_statement PURGE_DEAD = {
    "purge_dead", "DELETE FROM callback WHERE state = 'dead' "
                  "AND ended < clock_timestamp() - interval '30 days'"};
/* Longer than vnf.events are kept, which may be read once more. */
static const struct db_statement PURGE_SUBSCRIPTIONS = {
    "purge_subscriptions",
    "DELETE FROM callback_subscription s "
    "WHERE created < clock_timestamp() - interval '8 days' "
    "AND (ended OR created < clock_timestamp() - interval '60 days')"};

int store_purge_callbacks(struct store *store, int64_t retention_us, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_bigint(args, retention_us);
    if (store_query(store, &PURGE_DELIVERED, args, NULL, err) < 0 ||
        store_query(store, &PURGE_DEAD, NULL, NULL, err) < 0 ||
        store_query(store, &PURGE_SUBSCRIPTIONS, NULL, NULL, err) < 0)
        return err->kind;
    return 0;
}

/* --- what people ask ------------------------------------------------------------- */

/* $1 tenant, $2 deployment, $3 state, $4 transaction, $5 before, $6 limit, $7
 * retention. One statement a question, so that each has its index. */
#define LIST(condition)                                                                \
    "SELECT id, state, tenant, deployment, transaction, event, sequence, type, "       \
    "status_code, uri, attempts, http_status, error, created, "                        \
    "CASE WHEN state = 'waiting' THEN since + " STORE_US(                              \
        "$7::bigint") " END, ended "                                                   \
                      "FROM callback WHERE " condition                                 \
                      " AND ($2 = '' OR deployment = $2) "                             \
                      "AND id < $5 ORDER BY id DESC LIMIT $6"

static const struct db_statement LIST_OF_TRANSACTION = {
    "callbacks_of_transaction", LIST("transaction = $4 AND ($1 = '' OR tenant = $1) "
                                     "AND ($3 = '' OR state = $3)")};
static const struct db_statement LIST_DEAD = {
    "dead_callbacks", LIST("state = 'dead' AND $3 <> '' AND $4::uuid IS NULL "
                           "AND ($1 = '' OR tenant = $1)")};
static const struct db_statement LIST_OF_TENANT = {
    "callbacks_of_tenant",
    LIST("tenant = $1 AND ($3 = '' OR state = $3) AND $4::uuid IS NULL")};
static const struct db_statement LIST_OF_ALL = {
    "callbacks_of_all",
    LIST("$1 = '' AND ($3 = '' OR state = $3) AND $4::uuid IS NULL")};

int store_list_callbacks(struct store *store, const struct callback_page *page,
                         PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, page->tenant);
    db_text(args, page->deployment);
    db_text(args, page->state);
    db_uuid(args, page->transaction);
    db_bigint(args, page->before);
    db_int(args, page->limit);
    db_bigint(args, page->retention_us);
    return store_query(store,
                       *page->transaction                 ? &LIST_OF_TRANSACTION
                       : strcmp(page->state, "dead") == 0 ? &LIST_DEAD
                       : *page->tenant                    ? &LIST_OF_TENANT
                                                          : &LIST_OF_ALL,
                       args, ret, err);
}

/* The lane first, as everywhere. $1 id, $2 tenant */
static const struct db_statement RETRY_LANE = {
    "retry_lane",
    "INSERT INTO callback_lane AS l (tenant, deployment, receiver) "
    "SELECT tenant, deployment, receiver FROM callback "
    "WHERE id = $1 AND state = 'dead' AND ($2 = '' OR tenant = $2) "
    "ON CONFLICT (tenant, deployment, receiver) DO UPDATE SET due = l.due"};

static const struct db_statement RETRY = {
    "retry_callback",
    "UPDATE callback c SET state = 'waiting', lane = l.id, since = clock_timestamp(), "
    "attempts = 0, ended = NULL FROM callback_lane l WHERE c.id = $1 "
    "AND c.state = 'dead' AND ($2 = '' OR c.tenant = $2) AND l.tenant = c.tenant "
    "AND l.deployment = c.deployment AND l.receiver = c.receiver"};

static const struct db_statement STATE_OF = {
    "callback_state",
    "SELECT state FROM callback WHERE id = $1 AND ($2 = '' OR tenant = $2)"};

int store_retry_callback(struct store *store, int64_t id, const char *tenant,
                         struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *state = NULL;
    struct db_call calls[] = {
        {.statement = &STATE_OF,   .args = args},
        {.statement = &RETRY_LANE, .args = args},
        {.statement = &RETRY,      .args = args},
    };
    int64_t changed;

    db_bigint(args, id);
    db_text(args, tenant);
    if (store_pipeline(store, calls, 3, err) < 0)
        return err->kind;
    state = calls[0].result;
    changed = db_affected(calls[2].result);
    PQclear(calls[1].result);
    PQclear(calls[2].result);
    if (changed)
        return 0;
    if (PQntuples(state) == 0)
        return err_set(err, ERR_NOT_FOUND,
                       "There is no callback %lld; GET /v1/callbacks?state=dead lists "
                       "those that can be sent again.",
                       (long long)id);
    return err_set(err, ERR_CONFLICT,
                   "Callback %lld is %s: only a dead one is sent again.", (long long)id,
                   db_get_text(state, 0, 0));
}

#define KEY_COLUMNS                                                                    \
    "key, changed, "                                                                   \
    "CASE WHEN former_until > clock_timestamp() THEN former_until END"

static const struct db_statement READ_KEY = {
    "read_callback_key", "SELECT " KEY_COLUMNS " FROM callback_key WHERE tenant = $1"};

int store_read_callback_key(struct store *store, const char *tenant, const void *key,
                            size_t length, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *made = db_args_create();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {.statement = &MAKE_KEY, .args = made},
        {.statement = &READ_KEY, .args = args}
    };

    db_text(made, tenant);
    db_bytes(made, key, length);
    db_text(args, tenant);
    if (store_pipeline(store, calls, 2, err) < 0)
        return err->kind;
    PQclear(calls[0].result);
    *ret = calls[1].result;
    return 0;
}

/* $3 overlap */
static const struct db_statement SET_KEY = {
    "set_callback_key",
    "INSERT INTO callback_key AS k (tenant, key) VALUES ($1, $2) "
    "ON CONFLICT (tenant) DO UPDATE SET key = excluded.key, "
    "former = CASE WHEN k.key = excluded.key THEN k.former ELSE k.key END, "
    "former_until = CASE WHEN k.key = excluded.key THEN k.former_until "
    "ELSE clock_timestamp() + " STORE_US(
        "$3::bigint") " END, changed = clock_timestamp() RETURNING " KEY_COLUMNS};

int store_set_callback_key(struct store *store, const char *tenant, const void *key,
                           size_t length, int64_t overlap_us, PGresult **ret,
                           struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant);
    db_bytes(args, key, length);
    db_bigint(args, overlap_us);
    return store_query(store, &SET_KEY, args, ret, err);
}
