/*
 * dead_letter.c - see dead_letter.h. What producer.c adds to a record that it sets
 * aside are the headers dlq_*.
 */
#include "common/dead_letter.h"

#include <stdio.h>
#include <string.h>

#define SUFFIX ".dlq"

bool dead_letter_topic(const char *topic)
{
    size_t length = strlen(topic), suffix = strlen(SUFFIX);

    return length > suffix && strcmp(topic + length - suffix, SUFFIX) == 0;
}

bool dead_letter_topic_is(const char *topic, const char *wanted)
{
    size_t length = strlen(topic) - strlen(SUFFIX);

    return !wanted || strcmp(topic, wanted) == 0 ||
           (strlen(wanted) == length && strncmp(topic, wanted, length) == 0);
}

static void take_header(const rd_kafka_headers_t *headers, const char *name, char *to,
                        size_t size)
{
    const void *value;
    size_t length;

    if (headers && !rd_kafka_header_get_last(headers, name, &value, &length))
        snprintf(to, size, "%.*s", (int)length, (const char *)value);
}

void dead_letter_read(struct dead_letter *ret, const rd_kafka_message_t *message)
{
    rd_kafka_headers_t *headers = NULL;
    const char *topic = rd_kafka_topic_name(message->rkt);
    int64_t time_ms = rd_kafka_message_timestamp(message, NULL);

    *ret = (struct dead_letter){
        .topic = topic,
        .partition = message->partition,
        .offset = message->offset,
        .time_ms = time_ms > 0 ? time_ms : 0,
        .key = message->key,
        .value = message->payload,
        .key_length = message->key_len,
        .value_length = message->len,
        .message = message,
    };
    snprintf(ret->id, sizeof ret->id, "%s/%d/%lld", topic, (int)message->partition,
             (long long)message->offset);
    rd_kafka_message_headers(message, &headers);
    take_header(headers, "dlq_topic", ret->origin, sizeof ret->origin);
    take_header(headers, "dlq_reason", ret->reason, sizeof ret->reason);
    take_header(headers, "dlq_partition", ret->origin_partition,
                sizeof ret->origin_partition);
    take_header(headers, "dlq_offset", ret->origin_offset, sizeof ret->origin_offset);
}

rd_kafka_headers_t *dead_letter_headers(const struct dead_letter *letter)
{
    static const char *const ADDED[] = {"dlq_topic", "dlq_partition", "dlq_offset",
                                        "dlq_reason"};
    rd_kafka_headers_t *all = NULL, *own;

    rd_kafka_message_headers(letter->message, &all);
    own = all ? rd_kafka_headers_copy(all) : rd_kafka_headers_new(1);
    for (size_t i = 0; i < sizeof ADDED / sizeof ADDED[0]; i++)
        rd_kafka_header_remove(own, ADDED[i]);
    return own;
}

int dead_letter_place_read(struct dead_letter_place *ret, const char *id,
                           struct err *err)
{
    int partition, end = 0;
    long long offset;

    if (sscanf(id, "%79[^/]/%d/%lld%n", ret->topic, &partition, &offset, &end) != 3 ||
        id[end] || !dead_letter_topic(ret->topic) || partition < 0 || offset < 0)
        return err_set(err, ERR_INVALID,
                       "a dead letter is named like vnf.operations.dlq/3/17, not %s",
                       id);
    ret->partition = partition;
    ret->offset = offset;
    return 0;
}
