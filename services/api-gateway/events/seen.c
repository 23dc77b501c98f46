/*
 * seen.c - a table of last sequences, in which a newer deployment takes the place of an
 * older one. Events without a sequence (of unknown deployments) go by their ids.
 */
#include "services/api-gateway/events/seen.h"

#include "common/mem.h"

struct seen {
    size_t count;
    struct seen_mark places[];
};

struct seen *seen_create(size_t places)
{
    struct seen *seen = xcalloc(1, sizeof *seen + sizeof(struct seen_mark) * places);

    seen->count = places;
    return seen;
}

void seen_destroy(struct seen *seen)
{
    free(seen);
}

static uint64_t hash(uint64_t hash, const char *text)
{
    do
        hash = (hash ^ (unsigned char)*text) * 1099511628211u; /* FNV-1a */
    while (*text++);
    return hash;
}

struct seen_mark seen_mark(const Vnf__V1__Event *event)
{
    uint64_t who = 14695981039346656037u;

    if (event->sequence == 0)
        return (struct seen_mark){hash(who, event->id), 1};
    who = hash(hash(who, event->tenant), event->deployment);
    return (struct seen_mark){who, event->sequence};
}

bool seen_before(struct seen *seen, struct seen_mark mark)
{
    struct seen_mark *last = &seen->places[(mark.who ^ mark.who >> 32) % seen->count];

    if (last->who == mark.who && mark.sequence <= last->sequence)
        return true;
    *last = mark;
    return false;
}
