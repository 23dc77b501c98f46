/*
 * test_http_hostile.c - clients that drip, smuggle or take too many connections.
 */
#include <criterion/criterion.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/http.h"
#include "tests/unit/http/client.h"

#define PATIENCE_US 300000
#define GET "GET /thing HTTP/1.1\r\nHost: x\r\n\r\n"
#define POST "POST /thing HTTP/1.1\r\nHost: x\r\n"

static struct http *http;
static int port;
static _Atomic(struct exchange *) resting;

static void handle(struct exchange *exchange, void *context)
{
    (void)context;
    http_answer(exchange, 200, "text/plain", "done", 4);
}

static void handle_later(struct exchange *exchange, void *context)
{
    (void)context;
    resting = exchange;
    http_later(exchange);
}

static const struct http_route ROUTES[] = {
    {"POST", "/thing", handle,       0},
    {"GET",  "/thing", handle,       0},
    {"GET",  "/later", handle_later, 0},
    {NULL,   NULL,     NULL,         0},
};

static void open_server(void)
{
    const struct http_options options = {.listen = "127.0.0.1:0",
                                         .threads = 2,
                                         .body_limit = 1000,
                                         .connections_per_peer = 10,
                                         .patience_ms = PATIENCE_US / 1000,
                                         .routes = ROUTES};
    struct err err = {0};

    cr_assert_eq(http_open(&http, &options, &err), 0, "%s", err.msg);
    port = http_port(http);
}

static void close_server(void)
{
    http_close(http);
}

TestSuite(hostile, .init = open_server, .fini = close_server, .timeout = 30);

static void drip(const char *begin)
{
    int fd = client_connect(port);
    int64_t begun = clock_boot_us(), took;

    client_say(fd, begin);
    while (client_send(fd, "a", 1) == 0 && clock_boot_us() - begun < 5000000)
        usleep(20000);
    took = clock_boot_us() - begun;
    cr_expect_gt(took, PATIENCE_US / 2, "%s", begin);
    cr_expect_lt(took, 3000000, "%s", begin);
    close(fd);
}

Test(hostile, who_drips_is_cut_off)
{
    drip("GET /");
    drip("GET /thing HTTP/1.1\r\nHost: x\r\nX-A: ");
    drip(POST "Content-Length: 900\r\n\r\n");
}

Test(hostile, who_rests_for_long_is_not)
{
    int fd = client_connect(port);

    client_say(fd, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    while (!resting)
        usleep(1000);
    usleep(4 * PATIENCE_US);
    http_answer(resting, 200, "text/plain", "late", 4);
    cr_assert_str_eq(client_read(fd).body, "late");
    client_say(fd, GET); /* and its time begins anew */
    cr_assert_str_eq(client_read(fd).body, "done");
    close(fd);
}

Test(hostile, a_request_whose_end_is_not_clear_is_400_and_the_last)
{
    static const char *const FRAMINGS[] = {
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "Content-Length: 0\r\nContent-Length: 30\r\n\r\n",
        "Content-Length: 0\r\nContent-Length: 0\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 0, 40\r\n\r\n",
        "Content-Length: +0\r\n\r\n",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 0x0\r\n\r\n",
        "Content-Length:\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n0\r\n\r\n",
    };

    for (size_t i = 0; i < sizeof FRAMINGS / sizeof FRAMINGS[0]; i++) {
        int fd = client_connect(port);
        char text[500];

        snprintf(text, sizeof text, POST "%s" GET GET, FRAMINGS[i]);
        client_say(fd, text);
        cr_expect_eq(client_read(fd).status, 400, "%s", FRAMINGS[i]);
        cr_expect_eq(client_read(fd).status, 0, "%s", FRAMINGS[i]);
        close(fd);
    }
}

Test(hostile, one_address_has_so_many_connections)
{
    int fds[12], served = 0;

    for (int i = 0; i < 12; i++) {
        fds[i] = client_connect(port);
        client_say(fds[i], GET);
        served += client_read(fds[i]).status == 200;
    }
    cr_assert_eq(served, 10);
    for (int i = 0; i < 12; i++)
        close(fds[i]);
}
