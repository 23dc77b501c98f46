/*
 * test_http_stream.c - answers that go on, over real sockets: bytes as they come, slow
 * and vanished clients, the end.
 */
#include "common/http_stream.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/http.h"
#include "tests/unit/http/client.h"

#define LIMIT 4096

static struct http_stream *_Atomic opened;

static void handle_stream(struct exchange *exchange, void *context)
{
    (void)context;
    http_set_header(exchange, "X-Thing", "y");
    opened = http_stream_open(exchange, 200, "text/event-stream", LIMIT);
}

static const struct http_route ROUTES[] = {
    {"GET", "/stream", handle_stream, 0},
    {NULL,  NULL,      NULL,          0},
};

static struct http *http;
static int port;

static void open_server(void)
{
    const struct http_options options = {
        .listen = "127.0.0.1:0", .threads = 2, .body_limit = 100, .routes = ROUTES};
    struct err err = {0};

    cr_assert_eq(http_open(&http, &options, &err), 0, "%s", err.msg);
    port = http_port(http);
}

static void close_server(void)
{
    http_stream_release(opened);
    http_close(http);
}

TestSuite(http_stream, .init = open_server, .fini = close_server, .timeout = 30);

static int ask(void)
{
    int fd = client_connect(port);

    client_say(fd, "GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    while (!opened)
        usleep(1000);
    return fd;
}

static enum http_stream_taken say(const char *text)
{
    AUTO(http_block_release)
    struct http_block *block = http_block_create(text, strlen(text));

    return http_stream_send(opened, block);
}

/* Everything up to and with `end`. */
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

Test(http_stream, what_is_sent_arrives_as_it_comes)
{
    char got[8192];
    int fd = ask();

    await(fd, got, sizeof got, "\r\n\r\n");
    cr_assert(strstr(got, "200 OK"), "%s", got);
    cr_assert(strstr(got, "Content-Type: text/event-stream\r\n"), "%s", got);
    cr_assert(strstr(got, "X-Thing: y\r\n"), "%s", got);
    for (int i = 0; i < 50; i++) {
        char text[16];

        snprintf(text, sizeof text, "<%d>", i);
        cr_assert_eq(say(text), HTTP_STREAM_TAKEN);
        await(fd, got, sizeof got, text);
    }
    close(fd);
}

Test(http_stream, the_last_word_comes_after_all_that_was_sent)
{
    AUTO(http_block_release) struct http_block *last = http_block_create("bye", 3);
    char got[8192];
    int fd = ask();

    cr_assert_eq(say("one"), HTTP_STREAM_TAKEN);
    cr_assert_eq(say("two"), HTTP_STREAM_TAKEN);
    http_stream_end(opened, last);
    http_stream_end(opened, last);
    cr_assert_eq(say("too late"), HTTP_STREAM_OVER);
    await(fd, got, sizeof got, "\r\n0\r\n");
    cr_assert(strstr(got, "one"));
    cr_assert_lt(strstr(got, "two"), strstr(got, "bye"));
    cr_assert_null(strstr(got, "late"));
    close(fd);
}

Test(http_stream, a_client_that_takes_nothing_fills_its_limit_and_is_told_the_last_word)
{
    AUTO(http_block_release) struct http_block *last = http_block_create("slow", 4);
    char filler[1025] = "", *got = calloc(1, 64 << 20);
    enum http_stream_taken taken;
    int fd = ask();

    memset(filler, 'x', sizeof filler - 1);
    do { /* the sockets take some megabytes first */
        taken = say(filler);
        if (taken == HTTP_STREAM_FULL && !http_stream_await_room(opened, 200))
            break;
    } while (taken != HTTP_STREAM_OVER);
    cr_assert_eq(taken, HTTP_STREAM_FULL);
    http_stream_end(opened, last);
    await(fd, got, 64 << 20, "slow\r\n0\r\n");
    free(got);
    close(fd);
}

Test(http_stream, room_is_awaited)
{
    char filler[LIMIT + 1] = "";
    int fd = ask();

    memset(filler, 'x', LIMIT);
    for (int i = 0; i < 2000; i++) {
        while (say(filler) == HTTP_STREAM_FULL)
            cr_assert(http_stream_await_room(opened, 5000));
        for (ssize_t n = 1; n > 0;)
            n = recv(fd, filler, sizeof filler, MSG_DONTWAIT);
        memset(filler, 'x', LIMIT);
        filler[LIMIT] = '\0';
    }
    close(fd);
}

Test(http_stream, a_client_that_has_gone_is_noticed_when_something_is_sent)
{
    int fd = ask(), sent = 0;

    close(fd);
    while (say("is anybody there") != HTTP_STREAM_OVER) {
        cr_assert_lt(sent++, 1000);
        usleep(10000);
    }
    cr_assert_not(http_stream_await_room(opened, 10000));
}

Test(http_stream, closing_ends_streams_that_nobody_ended)
{
    int fd = ask();
    int64_t begun = clock_boot_us();

    http_close(http);
    http = NULL;
    cr_assert_lt(clock_boot_us() - begun, 5000000);
    cr_assert_eq(say("x"), HTTP_STREAM_OVER);
    close(fd);
}

struct sharing {
    struct http_stream *streams[20];
    struct http_block *block;
};

static void *send_all(void *context)
{
    struct sharing *sharing = context;

    for (int round = 0; round < 100; round++)
        for (int i = 0; i < 20; i++)
            while (http_stream_send(sharing->streams[i], sharing->block) ==
                   HTTP_STREAM_FULL)
                http_stream_await_room(sharing->streams[i], 1000);
    return NULL;
}

Test(http_stream, many_threads_send_the_same_block_to_many_streams)
{
    struct sharing sharing = {.block = http_block_create("shared;", 7)};
    char *got = calloc(1, 1 << 20);
    pthread_t threads[4];
    int fds[20];

    for (int i = 0; i < 20; i++) {
        fds[i] = ask();
        sharing.streams[i] = atomic_exchange(&opened, NULL);
    }
    for (int t = 0; t < 4; t++)
        pthread_create(&threads[t], NULL, send_all, &sharing);
    for (int t = 0; t < 4; t++)
        pthread_join(threads[t], NULL);
    for (int i = 0; i < 20; i++) {
        int count = 0;

        http_stream_end(sharing.streams[i], NULL);
        http_stream_release(sharing.streams[i]);
        await(fds[i], got, 1 << 20, "\r\n0\r\n");
        for (char *s = got; (s = strchr(s, ';')); s++)
            count++;
        cr_assert_eq(count, 400);
        close(fds[i]);
    }
    free(got);
    http_block_release(sharing.block);
}
