/*
 * outbox.c - what an instance committed and did not live to publish.
 */
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement LEFTOVERS = {
    "leftovers", "SELECT id, partition, topic, key, type, event, traceparent, payload "
                 "FROM outbox WHERE partition = ANY($1::int[]) ORDER BY id"};

static struct message *message_read(struct arena *arena, const PGresult *rows, int row)
{
    struct message *m = arena_alloc(arena, sizeof *m);
    size_t length;
    const uint8_t *payload = db_get_bytes(rows, row, 7, &length);

    m->outbox_id = (uint64_t)db_get_bigint(rows, row, 0);
    m->partition = db_get_int(rows, row, 1);
    m->topic = arena_text(arena, db_get_text(rows, row, 2));
    m->key = arena_text(arena, db_get_text(rows, row, 3));
    m->type = arena_text(arena, db_get_text(rows, row, 4));
    m->id = arena_text(arena, db_get_text(rows, row, 5));
    m->traceparent = arena_text(arena, db_get_text(rows, row, 6));
    m->payload = PQgetisnull(rows, row, 7) ? NULL : arena_copy(arena, payload, length);
    m->length = length;
    return m;
}

int store_leftovers(struct db *db, struct arena *arena, const int32_t *partitions,
                    int count, struct message **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;
    struct message *first = NULL, **end = &first;

    db_array(args, DB_INT);
    for (int i = 0; i < count; i++)
        db_int(args, partitions[i]);
    db_array_end(args);
    if (db_query(db, &LEFTOVERS, args, &rows, err) < 0)
        return err_wrap(err, "read the outbox");
    for (int row = 0; row < PQntuples(rows); row++) {
        *end = message_read(arena, rows, row);
        end = &(*end)->next;
    }
    *ret = first;
    return 0;
}
