/*
 * bus.c - Kafka for a service. See bus.h.
 *
 * A bus is a producer (producer.c) and a consumer (consumer.c) that share one view of
 * whether a broker answers (kafka.c). Which thread may call what is bus.h's law; there
 * is nothing to lock here.
 */
#include "common/bus.h"

#include "common/clock.h"
#include "common/consumer.h"
#include "common/kafka.h"
#include "common/mem.h"
#include "common/producer.h"

/* A consumer hears from its broker twice a second, an idle producer every ten. */
enum { READER_PATIENCE_S = 3, WRITER_PATIENCE_S = 12, ASK_MS = 5000 };

struct bus {
    struct kafka_link link;
    struct producer *producer;
    struct consumer *consumer;
};

int bus_open(struct bus **ret, const struct bus_options *options, struct err *err)
{
    AUTO(bus_close) struct bus *bus = xcalloc(1, sizeof *bus);
    int patience_s = options->topics ? READER_PATIENCE_S : WRITER_PATIENCE_S;

    kafka_link_init(&bus->link, options->brokers, patience_s * 1000000LL);
    if (producer_open(&bus->producer, options, &bus->link, err) < 0 ||
        consumer_open(&bus->consumer, options, &bus->link, bus->producer, err) < 0)
        return err->kind;
    *ret = TAKE(bus);
    return 0;
}

void bus_close(struct bus *bus)
{
    if (!bus)
        return;
    consumer_close(bus->consumer);
    producer_close(bus->producer);
    kafka_link_finish(&bus->link);
    free(bus);
}

int bus_collect(struct bus *bus, struct record *records, int max, int timeout_ms)
{
    return consumer_collect(bus->consumer, records, max, timeout_ms);
}

void bus_wake(struct bus *bus)
{
    consumer_wake(bus->consumer);
}

void bus_gather(struct bus *bus, int64_t until_us)
{
    (void)bus; /* librdkafka's threads fill the queue meanwhile */
    clock_rest_until(until_us);
}

void bus_store(struct bus *bus, const struct record *record)
{
    consumer_store(bus->consumer, record);
}

void bus_done(struct bus *bus, struct record *record)
{
    consumer_done(bus->consumer, record);
}

void bus_rewind(struct bus *bus, const struct record *record)
{
    consumer_rewind(bus->consumer, record);
}

void bus_resume(struct bus *bus)
{
    consumer_resume(bus->consumer);
}

void bus_on_delivery(struct bus *bus, bus_delivered *delivered, void *context)
{
    producer_on_delivery(bus->producer, delivered, context);
}

int bus_publish(struct bus *bus, const struct outgoing *message, uint64_t token,
                struct err *err)
{
    return producer_publish(bus->producer, message, token, err);
}

int bus_flush(struct bus *bus, int timeout_ms, struct err *err)
{
    return producer_flush(bus->producer, timeout_ms, err);
}

int bus_dead_letter(struct bus *bus, const struct record *record, const char *reason,
                    struct err *err)
{
    return producer_dead_letter(bus->producer, record, reason, err);
}

int bus_partitions(struct bus *bus, const char *topic, int *ret, struct err *err)
{
    return producer_partitions(bus->producer, topic, ASK_MS, ret, err);
}

bool bus_connected(struct bus *bus, struct err *err)
{
    return kafka_link_up(&bus->link, err);
}

bool bus_positioned(struct bus *bus)
{
    return consumer_positioned(bus->consumer);
}

int64_t bus_stood(struct bus *bus, const char *topic, int32_t partition)
{
    return consumer_stood(bus->consumer, topic, partition);
}

int bus_committed(struct bus *bus, const char *topic, int32_t partition, int64_t *ret,
                  struct err *err)
{
    return consumer_committed(bus->consumer, topic, partition, ret, err);
}

bool bus_caught_up(struct bus *bus, const struct record *record)
{
    return consumer_caught_up(bus->consumer, record);
}
