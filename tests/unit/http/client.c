/*
 * client.c - the least of an HTTP client.
 */
#include "tests/unit/http/client.h"

#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int client_connect(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    cr_assert_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

int client_send(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t n = send(fd, bytes, length, MSG_NOSIGNAL);

        if (n < 0)
            return -1;
        bytes += n;
        length -= (size_t)n;
    }
    return 0;
}

int client_say(int fd, const char *text)
{
    return client_send(fd, text, strlen(text));
}

static void read_body(int fd, struct client_answer *answer, size_t got)
{
    const char *length = strcasestr(answer->headers, "\r\nContent-Length:");
    size_t wanted = length ? strtoul(length + 17, NULL, 10) : 0;

    cr_assert_lt(wanted, sizeof answer->body);
    while (got < wanted) {
        ssize_t n = recv(fd, answer->body + got, wanted - got, 0);

        cr_assert_gt(n, 0, "the body ended after %zu of %zu bytes", got, wanted);
        got += (size_t)n;
    }
}

struct client_answer client_read(int fd)
{
    struct client_answer answer = {0};
    size_t got = 0;
    char *end = NULL;

    while (!end) {
        ssize_t n = recv(fd, answer.headers + got, sizeof answer.headers - got - 1, 0);

        if (n <= 0)
            return answer;
        got += (size_t)n;
        end = strstr(answer.headers, "\r\n\r\n");
    }
    answer.status = atoi(answer.headers + 9);
    end += 4;
    got -= (size_t)(end - answer.headers);
    memcpy(answer.body, end, got);
    *end = '\0';
    read_body(fd, &answer, got);
    return answer;
}

struct client_answer client_ask(int port, const char *request)
{
    int fd = client_connect(port);
    struct client_answer answer;

    client_say(fd, request);
    answer = client_read(fd);
    close(fd);
    return answer;
}
