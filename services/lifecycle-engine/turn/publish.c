/*
 * publish.c - the thread that commits publishes; librdkafka's threads bring the
 * acknowledgements.
 */
#include "services/lifecycle-engine/turn/publish.h"

#include <pthread.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"

struct publisher {
    struct bus *bus;
    pthread_mutex_t mutex;
    uint64_t *arrived; /* acknowledged, as the delivery thread adds them */
    size_t arrived_count, arrived_capacity;
    uint64_t *published; /* the same, as the loop sees them */
    size_t published_count, published_capacity;
    bool missed;
};

static struct metric sent =
    METRIC_COUNTER("quartet_messages_published_total", "Messages given to Kafka.");
static struct metric undelivered = METRIC_COUNTER("quartet_messages_undelivered_total",
                                                  "Messages that Kafka did not take.");

static struct metric unacknowledged =
    METRIC_GAUGE("quartet_outbox_unacknowledged_messages",
                 "Messages of the outbox that Kafka has not acknowledged yet.");

static void delivered(void *context, uint64_t token, const char *error)
{
    struct publisher *p = context;

    metric_add(&unacknowledged, -1);
    pthread_mutex_lock(&p->mutex);
    if (error) {
        p->missed = true;
        metric_add(&undelivered, 1);
    } else {
        mem_grow(&p->arrived, p->arrived_count, &p->arrived_capacity,
                 sizeof *p->arrived);
        p->arrived[p->arrived_count++] = token;
    }
    pthread_mutex_unlock(&p->mutex);
}

struct publisher *publisher_create(struct bus *bus)
{
    struct publisher *p = xcalloc(1, sizeof *p);

    p->bus = bus;
    pthread_mutex_init(&p->mutex, NULL);
    bus_on_delivery(bus, delivered, p);
    metric_add(&unacknowledged, 0);
    metric_add(&undelivered, 0);
    return p;
}

void publisher_destroy(struct publisher *p)
{
    if (!p)
        return;
    pthread_mutex_destroy(&p->mutex);
    free(p->arrived);
    free(p->published);
    free(p);
}

static void message_log(const struct message *m)
{
    if (!m->event)
        return;
    log_trace(m->traceparent);
    log_event(m->status_code == 200 ? LOG_INFO : LOG_WARNING, m->transaction, m->event,
              "deployment", m->key, "vm", m->vm_name, "status", log_int(m->status_code),
              "text", m->text, NULL);
    log_trace(NULL);
}

static void message_send(struct publisher *p, const struct message *m)
{
    struct outgoing out = {
        .topic = m->topic,
        .key = m->key,
        .partition = -1,
        .type = m->type,
        .id = m->id,
        .traceparent = m->traceparent,
        .payload = m->payload,
        .length = m->length,
    };
    struct err err;

    metric_add(&sent, 1);
    metric_add(&unacknowledged, m->outbox_id != 0);
    if (bus_publish(p->bus, &out, m->outbox_id, &err) == 0)
        return;
    metric_add(&unacknowledged, -(m->outbox_id != 0));
    log_event(LOG_WARNING, NULL, "message not queued", "topic", m->topic, "reason",
              err.msg, NULL);
    pthread_mutex_lock(&p->mutex);
    p->missed |= m->outbox_id != 0;
    pthread_mutex_unlock(&p->mutex);
}

void publisher_send(struct publisher *p, const struct message *messages)
{
    log_hold();
    for (const struct message *m = messages; m; m = m->next) {
        message_log(m);
        message_send(p, m);
    }
    log_release();
}

const uint64_t *publisher_published(struct publisher *p, int *ret_count)
{
    pthread_mutex_lock(&p->mutex);
    for (size_t i = 0; i < p->arrived_count; i++) {
        mem_grow(&p->published, p->published_count, &p->published_capacity,
                 sizeof *p->published);
        p->published[p->published_count++] = p->arrived[i];
    }
    p->arrived_count = 0;
    pthread_mutex_unlock(&p->mutex);
    *ret_count = (int)p->published_count;
    return p->published;
}

void publisher_dropped(struct publisher *p, int count)
{
    size_t left = p->published_count - (size_t)count;

    for (size_t i = 0; i < left; i++)
        p->published[i] = p->published[i + (size_t)count];
    p->published_count = left;
}

bool publisher_missed(struct publisher *p)
{
    bool missed;

    pthread_mutex_lock(&p->mutex);
    missed = p->missed;
    p->missed = false;
    pthread_mutex_unlock(&p->mutex);
    return missed;
}

void publisher_miss(struct publisher *p)
{
    pthread_mutex_lock(&p->mutex);
    p->missed = true;
    pthread_mutex_unlock(&p->mutex);
}
