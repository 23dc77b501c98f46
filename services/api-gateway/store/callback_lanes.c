/*
 * callback_lanes.c - from an event to a lane to a receiver.
 *
 * A lane is worked on by whoever claimed it, until its due time: a claim moves that
 * ahead by a lease and counts its token up, and what comes back under an old token
 * changes nothing. Lanes are locked in the order of their names by all who lock
 * several.
 */
#include "services/api-gateway/store/callbacks.h"
#include "services/api-gateway/store/link.h"

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

#define EACH for (int i = 0; i < count; i++)

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

    DB_COLUMN(lanes, DB_UUID, EACH, db_uuid(lanes, told[i].transaction));
    DB_COLUMN(lanes, DB_TEXT, EACH, db_text(lanes, told[i].deployment));
    DB_COLUMN(events, DB_UUID, EACH, db_uuid(events, told[i].transaction));
    DB_COLUMN(events, DB_TEXT, EACH, db_text(events, told[i].deployment));
    DB_COLUMN(events, DB_TEXT, EACH, db_text(events, told[i].event));
    DB_COLUMN(events, DB_BIGINT, EACH, db_bigint(events, told[i].sequence));
    DB_COLUMN(events, DB_TEXT, EACH, db_text(events, told[i].type));
    DB_COLUMN(events, DB_INT, EACH, db_int(events, told[i].status_code));
    DB_COLUMN(events, DB_TEXT, EACH, db_text(events, told[i].status_message));
    DB_COLUMN(events, DB_TEXT, EACH, db_text(events, told[i].body));
    DB_COLUMN(sequences, DB_UUID, EACH, db_uuid(sequences, told[i].transaction));
    DB_COLUMN(sequences, DB_BIGINT, EACH, db_bigint(sequences, told[i].sequence));
    DB_COLUMN(sequences, DB_BOOL, EACH, db_bool(sequences, told[i].final));
    return store_run(store, calls, 4, err);
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
    "WHEN c.since + " STORE_US(
        "$7::bigint") " < clock_timestamp() THEN 'dead' "
                      "ELSE 'waiting' END, "
                      "ended = CASE WHEN d.delivered OR c.since + " STORE_US(
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
    "free_lanes", "UPDATE callback_lane l SET due = clock_timestamp() + " STORE_US(
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
    "due = clock_timestamp() + " STORE_US(
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
    DB_COLUMN(args, DB_BIGINT, EACH, db_bigint(args, outcomes[i].lane));
    DB_COLUMN(args, DB_BIGINT, EACH, db_bigint(args, outcomes[i].token));
}

/* Of those that were tried. */
static void note_args(struct db_args *args, const struct claim *claim)
{
    const struct outcome *o = claim->outcomes;
    int count = claim->outcome_count;

    lanes_of(args, o, count);
    DB_COLUMN(args, DB_BIGINT, EACH,
              db_bigint(args, o[i].not_tried ? 0 : o[i].callback));
    DB_COLUMN(args, DB_BOOL, EACH, db_bool(args, o[i].state == OUTCOME_DELIVERED));
    DB_COLUMN(args, DB_INT, EACH, db_int(args, o[i].http_status));
    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, o[i].error));
    db_bigint(args, claim->retention_us);
}

static void claim_args(struct db_args *args, const struct claim *claim)
{
    int count = claim->room_count;

    DB_COLUMN(args, DB_TEXT, EACH, db_text(args, claim->rooms[i].receiver));
    DB_COLUMN(args, DB_INT, EACH, db_int(args, claim->rooms[i].left));
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
    DB_COLUMN(freed, DB_BIGINT, EACH,
              db_bigint(freed, outcomes[i].state == OUTCOME_FAILED
                                   ? outcomes[i].again_us
                                   : 0));
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
