/*
 * filter.h - which events a reader wants. Pure.
 */
#pragma once

#include <stdbool.h>

#include "proto/event.pb-c.h"

/* Texts are the filter's own; "" is any. types: several, with commas between. */
struct filter {
    char *tenant, *deployment, *types, *transaction;
};

/* Copies; NULL is any. */
void filter_init(struct filter *filter, const char *tenant, const char *deployment,
                 const char *types, const char *transaction);
void filter_finish(struct filter *filter);

bool filter_wants(const struct filter *filter, const Vnf__V1__Event *event);
