/*
 * held.c - messages that are out with the caller. See held.h. They come back about in
 * the order they went, so the search is short.
 */
#include "common/held.h"

#include <assert.h>
#include <string.h>

#include "common/mem.h"

void held_add(struct held *held, rd_kafka_message_t *message)
{
    mem_grow(&held->items, held->count, &held->capacity, sizeof(rd_kafka_message_t *));
    held->items[held->count++] = message;
}

void held_release(struct held *held, const rd_kafka_message_t *message)
{
    size_t i = 0;

    while (i < held->count && held->items[i] != message)
        i++;
    assert(i < held->count);
    rd_kafka_message_destroy(held->items[i]);
    held->items[i] = held->items[--held->count];
}

void held_finish(struct held *held)
{
    while (held->count > 0)
        rd_kafka_message_destroy(held->items[--held->count]);
    free(held->items);
    memset(held, 0, sizeof *held);
}
