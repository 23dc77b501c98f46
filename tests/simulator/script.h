/*
 * script.h - a scenario: lines of text, run from the beginning of a new world to its
 * rest. tests/README.md lists the words.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/err.h"

#define SCRIPT_LINES 400

struct script {
    const char *lines[SCRIPT_LINES];
    int count;
};

/* Runs it. seed 0: every delay is its usual one. quiet: nothing goes into the journal
 * but what is broken. ERR_INVALID: a line that is not understood; what broke, and all
 * that happened, tells journal.h. */
int script_run(const struct script *script, uint64_t seed, bool quiet, struct err *err);
