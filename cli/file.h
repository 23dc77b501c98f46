/*
 * file.h - a file of the command line, whole: what is sent to the gateway.
 */
#pragma once

#include <stddef.h>

#include "cli/rest.h"

/* Reads the file, "-" being standard input, at most 1 MiB. body's bytes are malloc'd,
 * its type is told from the first character: JSON or XML. Returns an exit code; not
 * EXIT_DONE: said why. */
int file_read(const char *name, struct body *ret);

/* The tenant and the deployment that a datamodel names, "" where it names none. Nothing
 * is checked: that is the gateway's. */
#define FILE_NAME_SIZE 80
void file_names(const struct body *body, char tenant[FILE_NAME_SIZE],
                char deployment[FILE_NAME_SIZE]);
