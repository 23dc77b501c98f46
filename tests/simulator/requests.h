/*
 * requests.h - a client's requests, numbered as they are asked: "deploy", "vm web/0
 * stop force", "update wide", "scale-out web 2", "again 3", "retry 3".
 */
#pragma once

#include "common/err.h"
#include "proto/deployment.pb-c.h"

void requests_reset(void);
/* name "": the first. ERR_INVALID as model_add. */
int requests_model(const char *name, char **words, int count, struct err *err);
/* ERR_NOT_FOUND: no request has this name. */
int requests_ask(char **words, int count, struct err *err);
