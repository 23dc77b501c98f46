/*
 * producer.c - the sending half of a bus. See producer.h.
 *
 * Delivery reports arrive as events on librdkafka's background thread. A message's
 * opaque is the caller's token; a dead letter's is the address of the place where its
 * sender waits (letter.c).
 */
#include "common/producer.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/letter.h"
#include "common/mem.h"
#include "common/metrics.h"

static struct metric_family dead =
    METRIC_FAMILY(METRIC_IS_COUNTER, "quartet_dead_letters_total",
                  "Records that could not be read and were set aside.", "topic", NULL);

enum { FLUSH_AT_CLOSE_MS = 3000, MESSAGE_TIMEOUT_MS = 30000, TOPICS_MAX = 32 };

struct producer {
    rd_kafka_t *rk;
    struct kafka_link *link;
    char *source;
    pthread_mutex_t delivering; /* held during a call of: */
    bus_delivered *delivered;
    void *context;
    struct letter letter;
    pthread_mutex_t lock; /* of what follows: partitions of topics, once known */
    size_t known;
    struct {
        char name[64];
        int partitions;
    } topics[TOPICS_MAX];
};

static void tell(struct producer *p, uint64_t token, const char *error)
{
    pthread_mutex_lock(&p->delivering);
    if (p->delivered)
        p->delivered(p->context, token, error);
    pthread_mutex_unlock(&p->delivering);
}

static void on_report(struct producer *p, const rd_kafka_message_t *message)
{
    const char *error = NULL;
    char text[160];

    if (message->err) {
        bool maybe =
            rd_kafka_message_status(message) == RD_KAFKA_MSG_STATUS_POSSIBLY_PERSISTED;

        snprintf(text, sizeof text, "%s%s", maybe ? BUS_MAYBE_TAKEN : "",
                 rd_kafka_err2str(message->err));
        error = text;
    }
    fault_point("message.delivered");
    if (message->_private == &p->letter)
        letter_answer(&p->letter, error);
    else if (message->_private)
        tell(p, (uint64_t)(uintptr_t)message->_private, error);
}

static void on_event(rd_kafka_t *rk, rd_kafka_event_t *event, void *opaque)
{
    struct producer *p = opaque;
    const rd_kafka_message_t *message;

    (void)rk;
    if (rd_kafka_event_type(event) == RD_KAFKA_EVENT_DR)
        while ((message = rd_kafka_event_message_next(event)))
            on_report(p, message);
    else if (rd_kafka_event_type(event) == RD_KAFKA_EVENT_ERROR)
        kafka_link_error(p->link, rd_kafka_event_error(event),
                         rd_kafka_event_error_string(event));
    rd_kafka_event_destroy(event);
}

static int producer_conf(rd_kafka_conf_t **ret, const struct bus_options *options,
                         struct producer *p, struct err *err)
{
    char timeout[16];
    /* One request under way to a broker: meanwhile what comes gathers for the next, and
     * one message alone never waits. A request costs the broker the same whatever it
     * holds. */
    const struct kafka_setting settings[] = {
        {"enable.idempotence", "true"          },
        {"acks",               "all"           },
        {"partitioner",        "murmur2_random"},
        {"linger.ms",          "0"             },
        {"max.in.flight",      "1"             },
        {"message.timeout.ms", timeout         },
        {"message.max.bytes",  "2097152"       },
        {NULL,                 NULL            },
    };

    snprintf(timeout, sizeof timeout, "%d",
             options->message_timeout_ms ? options->message_timeout_ms
                                         : MESSAGE_TIMEOUT_MS);
    if (kafka_conf(ret, options->brokers, options->client, p->link, p, settings, err) <
        0)
        return err->kind;
    rd_kafka_conf_set_events(*ret, RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR);
    rd_kafka_conf_set_background_event_cb(*ret, on_event);
    return 0;
}

/* Events go to the thread that librdkafka keeps for them. */
static void to_background(rd_kafka_t *rk)
{
    rd_kafka_queue_t *events = rd_kafka_queue_get_main(rk);
    rd_kafka_queue_t *background = rd_kafka_queue_get_background(rk);

    rd_kafka_queue_forward(events, background);
    rd_kafka_queue_destroy(background);
    rd_kafka_queue_destroy(events);
}

int producer_open(struct producer **ret, const struct bus_options *options,
                  struct kafka_link *link, struct err *err)
{
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;
    AUTO(producer_close) struct producer *p = xcalloc(1, sizeof *p);

    p->link = link;
    p->source = xstrdup(options->client);
    pthread_mutex_init(&p->lock, NULL);
    pthread_mutex_init(&p->delivering, NULL);
    letter_init(&p->letter);
    if (producer_conf(&conf, options, p, err) < 0 ||
        kafka_client(&p->rk, RD_KAFKA_PRODUCER, &conf, err) < 0)
        return err->kind;
    to_background(p->rk);
    *ret = TAKE(p);
    return 0;
}

void producer_close(struct producer *p)
{
    if (!p)
        return;
    if (p->rk) {
        rd_kafka_flush(p->rk, FLUSH_AT_CLOSE_MS);
        rd_kafka_purge(p->rk, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        rd_kafka_destroy(p->rk);
    }
    letter_finish(&p->letter);
    pthread_mutex_destroy(&p->delivering);
    pthread_mutex_destroy(&p->lock);
    free(p->source);
    free(p);
}

void producer_on_delivery(struct producer *p, bus_delivered *delivered, void *context)
{
    pthread_mutex_lock(&p->delivering);
    p->delivered = delivered;
    p->context = context;
    pthread_mutex_unlock(&p->delivering);
}

static rd_kafka_headers_t *envelope_headers(const struct producer *p,
                                            const struct outgoing *message)
{
    rd_kafka_headers_t *headers = rd_kafka_headers_new(8);
    char type[80], now[CLOCK_TEXT_SIZE];

    snprintf(type, sizeof type, ENVELOPE_TYPE_PREFIX "%s", message->type);
    clock_format(now, clock_wall_us());
    kafka_header(headers, "ce_specversion", "1.0");
    kafka_header(headers, "ce_id", message->id);
    kafka_header(headers, "ce_type", type);
    kafka_header(headers, "ce_source", p->source);
    kafka_header(headers, "ce_time", now);
    kafka_header(headers, "ce_subject",
                 message->subject ? message->subject : message->key);
    kafka_header(headers, "content-type", "application/protobuf");
    kafka_header(headers, "traceparent", message->traceparent);
    return headers;
}

int producer_publish(struct producer *p, const struct outgoing *message, uint64_t token,
                     struct err *err)
{
    const struct kafka_message queued = {
        .topic = message->topic,
        .partition = message->partition,
        .key = message->key,
        .key_length = message->key ? strlen(message->key) : 0,
        .value = message->payload,
        .value_length = message->length,
        .headers = envelope_headers(p, message),
        .opaque = (void *)(uintptr_t)token,
    };

    int r;

    fault_point_of("message.sending", message->type);
    r = kafka_produce(p->rk, &queued, err);
    fault_point_of("message.sent", message->type);
    return r;
}

int producer_flush(struct producer *p, int timeout_ms, struct err *err)
{
    if (rd_kafka_flush(p->rk, timeout_ms))
        return err_set(err, ERR_RETRY, "%d messages are not delivered after %d ms",
                       rd_kafka_outq_len(p->rk), timeout_ms);
    return 0;
}

int producer_dead_letter(struct producer *p, const struct record *record,
                         const char *reason, struct err *err)
{
    int r = letter_send(&p->letter, p->rk, record, reason, err);

    fault_point("letter.sent");
    if (!r)
        metric_add(metric_of(&dead, record->topic, NULL), 1);
    return r;
}

static int ask_partitions(struct producer *p, const char *topic, int timeout_ms,
                          int *ret, struct err *err)
{
    const struct rd_kafka_metadata *metadata = NULL;
    rd_kafka_topic_t *handle = rd_kafka_topic_new(p->rk, topic, NULL);
    rd_kafka_resp_err_t code =
        rd_kafka_metadata(p->rk, 0, handle, &metadata, timeout_ms);

    if (!code)
        code = metadata->topic_cnt == 1 ? metadata->topics[0].err
                                        : RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC;
    if (!code)
        *ret = metadata->topics[0].partition_cnt;
    if (metadata)
        rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_destroy(handle);
    if (code)
        return err_set(err, ERR_RETRY, "partitions of %s: %s", topic,
                       rd_kafka_err2str(code));
    return 0;
}

/* The place of the topic, or the next free one. */
static size_t topic_find(const struct producer *p, const char *topic)
{
    size_t i = 0;

    while (i < p->known && strcmp(p->topics[i].name, topic) != 0)
        i++;
    return i;
}

int producer_partitions(struct producer *p, const char *topic, int timeout_ms, int *ret,
                        struct err *err)
{
    size_t i;
    int r = 0;

    pthread_mutex_lock(&p->lock);
    i = topic_find(p, topic);
    if (i < p->known)
        *ret = p->topics[i].partitions;
    else
        r = ask_partitions(p, topic, timeout_ms, ret, err);
    if (!r && i == p->known && i < TOPICS_MAX) {
        snprintf(p->topics[i].name, sizeof p->topics[i].name, "%s", topic);
        p->topics[p->known++].partitions = *ret;
    }
    pthread_mutex_unlock(&p->lock);
    return r;
}
