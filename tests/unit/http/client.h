/*
 * client.h - a client that sends what it is told, byte for byte, and reads one answer.
 */
#pragma once

#include <stddef.h>

/* A connection to 127.0.0.1; fails the test when there is none. */
int client_connect(int port);

/* Sends all; returns -1 when the server has closed. */
int client_send(int fd, const char *bytes, size_t length);
int client_say(int fd, const char *text);

struct client_answer {
    int status; /* 0: the connection ended without an answer */
    char headers[4096];
    char body[16384];
};

/* Reads one answer, by its Content-Length. */
struct client_answer client_read(int fd);

/* Connects, sends the text, reads the answer, closes. */
struct client_answer client_ask(int port, const char *request);
