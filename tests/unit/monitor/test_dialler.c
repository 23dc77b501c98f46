/*
 * test_dialler.c - TCP and HTTP against servers of all manners, on loopback.
 */
#include <criterion/criterion.h>

#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"
#include "services/monitor/dial/kinds.h"

enum { PATIENCE_MS = 10000 };

/* --- what is heard --- */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t news = PTHREAD_COND_INITIALIZER;
static struct announcement last;
static int told;

static void hear(void *context, const struct announcement *said)
{
    (void)context;
    pthread_mutex_lock(&lock);
    last = *said;
    told++;
    pthread_cond_signal(&news);
    pthread_mutex_unlock(&lock);
}

static struct announcement heard(int count)
{
    struct timespec until;
    struct announcement said;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += PATIENCE_MS / 1000;
    pthread_mutex_lock(&lock);
    while (told < count)
        cr_assert_eq(pthread_cond_timedwait(&news, &lock, &until), 0,
                     "nothing is told");
    said = last;
    pthread_mutex_unlock(&lock);
    return said;
}

/* --- a server --- */

static const char *answer, *for_ever;
static atomic_llong sent;

static void serve(int fd)
{
    char request[4096];

    if (!answer || read(fd, request, sizeof request) <= 0)
        return;
    send(fd, answer, strlen(answer), MSG_NOSIGNAL);
    while (for_ever) {
        ssize_t n = send(fd, for_ever, strlen(for_ever), MSG_NOSIGNAL);

        if (n < 0)
            return;
        atomic_fetch_add(&sent, n);
    }
}

static void *run(void *context)
{
    int listening = *(int *)context, fd;

    while ((fd = accept(listening, NULL, NULL)) >= 0) {
        serve(fd);
        if (answer)
            close(fd); /* one that is silent holds it */
    }
    return NULL;
}

static int listening;

static uint32_t server(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    pthread_t thread;

    listening = socket(AF_INET, SOCK_STREAM, 0);
    cr_assert_eq(bind(listening, (struct sockaddr *)&address, length), 0);
    cr_assert_eq(listen(listening, 64), 0);
    getsockname(listening, (struct sockaddr *)&address, &length);
    pthread_create(&thread, NULL, run, &listening);
    pthread_detach(thread);
    return ntohs(address.sin_port);
}

/* --- the dialler --- */

static struct dialler *dialler;
static struct dial_collector dials;
static struct collector collector;

static struct order order_to(uint32_t port)
{
    return (struct order){
        .watch = 1,
        .vm_id = "",
        .host = "",
        .address = "127.0.0.1",
        .path = "",
        .port = port,
        .interval_us = 300000,
        .rule = {1, 1, false}
    };
}

static void begin(const struct dial_kind *kind, const struct order *order)
{
    const struct teller teller = {hear, NULL};
    struct err err;

    cr_assert_eq(dialler_open(&dialler, &teller, &err), 0);
    collector = dial_collector(&dials, dialler, kind);
    cr_assert_eq(collector.start(collector.self, order, &err), 0, "%s", err.msg);
}

static void end(void)
{
    collector.stop(collector.self, 1);
    dialler_close(dialler);
}

/* What HTTP says of this answer. */
static struct announcement http_says(const char *says, const char *then,
                                     const struct condition *condition)
{
    struct announcement said;
    struct order order;

    answer = says;
    for_ever = then;
    order = order_to(server());
    if (condition)
        order.condition = *condition;
    begin(&DIAL_HTTP, &order);
    said = heard(1);
    end();
    return said;
}

#define OK "HTTP/1.1 200 OK\r\n"

Test(dialler, tcp_is_true_when_somebody_accepts_and_false_when_nobody_does)
{
    const struct order order = order_to(server());

    begin(&DIAL_TCP, &order);
    cr_assert(heard(1).verdict);
    cr_assert(strstr(last.detail, "accepted after "), "%s", last.detail);
    cr_assert_str_eq(last.value, "1");
    shutdown(listening, SHUT_RDWR);
    cr_assert_not(heard(2).verdict);
    cr_assert(strstr(last.detail, "1 in a row, "), "%s", last.detail);
    cr_assert(strstr(last.detail, "the last TRUE was "), "%s", last.detail);
    end();
}

Test(dialler, http_is_true_between_200_and_399)
{
    struct announcement said = http_says(OK "Content-Length: 0\r\n\r\n", NULL, NULL);

    cr_assert(said.verdict, "%s", said.detail);
    cr_assert_str_eq(said.value, "200");
}

Test(dialler, http_503_is_false_and_said)
{
    struct announcement said =
        http_says("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", NULL, NULL);

    cr_assert_not(said.verdict);
    cr_assert(strstr(said.detail, "status 503"), "%s", said.detail);
}

Test(dialler, a_condition_compares_the_status)
{
    const struct condition below_500 = {COMPARE_LT, 500, true};

    cr_assert(
        http_says("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", NULL, &below_500)
            .verdict);
}

Test(dialler, a_body_that_never_ends_costs_nothing)
{
    static char flood[65537];
    struct announcement said;

    memset(flood, 'x', sizeof flood - 1);
    said = http_says(OK "\r\n", flood, NULL);
    cr_assert(said.verdict, "%s", said.detail);
    /* no more than the sockets' buffers hold */
    cr_assert_lt(atomic_load(&sent), 16 * 1024 * 1024);
}

Test(dialler, headers_that_never_end_are_no_answer)
{
    struct announcement said = http_says(OK, "X-Flood: abcdefgh\r\n", NULL);

    cr_assert_not(said.verdict);
    cr_assert(strstr(said.detail, "the headers are too long"), "%s", said.detail);
}

Test(dialler, a_redirect_is_not_followed)
{
    struct announcement said = http_says(
        "HTTP/1.1 302 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        NULL, NULL);

    cr_assert_str_eq(said.value, "302");
    cr_assert(said.verdict);
}

Test(dialler, something_that_is_not_http_is_false)
{
    cr_assert_not(http_says("220 mail.example ESMTP\r\n", NULL, NULL).verdict);
}

Test(dialler, who_accepts_and_says_nothing_is_false_for_http_within_the_interval)
{
    const struct order order = order_to(server());
    int64_t begun = clock_boot_us();

    begin(&DIAL_HTTP, &order);
    cr_assert_not(heard(1).verdict);
    cr_assert_lt(clock_boot_us() - begun, 3000000);
    cr_assert(strstr(last.detail, "timed out"), "%s", last.detail);
    end();
}

Test(dialler, what_is_settled_is_false_at_once_and_true_again_when_it_answers)
{
    const struct order order = order_to(server());

    begin(&DIAL_TCP, &order);
    cr_assert(heard(1).verdict);
    collector.settle(collector.self, 1, "the domain is off");
    cr_assert(strstr(heard(2).detail, "the domain is off; the last TRUE was "));
    cr_assert(heard(3).verdict);
    end();
}

Test(dialler, what_can_not_be_dialled_says_why)
{
    static const struct {
        const char *address, *path;
        uint32_t port;
        const char *why;
    } ROWS[] = {
        {"",          "",      80,    "TCP needs an address"                    },
        {"localhost", "",      80,    "\"localhost\" is no IPv4 or IPv6 address"},
        {"127.0.0.1", "",      0,     "TCP needs a port"                        },
        {"127.0.0.1", "",      65536, "port 65536 is above 65535"               },
        {"127.0.0.1", "a",     80,    "\"a\" is no path"                        },
        {"127.0.0.1", "/ b",   80,    "\"/ b\" is no path"                      },
        {"127.0.0.1", "/\r\n", 80,    "is no path"                              },
    };
    const struct teller teller = {hear, NULL};
    struct err err;

    cr_assert_eq(dialler_open(&dialler, &teller, &err), 0);
    collector = dial_collector(&dials, dialler, &DIAL_TCP);
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        struct order order = order_to(ROWS[i].port);

        order.address = ROWS[i].address;
        order.path = ROWS[i].path;
        cr_assert_eq(collector.start(collector.self, &order, &err), ERR_IMPOSSIBLE);
        cr_assert(strstr(err.msg, ROWS[i].why), "%s", err.msg);
    }
    dialler_close(dialler);
}

Test(dialler, ipv6_is_as_good)
{
    struct sockaddr_in6 address = {.sin6_family = AF_INET6,
                                   .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    socklen_t length = sizeof address;
    int fd = socket(AF_INET6, SOCK_STREAM, 0);
    struct order order;

    cr_assert_eq(bind(fd, (struct sockaddr *)&address, length), 0);
    cr_assert_eq(listen(fd, 4), 0);
    getsockname(fd, (struct sockaddr *)&address, &length);
    order = order_to(ntohs(address.sin6_port));
    order.address = "::1";
    begin(&DIAL_TCP, &order);
    cr_assert(heard(1).verdict, "%s", last.detail);
    end();
    close(fd);
}
