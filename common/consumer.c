/*
 * consumer.c - the reading half of a bus. See consumer.h.
 *
 * librdkafka writes to an event file when its queue fills, consumer_wake writes to the
 * same file, and the loop's thread waits on it: no wake-up is lost between a look at
 * the queue and the wait. Rebalances are served from within consumer_collect, so what a
 * partition's loss does to a batch is decided on one thread: its records are dropped
 * from the batch, and a new owner has them.
 */
#include "common/consumer.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "common/assignment.h"
#include "common/clock.h"
#include "common/fault_point.h"
#include "common/held.h"
#include "common/lag.h"
#include "common/log.h"
#include "common/mem.h"

enum {
    SESSION_MS = 2000,
    SESSION_DEFAULT_MS = 6000, /* the least that a broker with defaults takes */
    WAIT_MAX_MS = 30000,       /* far less than max.poll.interval.ms */
    TAIL_RETRY_MS = 500,
    COMMITTED_MS = 2000,
};

struct consumer {
    rd_kafka_t *rk;
    struct reading reading;
    struct kafka_link *link;
    struct producer *producer;
    int event_fd;
    int session_ms;
    struct held held; /* what the caller has not given back */
    struct assignment assignment;
    atomic_bool woken;
    struct lag lag;
};

static void on_rebalance(rd_kafka_t *rk, rd_kafka_resp_err_t code,
                         rd_kafka_topic_partition_list_t *list, void *opaque)
{
    struct consumer *c = opaque;

    assignment_rebalance(&c->assignment, rk, code, list);
}

static void on_error(rd_kafka_t *rk, int code, const char *reason, void *opaque)
{
    struct consumer *c = opaque;

    (void)rk;
    kafka_link_error(c->link, code, reason);
}

static int client_open(struct consumer *c, struct err *err)
{
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;
    const uint64_t one = 1;
    rd_kafka_queue_t *queue;

    if (reading_conf(&conf, &c->reading, c->session_ms, c->link, c, err) < 0)
        return err->kind;
    rd_kafka_conf_set_error_cb(conf, on_error);
    if (c->reading.kind != BUS_TAIL)
        rd_kafka_conf_set_rebalance_cb(conf, on_rebalance);
    if (kafka_client(&c->rk, RD_KAFKA_CONSUMER, &conf, err) < 0)
        return err->kind;
    rd_kafka_poll_set_consumer(c->rk);
    queue = rd_kafka_queue_get_consumer(c->rk);
    rd_kafka_queue_io_event_enable(queue, c->event_fd, &one, sizeof one);
    rd_kafka_queue_destroy(queue);
    if (c->reading.kind != BUS_TAIL && rd_kafka_subscribe(c->rk, c->reading.topics))
        return err_set(err, ERR_INVALID, "cannot subscribe to these topics");
    return 0;
}

static void client_close(struct consumer *c)
{
    if (!c->rk)
        return;
    held_finish(&c->held); /* librdkafka would wait for them */
    rd_kafka_consumer_close(c->rk);
    rd_kafka_destroy(c->rk);
    c->rk = NULL;
}

int consumer_open(struct consumer **ret, const struct bus_options *options,
                  struct kafka_link *link, struct producer *producer, struct err *err)
{
    AUTO(consumer_close) struct consumer *c = xcalloc(1, sizeof *c);

    reading_init(&c->reading, options);
    c->assignment.reading = &c->reading;
    c->link = link;
    c->producer = producer;
    c->session_ms = SESSION_MS;
    c->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (c->event_fd < 0)
        return err_set(err, ERR_FATAL, "eventfd: %s", strerror(errno));
    if (options->topics && client_open(c, err) < 0)
        return err->kind;
    *ret = TAKE(c);
    return 0;
}

void consumer_close(struct consumer *c)
{
    if (!c)
        return;
    c->reading.assigned = c->reading.revoked = NULL; /* only within a collect */
    client_close(c);
    if (c->event_fd >= 0)
        close(c->event_fd);
    places_finish(&c->assignment.places);
    reading_finish(&c->reading);
    free(c);
}

/* The broker wants longer sessions: once more, with what every broker takes. */
static void session_longer(struct consumer *c)
{
    struct err err;

    if (c->session_ms == SESSION_DEFAULT_MS || c->held.count > 0)
        return;
    log_event(LOG_WARNING, NULL,
              "the broker refuses short sessions: a killed instance's partitions move "
              "after 6 s; set group.min.session.timeout.ms=1000 on the broker",
              "group", c->reading.group, NULL);
    c->session_ms = SESSION_DEFAULT_MS;
    client_close(c);
    if (client_open(c, &err) < 0)
        log_event(LOG_ERROR, NULL, "no consumer", "reason", err.msg, NULL);
}

/* Drops the records of partitions that have gone; returns how many stay. */
static int keep_ours(struct consumer *c, struct record *records, int count)
{
    int kept = 0;

    c->assignment.lost = false;
    for (int i = 0; i < count; i++)
        if (assignment_has(&c->assignment, &records[i]))
            records[kept++] = records[i];
        else
            consumer_done(c, &records[i]);
    return kept;
}

static int take(struct consumer *c, struct record *records, int max)
{
    int count = 0;

    while (count < max) {
        AUTO(rd_kafka_message_destroy)
        rd_kafka_message_t *message = rd_kafka_consumer_poll(c->rk, 0);

        if (c->assignment.lost)
            count = keep_ours(c, records, count);
        if (!message)
            break;
        if (!message->err) {
            reading_record(&records[count++], message);
            held_add(&c->held, TAKE(message));
            fault_point_of("record.taken", records[count - 1].type);
            continue;
        }
        if (message->err == RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT) {
            rd_kafka_message_destroy(TAKE(message)); /* before its client */
            session_longer(c);
            break;
        }
        log_event(LOG_WARNING, NULL, "kafka consumer", "reason",
                  rd_kafka_message_errstr(message), NULL);
    }
    return count;
}

/* Waits for the event file; returns whether there is time left. */
static bool rest(struct consumer *c, int64_t deadline_us)
{
    int64_t left_ms =
        deadline_us < 0 ? WAIT_MAX_MS : (deadline_us - clock_boot_us() + 999) / 1000;
    struct pollfd file = {.fd = c->event_fd, .events = POLLIN};
    uint64_t count;

    if (left_ms <= 0)
        return false;
    if (left_ms > WAIT_MAX_MS)
        left_ms = WAIT_MAX_MS;
    if (c->rk && !c->assignment.known && c->reading.kind == BUS_TAIL &&
        left_ms > TAIL_RETRY_MS)
        left_ms = TAIL_RETRY_MS;
    if (c->rk)
        left_ms = lag_wait_ms(&c->lag, left_ms);
    if (poll(&file, 1, (int)left_ms) > 0 && read(c->event_fd, &count, sizeof count) < 0)
        return true; /* another look costs nothing */
    return true;
}

int consumer_collect(struct consumer *c, struct record *records, int max,
                     int timeout_ms)
{
    int64_t deadline_us = timeout_ms < 0 ? -1 : clock_boot_us() + timeout_ms * 1000LL;
    int count = 0;
    bool woken;

    do {
        woken = atomic_exchange(&c->woken, false);
        if (c->rk && c->reading.kind == BUS_TAIL)
            assignment_tail(&c->assignment, c->rk, c->producer, TAIL_RETRY_MS);
        if (c->rk)
            count = take(c, records, max);
        if (count)
            lag_taken(&c->lag);
        if (c->rk)
            lag_look(c->rk, &c->lag);
    } while (!count && !woken && rest(c, deadline_us));
    return count;
}

void consumer_wake(struct consumer *c)
{
    const uint64_t one = 1;

    atomic_store(&c->woken, true);
    if (write(c->event_fd, &one, sizeof one) < 0)
        return; /* the file is full: it wakes all the same */
}

void consumer_store(struct consumer *c, const struct record *record)
{
    const rd_kafka_message_t *message = record->handle;

    if (assignment_has(&c->assignment, record))
        rd_kafka_offset_store(message->rkt, message->partition, message->offset);
    fault_point_of("record.stored", record->type);
}

void consumer_done(struct consumer *c, struct record *record)
{
    if (!record->handle)
        return;
    held_release(&c->held, record->handle);
    memset(record, 0, sizeof *record);
}

void consumer_rewind(struct consumer *c, const struct record *record)
{
    assignment_rewind(&c->assignment, c->rk, record);
}

void consumer_resume(struct consumer *c)
{
    assignment_resume(&c->assignment, c->rk);
}

bool consumer_positioned(struct consumer *c)
{
    return assignment_positioned(&c->assignment);
}

int64_t consumer_stood(struct consumer *c, const char *topic, int32_t partition)
{
    return assignment_stands(&c->assignment, topic, partition);
}

int consumer_committed(struct consumer *c, const char *topic, int32_t partition,
                       int64_t *ret, struct err *err)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_t *place =
        rd_kafka_topic_partition_list_add(list, topic, partition);
    rd_kafka_resp_err_t code = rd_kafka_committed(c->rk, list, COMMITTED_MS);

    if (!code)
        code = place->err;
    if (code)
        return err_set(err, ERR_RETRY, "where the group stands in %s: %s", topic,
                       rd_kafka_err2str(code));
    *ret = place->offset > 0 ? place->offset : 0;
    return 0;
}

bool consumer_caught_up(struct consumer *c, const struct record *record)
{
    int64_t first, end;

    if (rd_kafka_get_watermark_offsets(c->rk, record->topic, record->partition, &first,
                                       &end))
        return false;
    return record->offset + 1 >= end;
}
