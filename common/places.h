/*
 * places.h - the partitions a consumer has now, and where each stands. One thread.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct place {
    char topic[64];
    int32_t partition;
    int64_t stands;  /* of a tail: where it began */
    int64_t rewound; /* the offset it rests at; -1: it does not rest */
};

struct places {
    struct place *items;
    size_t count, capacity;
};

struct place *places_add(struct places *places, const char *topic, int32_t partition);
/* NULL: not ours. */
struct place *places_find(const struct places *places, const char *topic,
                          int32_t partition);
void places_remove(struct places *places, const char *topic, int32_t partition);
void places_finish(struct places *places);
