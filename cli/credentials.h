/*
 * credentials.h - who asks: the Authorization header out of token, file or password.
 */
#pragma once

#include "cli/options.h"

/* *ret is malloc'd "Authorization: ...", or NULL where neither token nor password is
 * given. A password that is missing is asked for on a terminal. Returns an exit code;
 * not EXIT_DONE: said why. */
int credentials_header(const struct options *options, char **ret);
