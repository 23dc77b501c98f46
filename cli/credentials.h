/*
 * credentials.h - who asks: the Authorization header out of token, file or password.
 */
#pragma once

#include "cli/options.h"

/* *ret is malloc'd "Authorization: ...", or NULL where neither token nor password is
 * given. A password that is missing is asked for on a terminal. Returns an exit code;
 * not EXIT_DONE: said why. */
int credentials_header(const struct options *options, char **ret);

#define SECRET_SIZE 512

/* A password to be set: the first line of the file; NULL: asked for twice on a
 * terminal. Likewise. */
int credentials_new_password(const char *file, char ret[SECRET_SIZE]);
