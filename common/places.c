/*
 * places.c - the partitions a consumer has now. See places.h. A few dozen at most: a
 * list.
 */
#include "common/places.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

struct place *places_add(struct places *places, const char *topic, int32_t partition)
{
    struct place *place = places_find(places, topic, partition);

    if (!place) {
        mem_grow(&places->items, places->count, &places->capacity, sizeof *place);
        place = &places->items[places->count++];
    }
    memset(place, 0, sizeof *place);
    snprintf(place->topic, sizeof place->topic, "%s", topic);
    place->partition = partition;
    place->rewound = -1;
    return place;
}

struct place *places_find(const struct places *places, const char *topic,
                          int32_t partition)
{
    for (size_t i = 0; i < places->count; i++)
        if (places->items[i].partition == partition &&
            strcmp(places->items[i].topic, topic) == 0)
            return &places->items[i];
    return NULL;
}

void places_remove(struct places *places, const char *topic, int32_t partition)
{
    struct place *place = places_find(places, topic, partition);

    if (place)
        *place = places->items[--places->count];
}

void places_finish(struct places *places)
{
    free(places->items);
    memset(places, 0, sizeof *places);
}
