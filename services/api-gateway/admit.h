/*
 * admit.h - who may come in: asked before a body is read. Also says what http.c refuses
 * (404, 405, 413) in our shapes, to those who may know.
 */
#pragma once

#include "common/http.h"

/* For struct http_options; context is the gateway. */
int admit(struct exchange *exchange, const struct http_route *route, void *context);
void refuse(struct exchange *exchange, int status, const char *message, void *context);
