/*
 * seen.h - which events were shown: a record may stand on Kafka twice, and is then the
 * same. Bounded: of so many deployments the last sequence is remembered; the repeats of
 * a crash lie close together. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "proto/event.pb-c.h"

struct seen;

struct seen *seen_create(size_t places); /* 16 bytes each */
void seen_destroy(struct seen *seen);
AUTO_DEFINE(seen_destroy, struct seen *);

/* What of an event tells a repeat. */
struct seen_mark {
    uint64_t who;
    uint64_t sequence;
};
struct seen_mark seen_mark(const Vnf__V1__Event *event);

/* Whether it, or a later one of its deployment, was shown before; it is then. */
bool seen_before(struct seen *seen, struct seen_mark mark);
