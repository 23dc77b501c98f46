/*
 * test_bus_trouble.c - a bus whose broker refuses or goes away: librdkafka's mock
 * cluster plays the broker, as a real one does not err on demand.
 */
#include <librdkafka/rdkafka.h>

#include <librdkafka/rdkafka_mock.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "tests/integration/broker.h"

enum { JOIN_GROUP = 11 };

static const char *const TOPICS[] = {"t", NULL};

struct stage {
    rd_kafka_t *rk;
    rd_kafka_mock_cluster_t *cluster;
    struct bus *bus;
};

static void stage_open(struct stage *s)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char why[200];

    log_open("test", "warning");
    rd_kafka_conf_set(conf, "bootstrap.servers", "127.0.0.1:1", why, sizeof why);
    rd_kafka_conf_set(conf, "log_level", "0", why, sizeof why);
    s->rk = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof why);
    s->cluster = rd_kafka_mock_cluster_new(s->rk, 1);
    rd_kafka_mock_topic_create(s->cluster, "t", 2, 1);
}

static void stage_bus(struct stage *s, enum bus_reading reading)
{
    s->bus = broker_bus(&(struct bus_options){
        .brokers = rd_kafka_mock_cluster_bootstraps(s->cluster),
        .client = "test",
        .topics = TOPICS,
        .reading = reading,
        .group = "g",
        .message_timeout_ms = 1000,
    });
}

static void stage_close(struct stage *s)
{
    bus_close(s->bus);
    rd_kafka_mock_cluster_destroy(s->cluster);
    rd_kafka_destroy(s->rk);
}

/* From here on standard error goes to the file that is returned. */
static FILE *listen_to_log(void)
{
    FILE *file = tmpfile();

    cr_assert(file && dup2(fileno(file), STDERR_FILENO) >= 0);
    return file;
}

static int lines_with(FILE *file, const char *word)
{
    char line[1024];
    int n = 0;

    rewind(file);
    while (fgets(line, sizeof line, file))
        n += strstr(line, word) != NULL;
    return n;
}

static void until_connected(struct bus *bus, bool wanted)
{
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;
    struct record record;
    struct err err = {0};

    while (bus_connected(bus, &err) != wanted && clock_boot_us() < deadline)
        cr_assert_eq(bus_collect(bus, &record, 1, 50), 0);
    cr_assert_eq(bus_connected(bus, &err), wanted, "%s", err.msg);
}

Test(bus_trouble, a_broker_that_refuses_short_sessions_is_asked_for_longer_ones)
{
    struct stage s = {0};
    FILE *log = listen_to_log();

    stage_open(&s);
    rd_kafka_mock_push_request_errors(s.cluster, JOIN_GROUP, 1,
                                      RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT);
    stage_bus(&s, BUS_GROUP_RANGE);
    broker_position(s.bus);
    cr_assert_eq(lines_with(log, "group.min.session.timeout.ms=1000"), 1);
    stage_close(&s);
    fclose(log);
}

Test(bus_trouble, a_broker_that_goes_is_noticed_and_so_is_its_return)
{
    struct stage s = {0};
    FILE *log = listen_to_log();
    struct err err;

    stage_open(&s);
    stage_bus(&s, BUS_TAIL);
    until_connected(s.bus, true);
    rd_kafka_mock_broker_set_down(s.cluster, 1);
    until_connected(s.bus, false);
    cr_assert_not(bus_connected(s.bus, &err));
    cr_assert(strstr(err.msg, "no Kafka broker answers: "), "%s", err.msg);
    rd_kafka_mock_broker_set_up(s.cluster, 1);
    until_connected(s.bus, true);
    stage_close(&s);
    fclose(log);
}

struct report {
    atomic_int count;
    char error[200];
};

static void delivered(void *context, uint64_t token, const char *error)
{
    struct report *report = context;

    (void)token;
    snprintf(report->error, sizeof report->error, "%s", error ? error : "");
    report->count++;
}

Test(bus_trouble, a_message_that_no_broker_takes_is_reported_with_the_reason)
{
    struct stage s = {0};
    struct report report = {0};
    FILE *log = listen_to_log();

    stage_open(&s);
    stage_bus(&s, BUS_TAIL);
    bus_on_delivery(s.bus, delivered, &report);
    until_connected(s.bus, true);
    rd_kafka_mock_broker_set_down(s.cluster, 1);
    until_connected(s.bus, false);
    broker_publish(s.bus, "t", "k", "x", 7);
    broker_flush(s.bus);
    cr_assert_eq(report.count, 1);
    cr_assert(*report.error);
    cr_assert_neq(strncmp(report.error, BUS_MAYBE_TAKEN, strlen(BUS_MAYBE_TAKEN)), 0,
                  "it was never sent: %s", report.error);
    stage_close(&s);
    fclose(log);
}

/* The broker takes the connection and the bytes, and never says a word. */
Test(bus_trouble, a_message_that_was_sent_but_not_answered_may_have_been_taken)
{
    struct stage s = {0};
    struct report report = {0};
    FILE *log = listen_to_log();

    stage_open(&s);
    stage_bus(&s, BUS_TAIL);
    bus_on_delivery(s.bus, delivered, &report);
    until_connected(s.bus, true);
    broker_publish(s.bus, "t", "k", "first", 1);
    broker_flush(s.bus);
    rd_kafka_mock_broker_set_rtt(s.cluster, 1, 5000);
    broker_publish(s.bus, "t", "k", "second", 2);
    broker_flush(s.bus);
    cr_assert_eq(report.count, 2);
    cr_assert_eq(strncmp(report.error, BUS_MAYBE_TAKEN, strlen(BUS_MAYBE_TAKEN)), 0,
                 "%s", report.error);
    rd_kafka_mock_broker_set_rtt(s.cluster, 1, 0);
    stage_close(&s);
    fclose(log);
}
