/*
 * test_stream.c - the stream of events, its parts: places as text, what was shown, what
 * is wanted, what goes out; and the hub between a tail and its listeners.
 */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/envelope.h"
#include "common/http.h"
#include "services/api-gateway/events/block.h"
#include "services/api-gateway/events/cursor.h"
#include "services/api-gateway/events/filter.h"
#include "services/api-gateway/events/hub.h"
#include "services/api-gateway/events/seen.h"

#define PARTITIONS 3

Test(cursor, a_place_is_the_same_after_it_was_text)
{
    static const int64_t PLACES[][PARTITIONS] = {
        {0,           0,             0 },
        {1,           35,            36},
        {12345678901, 0,             7 },
        {INT64_MAX,   INT64_MAX - 1, 1 }
    };

    for (size_t i = 0; i < sizeof PLACES / sizeof PLACES[0]; i++) {
        AUTO(free) struct cursor *cursor = cursor_create(PARTITIONS);
        AUTO(free) struct cursor *read = NULL;
        AUTO(free) char *text = NULL;

        memcpy(cursor->next, PLACES[i], sizeof PLACES[i]);
        text = cursor_write(cursor);
        read = cursor_read(text, PARTITIONS);
        cr_assert_not_null(read, "%s", text);
        cr_assert_arr_eq(read->next, PLACES[i], sizeof PLACES[i]);
    }
}

Test(cursor, what_is_no_place_is_refused)
{
    static const char *const TEXTS[] = {"",
                                        ".",
                                        "1.2",
                                        "1.2.3.4",
                                        "1.2.",
                                        ".1.2",
                                        "1..2",
                                        "1.2.3 ",
                                        "-1.2.3",
                                        "1.2.A",
                                        "1.2.zzzzzzzzzzzzzzz",
                                        "1.2.3.",
                                        "1,2,3"};

    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++)
        cr_expect_null(cursor_read(TEXTS[i], PARTITIONS), "%s", TEXTS[i]);
}

Test(cursor, a_distance_counts_only_what_lies_ahead)
{
    AUTO(free) struct cursor *from = cursor_read("5.0.9", PARTITIONS);
    AUTO(free) struct cursor *to = cursor_read("7.0.2", PARTITIONS);

    cr_assert_eq(cursor_distance(from, to), 2);
    cr_assert_eq(cursor_distance(to, from), 7);
    cr_assert_eq(cursor_distance(to, to), 0);
}

static Vnf__V1__Event event_of(const char *deployment, uint64_t sequence)
{
    Vnf__V1__Event event = VNF__V1__EVENT__INIT;

    event.id = "e";
    event.tenant = "acme";
    event.deployment = (char *)(uintptr_t)deployment;
    event.type = "VM_ALIVE";
    event.transaction_id = "00000000-0000-4000-8000-00000000000a";
    event.sequence = sequence;
    return event;
}

static bool again(struct seen *seen, const char *deployment, uint64_t sequence)
{
    Vnf__V1__Event event = event_of(deployment, sequence);

    return seen_before(seen, seen_mark(&event));
}

Test(seen, what_comes_twice_is_seen_by_its_sequence)
{
    AUTO(seen_destroy) struct seen *seen = seen_create(1024);

    cr_assert_not(again(seen, "web", 5));
    cr_assert_not(again(seen, "web", 6));
    cr_assert(again(seen, "web", 5));
    cr_assert(again(seen, "web", 6));
    cr_assert_not(again(seen, "other", 5));
    cr_assert_not(again(seen, "web", 7));
}

Test(seen, a_refusal_without_sequence_goes_by_its_id)
{
    AUTO(seen_destroy) struct seen *seen = seen_create(1024);
    Vnf__V1__Event event = event_of("web", 0);

    cr_assert_not(seen_before(seen, seen_mark(&event)));
    cr_assert(seen_before(seen, seen_mark(&event)));
    event.id = "another";
    cr_assert_not(seen_before(seen, seen_mark(&event)));
    cr_assert_not(again(seen, "web", 1));
}

static bool wants(const char *tenant, const char *deployment, const char *types,
                  const char *transaction)
{
    Vnf__V1__Event event = event_of("web", 1);
    struct filter filter;
    bool wanted;

    filter_init(&filter, tenant, deployment, types, transaction);
    wanted = filter_wants(&filter, &event);
    filter_finish(&filter);
    return wanted;
}

Test(filter, all_that_is_asked_for_must_fit)
{
    cr_expect(wants(NULL, NULL, NULL, NULL));
    cr_expect(wants("acme", "web", "VM_ALIVE", "00000000-0000-4000-8000-00000000000A"));
    cr_expect(wants("", "", "", ""));
    cr_expect(wants(NULL, NULL, "VM_STOPPED,VM_ALIVE", NULL));
    cr_expect_not(wants("acm", NULL, NULL, NULL));
    cr_expect_not(wants("acme", "web2", NULL, NULL));
    cr_expect_not(wants(NULL, NULL, "VM_ALIV", NULL));
    cr_expect_not(wants(NULL, NULL, "VM_ALIVE2,XVM_ALIVE", NULL));
    cr_expect_not(wants(NULL, NULL, ",", NULL));
    cr_expect_not(wants(NULL, NULL, NULL, "00000000-0000-4000-8000-00000000000b"));
}

/* --- the hub --------------------------------------------------------------------- */

static struct http_stream *opened;
static struct http *http;
static struct hub *hub;

static void handle_stream(struct exchange *exchange, void *context)
{
    (void)context;
    opened = http_stream_open(exchange, 200, "text/event-stream", 4096);
}

static const struct http_route STREAM_ROUTES[] = {
    {"GET", "/stream", handle_stream, 0},
    {NULL,  NULL,      NULL,          0},
};

static void open_hub(void)
{
    const struct http_options options = {.listen = "127.0.0.1:0",
                                         .threads = 1,
                                         .body_limit = 100,
                                         .routes = STREAM_ROUTES};
    AUTO(free) struct cursor *begun = cursor_read("5.0.0", PARTITIONS);
    struct err err = {0};

    cr_assert_eq(http_open(&http, &options, &err), 0, "%s", err.msg);
    hub = hub_start();
    cr_assert_null(hub_place(hub));
    hub_begin(hub, begun);
}

static void close_hub(void)
{
    hub_stop(hub);
    hub_destroy(hub);
    http_close(http);
}

TestSuite(hub, .init = open_hub, .fini = close_hub, .timeout = 30);

static int ask_for_the_stream(void)
{
    static const char REQUEST[] = "GET /stream HTTP/1.1\r\nHost: x\r\n\r\n";
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)http_port(http)),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    cr_assert_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    cr_assert_eq(send(fd, REQUEST, strlen(REQUEST), MSG_NOSIGNAL),
                 (ssize_t)strlen(REQUEST));
    return fd;
}

/* A listener and its client's socket. */
static struct listener *listen_for(int *ret_fd, const char *deployment)
{
    struct filter filter;

    opened = NULL;
    *ret_fd = ask_for_the_stream();
    while (!*(struct http_stream *volatile *)&opened)
        usleep(1000);
    filter_init(&filter, NULL, deployment, NULL, NULL);
    return listener_create(opened, &filter, deployment, hub_changes(hub));
}

static void say(int partition, int64_t offset, const char *deployment,
                uint64_t sequence)
{
    Vnf__V1__Event event = event_of(deployment, sequence);
    AUTO(free) char *id = NULL;
    AUTO(free) uint8_t *payload = NULL;
    size_t length;
    char text[32];

    snprintf(text, sizeof text, "<%s-%d>", deployment, (int)sequence);
    event.id = text;
    payload = envelope_pack(&event.base, &length);
    hub_hear(hub, partition, offset, payload, length);
}

/* Reads up to and with `end`. */
static void await(int fd, char *got, size_t size, const char *end)
{
    size_t length = 0;

    got[0] = '\0';
    while (!strstr(got, end)) {
        ssize_t n = recv(fd, got + length, size - length - 1, 0);

        cr_assert_gt(n, 0, "no '%s' in: %s", end, got);
        length += (size_t)n;
        got[length] = '\0';
    }
}

Test(hub, a_listener_gets_what_it_wants_from_now_on_with_places)
{
    char got[16384];
    int fd;

    say(0, 5, "web", 1);
    cr_assert(hub_add(hub, listen_for(&fd, "web")));
    await(fd, got, sizeof got, "id: 6.0.0\n");
    say(1, 0, "other", 1);
    say(0, 6, "web", 2);
    say(0, 6, "web", 2); /* the tail was rewound */
    say(0, 7, "web", 2); /* a repeat on Kafka */
    say(2, 4, "web", 3);
    await(fd, got, sizeof got, "<web-3>\"");
    cr_assert(strstr(got, "id: 7.1.0\n"), "%s", got);
    cr_assert(strstr(got, "id: 8.1.5\n"), "%s", got);
    cr_assert_null(strstr(got, "<other-1>"));
    cr_assert_null(strstr(strstr(got, "<web-2>\"") + 1, "\"id\":\"<web-2>\",\"s"));
    close(fd);
}

Test(hub, what_comes_while_a_listener_looks_back_is_held_and_shown_once)
{
    char got[16384];
    int fd;
    struct listener *listener = listen_for(&fd, "web");
    Vnf__V1__Event shown = event_of("web", 8);

    listener->holding = true;
    listener->seen = seen_create(64);
    cr_assert(hub_add(hub, listener));
    cr_assert_eq(listener->from->next[0], 5);
    say(0, 5, "web", 8); /* a repeat of what the look back shows */
    say(0, 6, "web", 9);
    cr_assert(hub_await(hub, 0, 6, 5000));
    cr_assert_not(seen_before(listener->seen, seen_mark(&shown)));
    hub_release(hub, listener, NULL);
    say(0, 7, "web", 10);
    await(fd, got, sizeof got, "<web-10>\"");
    cr_assert(strstr(got, "<web-9>\""), "%s", got);
    cr_assert_null(strstr(got, "<web-8>"), "%s", got);
    close(fd);
}

Test(hub, a_listener_that_takes_nothing_is_sent_away_and_others_stay)
{
    char *got = calloc(1, 64 << 20);
    int slow, quick, offset = 5;

    cr_assert(hub_add(hub, listen_for(&slow, "web")));
    cr_assert(hub_add(hub, listen_for(&quick, "end")));
    /* the sockets take some megabytes first */
    for (int i = 0; hub_room(hub) == HUB_READERS_MOST - 2; i++) {
        cr_assert_lt(i, 1000000);
        say(0, offset, "web", (uint64_t)offset);
        offset++;
        if (i % 1000 == 0)
            usleep(1000);
    }
    say(1, 0, "end", 1);
    await(quick, got, 64 << 20, "<end-1>\"");
    await(slow, got, 64 << 20, "event: end\ndata: {\"reason\":\"too slow");
    free(got);
    close(slow);
    close(quick);
}

Test(hub, who_awaits_a_record_is_told_when_it_was_heard)
{
    AUTO(free) struct cursor *place = NULL;

    cr_assert_not(hub_await(hub, 1, 0, 50));
    say(1, 0, "web", 1);
    cr_assert(hub_await(hub, 1, 0, 5000));
    place = hub_place(hub);
    cr_assert_eq(place->next[1], 1);
}

Test(hub, whose_account_has_changed_is_sent_away)
{
    char got[16384];
    int one, other, late;
    struct listener *before = listen_for(&late, "one");

    cr_assert(hub_add(hub, listen_for(&one, "one")));
    cr_assert(hub_add(hub, listen_for(&other, "other")));
    hub_forget(hub, "one");
    await(one, got, sizeof got, "event: end\ndata: {\"reason\":\"the account");
    cr_assert_not(hub_add(hub, before), "it was let in before the change");
    listener_destroy(before);
    say(0, 5, "other", 1);
    await(other, got, sizeof got, "<other-1>\"");
    hub_forget(hub, NULL);
    await(other, got, sizeof got, "event: end\n");
    close(one);
    close(other);
    close(late);
}

Test(hub, stopping_tells_every_listener)
{
    char got[16384];
    int fd;

    cr_assert(hub_add(hub, listen_for(&fd, "web")));
    await(fd, got, sizeof got, "id: ");
    hub_stop(hub);
    await(fd, got, sizeof got, "event: end\ndata: {\"reason\":\"the gateway stops");
    close(fd);
}
