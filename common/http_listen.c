/*
 * http_listen.c - where an HTTP server listens.
 */
#include "common/http_listen.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/auto.h"
#include "common/mem.h"

AUTO_DEFINE(freeaddrinfo, struct addrinfo *);

/* Cuts "host:port" in two; the host is "" when there is none. */
static int split(char *address, char **ret_host, char **ret_port)
{
    char *colon = strrchr(address, ':');
    char *host = address;

    if (!colon || !colon[1])
        return -1;
    *colon = '\0';
    if (*host == '[') {
        size_t length = strlen(host);

        if (host[length - 1] != ']')
            return -1;
        host[length - 1] = '\0';
        host++;
    }
    *ret_host = host;
    *ret_port = colon + 1;
    return 0;
}

static int listen_on(const struct addrinfo *info)
{
    int on = 1, off = 0;
    int fd = socket(info->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (info->ai_family == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (bind(fd, info->ai_addr, info->ai_addrlen) < 0 || listen(fd, 1024) < 0) {
        int why = errno;

        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

static int port_of(int fd)
{
    struct sockaddr_storage address = {0};
    socklen_t length = sizeof address;

    getsockname(fd, (struct sockaddr *)&address, &length);
    return ntohs(address.ss_family == AF_INET6
                     ? ((struct sockaddr_in6 *)&address)->sin6_port
                     : ((struct sockaddr_in *)&address)->sin_port);
}

/* :: first, which takes IPv4 too; where the machine has no IPv6, 0.0.0.0. */
static int listen_on_any(const struct addrinfo *infos)
{
    static const int FAMILIES[] = {AF_INET6, AF_INET};
    int fd = -1;

    for (int f = 0; f < 2 && fd < 0; f++)
        for (const struct addrinfo *i = infos; i && fd < 0; i = i->ai_next)
            if (i->ai_family == FAMILIES[f])
                fd = listen_on(i);
    return fd;
}

int http_listen(const char *address, int *ret_socket, int *ret_port, struct err *err)
{
    const struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV,
                                   .ai_socktype = SOCK_STREAM};
    AUTO(freeaddrinfo) struct addrinfo *infos = NULL;
    AUTO(free) char *copy = xstrdup(address);
    char *host, *port;
    int failed, fd;

    if (split(copy, &host, &port) < 0)
        return err_set(err, ERR_INVALID, "listen on %s: expected host:port", address);
    failed = getaddrinfo(*host ? host : NULL, port, &hints, &infos);
    if (failed)
        return err_set(err, ERR_INVALID, "listen on %s: %s", address,
                       gai_strerror(failed));
    fd = listen_on_any(infos);
    if (fd < 0)
        return err_set(err, ERR_INVALID, "listen on %s: %s", address, strerror(errno));
    *ret_port = port_of(fd);
    *ret_socket = fd;
    return 0;
}

bool http_is_local(int fd)
{
    struct sockaddr_storage address = {0};
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&address;
    const struct sockaddr_in *four = (const struct sockaddr_in *)&address;
    socklen_t length = sizeof address;

    getsockname(fd, (struct sockaddr *)&address, &length);
    if (address.ss_family == AF_INET6)
        return IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
    return ntohl(four->sin_addr.s_addr) >> IN_CLASSA_NSHIFT == IN_LOOPBACKNET;
}
