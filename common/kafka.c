/*
 * kafka.c - settings of librdkafka, and whether a broker answers. See kafka.h.
 *
 * An interceptor notes each answer of a broker; metadata is asked for once a second, so
 * that silence means something. What librdkafka logs goes into our log, once.
 */
#include "common/kafka.h"

#include <stdio.h>
#include <string.h>

#include "common/chatter.h"
#include "common/clock.h"
#include "common/kafka_access.h"
#include "common/log.h"
#include "common/metrics.h"

static struct metric_family answers =
    METRIC_FAMILY(METRIC_IS_COUNTER, "quartet_kafka_requests_total",
                  "Requests that a broker has answered.", "request", NULL);

/* No linger and no Nagle: an operation makes five hops. fetch.error.backoff.ms is also
 * paid when the fetch queue was full. */
static const struct kafka_setting COMMON[] = {
    {"socket.nagle.disable",               "true" },
    {"socket.keepalive.enable",            "true" },
    {"socket.timeout.ms",                  "10000"},
    {"reconnect.backoff.ms",               "50"   },
    {"reconnect.backoff.max.ms",           "1000" },
    {"topic.metadata.refresh.interval.ms", "1000" },
    {"log.connection.close",               "false"},
    {NULL,                                 NULL   },
};

void kafka_link_init(struct kafka_link *link, const char *brokers, int64_t patience_us)
{
    memset(link, 0, sizeof *link);
    pthread_mutex_init(&link->lock, NULL);
    link->patience_us = patience_us;
    snprintf(link->reason, sizeof link->reason, "%s has not answered yet", brokers);
}

void kafka_link_finish(struct kafka_link *link)
{
    pthread_mutex_destroy(&link->lock);
}

void kafka_link_error(struct kafka_link *link, rd_kafka_resp_err_t code,
                      const char *reason)
{
    if (code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN) {
        link->answered_us = 0;
        link->lost = true;
        return;
    }
    pthread_mutex_lock(&link->lock);
    snprintf(link->reason, sizeof link->reason, "%s", reason);
    pthread_mutex_unlock(&link->lock);
}

bool kafka_link_up(struct kafka_link *link, struct err *err)
{
    int64_t answered = link->answered_us;

    if (answered && clock_boot_us() - answered < link->patience_us)
        return true;
    pthread_mutex_lock(&link->lock);
    err_set(err, ERR_RETRY, "no Kafka broker answers: %s", link->reason);
    pthread_mutex_unlock(&link->lock);
    return false;
}

static struct chatter chatter = CHATTER_NEW;

static void back(struct kafka_link *link, const char *client)
{
    link->lost = false;
    chatter_forget(&chatter, client);
    log_event(LOG_INFO, NULL, "kafka answers again", "client", client, NULL);
}

/* As Kafka's protocol numbers them. */
static const char *const REQUESTS[] = {"produce", "fetch"};

static void count(int16_t api)
{
    const size_t known = sizeof REQUESTS / sizeof REQUESTS[0];

    metric_add(metric_of(&answers, (size_t)api < known ? REQUESTS[api] : "other", NULL),
               1);
}

static rd_kafka_resp_err_t on_response(rd_kafka_t *rk, int fd, const char *broker,
                                       int32_t broker_id, int16_t api, int16_t version,
                                       int32_t correlation, size_t size, int64_t rtt,
                                       rd_kafka_resp_err_t code, void *opaque)
{
    struct kafka_link *link = opaque;

    (void)fd, (void)broker, (void)broker_id, (void)version;
    (void)correlation, (void)size, (void)rtt;
    count(api);
    if (code)
        return RD_KAFKA_RESP_ERR_NO_ERROR;
    link->answered_us = clock_boot_us();
    if (link->lost)
        back(link, rd_kafka_name(rk));
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

static rd_kafka_resp_err_t on_new(rd_kafka_t *rk, const rd_kafka_conf_t *conf,
                                  void *opaque, char *why, size_t why_size)
{
    (void)conf, (void)why, (void)why_size;
    return rd_kafka_interceptor_add_on_response_received(rk, "link", on_response,
                                                         opaque);
}

static void on_log(const rd_kafka_t *rk, int severity, const char *facility,
                   const char *text)
{
    static const enum log_level LEVELS[] = {
        LOG_ERROR,   LOG_ERROR, LOG_ERROR, LOG_WARNING,
        LOG_WARNING, LOG_INFO,  LOG_INFO,  LOG_DEBUG,
    };
    unsigned held;

    if (chatter_is_new(&chatter, rd_kafka_name(rk), text, clock_boot_us(), &held))
        log_event(LEVELS[severity & 7], NULL, "kafka client", "client",
                  rd_kafka_name(rk), "facility", facility, "message", text, "held_back",
                  held ? log_int(held) : NULL, NULL);
}

int kafka_set(rd_kafka_conf_t *conf, const struct kafka_setting *settings,
              struct err *err)
{
    char why[256];

    for (; settings->name; settings++)
        if (rd_kafka_conf_set(conf, settings->name, settings->value, why, sizeof why) !=
            RD_KAFKA_CONF_OK)
            return err_set(err, ERR_INVALID, "Kafka setting %s: %s", settings->name,
                           why);
    return 0;
}

int kafka_conf(rd_kafka_conf_t **ret, const char *brokers, const char *client,
               struct kafka_link *link, void *opaque, const struct kafka_setting *own,
               struct err *err)
{
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = rd_kafka_conf_new();
    const struct kafka_setting who[] = {
        {"bootstrap.servers", brokers},
        {"client.id",         client },
        {NULL,                NULL   },
    };

    if (kafka_set(conf, who, err) < 0 || kafka_set(conf, COMMON, err) < 0 ||
        kafka_set(conf, kafka_access_settings(), err) < 0 ||
        kafka_set(conf, own, err) < 0)
        return err->kind;
    rd_kafka_conf_set_opaque(conf, opaque);
    rd_kafka_conf_set_log_cb(conf, on_log);
    rd_kafka_conf_interceptor_add_on_new(conf, "link", on_new, link);
    *ret = TAKE(conf);
    return 0;
}

int kafka_client(rd_kafka_t **ret, rd_kafka_type_t type, rd_kafka_conf_t **conf,
                 struct err *err)
{
    char why[256];
    rd_kafka_t *rk = rd_kafka_new(type, *conf, why, sizeof why);

    *conf = NULL; /* also when it failed: librdkafka 2.0 has spoilt it by then */
    if (!rk)
        return err_set(err, ERR_INVALID, "Kafka client: %s", why);
    *ret = rk;
    return 0;
}

void kafka_header(rd_kafka_headers_t *headers, const char *name, const char *value)
{
    if (value && *value)
        rd_kafka_header_add(headers, name, -1, value, -1);
}

static int refused(const char *topic, rd_kafka_resp_err_t code, struct err *err)
{
    enum err_kind kind = ERR_RETRY;

    if (code == RD_KAFKA_RESP_ERR__FATAL || code == RD_KAFKA_RESP_ERR__INVALID_ARG)
        kind = ERR_FATAL;
    else if (code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
        kind = ERR_IMPOSSIBLE;
    return err_set(err, kind, "produce to %s: %s", topic, rd_kafka_err2str(code));
}

static rd_kafka_vu_t bytes(rd_kafka_vtype_t type, const void *pointer, size_t length)
{
    rd_kafka_vu_t part = {.vtype = type};

    part.u.mem.ptr = (void *)(uintptr_t)pointer;
    part.u.mem.size = length;
    return part;
}

/* By the topic's handle: asked for one that is new, librdkafka looks for its leaders at
 * once; with the bare name the first message of a topic waits for a timer of a second.
 */
int kafka_produce(rd_kafka_t *rk, const struct kafka_message *m, struct err *err)
{
    rd_kafka_topic_t *topic = rd_kafka_topic_new(rk, m->topic, NULL);
    const rd_kafka_vu_t parts[] = {
        {.vtype = RD_KAFKA_VTYPE_RKT,       .u.rkt = topic            },
        {.vtype = RD_KAFKA_VTYPE_PARTITION, .u.i32 = m->partition     },
        {.vtype = RD_KAFKA_VTYPE_MSGFLAGS,  .u.i = RD_KAFKA_MSG_F_COPY},
        {.vtype = RD_KAFKA_VTYPE_OPAQUE,    .u.ptr = m->opaque        },
        {.vtype = RD_KAFKA_VTYPE_HEADERS,   .u.headers = m->headers   },
        bytes(RD_KAFKA_VTYPE_KEY, m->key, m->key_length),
        bytes(RD_KAFKA_VTYPE_VALUE, m->value, m->value_length),
    };
    rd_kafka_error_t *error =
        topic ? rd_kafka_produceva(rk, parts, sizeof parts / sizeof parts[0])
              : rd_kafka_error_new(rd_kafka_last_error(), "%s", m->topic);
    rd_kafka_resp_err_t code;

    if (topic)
        rd_kafka_topic_destroy(topic);
    if (!error)
        return 0;
    code = rd_kafka_error_code(error);
    rd_kafka_error_destroy(error);
    rd_kafka_headers_destroy(m->headers);
    return refused(m->topic, code, err);
}
