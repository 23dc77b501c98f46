/*
 * http_listen.h - "host:port" -> a listening socket. http.c's own.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"

/* Listens on "127.0.0.1:8080", "[::1]:8080", "name:8080", or ":8080", which is every
 * address of both families; port 0 is one that is free. The socket is the caller's.
 * ERR_INVALID, naming the address and what is wrong with it. */
int http_listen(const char *address, int *ret_socket, int *ret_port, struct err *err);

/* Whether only this machine can reach the socket. */
bool http_is_local(int fd);
