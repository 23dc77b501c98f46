/*
 * journal.h - what is seen of a run: a line for each thing that happens, with the
 * virtual time; ids by the names that the script knows them by. What must not happen is
 * noted here too, and the first of it is why a run fails.
 */
#pragma once

#include <stdbool.h>

#include "common/arena.h"

/* Forgets the run before. quiet: no lines are kept, only what is broken. */
void journal_reset(bool quiet);
bool journal_is_quiet(void);

/* Memory of this run. */
struct arena *journal_arena(void);

void journal(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* All lines so far. */
const char *journal_text(void);

/* An invariant does not hold. */
void journal_broken(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The first that did not; NULL: all hold. */
const char *journal_fault(void);

/* The name that an id goes by: "web/0", "#3". The first one given stays. */
void journal_name(const char *id, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* NULL: none. */
const char *journal_name_of(const char *id);
/* The text with its ids named; "d_web_0_{id}" becomes web/0. In the run's memory. */
const char *journal_named(const char *text);
