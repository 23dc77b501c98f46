/*
 * receivers.c - the receivers that have something on its way, or failed last.
 *
 * One that fails is remembered until it answers, or until so many are remembered that
 * those at rest are forgotten.
 */
#include "services/api-gateway/callbacks/receivers.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "common/mem.h"

#define REMEMBERED 1024

struct receiver {
    UT_hash_handle hh;
    int under_way;
    bool fails;
    char name[];
};

struct receivers {
    struct receiver *table;
    struct room *rooms;
    size_t capacity;
};

struct receivers *receivers_create(void)
{
    return xcalloc(1, sizeof(struct receivers));
}

static void forget(struct receivers *receivers, struct receiver *receiver)
{
    HASH_DEL(receivers->table, receiver);
    free(receiver);
}

void receivers_destroy(struct receivers *receivers)
{
    struct receiver *receiver, *next;

    if (!receivers)
        return;
    HASH_ITER(hh, receivers->table, receiver, next) forget(receivers, receiver);
    free(receivers->rooms);
    free(receivers);
}

static struct receiver *find(struct receivers *receivers, const char *name)
{
    struct receiver *receiver;
    size_t length = strlen(name);

    HASH_FIND(hh, receivers->table, name, length, receiver);
    if (receiver)
        return receiver;
    receiver = xcalloc(1, sizeof *receiver + length + 1);
    memcpy(receiver->name, name, length + 1);
    HASH_ADD_KEYPTR(hh, receivers->table, receiver->name, length, receiver);
    return receiver;
}

static int left(const struct receiver *receiver)
{
    int most = receiver->fails ? 1 : RECEIVER_MOST;

    return receiver->under_way < most ? most - receiver->under_way : 0;
}

bool receivers_begin(struct receivers *receivers, const char *name)
{
    struct receiver *receiver = find(receivers, name);

    if (left(receiver) == 0)
        return false;
    receiver->under_way++;
    return true;
}

void receivers_end(struct receivers *receivers, const char *name, int failed)
{
    struct receiver *receiver = find(receivers, name);

    receiver->under_way--;
    if (failed >= 0)
        receiver->fails = failed;
    if (receiver->under_way == 0 &&
        (!receiver->fails || HASH_COUNT(receivers->table) > REMEMBERED))
        forget(receivers, receiver);
}

const struct room *receivers_rooms(struct receivers *receivers, int *ret_count)
{
    struct receiver *receiver, *next;
    int count = 0;

    HASH_ITER(hh, receivers->table, receiver, next)
    {
        mem_grow(&receivers->rooms, (size_t)count, &receivers->capacity,
                 sizeof *receivers->rooms);
        receivers->rooms[count++] = (struct room){receiver->name, left(receiver)};
    }
    *ret_count = count;
    return receivers->rooms;
}
