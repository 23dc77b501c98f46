/*
 * bus.h - Kafka: one producer, and a consumer where topics are named.
 *
 * The producer is idempotent with acks=all and partitions keys by murmur2. The consumer
 * stores offsets only when told (bus_store), so a record is consumed at least once.
 * bus_collect, bus_store, bus_pause and the rebalance calls belong to the loop's
 * thread; bus_publish, bus_flush and bus_wake to any.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "common/envelope.h"
#include "common/err.h"

struct bus;

/* Partitions that came or went; called from within bus_collect, on the loop's thread. A
 * revoked partition is lost when bus_collect returns: store what is done before. */
typedef void bus_rebalance(void *context, const char *topic, int32_t partition);

enum bus_reading {
    BUS_GROUP_RANGE,  /* group, range assignment: topics with one key land together */
    BUS_GROUP_STICKY, /* group, cooperative-sticky: where state hangs on the partition
                       */
    BUS_TAIL,         /* no group: every partition from its end, for every instance */
};

struct bus_options {
    const char *brokers;
    const char *client;        /* the service's name: client.id and ce_source */
    const char *const *topics; /* NULL-terminated; NULL: producer only */
    enum bus_reading reading;
    const char *group;                 /* for the BUS_GROUP_ readings */
    bool from_start;                   /* BUS_GROUP_: assigned partitions are read from
                                          their first record, not from what was stored */
    bus_rebalance *assigned, *revoked; /* may be NULL */
    void *context;
    int gather_ms; /* for so long the broker may let records gather: fewer requests */
    int message_timeout_ms; /* how long a message is tried; 0: 30 s */
};

/* As message_timeout_ms: a message is tried until the broker has it. One that was given
 * up while those behind it were not would come after them. */
#define BUS_UNTIL_TAKEN INT32_MAX

/* Opens it; does not wait for the broker. ERR_INVALID for options librdkafka refuses.
 */
int bus_open(struct bus **ret, const struct bus_options *options, struct err *err);

/* Leaves the group, flushes for at most 3 s, closes; records that are still out are
 * gone. */
void bus_close(struct bus *bus);
AUTO_DEFINE(bus_close, struct bus *);

/*
 * Waits up to timeout_ms (-1: for ever) for the first record, then takes what lies
 * there, at most max. Returns their number, 0 too when woken. The records stay valid
 * until each is given to bus_done.
 */
int bus_collect(struct bus *bus, struct record *records, int max, int timeout_ms);

/* Ends a bus_collect that waits, from any thread. */
void bus_wake(struct bus *bus);

/* Lets what comes gather until then (boot clock), whatever comes. */
void bus_gather(struct bus *bus, int64_t until_us);

/* Stores the record's offset: it will not come again. */
void bus_store(struct bus *bus, const struct record *record);
/* Frees it. */
void bus_done(struct bus *bus, struct record *record);

/* The record's partition goes back to it and rests; bus_resume takes all up again. */
void bus_rewind(struct bus *bus, const struct record *record);
void bus_resume(struct bus *bus);

/* Called when the broker has (error NULL) or finally has not taken the message; on a
 * thread of librdkafka's: hand over and return. An error that begins with
 * BUS_MAYBE_TAKEN leaves it open: the broker may have it all the same. */
#define BUS_MAYBE_TAKEN "maybe taken: "
typedef void bus_delivered(void *context, uint64_t token, const char *error);

/* Who hears of deliveries: before the first publish. NULL: nobody from now on; no call
 * is under way any more when it returns. */
void bus_on_delivery(struct bus *bus, bus_delivered *delivered, void *context);

/* Queues the message; copies it. token 0: no delivery call. ERR_RETRY when the queue is
 * full. Records of one key keep their order. */
int bus_publish(struct bus *bus, const struct outgoing *message, uint64_t token,
                struct err *err);

/* Waits until all published is delivered. ERR_RETRY when timeout_ms passes first. */
int bus_flush(struct bus *bus, int timeout_ms, struct err *err);

/* The record, byte for byte, to "<topic>.dlq" with headers that say topic, partition,
 * offset and reason; waits for the delivery. */
int bus_dead_letter(struct bus *bus, const struct record *record, const char *reason,
                    struct err *err);

/* Partitions of a topic; asks the broker once and remembers. ERR_RETRY. */
int bus_partitions(struct bus *bus, const char *topic, int *ret, struct err *err);

/* Whether a broker answers now; why not, into err. Any thread, costs nothing. */
bool bus_connected(struct bus *bus, struct err *err);

/* BUS_TAIL: whether every partition's tail position is fixed. BUS_GROUP: whether the
 * group gave an assignment (an empty one counts). */
bool bus_positioned(struct bus *bus);

/* BUS_TAIL: where the tail began in the partition: the offset of its first record,
 * which the bus_collect that fixed it may have given; -1 before. The loop's thread. */
int64_t bus_stood(struct bus *bus, const char *topic, int32_t partition);

/* Where the group stands in the partition: the offset of the first record that nobody
 * has stored; 0: none was. Asks the broker; for the loop's thread, from within
 * `assigned` too. ERR_RETRY. */
int bus_committed(struct bus *bus, const char *topic, int32_t partition, int64_t *ret,
                  struct err *err);

/* Whether this record was the last one there was when bus_collect looked: the backlog
 * of its partition has been read. */
bool bus_caught_up(struct bus *bus, const struct record *record);
