/*
 * explain_steps.h - what explain.c and explain_sentence.c ask of an operation's steps.
 */
#pragma once

#include "services/api-gateway/explain.h"

bool explained_is(const struct explained *of, const char *state);

size_t steps_total(const struct explained *of);
size_t steps_over(const struct explained *of);

/* The first in that state from place *from on, which moves behind it; NULL: none. */
const Vnf__V1__Step *steps_next(const struct explained *of, size_t *from,
                                Vnf__V1__StepState state);

/* The step whose note is the last error: one that failed, or one that is tried again;
 * NULL: nothing went wrong. */
const Vnf__V1__Step *steps_error(const struct explained *of);
