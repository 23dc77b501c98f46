/*
 * topics.c - creates topics through Kafka's admin API. See topics.h.
 *
 * What stands is read first and compared: the number of partitions decides where a key
 * goes, so a topic with another number is never taken for ours.
 */
#include "common/topics.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"

enum { ANSWER_MS = 15000, PAUSE_MS = 200 };

AUTO_DEFINE(rd_kafka_queue_destroy, rd_kafka_queue_t *);
AUTO_DEFINE(rd_kafka_event_destroy, rd_kafka_event_t *);
AUTO_DEFINE(rd_kafka_AdminOptions_destroy, rd_kafka_AdminOptions_t *);

static const struct rd_kafka_metadata_topic *
standing(const struct rd_kafka_metadata *metadata, const char *name)
{
    for (int i = 0; i < metadata->topic_cnt; i++)
        if (strcmp(metadata->topics[i].topic, name) == 0 && !metadata->topics[i].err)
            return &metadata->topics[i];
    return NULL;
}

/* Which topics are missing, into created. */
static int compare(const struct rd_kafka_metadata *metadata, struct topic *topics,
                   size_t count, struct err *err)
{
    const struct topic *wrong = NULL;
    int partitions = 0, others = 0;

    for (size_t i = 0; i < count; i++) {
        const struct rd_kafka_metadata_topic *is = standing(metadata, topics[i].name);

        topics[i].created = !is;
        if (!is || is->partition_cnt == topics[i].partitions)
            continue;
        if (wrong)
            others++;
        else
            wrong = &topics[i], partitions = is->partition_cnt;
    }
    if (wrong)
        return err_set(err, ERR_CONFLICT,
                       "%s stands with %d partitions, not %d, and %d more topics "
                       "differ: ask for the number that stands, or stop the services "
                       "once they have read the topic to its end, delete it and run "
                       "this again",
                       wrong->name, partitions, wrong->partitions, others);
    return 0;
}

static rd_kafka_NewTopic_t *new_topic(const struct topic *topic, struct err *err)
{
    char why[200] = "";
    rd_kafka_NewTopic_t *new = rd_kafka_NewTopic_new(
        topic->name, topic->partitions, topic->replication, why, sizeof why);

    if (!new)
        err_set(err, ERR_INVALID, "topic %s: %s", topic->name, why);
    for (const struct kafka_setting *s = topic->settings; new &&s && s->name; s++)
        rd_kafka_NewTopic_set_config(new, s->name, s->value);
    return new;
}

/* Brokers that have just started may not be counted yet. */
static enum err_kind refusal(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR ? ERR_RETRY
                                                                : ERR_INVALID;
}

static int judge(rd_kafka_event_t *event, struct topic *topics, size_t count,
                 struct err *err)
{
    const rd_kafka_CreateTopics_result_t *result =
        rd_kafka_event_CreateTopics_result(event);
    const rd_kafka_topic_result_t **made;
    size_t n = 0;

    if (rd_kafka_event_error(event))
        return err_set(err, ERR_RETRY, "create topics: %s",
                       rd_kafka_event_error_string(event));
    made = rd_kafka_CreateTopics_result_topics(result, &n);
    for (size_t i = 0; i < n; i++) {
        rd_kafka_resp_err_t code = rd_kafka_topic_result_error(made[i]);
        const char *name = rd_kafka_topic_result_name(made[i]);

        if (code && code != RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
            return err_set(err, refusal(code), "create topic %s: %s", name,
                           rd_kafka_topic_result_error_string(made[i]));
        for (size_t k = 0; code && k < count; k++)
            if (strcmp(topics[k].name, name) == 0)
                topics[k].created = false; /* somebody else was quicker */
    }
    return 0;
}

/* Asks the broker for those that are marked, waits for the answer. */
static int create(rd_kafka_t *rk, struct topic *topics, size_t count,
                  rd_kafka_NewTopic_t **news, struct err *err)
{
    AUTO(rd_kafka_queue_destroy) rd_kafka_queue_t *queue = rd_kafka_queue_new(rk);
    AUTO(rd_kafka_AdminOptions_destroy)
    rd_kafka_AdminOptions_t *options =
        rd_kafka_AdminOptions_new(rk, RD_KAFKA_ADMIN_OP_CREATETOPICS);
    AUTO(rd_kafka_event_destroy) rd_kafka_event_t *event = NULL;
    char why[200];
    size_t n = 0;

    rd_kafka_AdminOptions_set_request_timeout(options, ANSWER_MS, why, sizeof why);
    for (size_t i = 0; i < count; i++) {
        if (topics[i].created && !(news[n] = new_topic(&topics[i], err)))
            return err->kind;
        n += topics[i].created;
    }
    if (n == 0)
        return 0;
    rd_kafka_CreateTopics(rk, news, n, options, queue);
    event = rd_kafka_queue_poll(queue, ANSWER_MS + 1000);
    if (!event)
        return err_set(err, ERR_RETRY, "create topics: no answer");
    return judge(event, topics, count, err);
}

static int make_missing(rd_kafka_t *rk, struct topic *topics, size_t count, int wait_ms,
                        struct err *err)
{
    const struct rd_kafka_metadata *metadata;
    rd_kafka_NewTopic_t **news;
    rd_kafka_resp_err_t code = rd_kafka_metadata(rk, 1, NULL, &metadata, wait_ms);
    int r;

    if (code)
        return err_set(err, ERR_RETRY, "no broker answered in %d ms: %s", wait_ms,
                       rd_kafka_err2str(code));
    news = xcalloc(count + 1, sizeof *news);
    r = compare(metadata, topics, count, err);
    if (!r)
        r = create(rk, topics, count, news, err);
    for (size_t i = 0; news[i]; i++)
        rd_kafka_NewTopic_destroy(news[i]);
    free(news);
    rd_kafka_metadata_destroy(metadata);
    return r;
}

static int left_ms(int64_t deadline_us)
{
    int64_t left = (deadline_us - clock_boot_us()) / 1000;

    return left > PAUSE_MS ? (int)left : PAUSE_MS;
}

int topics_make(const char *brokers, struct topic *topics, size_t count, int wait_ms,
                struct err *err)
{
    static const struct kafka_setting NONE[] = {
        {NULL, NULL}
    };
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;
    rd_kafka_t *rk = NULL;
    int64_t deadline_us = clock_boot_us() + wait_ms * 1000LL;
    struct kafka_link link;
    int r;

    kafka_link_init(&link, brokers, 0);
    r = kafka_conf(&conf, brokers, "quartet-topics", &link, NULL, NONE, err);
    if (!r)
        r = kafka_client(&rk, RD_KAFKA_PRODUCER, &conf, err);
    while (!r) {
        r = make_missing(rk, topics, count, left_ms(deadline_us), err);
        if (r != ERR_RETRY || left_ms(deadline_us) <= PAUSE_MS)
            break;
        r = 0;
        poll(NULL, 0, PAUSE_MS);
    }
    if (rk)
        rd_kafka_destroy(rk);
    kafka_link_finish(&link);
    return r;
}
