/*
 * test_http_hold.c - answers that are held back until somebody lets them go.
 */
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/http.h"
#include "tests/unit/http/client.h"

#define POST "POST /thing HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"

static struct http *http;
static int port;
static _Atomic(struct exchange *) held;
static atomic_int settled, status_seen;

static void handle(struct exchange *exchange, void *context)
{
    (void)context;
    http_answer(exchange, 200, "text/plain", "done", 4);
}

static int admit(struct exchange *exchange, const struct http_route *route,
                 void *context)
{
    (void)context;
    if (route->access == 0 || http_header(exchange, "Authorization"))
        return 0;
    http_answer(exchange, 401, "text/plain", "who?", 4);
    return -1;
}

static void *let_go(void *exchange)
{
    http_let_go(exchange);
    return NULL;
}

/* Reads pass; "/quick" is let go by a thread that may be quicker than the server's. */
static void settle(struct exchange *exchange, int status, void *context)
{
    pthread_t thread;

    (void)context;
    if (strcmp(http_method(exchange), "GET") == 0)
        return;
    settled++;
    status_seen = status;
    http_hold(exchange);
    if (strcmp(http_path(exchange), "/quick") != 0) {
        held = exchange;
        return;
    }
    pthread_create(&thread, NULL, let_go, exchange);
    pthread_detach(thread);
}

static const struct http_route ROUTES[] = {
    {"POST", "/thing",  handle, 0},
    {"GET",  "/thing",  handle, 0},
    {"POST", "/quick",  handle, 0},
    {"POST", "/secret", handle, 1},
    {NULL,   NULL,      NULL,   0},
};

static void open_server(void)
{
    const struct http_options options = {.listen = "127.0.0.1:0",
                                         .threads = 4,
                                         .body_limit = 1000,
                                         .routes = ROUTES,
                                         .admit = admit,
                                         .settle = settle};
    struct err err = {0};

    cr_assert_eq(http_open(&http, &options, &err), 0, "%s", err.msg);
    port = http_port(http);
}

static void close_server(void)
{
    http_close(http);
}

TestSuite(hold, .init = open_server, .fini = close_server, .timeout = 30);

static void let_go_of_it(void)
{
    while (!held)
        usleep(1000);
    http_let_go(atomic_exchange(&held, NULL));
}

Test(hold, an_answer_that_is_not_held_goes_out)
{
    cr_assert_eq(client_ask(port, "GET /thing HTTP/1.1\r\nHost: x\r\n\r\n").status,
                 200);
    cr_assert_eq(settled, 0);
}

Test(hold, an_answer_goes_out_when_it_is_let_go_and_others_meanwhile)
{
    int fd = client_connect(port);

    client_say(fd, POST "\r\nhi");
    while (!held)
        usleep(1000);
    cr_assert_eq(client_ask(port, "GET /thing HTTP/1.1\r\nHost: x\r\n\r\n").status,
                 200);
    cr_assert_eq(status_seen, 200);
    let_go_of_it();
    cr_assert_str_eq(client_read(fd).body, "done");
    client_say(fd, POST "\r\nhi"); /* the connection goes on */
    let_go_of_it();
    cr_assert_str_eq(client_read(fd).body, "done");
    cr_assert_eq(settled, 2);
    close(fd);
}

Test(hold, a_refusal_is_held_too_and_comes_once)
{
    int fd = client_connect(port);

    client_say(fd, "POST /secret HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n");
    client_say(fd, "body");
    let_go_of_it();
    cr_assert_eq(client_read(fd).status, 401);
    cr_assert_eq(settled, 1);
    close(fd);
}

Test(hold, a_refusal_before_the_body_is_held_too)
{
    static const char *const REQUESTS[] = {
        "POST /secret HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
        "Content-Length: 4\r\n\r\n",
        "POST /thing HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
    };
    static const int STATUSES[] = {401, 413};

    for (int i = 0; i < 2; i++) {
        int fd = client_connect(port);

        client_say(fd, REQUESTS[i]);
        let_go_of_it();
        cr_expect_eq(client_read(fd).status, STATUSES[i]);
        close(fd);
    }
    cr_assert_eq(settled, 2);
}

Test(hold, letting_go_may_be_quicker_than_holding)
{
    for (int i = 0; i < 300; i++)
        cr_assert_eq(client_ask(port, "POST /quick HTTP/1.1\r\nHost: x\r\n"
                                      "Content-Length: 2\r\n\r\nhi")
                         .status,
                     200);
}

Test(hold, a_client_that_has_gone_is_let_go_all_the_same)
{
    int fd = client_connect(port);

    client_say(fd, POST "\r\nhi");
    while (!held)
        usleep(1000);
    close(fd);
    let_go_of_it();
}

Test(hold, closing_gives_up_on_who_does_not_let_go)
{
    int fd = client_connect(port);
    int64_t begun = clock_boot_us();

    client_say(fd, POST "\r\nhi");
    while (!held)
        usleep(1000);
    http_close(http);
    http = NULL;
    cr_assert_lt(clock_boot_us() - begun, 4000000);
    cr_assert_eq(client_read(fd).status, 200);
    let_go_of_it(); /* harmless, frees it */
    close(fd);
}
