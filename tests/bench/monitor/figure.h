/*
 * figure.h - a figure as tests/bench/table reads it: a line for people, and one of JSON
 * in the file that QUARTET_BENCH_JSON names. ground.py is the same for Python.
 */
#pragma once

#include <stdbool.h>

struct figure {
    const char *name, *unit;
    double value;
    double ground;    /* what was measured beside it, same unit; 0: nothing */
    const char *sign; /* "<", "<=" or ">="; NULL: nothing is promised */
    double promised;
    bool of_ratio; /* the promise is of value / ground */
};

/* Tells it. True when the promise is kept. QUARTET_BENCH_ROOM loosens it by a factor.
 */
bool figure_tell(const struct figure *figure);
