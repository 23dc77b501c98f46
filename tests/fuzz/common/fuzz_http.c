/*
 * fuzz_http.c - bytes that may be anything, on a connection to a real server: paths,
 * queries, headers, bodies. Whatever they are it goes on serving: a request that is one
 * is answered after them.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/http.h"
#include "tests/fuzz/fuzz.h"

static struct http *http;

static int look(void *context, const char *name, const char *value)
{
    *(size_t *)context += strlen(name) + strlen(value);
    return 0;
}

static void handle(struct exchange *exchange, void *context)
{
    size_t seen = 0, length;

    (void)context;
    http_each_query(exchange, look, &seen);
    http_body(exchange, &length);
    seen += strlen(http_path(exchange)) + strlen(http_peer(exchange)) +
            strlen(http_parameter(exchange, "name"));
    http_set_header(exchange, "esc-transaction-id", "1");
    http_answer(exchange, 200, "text/plain", &seen, length < sizeof seen ? 1 : 0);
}

static const struct http_route ROUTES[] = {
    {"GET",  "/v1/{name}",       handle, 0},
    {"POST", "/v1/{name}/scale", handle, 0},
    {NULL,   NULL,               NULL,   0},
};

/* libFuzzer looks at the clock by SIGALRM, which is to interrupt nothing here. */
static void alarm_restarts(void)
{
    struct sigaction action;

    sigaction(SIGALRM, NULL, &action);
    action.sa_flags |= SA_RESTART;
    sigaction(SIGALRM, &action, NULL);
}

static void open_server(void)
{
    const struct http_options options = {
        .listen = "127.0.0.1:0", .threads = 2, .body_limit = 4096, .routes = ROUTES};
    struct err err;

    if (http_open(&http, &options, &err) < 0)
        abort();
}

/* A reset at the end: thousands of connections leave nothing behind. patience: for an
 * answer. */
static int connect_to_server(struct timeval patience)
{
    const struct linger none = {.l_onoff = 1};
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)http_port(http)),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0)
        abort();
    return fd;
}

static void still_serves(void)
{
    static const char REQUEST[] =
        "GET /v1/web HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    char answer[16] = "";
    int fd = connect_to_server((struct timeval){.tv_sec = 20});

    if (send(fd, REQUEST, sizeof REQUEST - 1, MSG_NOSIGNAL) < 0)
        abort();
    while (recv(fd, answer, sizeof answer - 1, MSG_WAITALL) < 0)
        if (errno != EINTR) /* a limit of time is never restarted */
            abort();
    if (strncmp(answer, "HTTP/1.1 200", 12) != 0)
        abort();
    close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    char answer[4096];
    int fd;

    if (!http) {
        alarm_restarts();
        open_server();
    }
    fd = connect_to_server((struct timeval){.tv_usec = 2000});
    send(fd, bytes, length, MSG_NOSIGNAL);
    while (recv(fd, answer, sizeof answer, 0) > 0)
        ;
    close(fd);
    still_serves();
    return 0;
}
