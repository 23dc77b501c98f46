/*
 * test_bus.c - a bus against a real broker: what is published comes, in order, once it
 * is stored never again, and otherwise again.
 */
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/metrics.h"
#include "tests/integration/broker.h"

#define TOPICS(...) ((const char *const[]){__VA_ARGS__, NULL})

static struct bus *reader(const char *topic)
{
    return broker_bus(&(struct bus_options){.brokers = broker(),
                                            .client = "test",
                                            .topics = TOPICS(topic),
                                            .reading = BUS_GROUP_RANGE,
                                            .group = topic});
}

static void done_all(struct bus *bus, struct record *records, int count)
{
    for (int i = 0; i < count; i++)
        bus_done(bus, &records[i]);
}

static bool record_is(const struct record *record, const char *text)
{
    return record->length == strlen(text) &&
           memcmp(record->payload, text, record->length) == 0;
}

static void publish_numbers(struct bus *bus, const char *topic, const char *key,
                            int first, int count)
{
    char text[16];

    for (int i = first; i < first + count; i++) {
        snprintf(text, sizeof text, "%d", i);
        broker_publish(bus, topic, key, text, 0);
    }
    broker_flush(bus);
}

Test(bus, a_message_comes_with_its_envelope)
{
    char topic[64];
    struct record record;

    broker_topic(topic, "envelope", 3);
    AUTO(bus_close) struct bus *bus = reader(topic);

    broker_publish(bus, topic, "acme/edge", "hello", 0);
    broker_collect(bus, &record, 1);
    cr_assert_str_eq(record.topic, topic);
    cr_assert_eq(record.partition, envelope_partition("acme/edge", 9, 3));
    cr_assert_eq(record.offset, 0);
    cr_assert_eq(record.key_length, 9);
    cr_assert_eq(memcmp(record.key, "acme/edge", 9), 0);
    cr_assert_str_eq(record.type, "Event");
    cr_assert_str_eq(record.id, "hello");
    cr_assert_str_eq(record.traceparent,
                     "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");
    cr_assert(record_is(&record, "hello"));
    cr_assert_lt(llabs(record.time_us - clock_wall_us()), 60000000LL);
    bus_done(bus, &record);
    cr_assert_null(record.handle);
}

struct seen {
    struct bus *bus;
    char nothing[120]; /* the line of a lag of 0 */
};

static bool no_lag(const struct seen *seen)
{
    char text[32768] = "";
    FILE *out = fmemopen(text, sizeof text, "w");

    metrics_render(out);
    fclose(out);
    return strstr(text, seen->nothing);
}

static void *wake_when_there_is_none(void *context)
{
    struct seen *seen = context;

    while (!no_lag(seen))
        poll(NULL, 0, 50);
    bus_wake(seen->bus);
    return NULL;
}

Test(bus, the_lag_of_a_burst_is_over_when_nothing_more_comes, .timeout = 90)
{
    enum { BURST = 5, WAIT_MS = 20000 };
    char topic[64];
    struct record records[BURST];
    struct seen seen;
    pthread_t thread;
    int64_t begun_us;

    broker_topic(topic, "lag", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);
    seen.bus = bus;
    snprintf(seen.nothing, sizeof seen.nothing,
             "quartet_consumer_lag_records{topic=\"%s\"} 0\n", topic);
    do { /* until it was looked at in the middle of a burst */
        publish_numbers(bus, topic, "k", 0, BURST);
        broker_collect(bus, records, 1);
        broker_collect(bus, records + 1, BURST - 1);
        done_all(bus, records, BURST);
    } while (no_lag(&seen));

    begun_us = clock_boot_us();
    cr_assert_eq(pthread_create(&thread, NULL, wake_when_there_is_none, &seen), 0);
    cr_assert_eq(bus_collect(bus, records, 1, WAIT_MS), 0);
    cr_assert_lt(clock_boot_us() - begun_us, WAIT_MS * 1000LL);
    pthread_join(thread, NULL);
}

Test(bus, a_tombstone_is_not_an_empty_message)
{
    char topic[64];
    struct record records[2];
    struct err err;
    struct outgoing message = {.key = "k", .partition = 0, .type = "Target", .id = "1"};

    broker_topic(topic, "tombstone", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);
    message.topic = topic;
    message.payload = "";
    cr_assert_eq(bus_publish(bus, &message, 0, &err), 0);
    message.payload = NULL;
    cr_assert_eq(bus_publish(bus, &message, 0, &err), 0);
    broker_collect(bus, records, 2);
    cr_assert_not_null(records[0].payload);
    cr_assert_eq(records[0].length, 0);
    cr_assert_null(records[1].payload);
    done_all(bus, records, 2);
}

Test(bus, records_of_one_key_keep_their_order)
{
    enum { KEYS = 7, EACH = 200 };
    static struct record records[KEYS * EACH];
    int next[KEYS] = {0};
    char topic[64], key[16], text[16];

    broker_topic(topic, "order", 4);
    AUTO(bus_close) struct bus *bus = reader(topic);

    for (int i = 0; i < KEYS * EACH; i++) {
        snprintf(key, sizeof key, "%d", i % KEYS);
        snprintf(text, sizeof text, "%d", i / KEYS);
        broker_publish(bus, topic, key, text, 0);
    }
    broker_collect(bus, records, KEYS * EACH);
    for (int i = 0; i < KEYS * EACH; i++) {
        snprintf(text, sizeof text, "%d", next[records[i].key[0] - '0']++);
        cr_assert(record_is(&records[i], text));
    }
    done_all(bus, records, KEYS * EACH);
}

static void *wake_soon(void *bus)
{
    const struct timespec soon = {.tv_nsec = 50000000};

    nanosleep(&soon, NULL); /* so that the wait has begun */
    bus_wake(bus);
    return NULL;
}

Test(bus, a_waiting_collect_is_woken)
{
    char topic[64];
    struct record record;
    pthread_t thread;
    int64_t began;

    broker_topic(topic, "wake", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);
    broker_position(bus);
    began = clock_boot_us();
    cr_assert_eq(pthread_create(&thread, NULL, wake_soon, bus), 0);
    cr_assert_eq(bus_collect(bus, &record, 1, 20000), 0);
    cr_assert_lt(clock_boot_us() - began, 5000000);
    pthread_join(thread, NULL);
}

Test(bus, what_was_stored_does_not_come_again_and_the_rest_does)
{
    char topic[64];
    struct record records[5];

    broker_topic(topic, "store", 1);
    {
        AUTO(bus_close) struct bus *bus = reader(topic);

        publish_numbers(bus, topic, "k", 0, 5);
        broker_collect(bus, records, 5);
        bus_store(bus, &records[2]);
        done_all(bus, records, 5);
    }
    AUTO(bus_close) struct bus *again = reader(topic);

    broker_collect(again, records, 2);
    cr_assert(record_is(&records[0], "3"));
    cr_assert(record_is(&records[1], "4"));
    done_all(again, records, 2);
}

Test(bus, from_the_start_means_from_the_start_whatever_was_stored)
{
    char topic[64];
    struct record records[3];

    broker_topic(topic, "start", 1);
    {
        AUTO(bus_close) struct bus *bus = reader(topic);

        publish_numbers(bus, topic, "k", 0, 3);
        broker_collect(bus, records, 3);
        bus_store(bus, &records[2]);
        done_all(bus, records, 3);
    }
    AUTO(bus_close)
    struct bus *again = broker_bus(&(struct bus_options){.brokers = broker(),
                                                         .client = "test",
                                                         .topics = TOPICS(topic),
                                                         .reading = BUS_GROUP_STICKY,
                                                         .group = "from-start",
                                                         .from_start = true});

    broker_collect(again, records, 3);
    cr_assert(record_is(&records[0], "0"));
    done_all(again, records, 3);
}

struct member {
    struct bus *bus;
    bool has[2][4]; /* topic, partition */
    int came, went;
    const char *second;
};

static void came(void *context, const char *topic, int32_t partition)
{
    struct member *m = context;

    m->has[strcmp(topic, m->second) == 0][partition] = true;
    m->came++;
}

static void went(void *context, const char *topic, int32_t partition)
{
    struct member *m = context;

    m->has[strcmp(topic, m->second) == 0][partition] = false;
    m->went++;
}

static void join(struct member *m, const char *first, const char *second)
{
    m->second = second;
    m->bus = broker_bus(&(struct bus_options){.brokers = broker(),
                                              .client = "test",
                                              .topics = TOPICS(first, second),
                                              .reading = BUS_GROUP_RANGE,
                                              .group = first,
                                              .assigned = came,
                                              .revoked = went,
                                              .context = m});
}

static int owned(const struct member *m, int topic)
{
    int n = 0;

    for (int p = 0; p < 4; p++)
        n += m->has[topic][p];
    return n;
}

/* Both members collect in turn until each topic is shared as wanted. */
static void settle(struct member *a, struct member *b, int share_a, int share_b)
{
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;
    struct record record;

    while (clock_boot_us() < deadline &&
           (owned(a, 0) != share_a || owned(a, 1) != share_a ||
            owned(b, 0) != share_b || owned(b, 1) != share_b)) {
        cr_assert_eq(bus_collect(a->bus, &record, 1, 20), 0);
        if (b->bus)
            cr_assert_eq(bus_collect(b->bus, &record, 1, 20), 0);
    }
    cr_assert_eq(owned(a, 0), share_a);
    cr_assert_eq(owned(a, 1), share_a);
    cr_assert_eq(owned(b, 0), share_b);
}

Test(bus, range_gives_a_member_the_same_partitions_of_both_topics)
{
    char first[64], second[64];
    struct member a = {0}, b = {0};

    broker_topic(first, "range-a", 4);
    broker_topic(second, "range-b", 4);
    join(&a, first, second);
    settle(&a, &b, 4, 0);
    join(&b, first, second);
    settle(&a, &b, 2, 2);
    for (int p = 0; p < 4; p++) {
        cr_assert_eq(a.has[0][p], a.has[1][p]);
        cr_assert_neq(a.has[0][p], b.has[0][p]);
    }
    bus_close(TAKE(b.bus));
    memset(b.has, 0, sizeof b.has);
    settle(&a, &b, 4, 0);
    cr_assert_eq(a.came - a.went, 8);
    bus_close(a.bus);
}

Test(bus, what_a_leaving_member_had_not_stored_comes_to_the_other)
{
    char first[64], second[64];
    struct member a = {0}, b = {0};
    struct record records[8];

    broker_topic(first, "leave-a", 4);
    broker_topic(second, "leave-b", 4);
    join(&a, first, second);
    settle(&a, &b, 4, 0);
    publish_numbers(a.bus, first, "k", 0, 8);
    broker_collect(a.bus, records, 8);
    for (int i = 0; i < 4; i++)
        bus_store(a.bus, &records[i]);
    done_all(a.bus, records, 8);
    bus_close(TAKE(a.bus));
    memset(a.has, 0, sizeof a.has);
    join(&b, first, second);
    broker_collect(b.bus, records, 4);
    cr_assert(record_is(&records[0], "4"));
    done_all(b.bus, records, 4);
    bus_close(b.bus);
}

Test(bus, records_of_a_partition_that_went_are_not_returned)
{
    char first[64], second[64];
    struct member a = {0}, b = {0};
    struct record records[64];
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;

    broker_topic(first, "went-a", 4);
    broker_topic(second, "went-b", 4);
    join(&a, first, second);
    settle(&a, &b, 4, 0);
    join(&b, first, second);
    for (int i = 0; a.went == 0 && clock_boot_us() < deadline; i++) {
        int n;

        publish_numbers(a.bus, first, i % 2 ? "x" : "y", i, 1);
        n = bus_collect(a.bus, records, 64, 10);
        for (int k = 0; k < n; k++)
            cr_assert(a.has[0][records[k].partition], "partition %d is not ours",
                      records[k].partition);
        done_all(a.bus, records, n);
        done_all(b.bus, records, bus_collect(b.bus, records, 64, 10));
    }
    cr_assert_gt(a.went, 0);
    bus_close(a.bus);
    bus_close(b.bus);
}

Test(bus, a_tail_sees_what_comes_after_it_is_positioned_and_nothing_before)
{
    char topic[64];
    struct record records[20];

    broker_topic(topic, "tail", 3);
    AUTO(bus_close) struct bus *writer = reader(topic);
    AUTO(bus_close) struct bus *tail = NULL;

    for (int i = 0; i < 10; i++)
        publish_numbers(writer, topic, i % 2 ? "x" : "y", i, 1);
    tail = broker_bus(&(struct bus_options){.brokers = broker(),
                                            .client = "test",
                                            .topics = TOPICS(topic),
                                            .reading = BUS_TAIL});
    broker_position(tail);
    publish_numbers(writer, topic, "x", 10, 10);
    broker_collect(tail, records, 10);
    cr_assert(record_is(&records[0], "10"));
    cr_assert(record_is(&records[9], "19"));
    done_all(tail, records, 10);
}

Test(bus, a_tail_waits_for_a_topic_that_is_not_there_yet)
{
    char topic[64], id[UUID_SIZE];
    struct record record;

    log_open("test", "error");
    uuid_make(id);
    snprintf(topic, sizeof topic, "late-%s", id);
    AUTO(bus_close)
    struct bus *tail = broker_bus(&(struct bus_options){.brokers = broker(),
                                                        .client = "test",
                                                        .topics = TOPICS(topic),
                                                        .reading = BUS_TAIL});

    cr_assert_eq(bus_collect(tail, &record, 1, 1000), 0);
    cr_assert_not(bus_positioned(tail));
    broker_create(topic, 2);
    broker_position(tail);
}

Test(bus, a_rewound_partition_rests_and_then_repeats_from_there)
{
    char topic[64];
    struct record records[10], none;

    broker_topic(topic, "rewind", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);

    publish_numbers(bus, topic, "k", 0, 10);
    broker_collect(bus, records, 6);
    bus_store(bus, &records[2]);
    bus_rewind(bus, &records[5]);
    bus_rewind(bus, &records[3]); /* the least offset counts, in any order */
    bus_rewind(bus, &records[4]);
    done_all(bus, records, 6);
    cr_assert_eq(bus_collect(bus, &none, 1, 700), 0);
    bus_resume(bus);
    broker_collect(bus, records, 7);
    cr_assert(record_is(&records[0], "3"), "%.*s", (int)records[0].length,
              records[0].payload);
    cr_assert(record_is(&records[6], "9"));
    done_all(bus, records, 7);
}

Test(bus, a_partition_can_be_rewound_again_and_again)
{
    char topic[64];
    struct record records[4];

    broker_topic(topic, "again", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);

    publish_numbers(bus, topic, "k", 0, 4);
    for (int i = 0; i < 20; i++) {
        broker_collect(bus, records, 4);
        cr_assert(record_is(&records[0], "0"));
        bus_rewind(bus, &records[0]);
        done_all(bus, records, 4);
        bus_resume(bus);
    }
    broker_collect(bus, records, 4);
    cr_assert(record_is(&records[3], "3"));
    done_all(bus, records, 4);
}

Test(bus, a_resting_partition_leaves_the_others_alone)
{
    char topic[64];
    struct record records[2], other;

    broker_topic(topic, "others", 2);
    AUTO(bus_close) struct bus *bus = reader(topic);

    for (int p = 0; p < 2; p++) {
        struct err err;
        const struct outgoing message = {.topic = topic, .partition = p, .type = "E"};

        cr_assert_eq(bus_publish(bus, &message, 0, &err), 0);
    }
    broker_collect(bus, records, 2);
    bus_rewind(bus, &records[0]);
    cr_assert_eq(bus_publish(bus,
                             &(struct outgoing){.topic = topic,
                                                .partition = records[1].partition,
                                                .type = "E"},
                             0, &(struct err){0}),
                 0);
    broker_collect(bus, &other, 1);
    cr_assert_eq(other.partition, records[1].partition);
    bus_done(bus, &other);
    done_all(bus, records, 2);
}

Test(bus, a_bus_that_closes_takes_back_what_is_still_out)
{
    char topic[64];
    struct record records[3];

    broker_topic(topic, "out", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);

    publish_numbers(bus, topic, "k", 0, 3);
    broker_collect(bus, records, 3);
    bus_done(bus, &records[1]);
    alarm(10);
}

static const char *header(const struct record *record, const char *name)
{
    rd_kafka_headers_t *headers;
    const void *value = NULL;
    size_t length;

    if (rd_kafka_message_headers(record->handle, &headers) ||
        rd_kafka_header_get_last(headers, name, &value, &length))
        return "";
    return value;
}

Test(bus, a_dead_letter_is_the_record_with_the_reason)
{
    char topic[64], dlq[72];
    struct record record, letter;
    struct err err;

    broker_topic(topic, "dead", 2);
    snprintf(dlq, sizeof dlq, "%s.dlq", topic);
    broker_create(dlq, 2);
    AUTO(bus_close) struct bus *bus = reader(topic);
    AUTO(bus_close) struct bus *undertaker = reader(dlq);

    publish_numbers(bus, topic, "acme/edge", 41, 2);
    broker_collect(bus, &record, 1);
    bus_done(bus, &record);
    broker_collect(bus, &record, 1);
    cr_assert_eq(bus_dead_letter(bus, &record, "field 3 is no text", &err), 0, "%s",
                 err.msg);
    broker_collect(undertaker, &letter, 1);
    cr_assert(record_is(&letter, "42"));
    cr_assert_eq(memcmp(letter.key, "acme/edge", 9), 0);
    cr_assert_str_eq(letter.type, "Event");
    cr_assert_str_eq(letter.id, "42");
    cr_assert_str_eq(header(&letter, "dlq_topic"), topic);
    cr_assert_eq(atoi(header(&letter, "dlq_partition")), record.partition);
    cr_assert_str_eq(header(&letter, "dlq_offset"), "1");
    cr_assert_str_eq(header(&letter, "dlq_reason"), "field 3 is no text");
    bus_done(bus, &record);
    bus_done(undertaker, &letter);
}

struct reports {
    _Atomic uint64_t sum;
    atomic_int count, failed;
};

static void delivered(void *context, uint64_t token, const char *error)
{
    struct reports *reports = context;

    reports->sum += token;
    reports->count++;
    reports->failed += error != NULL;
}

Test(bus, each_token_is_reported_once_and_no_token_never)
{
    char topic[64];
    struct reports reports = {0};

    broker_topic(topic, "token", 2);
    AUTO(bus_close)
    struct bus *bus =
        broker_bus(&(struct bus_options){.brokers = broker(), .client = "test"});

    bus_on_delivery(bus, delivered, &reports);
    for (uint64_t token = 0; token <= 100; token++)
        broker_publish(bus, topic, "k", "x", token);
    broker_flush(bus);
    cr_assert_eq(reports.count, 100);
    cr_assert_eq(reports.sum, 5050);
    cr_assert_eq(reports.failed, 0);
}

Test(bus, the_last_record_there_is_is_known)
{
    char topic[64];
    struct record records[3];

    broker_topic(topic, "last", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);

    publish_numbers(bus, topic, "k", 0, 3);
    broker_collect(bus, records, 3);
    cr_assert_not(bus_caught_up(bus, &records[0]));
    cr_assert_not(bus_caught_up(bus, &records[1]));
    cr_assert(bus_caught_up(bus, &records[2]));
    done_all(bus, records, 3);
}

Test(bus, partitions_of_a_topic_are_told_and_of_none_are_not)
{
    char topic[64];
    struct err err;
    int count = 0;

    broker_topic(topic, "partitions", 5);
    AUTO(bus_close) struct bus *bus = reader(topic);

    cr_assert_eq(bus_partitions(bus, topic, &count, &err), 0, "%s", err.msg);
    cr_assert_eq(count, 5);
    cr_assert_eq(bus_partitions(bus, "no-such-topic", &count, &err), ERR_RETRY);
    cr_assert_eq(count, 5);
}

Test(bus, a_bus_that_reads_is_connected_and_stays_so_while_idle)
{
    char topic[64];
    struct record record;
    struct err err;

    broker_topic(topic, "idle", 1);
    AUTO(bus_close) struct bus *bus = reader(topic);
    broker_position(bus);
    for (int i = 0; i < 8; i++) {
        cr_assert_eq(bus_collect(bus, &record, 1, 500), 0);
        cr_assert(bus_connected(bus, &err), "%s", err.msg);
    }
}
