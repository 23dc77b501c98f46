/*
 * config.h - environment -> struct, from one table, which --help prints too.
 *
 * Each service has one struct and one table of keys. Names all begin with QUARTET_.
 */
#pragma once

#include <stddef.h>
#include <stdio.h>

#include "common/err.h"

enum config_type {
    CONFIG_TEXT,        /* const char *; empty counts as not set */
    CONFIG_COUNT,       /* int, 0 or more */
    CONFIG_DURATION_MS, /* int, milliseconds: "500ms", "3s", "2m", "1h" */
    CONFIG_SWITCH,      /* int 0 or 1: "0", "1", "yes", "no", "true", "false" */
};

struct config_key {
    const char *name; /* QUARTET_... */
    enum config_type type;
    size_t offset; /* offsetof in the service's struct */
    const char
        *fallback;    /* NULL: must be set; "": may stay empty (NULL in the struct) */
    const char *help; /* one sentence */
};

/* Fills `into` from the environment by the table, which a row without a name ends.
 * ERR_INVALID names every key that is missing or cannot be read, and what it may be.
 * Texts point into the environment or the table. Call from main before any thread. */
int config_load(void *into, const struct config_key *keys, struct err *err);

/* The table as a person reads it. */
void config_help(FILE *out, const struct config_key *keys);
