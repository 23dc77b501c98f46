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

/* In one transaction; nobody wants the rows. */
static int run(struct store *store, struct db_call *calls, size_t count,
               struct err *err)
{
    if (store_pipeline(store, calls, count, err) < 0)
        return err->kind;
    for (size_t i = 0; i < count; i++)
        PQclear(calls[i].result);
    return 0;
}

#define US(parameter) parameter " * interval '1 microsecond'"

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
    return run(store, calls, 2, err);
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

/* --- events into lanes ----------------------------------------------------------- */

/* $1 transactions, $2 deployments */
static const struct db_statement TAKE_LANES = {
    "take_lanes",
    "INSERT INTO callback_lane AS l (tenant, deployment, receiver) "
    "SELECT DISTINCT s.tenant, e.deployment, s.receiver "
    "FROM unnest($1::uuid[], $2::text[]) e(transaction, deployment) "
    "JOIN callback_subscription s ON s.transaction = e.transaction "
    "ORDER BY s.tenant, e.deployment, s.receiver "
    "ON CONFLICT (tenant, deployment, receiver) DO UPDATE SET due = l.due"};

/* The lanes are locked: nobody else takes the same events now. */
static const struct db_statement TAKE_EVENTS = {
    "take_events",
    "INSERT INTO callback (lane, tenant, deployment, transaction, event, sequence, "
    "type, status_code, status_message, uri, receiver, dialect, body) "
    "SELECT l.id, s.tenant, e.deployment, e.transaction, e.event, e.sequence, e.type, "
    "e.status_code, e.status_message, s.uri, s.receiver, s.dialect, "
    "convert_to(e.body, 'UTF8') "
    "FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], "
    "$6::int[], $7::text[], $8::text[]) WITH ORDINALITY "
    "e(transaction, deployment, event, sequence, type, status_code, status_message, "
    "body, n) "
    "JOIN callback_subscription s ON s.transaction = e.transaction "
    "AND s.sequence < e.sequence "
    "JOIN callback_lane l ON l.tenant = s.tenant AND l.deployment = e.deployment "
    "AND l.receiver = s.receiver ORDER BY e.n "
    "ON CONFLICT (transaction, event) DO NOTHING"};

static const struct db_statement TAKE_SEQUENCES = {
    "take_sequences",
    "UPDATE callback_subscription s SET sequence = greatest(s.sequence, e.sequence), "
    "ended = s.ended OR e.ended FROM "
    "(SELECT transaction, max(sequence) AS sequence, bool_or(ended) AS ended "
    "FROM unnest($1::uuid[], $2::bigint[], $3::bool[]) e(transaction, sequence, ended) "
    "GROUP BY 1) e WHERE s.transaction = e.transaction"};

/* A repeat may have made a lane that has nothing. */
static const struct db_statement SWEEP_TAKEN = {
    "sweep_taken",
    "DELETE FROM callback_lane l USING unnest($1::uuid[], $2::text[]) "
    "e(transaction, deployment), callback_subscription s "
    "WHERE s.transaction = e.transaction AND l.tenant = s.tenant "
    "AND l.deployment = e.deployment AND l.receiver = s.receiver AND NOT EXISTS "
    "(SELECT FROM callback c WHERE c.lane = l.id AND c.state = 'waiting')"};

/* One array a column. */
#define COLUMN(args, type, add, field)                                                 \
    do {                                                                               \
        db_array(args, type);                                                          \
        for (int i = 0; i < count; i++)                                                \
            add(args, field);                                                          \
        db_array_end(args);                                                            \
    } while (0)

int store_take_events(struct store *store, const struct told *told, int count,
                      struct err *err)
{
    AUTO(db_args_destroy) struct db_args *lanes = db_args_create();
    AUTO(db_args_destroy) struct db_args *events = db_args_create();
    AUTO(db_args_destroy) struct db_args *sequences = db_args_create();
    struct db_call calls[] = {
        {.statement = &TAKE_LANES,     .args = lanes    },
        {.statement = &TAKE_EVENTS,    .args = events   },
        {.statement = &TAKE_SEQUENCES, .args = sequences},
        {.statement = &SWEEP_TAKEN,    .args = lanes    },
    };

    COLUMN(lanes, DB_UUID, db_uuid, told[i].transaction);
    COLUMN(lanes, DB_TEXT, db_text, told[i].deployment);
    COLUMN(events, DB_UUID, db_uuid, told[i].transaction);
    COLUMN(events, DB_TEXT, db_text, told[i].deployment);
    COLUMN(events, DB_TEXT, db_text, told[i].event);
    COLUMN(events, DB_BIGINT, db_bigint, told[i].sequence);
    COLUMN(events, DB_TEXT, db_text, told[i].type);
    COLUMN(events, DB_INT, db_int, told[i].status_code);
    COLUMN(events, DB_TEXT, db_text, told[i].status_message);
    COLUMN(events, DB_TEXT, db_text, told[i].body);
    COLUMN(sequences, DB_UUID, db_uuid, told[i].transaction);
    COLUMN(sequences, DB_BIGINT, db_bigint, told[i].sequence);
    COLUMN(sequences, DB_BOOL, db_bool, told[i].final);
    return run(store, calls, 4, err);
}

/* --- lanes to receivers ---------------------------------------------------------- */

#define DONE_LANES                                                                     \
    "unnest($1::bigint[], $2::bigint[]) d(lane, token) ON l.id = d.lane "              \
    "AND l.token = d.token "

static const struct db_statement LOCK_LANES = {
    "lock_lanes", "SELECT FROM callback_lane l JOIN " DONE_LANES
                  "ORDER BY l.tenant, l.deployment, l.receiver FOR UPDATE OF l"};

/* $3 callbacks, $4 delivered, $5 statuses, $6 errors, $7 retention; who was given back
 * is not among them */
static const struct db_statement NOTE_OUTCOMES = {
    "note_outcomes",
    "UPDATE callback c SET attempts = c.attempts + 1, http_status = nullif(d.status, "
    "0), "
    "error = d.error, body = CASE WHEN d.delivered THEN '' ELSE c.body END, "
    "state = CASE WHEN d.delivered THEN 'delivered' "
    "WHEN c.since + " US(
        "$7::bigint") " < clock_timestamp() THEN 'dead' "
                      "ELSE 'waiting' END, "
                      "ended = CASE WHEN d.delivered OR c.since + " US(
                          "$7::bigint") " < clock_timestamp() THEN clock_timestamp() "
                                        "END "
                                        "FROM unnest($1::bigint[], $2::bigint[], "
                                        "$3::bigint[], $4::bool[], $5::int[], "
                                        "$6::text[]) d(lane, token, callback, "
                                        "delivered, status, error) "
                                        "JOIN callback_lane l ON l.id = d.lane AND "
                                        "l.token = d.token "
                                        "WHERE c.id = d.callback AND c.state = "
                                        "'waiting'"};

/* $3 pauses */
static const struct db_statement FREE_LANES = {
    "free_lanes", "UPDATE callback_lane l SET due = clock_timestamp() + " US(
                      "d.pause") " FROM unnest($1::bigint[], $2::bigint[], "
                                 "$3::bigint[]) d(lane, token, pause) "
                                 "WHERE l.id = d.lane AND l.token = d.token"};

static const struct db_statement SWEEP_LANES = {
    "sweep_lanes",
    "DELETE FROM callback_lane l USING unnest($1::bigint[], $2::bigint[]) d(lane, "
    "token) "
    "WHERE l.id = d.lane AND l.token = d.token AND NOT EXISTS "
    "(SELECT FROM callback c WHERE c.lane = l.id AND c.state = 'waiting')"};

/* $1 receivers, $2 the room of each, $3 of all others, $4 limit, $5 lease */
static const struct db_statement CLAIM = {
    "claim_callbacks",
    "WITH picked AS MATERIALIZED ("
    "SELECT p.id FROM (SELECT r.receiver, coalesce(b.room, $3) AS room "
    "FROM (SELECT DISTINCT receiver FROM callback_lane "
    "WHERE due <= clock_timestamp()) r "
    "LEFT JOIN unnest($1::text[], $2::int[]) b(receiver, room) USING (receiver)) r, "
    "LATERAL (SELECT l.id FROM callback_lane l WHERE l.receiver = r.receiver "
    "AND l.due <= clock_timestamp() ORDER BY l.due LIMIT r.room "
    "FOR UPDATE SKIP LOCKED) p LIMIT $4), "
    "claimed AS (UPDATE callback_lane l SET token = l.token + 1, "
    "due = clock_timestamp() + " US(
        "$5::bigint") " FROM picked WHERE l.id = picked.id RETURNING l.id, l.token, "
                      "l.tenant) "
                      "SELECT l.id, l.token, c.id, c.transaction, c.event, "
                      "c.status_code, "
                      "c.status_message, c.uri, c.receiver, c.dialect, c.body, "
                      "c.attempts, k.key, "
                      "CASE WHEN k.former_until > clock_timestamp() THEN k.former END "
                      "FROM claimed l CROSS JOIN LATERAL (SELECT * FROM callback c "
                      "WHERE c.lane = l.id "
                      "AND c.state = 'waiting' ORDER BY c.id LIMIT 1) c "
                      "LEFT JOIN callback_key k ON k.tenant = l.tenant"};

static const struct db_statement NEXT_DUE = {
    "next_due", "SELECT (extract(epoch FROM min(due) - clock_timestamp()) * 1000000)"
                "::bigint FROM callback_lane WHERE due > clock_timestamp()"};

static void lanes_of(struct db_args *args, const struct outcome *outcomes, int count)
{
    COLUMN(args, DB_BIGINT, db_bigint, outcomes[i].lane);
    COLUMN(args, DB_BIGINT, db_bigint, outcomes[i].token);
}

/* Of those that were tried. */
static void note_args(struct db_args *args, const struct claim *claim)
{
    const struct outcome *o = claim->outcomes;
    int count = claim->outcome_count;

    lanes_of(args, o, count);
    COLUMN(args, DB_BIGINT, db_bigint, o[i].not_tried ? 0 : o[i].callback);
    COLUMN(args, DB_BOOL, db_bool, o[i].state == OUTCOME_DELIVERED);
    COLUMN(args, DB_INT, db_int, o[i].http_status);
    COLUMN(args, DB_TEXT, db_text, o[i].error);
    db_bigint(args, claim->retention_us);
}

static void claim_args(struct db_args *args, const struct claim *claim)
{
    int count = claim->room_count;

    COLUMN(args, DB_TEXT, db_text, claim->rooms[i].receiver);
    COLUMN(args, DB_INT, db_int, claim->rooms[i].left);
    db_int(args, claim->each);
    db_int(args, claim->limit);
    db_bigint(args, claim->lease_us);
}

int store_claim_callbacks(struct store *store, const struct claim *claim,
                          PGresult **ret, int64_t *ret_next_us, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *lanes = db_args_create();
    AUTO(db_args_destroy) struct db_args *noted = db_args_create();
    AUTO(db_args_destroy) struct db_args *freed = db_args_create();
    AUTO(db_args_destroy) struct db_args *claimed = db_args_create();
    struct db_call calls[] = {
        {.statement = &LOCK_LANES, .args = lanes},
        {.statement = &NOTE_OUTCOMES,                        .args = noted},
        {.statement = &FREE_LANES,.args = freed},
        {.statement = &SWEEP_LANES, .args = lanes},
        {.statement = &CLAIM,                        .args = claimed},
        {.statement = &NEXT_DUE          },
    };
    size_t skipped = claim->outcome_count > 0 ? 0 : 4;
    const struct outcome *outcomes = claim->outcomes;
    int count = claim->outcome_count;

    lanes_of(lanes, outcomes, count);
    note_args(noted, claim);
    lanes_of(freed, outcomes, count);
    COLUMN(freed, DB_BIGINT, db_bigint,
           outcomes[i].state == OUTCOME_FAILED ? outcomes[i].again_us : 0);
    claim_args(claimed, claim);
    if (store_pipeline(store, calls + skipped, 6 - skipped, err) < 0)
        return err->kind;
    for (size_t i = skipped; i < 4; i++)
        PQclear(calls[i].result);
    *ret = calls[4].result;
    *ret_next_us =
        PQgetisnull(calls[5].result, 0, 0) ? -1 : db_get_bigint(calls[5].result, 0, 0);
    PQclear(calls[5].result);
    return 0;
}

/* --- what is kept ---------------------------------------------------------------- */

/* $1 how long a delivered one is shown. */
static const struct db_statement PURGE_DELIVERED = {
    "purge_delivered", "DELETE FROM callback WHERE state = 'delivered' "
                       "AND ended < clock_timestamp() - " US("$1::bigint")};
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
    "CASE WHEN state = 'waiting' THEN since + " US(                                    \
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
    "ELSE clock_timestamp() + " US(
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
