/*
 * kafka.h - what bus.c's producer and consumer have in common: settings of librdkafka,
 * and whether a broker answers. Only bus.c and its parts include it.
 */
#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include <librdkafka/rdkafka.h>

#include "common/auto.h"
#include "common/err.h"

AUTO_DEFINE(rd_kafka_conf_destroy, rd_kafka_conf_t *);
AUTO_DEFINE(rd_kafka_message_destroy, rd_kafka_message_t *);
AUTO_DEFINE(rd_kafka_topic_partition_list_destroy, rd_kafka_topic_partition_list_t *);

/* When a broker last answered, and what went wrong since. */
struct kafka_link {
    _Atomic int64_t answered_us; /* clock_boot_us; 0: not, or all are gone since */
    int64_t patience_us;         /* silence for so long is no connection */
    _Atomic bool lost;           /* all were gone, and none has answered since */
    pthread_mutex_t lock;
    char reason[200];
};

void kafka_link_init(struct kafka_link *link, const char *brokers, int64_t patience_us);
void kafka_link_finish(struct kafka_link *link);
/* An error event of librdkafka. Any thread. */
void kafka_link_error(struct kafka_link *link, rd_kafka_resp_err_t code,
                      const char *reason);
/* Any thread; costs an atomic read. */
bool kafka_link_up(struct kafka_link *link, struct err *err);

struct kafka_setting {
    const char *name, *value;
};

/* The common settings, then `own`, which a row without a name ends. The link must
 * outlive the client; opaque is what librdkafka's callbacks get. ERR_INVALID. */
int kafka_conf(rd_kafka_conf_t **ret, const char *brokers, const char *client,
               struct kafka_link *link, void *opaque, const struct kafka_setting *own,
               struct err *err);

/* More settings; ERR_INVALID names the one that is refused. */
int kafka_set(rd_kafka_conf_t *conf, const struct kafka_setting *settings,
              struct err *err);

/* Adds the header; NULL and "" are left out. */
void kafka_header(rd_kafka_headers_t *headers, const char *name, const char *value);

/* A message on its way into librdkafka's queue; everything but headers is copied. */
struct kafka_message {
    const char *topic;
    int32_t partition; /* -1: by the key */
    const void *key, *value;
    size_t key_length, value_length;
    rd_kafka_headers_t *headers; /* taken, also on failure */
    void *opaque;
};

/* ERR_RETRY, ERR_IMPOSSIBLE (too large), ERR_FATAL (the producer is broken). */
int kafka_produce(rd_kafka_t *rk, const struct kafka_message *message, struct err *err);

/* The client from the settings, which it takes on success. ERR_INVALID. */
int kafka_client(rd_kafka_t **ret, rd_kafka_type_t type, rd_kafka_conf_t **conf,
                 struct err *err);
