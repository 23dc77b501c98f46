/*
 * explain.h - the facts about an operation -> why it is where it is, in one sentence
 * and as data. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "proto/operation.pb-c.h"
#include "services/api-gateway/print.h"

/* Texts are never NULL; times are wall microseconds, 0: none. */
struct explained {
    const char *id, *kind, *state; /* "STOP", "RUNNING" */
    const char *tenant, *deployment, *vm_name, *account;
    int status_code;
    const char *status_message;
    const char *retry_of;
    int64_t accepted_us, finished_us, now_us;
    const char *owner; /* the engine's instance; "": none is known */
    bool owner_alive;
    int64_t lease_until_us;
    const Vnf__V1__Steps *steps; /* NULL: it has none */
};

/* malloc'd. */
char *explain_sentence(const struct explained *of);

/* The sentence among it. The caller's. */
json_t *explain_view(const struct explained *of);
