/*
 * dead_letters.c - see dead_letters.h.
 *
 * No group and nothing stored: every call reads from the oldest record to the end there
 * was when it began.
 */
#include "common/dead_letters.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "common/kafka.h"
#include "common/mem.h"

enum { ANSWER_MS = 5000, PATIENCE_US = 30000000 };

AUTO_DEFINE(rd_kafka_queue_destroy, rd_kafka_queue_t *);
AUTO_DEFINE(rd_kafka_event_destroy, rd_kafka_event_t *);

struct dead_letters {
    struct kafka_link link;
    rd_kafka_t *reader, *writer;
    const struct rd_kafka_metadata *metadata;
};

/* --- open and close ----------------------------------------------------------------
 */

static int open_client(struct dead_letters *letters, const char *brokers,
                       rd_kafka_type_t type, const struct kafka_setting *settings,
                       rd_kafka_t **ret, struct err *err)
{
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;

    if (kafka_conf(&conf, brokers, "quartetctl", &letters->link, letters, settings,
                   err) < 0)
        return err->kind;
    return kafka_client(ret, type, &conf, err);
}

int dead_letters_open(struct dead_letters **ret, const char *brokers, struct err *err)
{
    static const struct kafka_setting READER[] = {
        {"group.id",             "quartetctl"},
        {"enable.auto.commit",   "false"     },
        {"enable.partition.eof", "true"      },
        {"auto.offset.reset",    "earliest"  },
        {"fetch.wait.max.ms",    "50"        },
        {NULL,                   NULL        },
    };
    static const struct kafka_setting WRITER[] = {
        {"enable.idempotence", "true"          },
        {"partitioner",        "murmur2_random"},
        {"message.timeout.ms", "10000"         },
        {"message.max.bytes",  "2097152"       },
        {NULL,                 NULL            },
    };
    AUTO(dead_letters_close)
    struct dead_letters *letters = xcalloc(1, sizeof *letters);
    rd_kafka_resp_err_t code;

    kafka_link_init(&letters->link, brokers, PATIENCE_US);
    if (open_client(letters, brokers, RD_KAFKA_CONSUMER, READER, &letters->reader,
                    err) < 0 ||
        open_client(letters, brokers, RD_KAFKA_PRODUCER, WRITER, &letters->writer,
                    err) < 0)
        return err->kind;
    code = rd_kafka_metadata(letters->reader, 1, NULL, &letters->metadata, ANSWER_MS);
    if (code)
        return err_set(err, ERR_RETRY, "no Kafka broker answers at %s: %s", brokers,
                       rd_kafka_err2str(code));
    *ret = TAKE(letters);
    return 0;
}

void dead_letters_close(struct dead_letters *letters)
{
    if (!letters)
        return;
    if (letters->metadata)
        rd_kafka_metadata_destroy(letters->metadata);
    if (letters->reader) {
        rd_kafka_consumer_close(letters->reader);
        rd_kafka_destroy(letters->reader);
    }
    if (letters->writer)
        rd_kafka_destroy(letters->writer);
    kafka_link_finish(&letters->link);
    free(letters);
}

/* --- reading -----------------------------------------------------------------------
 */

static int failed(const char *what, rd_kafka_resp_err_t code, struct err *err)
{
    return err_set(err, ERR_RETRY, "%s: %s", what, rd_kafka_err2str(code));
}

/* Reads what is assigned, until each of its partitions has been read to the end. */
static int read_assigned(struct dead_letters *letters, int partitions,
                         dead_letter_visit *visit, void *context, struct err *err)
{
    while (partitions > 0) {
        AUTO(rd_kafka_message_destroy)
        rd_kafka_message_t *message =
            rd_kafka_consumer_poll(letters->reader, ANSWER_MS);
        struct dead_letter letter;
        int r;

        if (!message)
            return err_set(err, ERR_RETRY, "Kafka does not answer any more");
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            partitions--;
            continue;
        }
        if (message->err)
            return failed("read dead letters", message->err, err);
        dead_letter_read(&letter, message);
        r = visit(context, &letter, err);
        if (r)
            return r;
    }
    return 0;
}

static int read_topic(struct dead_letters *letters,
                      const struct rd_kafka_metadata_topic *topic,
                      dead_letter_visit *visit, void *context, struct err *err)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list =
        rd_kafka_topic_partition_list_new(topic->partition_cnt);
    rd_kafka_resp_err_t code;

    for (int i = 0; i < topic->partition_cnt; i++)
        rd_kafka_topic_partition_list_add(list, topic->topic, topic->partitions[i].id)
            ->offset = RD_KAFKA_OFFSET_BEGINNING;
    code = rd_kafka_assign(letters->reader, list);
    if (code)
        return failed(topic->topic, code, err);
    return read_assigned(letters, topic->partition_cnt, visit, context, err);
}

int dead_letters_each(struct dead_letters *letters, const char *topic,
                      dead_letter_visit *visit, void *context, struct err *err)
{
    bool found = false;

    for (int i = 0; i < letters->metadata->topic_cnt; i++) {
        const struct rd_kafka_metadata_topic *t = &letters->metadata->topics[i];
        int r;

        if (!dead_letter_topic(t->topic) || !dead_letter_topic_is(t->topic, topic))
            continue;
        found = true;
        r = read_topic(letters, t, visit, context, err);
        if (r)
            return r;
    }
    if (topic && !found)
        return err_set(err, ERR_NOT_FOUND, "there are no dead letters of a topic %s",
                       topic);
    return 0;
}

/* --- by id -------------------------------------------------------------------------
 */

/* The oldest offset there is, and the next one there will be. */
static int read_span(struct dead_letters *letters,
                     const struct dead_letter_place *place, int64_t *oldest,
                     int64_t *next, struct err *err)
{
    rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(
        letters->reader, place->topic, place->partition, oldest, next, ANSWER_MS);

    if (code == RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION ||
        code == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC ||
        code == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)
        *oldest = *next = 0;
    else if (code)
        return failed(place->topic, code, err);
    if (place->offset < *oldest || place->offset >= *next)
        return err_set(err, ERR_NOT_FOUND, "no dead letter lies at %s/%d/%lld",
                       place->topic, (int)place->partition, (long long)place->offset);
    return 0;
}

struct search {
    int64_t offset;
    dead_letter_visit *visit;
    void *context;
    bool found;
};

static int visit_first(void *context, const struct dead_letter *letter, struct err *err)
{
    struct search *search = context;
    int r;

    if (letter->offset != search->offset)
        return 1; /* it is not there any more */
    search->found = true;
    r = search->visit(search->context, letter, err);
    return r ? r : 1;
}

int dead_letters_find(struct dead_letters *letters, const char *id,
                      dead_letter_visit *visit, void *context, struct err *err)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    struct search search = {.visit = visit, .context = context};
    int64_t oldest = 0, next = 0;
    struct dead_letter_place place;
    int r;

    if (dead_letter_place_read(&place, id, err) < 0 ||
        read_span(letters, &place, &oldest, &next, err) < 0)
        return err->kind;
    search.offset = place.offset;
    rd_kafka_topic_partition_list_add(list, place.topic, place.partition)->offset =
        place.offset;
    rd_kafka_assign(letters->reader, list);
    r = read_assigned(letters, 1, visit_first, &search, err);
    if (r < 0 || search.found)
        return r < 0 ? r : 0;
    return err_set(err, ERR_NOT_FOUND, "no dead letter lies at %s", id);
}

/* --- replay and drop ---------------------------------------------------------------
 */

int dead_letters_replay(struct dead_letters *letters, const struct dead_letter *letter,
                        struct err *err)
{
    const struct kafka_message message = {
        .topic = letter->origin,
        .partition = -1,
        .key = letter->key,
        .key_length = letter->key_length,
        .value = letter->value,
        .value_length = letter->value_length,
        .headers = dead_letter_headers(letter),
    };

    if (!*letter->origin) {
        rd_kafka_headers_destroy(message.headers);
        return err_set(err, ERR_INVALID, "%s does not say which topic it came from",
                       letter->id);
    }
    if (kafka_produce(letters->writer, &message, err) < 0)
        return err->kind;
    if (rd_kafka_flush(letters->writer, ANSWER_MS) ||
        rd_kafka_outq_len(letters->writer) > 0)
        return err_set(err, ERR_RETRY, "%s was not delivered to %s", letter->id,
                       letter->origin);
    return 0;
}

static int delete_before(struct dead_letters *letters,
                         const struct dead_letter_place *place, struct err *err)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    AUTO(rd_kafka_queue_destroy)
    rd_kafka_queue_t *queue = rd_kafka_queue_new(letters->writer);
    AUTO(rd_kafka_event_destroy) rd_kafka_event_t *event = NULL;
    rd_kafka_DeleteRecords_t *deletion;

    rd_kafka_topic_partition_list_add(list, place->topic, place->partition)->offset =
        place->offset + 1;
    deletion = rd_kafka_DeleteRecords_new(list);
    rd_kafka_DeleteRecords(letters->writer, &deletion, 1, NULL, queue);
    rd_kafka_DeleteRecords_destroy(deletion);
    event = rd_kafka_queue_poll(queue, ANSWER_MS);
    if (!event)
        return err_set(err, ERR_RETRY, "Kafka does not answer");
    if (rd_kafka_event_error(event))
        return failed("drop", rd_kafka_event_error(event), err);
    return 0;
}

int dead_letters_drop(struct dead_letters *letters, const char *id, int through,
                      int64_t *ret_dropped, struct err *err)
{
    int64_t oldest = 0, next = 0;
    struct dead_letter_place place;

    if (dead_letter_place_read(&place, id, err) < 0 ||
        read_span(letters, &place, &oldest, &next, err) < 0)
        return err->kind;
    if (place.offset > oldest && !through)
        return err_set(err, ERR_CONFLICT,
                       "%lld older letters of its partition would go with %s: say "
                       "--through, or drop those first",
                       (long long)(place.offset - oldest), id);
    if (delete_before(letters, &place, err) < 0)
        return err->kind;
    *ret_dropped = place.offset + 1 - oldest;
    return 0;
}
