/*
 * listener.c - gives one reader what is its own.
 */
#include "services/api-gateway/events/listener.h"

#include "common/clock.h"
#include "common/mem.h"
#include "services/api-gateway/events/block.h"

#define LIFE_US                                                                        \
    INT64_C(3600000000) /* whoever reads shows his credentials once an hour */
#define HELD_MOST 2048

static const char TOO_SLOW[] =
    "too slow: reconnect with the last id to go on from there";

struct listener *listener_create(struct http_stream *stream,
                                 const struct filter *filter, const char *account,
                                 uint64_t changes)
{
    struct listener *listener = xcalloc(1, sizeof *listener);

    listener->stream = stream;
    listener->filter = *filter;
    listener->account = xstrdup(account);
    listener->changes = changes;
    listener->until_us = clock_boot_us() + LIFE_US;
    return listener;
}

static void forget_held(struct listener *listener)
{
    for (size_t i = 0; i < listener->held_count; i++)
        http_block_release(listener->held[i].block);
    free(listener->held);
    listener->held = NULL;
    listener->held_count = listener->held_capacity = 0;
}

void listener_destroy(struct listener *listener)
{
    if (!listener)
        return;
    forget_held(listener);
    http_stream_release(listener->stream);
    filter_finish(&listener->filter);
    seen_destroy(listener->seen);
    free(listener->from);
    free(listener->account);
    free(listener);
}

bool listener_wants(const struct listener *listener, int partition, int64_t offset,
                    const Vnf__V1__Event *event)
{
    return offset >= listener->from->next[partition] &&
           filter_wants(&listener->filter, event);
}

const char *listener_send(struct listener *listener, struct http_block *block)
{
    static const char *const WHY[] = {
        [HTTP_STREAM_TAKEN] = NULL,
        [HTTP_STREAM_FULL] = TOO_SLOW,
        [HTTP_STREAM_OVER] = "",
    };

    return WHY[http_stream_send(listener->stream, block)];
}

static const char *hold(struct listener *listener, struct http_block *block,
                        struct seen_mark mark)
{
    if (listener->held_count >= HELD_MOST)
        return TOO_SLOW;
    mem_grow(&listener->held, listener->held_count, &listener->held_capacity,
             sizeof *listener->held);
    listener->held[listener->held_count++] =
        (struct held_block){http_block_hold(block), mark};
    return NULL;
}

const char *listener_give(struct listener *listener, struct http_block *block,
                          struct seen_mark mark)
{
    if (listener->holding)
        return hold(listener, block, mark);
    if (listener->seen && seen_before(listener->seen, mark))
        return NULL;
    return listener_send(listener, block);
}

const char *listener_release(struct listener *listener)
{
    const char *why = NULL;

    listener->holding = false;
    for (size_t i = 0; i < listener->held_count && !why; i++)
        why = listener_give(listener, listener->held[i].block, listener->held[i].mark);
    forget_held(listener);
    return why;
}

void listener_end(struct listener *listener, const char *reason)
{
    AUTO(http_block_release) struct http_block *last = block_end(reason);

    http_stream_end(listener->stream, *reason ? last : NULL);
}
