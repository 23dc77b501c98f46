/*
 * test_http.c - the server over real sockets: routes, bodies, answers now and later.
 */
#include "common/http.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "tests/unit/http/client.h"

#define LIMIT 1000

static void handle_echo(struct exchange *exchange, void *context)
{
    size_t length;
    const uint8_t *body = http_body(exchange, &length);
    char text[2000];
    int n = snprintf(text, sizeof text, "%s %s name=%s q=%s x=%s %.*s",
                     http_method(exchange), http_path(exchange),
                     http_parameter(exchange, "name"), http_query(exchange, "q"),
                     http_header(exchange, "X-Thing"), (int)length, (const char *)body);

    (void)context;
    http_set_header(exchange, "X-Peer", http_peer(exchange));
    http_answer(exchange, 201, "text/plain", text, (size_t)n);
}

static void *answer_soon(void *argument)
{
    usleep(20000);
    http_answer(argument, 200, "text/plain", "later", 5);
    return NULL;
}

static void *answer_at_once(void *argument)
{
    http_answer(argument, 200, "text/plain", "quick", 5);
    return NULL;
}

static void answer_from(void *(*run)(void *), struct exchange *exchange)
{
    pthread_t thread;

    pthread_create(&thread, NULL, run, exchange);
    pthread_detach(thread);
    http_later(exchange);
}

static void handle_later(struct exchange *exchange, void *context)
{
    (void)context;
    answer_from(answer_soon, exchange);
}

static void handle_race(struct exchange *exchange, void *context)
{
    (void)context;
    answer_from(answer_at_once, exchange);
}

/* The answer is there before the handler says that it comes later. */
static void handle_before(struct exchange *exchange, void *context)
{
    (void)context;
    http_answer(exchange, 200, "text/plain", "before", 6);
    http_later(exchange);
}

static struct exchange *never;

static void handle_never(struct exchange *exchange, void *context)
{
    (void)context;
    never = exchange;
    http_later(exchange);
}

static void handle_silent(struct exchange *exchange, void *context)
{
    (void)exchange;
    (void)context;
}

static atomic_int freed;

static void count_freed(void *data)
{
    atomic_fetch_add(&freed, *(int *)data);
}

static int admit(struct exchange *exchange, const struct http_route *route,
                 void *context)
{
    static int one = 1;

    (void)context;
    http_attach(exchange, &one, count_freed);
    if (route->access == 0 || http_header(exchange, "Authorization"))
        return 0;
    http_answer(exchange, 401, "text/plain", "who?", 4);
    return -1;
}

static void refuse(struct exchange *exchange, int status, const char *message,
                   void *context)
{
    (void)context;
    (void)message;
    http_answer(exchange, status, "text/x-refused", "no", 2);
}

static const struct http_route ROUTES[] = {
    {"GET",  "/echo/{name}",   handle_echo,   0},
    {"POST", "/echo/{name}",   handle_echo,   0},
    {"POST", "/secret/{name}", handle_echo,   1},
    {"GET",  "/later",         handle_later,  0},
    {"GET",  "/race",          handle_race,   0},
    {"GET",  "/before",        handle_before, 0},
    {"GET",  "/never",         handle_never,  0},
    {"GET",  "/silent",        handle_silent, 0},
    {NULL,   NULL,             NULL,          0},
};

static struct http *http;
static int port;

static void open_server(void)
{
    const struct http_options options = {.listen = "127.0.0.1:0",
                                         .threads = 4,
                                         .body_limit = LIMIT,
                                         .routes = ROUTES,
                                         .admit = admit,
                                         .refuse = refuse};
    struct err err = {0};

    cr_assert_eq(http_open(&http, &options, &err), 0, "%s", err.msg);
    port = http_port(http);
}

static void close_server(void)
{
    http_close(http);
}

TestSuite(http, .init = open_server, .fini = close_server, .timeout = 30);

Test(http, a_request_reaches_its_handler_with_everything_it_carries)
{
    struct client_answer answer = client_ask(
        port, "POST /echo/a%20b?q=1%262 HTTP/1.1\r\nHost: x\r\nX-Thing: y\r\n"
              "Content-Length: 4\r\n\r\nbody");

    cr_assert_eq(answer.status, 201);
    cr_assert_str_eq(answer.body, "POST /echo/a b name=a b q=1&2 x=y body");
    cr_assert(strstr(answer.headers, "X-Peer: 127.0.0.1"));
}

Test(http, a_body_in_pieces_arrives_whole)
{
    static const char *const PIECES[] = {
        "POST /echo/n HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
        "3\r\nabc\r\n", "2\r\nde\r\n", "0\r\n\r\n"};
    int fd = client_connect(port);

    for (int i = 0; i < 4; i++) {
        client_say(fd, PIECES[i]);
        usleep(5000);
    }
    cr_assert(strstr(client_read(fd).body, " abcde"));
    close(fd);
}

Test(http, a_body_at_the_limit_is_taken_and_one_byte_more_is_413)
{
    char request[2 * LIMIT];

    for (int more = 0; more < 2; more++) {
        int n =
            snprintf(request, sizeof request,
                     "POST /echo/n HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n",
                     LIMIT + more);

        memset(request + n, 'b', (size_t)(LIMIT + more));
        request[n + LIMIT + more] = '\0';
        cr_assert_eq(client_ask(port, request).status, more ? 413 : 201);
    }
}

Test(http, a_chunked_body_over_the_limit_is_413_when_it_ends)
{
    int fd = client_connect(port);
    char chunk[520];

    snprintf(chunk, sizeof chunk, "200\r\n%0512d\r\n", 0);
    client_say(
        fd, "POST /echo/n HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 5; i++)
        client_say(fd, chunk);
    client_say(fd, "0\r\n\r\n");
    cr_assert_eq(client_read(fd).status, 413);
    close(fd);
}

Test(http, a_chunked_body_without_end_is_cut_off)
{
    int fd = client_connect(port);
    char chunk[520];
    int sent = 0;

    snprintf(chunk, sizeof chunk, "200\r\n%0512d\r\n", 0);
    client_say(
        fd, "POST /echo/n HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (client_say(fd, chunk) == 0 && sent < 1 << 20)
        sent++;
    cr_assert_lt(sent, 1 << 20);
    close(fd);
}

Test(http, an_absurd_length_is_answered_without_reading_on)
{
    struct client_answer answer =
        client_ask(port, "POST /echo/n HTTP/1.1\r\nHost: x\r\n"
                         "Content-Length: 99999999999\r\n\r\n");

    cr_assert_eq(answer.status, 413);
    cr_assert(strstr(answer.headers, "text/x-refused"));
}

Test(http, a_client_that_asks_first_need_not_send_a_body_that_is_refused)
{
    struct client_answer answer =
        client_ask(port, "POST /echo/n HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                         "Content-Length: 5000\r\n\r\n");

    cr_assert_eq(answer.status, 413);
}

Test(http, who_is_not_admitted_gets_the_answer_even_while_sending)
{
    int fd = client_connect(port);
    char body[500] = {0};

    client_say(fd, "POST /secret/n HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
    usleep(10000);
    cr_assert_eq(client_send(fd, body, sizeof body), 0);
    cr_assert_eq(client_read(fd).status, 401);
    /* the connection goes on */
    client_say(fd, "GET /echo/n HTTP/1.1\r\nHost: x\r\n\r\n");
    cr_assert_eq(client_read(fd).status, 201);
    close(fd);
}

Test(http, unknown_addresses_and_methods_are_refused_in_the_services_shape)
{
    struct client_answer answer;

    cr_assert_eq(client_ask(port, "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n").status,
                 404);
    answer = client_ask(port, "DELETE /echo/n HTTP/1.1\r\nHost: x\r\n\r\n");
    cr_assert_eq(answer.status, 405);
    cr_assert(strstr(answer.headers, "Allow: GET, POST"));
    cr_assert(strstr(answer.headers, "text/x-refused"));
}

Test(http, a_zero_byte_in_the_address_is_refused)
{
    cr_assert_eq(
        client_ask(port, "GET /echo/n%00evil HTTP/1.1\r\nHost: x\r\n\r\n").status, 400);
}

Test(http, a_slash_spelled_in_hex_is_no_part_of_a_parameter)
{
    cr_assert_eq(client_ask(port, "GET /echo/a%2fb HTTP/1.1\r\nHost: x\r\n\r\n").status,
                 404);
}

Test(http, a_later_answer_comes_from_another_thread)
{
    struct client_answer answer =
        client_ask(port, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n");

    cr_assert_eq(answer.status, 200);
    cr_assert_str_eq(answer.body, "later");
}

Test(http, an_answer_may_come_before_the_handler_rests)
{
    cr_assert_str_eq(client_ask(port, "GET /before HTTP/1.1\r\nHost: x\r\n\r\n").body,
                     "before");
}

static void *ask_often(void *ret_wrong)
{
    for (int i = 0; i < 200; i++)
        if (strcmp(client_ask(port, "GET /race HTTP/1.1\r\nHost: x\r\n\r\n").body,
                   "quick") != 0)
            ++*(int *)ret_wrong;
    return NULL;
}

Test(http, answers_that_race_with_resting_all_arrive)
{
    pthread_t threads[4];
    int wrong[4] = {0};

    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, ask_often, &wrong[i]);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        cr_assert_eq(wrong[i], 0);
    }
}

Test(http, a_handler_that_forgets_to_answer_is_500)
{
    cr_assert_eq(client_ask(port, "GET /silent HTTP/1.1\r\nHost: x\r\n\r\n").status,
                 500);
}

Test(http, what_is_attached_is_freed_with_the_exchange)
{
    client_ask(port, "GET /echo/n HTTP/1.1\r\nHost: x\r\n\r\n");
    client_ask(port, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    http_close(http);
    http = NULL;
    cr_assert_eq(freed, 2);
}

Test(http, health_and_metrics_are_there)
{
    struct client_answer answer =
        client_ask(port, "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");

    cr_assert_eq(answer.status, 200);
    cr_assert_eq(
        client_ask(port, "GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n").status, 200);
    answer = client_ask(port, "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    cr_assert(strstr(answer.body, "quartet_http_request_seconds_count{route=\"GET "
                                  "/health/live\",status=\"2xx\"} 1"),
              "%s", answer.body);
}

Test(http, closing_lets_an_answer_under_way_go_out)
{
    int fd = client_connect(port);

    client_say(fd, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    usleep(5000);
    http_close(http);
    http = NULL;
    cr_assert_str_eq(client_read(fd).body, "later");
    close(fd);
}

Test(http, closing_gives_up_on_an_answer_that_does_not_come)
{
    int fd = client_connect(port);
    int64_t begun = clock_boot_us();

    client_say(fd, "GET /never HTTP/1.1\r\nHost: x\r\n\r\n");
    while (!never)
        usleep(1000);
    http_close(http);
    http = NULL;
    cr_assert_lt(clock_boot_us() - begun, 4000000);
    cr_assert_eq(client_read(fd).status, 0);
    http_answer(never, 200, "text/plain", "too late", 8); /* harmless, frees it */
    close(fd);
}

Test(http, an_address_in_use_is_named)
{
    struct http *second = NULL;
    char listen[32];
    const struct http_options options = {.listen = listen, .threads = 1};
    struct err err = {0};

    snprintf(listen, sizeof listen, "127.0.0.1:%d", port);
    cr_assert_eq(http_open(&second, &options, &err), ERR_INVALID);
    cr_assert_null(second);
    cr_assert(strstr(err.msg, listen), "%s", err.msg);
    cr_assert(strstr(err.msg, "in use"), "%s", err.msg);
}

Test(http, addresses_that_are_none_are_refused)
{
    static const char *const ADDRESSES[] = {
        "", "8080", "127.0.0.1", "127.0.0.1:", "[::1:80", "127.0.0.1:http-but-not"};

    for (size_t i = 0; i < sizeof ADDRESSES / sizeof ADDRESSES[0]; i++) {
        struct http *second = NULL;
        const struct http_options options = {.listen = ADDRESSES[i], .threads = 1};
        struct err err = {0};

        cr_expect_eq(http_open(&second, &options, &err), ERR_INVALID, "%s",
                     ADDRESSES[i]);
    }
}

Test(http, without_a_host_every_address_is_listened_on)
{
    struct http *second = NULL;
    const struct http_options options = {
        .listen = ":0", .threads = 1, .body_limit = 10};
    struct err err = {0};

    cr_assert_eq(http_open(&second, &options, &err), 0, "%s", err.msg);
    cr_assert_eq(
        client_ask(http_port(second), "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")
            .status,
        200);
    cr_assert_eq(
        client_ask(http_port(second), "GET /x HTTP/1.1\r\nHost: x\r\n\r\n").status,
        404);
    http_close(second);
}
