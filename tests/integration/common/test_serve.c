/*
 * test_serve.c - the loop of a service, with a real broker and a real database: what a
 * handler returns decides what becomes of its work, its record and its reply.
 *
 * A request is a Holder: `tenant` says what the handler does, `index` numbers it.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>

#include "common/mem.h"
#include "common/serve.h"
#include "common/service.h"
#include "proto/ip.pb-c.h"
#include "tests/integration/broker.h"
#include "tests/integration/common/database.h"

static char requests[64], replies[64], dlq[72];
static atomic_int calls;
static atomic_int retries_left;

static const struct db_statement WRITE = {
    "write", "INSERT INTO note (n, tx) VALUES ($1::int, pg_current_xact_id()::text)"};
static const struct db_statement BREAK = {"break", "SELECT 1 / 0"};

static Ip__V1__Holder *unpack(const struct tx *tx, struct err *err)
{
    return (Ip__V1__Holder *)envelope_unpack(
        &ip__v1__holder__descriptor, tx->record->payload, tx->record->length, err);
}

static int obey(struct tx *tx, const Ip__V1__Holder *request, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_int(args, (int32_t)request->index);
    if (db_query(tx->db, &WRITE, args, NULL, err) < 0)
        return err->kind;
    tx_reply(tx, replies, "Done", &request->base);
    if (strcmp(request->tenant, "refuse") == 0)
        return err_set(err, ERR_CONFLICT, "it is refused");
    if (strcmp(request->tenant, "retry") == 0 && atomic_fetch_sub(&retries_left, 1) > 0)
        return err_set(err, ERR_RETRY, "not yet");
    if (strcmp(request->tenant, "break") == 0)
        return db_query(tx->db, &BREAK, NULL, NULL, err);
    return 0;
}

static int handle_note(struct tx *tx, struct err *err)
{
    Ip__V1__Holder *request = unpack(tx, err);
    int r;

    atomic_fetch_add(&calls, 1);
    if (!request)
        return err->kind;
    r = obey(tx, request, err);
    ip__v1__holder__free_unpacked(request, NULL);
    return r;
}

static int reject_note(struct tx *tx, struct err *err)
{
    struct err why = *err;
    Ip__V1__Holder *request = unpack(tx, err);

    if (!request)
        return err->kind;
    free(request->deployment == protobuf_c_empty_string ? NULL : request->deployment);
    request->deployment = xstrdup(why.msg);
    tx_reply(tx, replies, "Refused", &request->base);
    ip__v1__holder__free_unpacked(request, NULL);
    return 0;
}

static const struct route ROUTES[] = {
    {"Note", handle_note, reject_note},
    {NULL,   NULL,        NULL       },
};

static struct config {
    struct service_config service;
} config;
static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct config, service, "127.0.0.1:0"),
    {NULL, CONFIG_TEXT, 0, NULL, NULL},
};

static struct bus *open_bus(const char *topic)
{
    const char *const topics[] = {topic, NULL};

    return broker_bus(&(struct bus_options){.brokers = broker(),
                                            .client = "serve",
                                            .topics = topics,
                                            .reading = BUS_GROUP_RANGE,
                                            .group = topic});
}

static struct db *served; /* so that a test can take its connection away */

static int run(struct err *err)
{
    AUTO(bus_close) struct bus *bus = open_bus(requests);

    return serve(bus, served, ROUTES, err);
}

static const struct service SERVICE = {
    .name = "serve", .story = "", .keys = KEYS, .config = &config, .run = run};

static void *serve_thread(void *unused)
{
    char name[] = "serve", *argv[] = {name, NULL};

    (void)unused;
    return (void *)(intptr_t)service_main(&SERVICE, 1, argv);
}

static pthread_t thread;
static struct db *db;
static struct bus *client;

static void start(void)
{
    sigset_t term;

    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &term, NULL);
    cr_assert_eq(pthread_create(&thread, NULL, serve_thread, NULL), 0);
}

static void stop(void)
{
    int64_t began = clock_boot_us();
    void *code;

    kill(getpid(), SIGTERM);
    pthread_join(thread, &code);
    cr_assert_eq((intptr_t)code, 0);
    cr_assert_lt(clock_boot_us() - began, 5000000);
}

static void setup(void)
{
    struct err err;

    broker_topic(requests, "serve", 1);
    broker_topic(replies, "serve-replies", 1);
    snprintf(dlq, sizeof dlq, "%s.dlq", requests);
    broker_create(dlq, 1);
    db = database_open();
    served = database_open();
    cr_assert_eq(db_script(db, "CREATE TABLE note (n int, tx text)", &err), 0, "%s",
                 err.msg);
    client = open_bus(replies);
    setenv("QUARTET_LOG_LEVEL", "error", 1);
}

static void teardown(void)
{
    bus_close(client);
    db_close(served);
    db_close(db);
    database_clear();
}

TestSuite(serve, .init = setup, .fini = teardown);

static void ask(const char *type, const char *what, uint32_t number)
{
    Ip__V1__Holder request = IP__V1__HOLDER__INIT;
    struct outgoing message = {
        .topic = requests, .key = "a/b", .partition = -1, .type = type, .id = "1"};
    uint8_t *payload;
    struct err err;

    request.tenant = (char *)(uintptr_t)what;
    request.index = number;
    payload = envelope_pack(&request.base, &message.length);
    message.payload = payload;
    cr_assert_eq(bus_publish(client, &message, 0, &err), 0, "%s", err.msg);
    free(payload);
}

static void expect(const char *type, uint32_t number, const char *why)
{
    struct record record;
    struct err err;
    Ip__V1__Holder *answer;

    broker_collect(client, &record, 1);
    cr_assert_str_eq(record.type, type);
    cr_assert_eq(memcmp(record.key, "a/b", 3), 0);
    answer = (Ip__V1__Holder *)envelope_unpack(&ip__v1__holder__descriptor,
                                               record.payload, record.length, &err);
    cr_assert_eq(answer->index, number, "answer to %u, not %u", answer->index, number);
    cr_assert_str_eq(answer->deployment, why);
    ip__v1__holder__free_unpacked(answer, NULL);
    bus_done(client, &record);
}

static void expect_letter(const char *type, const char *reason)
{
    AUTO(bus_close) struct bus *bus = open_bus(dlq);
    rd_kafka_headers_t *headers;
    struct record record;
    const void *value;
    size_t length;

    broker_collect(bus, &record, 1);
    cr_assert_str_eq(record.type, type);
    cr_assert_eq(rd_kafka_message_headers(record.handle, &headers), 0);
    cr_assert_eq(rd_kafka_header_get_last(headers, "dlq_reason", &value, &length), 0);
    cr_assert(strstr(value, reason), "%s", (const char *)value);
    bus_done(bus, &record);
}

Test(serve, a_batch_is_one_transaction_and_each_request_is_answered)
{
    for (uint32_t i = 0; i < 100; i++)
        ask("Note", "", i);
    broker_flush(client);
    start();
    for (uint32_t i = 0; i < 100; i++)
        expect("Done", i, "");
    stop();
    cr_assert_eq(database_number(db, "SELECT count(*) FROM note"), 100);
    cr_assert_leq(database_number(db, "SELECT count(DISTINCT tx) FROM note"), 5);
}

Test(serve, a_refusal_undoes_its_own_work_and_no_other)
{
    ask("Note", "", 1);
    ask("Note", "refuse", 2);
    ask("Note", "", 3);
    broker_flush(client);
    start();
    expect("Done", 1, "");
    expect("Refused", 2, "it is refused");
    expect("Done", 3, "");
    stop();
    cr_assert_eq(database_number(db, "SELECT count(*) FROM note"), 2);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM note WHERE n = 2"), 0);
}

Test(serve, what_must_wait_is_tried_again_in_order_and_done_once)
{
    int64_t began = clock_boot_us();

    retries_left = 2;
    ask("Note", "", 1);
    ask("Note", "retry", 2);
    ask("Note", "", 3);
    broker_flush(client);
    start();
    for (uint32_t i = 1; i <= 3; i++)
        expect("Done", i, "");
    stop();
    cr_assert_geq(clock_boot_us() - began, 2000000);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM note"), 3);
    cr_assert_eq(database_number(db, "SELECT count(DISTINCT n) FROM note"), 3);
}

Test(serve, a_record_that_always_fails_goes_to_the_dead_letters_alone)
{
    ask("Note", "", 1);
    ask("Note", "break", 2);
    ask("Note", "", 3);
    broker_flush(client);
    start();
    expect("Done", 1, "");
    expect("Done", 3, "");
    expect_letter("Note", "division by zero");
    stop();
    cr_assert_eq(database_number(db, "SELECT sum(n) FROM note"), 4);
}

Test(serve, a_type_that_nobody_knows_goes_to_the_dead_letters)
{
    ask("Nonsense", "", 1);
    ask("Note", "", 2);
    broker_flush(client);
    start();
    expect("Done", 2, "");
    expect_letter("Nonsense", "no such type");
    stop();
}

Test(serve, bytes_that_cannot_even_be_refused_go_to_the_dead_letters)
{
    const struct outgoing message = {.topic = requests,
                                     .key = "a/b",
                                     .partition = -1,
                                     .type = "Note",
                                     .id = "1",
                                     .payload = "\x0a\xff",
                                     .length = 2};
    struct err err;

    cr_assert_eq(bus_publish(client, &message, 0, &err), 0);
    ask("Note", "", 2);
    broker_flush(client);
    start();
    expect("Done", 2, "");
    expect_letter("Note", "not a Holder");
    stop();
}

Test(serve, what_is_done_is_not_done_again_after_a_restart)
{
    AUTO(bus_close) struct bus *again = NULL;
    struct record record;

    for (uint32_t i = 0; i < 5; i++)
        ask("Note", "", i);
    broker_flush(client);
    start();
    for (uint32_t i = 0; i < 5; i++)
        expect("Done", i, "");
    stop();
    ask("Note", "", 5);
    broker_flush(client);
    again = open_bus(requests);
    broker_collect(again, &record, 1);
    cr_assert_eq(record.offset, 5);
    bus_done(again, &record);
}

Test(serve, a_lost_connection_costs_a_repeat_and_no_answer)
{
    char kill[60];
    struct err err;

    snprintf(kill, sizeof kill, "SELECT pg_terminate_backend(%d, 5000)::int",
             (int)database_number(served, "SELECT pg_backend_pid()"));
    start();
    ask("Note", "", 1);
    expect("Done", 1, "");
    cr_assert_eq(database_number(db, kill), 1);
    ask("Note", "", 2);
    expect("Done", 2, "");
    cr_assert(serve_database_answers(NULL, &err), "%s", err.msg);
    stop();
    cr_assert_eq(database_number(db, "SELECT count(*) FROM note"), 2);
}
