/*
 * write_outbox.c - what is still to be published, and what Kafka has.
 */
#include "services/lifecycle-engine/store/writing.h"

static const struct db_statement ADD_OUTBOX = {
    "add_outbox",
    "INSERT INTO outbox (id, partition, topic, key, type, event, traceparent, payload) "
    "SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[], $5::text[], "
    "$6::text[], $7::text[], $8::bytea[])"};

static const struct db_statement DROP_OUTBOX = {
    "drop_outbox", "DELETE FROM outbox WHERE id = ANY($1::bigint[])"};

#define OUTBOX                                                                         \
    for (const struct message *m = w->scene->messages; m; m = m->next)                 \
        if (m->outbox_id)

static bool outbox_any(const struct writing *w)
{
    OUTBOX
    return true;
    return false;
}

static void outbox_add(struct writing *w)
{
    struct db_args *a;

    if (!outbox_any(w))
        return;
    a = writing_add(w, &ADD_OUTBOX);
    DB_COLUMN(a, DB_BIGINT, OUTBOX, db_bigint(a, (int64_t)m->outbox_id));
    DB_COLUMN(a, DB_INT, OUTBOX, db_int(a, m->partition));
    DB_COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->topic));
    DB_COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->key));
    DB_COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->type));
    DB_COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->id));
    DB_COLUMN(a, DB_TEXT, OUTBOX, db_text(a, m->traceparent));
    DB_COLUMN(a, DB_BYTES, OUTBOX, db_bytes(a, m->payload, m->length));
}

static void outbox_drop(struct writing *w, const uint64_t *published, int count)
{
    struct db_args *a;

    if (!count)
        return;
    a = writing_add(w, &DROP_OUTBOX);
    db_array(a, DB_BIGINT);
    for (int i = 0; i < count; i++)
        db_bigint(a, (int64_t)published[i]);
    db_array_end(a);
}

void write_outbox(struct writing *w, const uint64_t *published, int count)
{
    outbox_add(w);
    outbox_drop(w, published, count);
}
