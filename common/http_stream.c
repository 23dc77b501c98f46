/*
 * http_stream.c - the queue between those who send and the server's thread, which takes
 * from it what its connection can.
 *
 * When the queue is empty the connection rests (libmicrohttpd suspends it); whoever
 * sends next wakes it. The lock is taken before libmicrohttpd's own, never after. The
 * connection is NULL once libmicrohttpd has said that it is through with it.
 */
#include "common/http_stream.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>

#include "common/http_exchange.h"
#include "common/mem.h"

#define PIECE 2048

struct http_block {
    _Atomic int holders;
    size_t length;
    char bytes[];
};

struct http_stream {
    _Atomic int holders; /* who opened it, and its exchange */
    pthread_mutex_t lock;
    pthread_cond_t room;
    struct MHD_Connection *connection;
    struct http_block **blocks; /* a ring */
    size_t first, count, capacity;
    size_t taken; /* bytes of the first block that have gone out */
    size_t length, limit;
    bool resting, ending;
};

/* --- blocks ---------------------------------------------------------------------- */

struct http_block *http_block_create(const void *bytes, size_t length)
{
    struct http_block *block = xcalloc(1, sizeof *block + length);

    block->holders = 1;
    block->length = length;
    memcpy(block->bytes, bytes, length);
    return block;
}

struct http_block *http_block_hold(struct http_block *block)
{
    atomic_fetch_add(&block->holders, 1);
    return block;
}

void http_block_release(struct http_block *block)
{
    if (block && atomic_fetch_sub(&block->holders, 1) == 1)
        free(block);
}

/* --- the queue; the lock is held ------------------------------------------------- */

static void grow(struct http_stream *stream)
{
    size_t capacity = stream->capacity ? stream->capacity * 2 : 8;
    struct http_block **blocks = xcalloc(capacity, sizeof(struct http_block *));

    for (size_t i = 0; i < stream->count; i++)
        blocks[i] = stream->blocks[(stream->first + i) % stream->capacity];
    free(stream->blocks);
    stream->blocks = blocks;
    stream->capacity = capacity;
    stream->first = 0;
}

static void push(struct http_stream *stream, struct http_block *block)
{
    if (stream->count == stream->capacity)
        grow(stream);
    stream->blocks[(stream->first + stream->count++) % stream->capacity] =
        http_block_hold(block);
    stream->length += block->length;
}

static void drop_first(struct http_stream *stream)
{
    struct http_block *block = stream->blocks[stream->first];

    stream->length -= block->length;
    stream->first = (stream->first + 1) % stream->capacity;
    stream->count--;
    stream->taken = 0;
    http_block_release(block);
}

static size_t take(struct http_stream *stream, char *to, size_t max)
{
    size_t length = 0;

    while (length < max && stream->count > 0) {
        const struct http_block *block = stream->blocks[stream->first];
        size_t n = block->length - stream->taken;

        if (n > max - length)
            n = max - length;
        memcpy(to + length, block->bytes + stream->taken, n);
        length += n;
        stream->taken += n;
        if (stream->taken == block->length)
            drop_first(stream);
    }
    return length;
}

static bool has_room(const struct http_stream *stream)
{
    return stream->length <= stream->limit / 2;
}

/* There is something to do for the connection. */
static void wake(struct http_stream *stream)
{
    if (!stream->resting)
        return;
    stream->resting = false;
    MHD_resume_connection(stream->connection);
}

/* --- the server's side ----------------------------------------------------------- */

static ssize_t read_some(void *context, uint64_t position, char *to, size_t max)
{
    struct http_stream *stream = context;
    ssize_t n;

    (void)position;
    pthread_mutex_lock(&stream->lock);
    n = (ssize_t)take(stream, to, max);
    if (n == 0 && stream->ending) {
        n = MHD_CONTENT_READER_END_OF_STREAM;
    } else if (n == 0) {
        stream->resting = true;
        MHD_suspend_connection(stream->connection);
    }
    if (has_room(stream))
        pthread_cond_broadcast(&stream->room);
    pthread_mutex_unlock(&stream->lock);
    return n;
}

/* Nothing goes out any more. The lock is held. */
static void forget(struct http_stream *stream)
{
    stream->ending = true;
    while (stream->count > 0)
        drop_first(stream);
    pthread_cond_broadcast(&stream->room);
}

void http_stream_cut(struct http_stream *stream)
{
    pthread_mutex_lock(&stream->lock);
    forget(stream);
    wake(stream);
    pthread_mutex_unlock(&stream->lock);
}

void http_stream_over(struct http_stream *stream)
{
    pthread_mutex_lock(&stream->lock);
    forget(stream);
    stream->connection = NULL;
    stream->resting = false;
    pthread_mutex_unlock(&stream->lock);
    http_stream_release(stream);
}

/* --- the sender's side ----------------------------------------------------------- */

struct http_stream *http_stream_open(struct exchange *exchange, int status,
                                     const char *content_type, size_t limit)
{
    struct http_stream *stream = xcalloc(1, sizeof *stream);
    struct MHD_Response *response;
    pthread_condattr_t monotonic;

    stream->holders = 2;
    stream->connection = exchange->connection;
    stream->limit = limit;
    pthread_mutex_init(&stream->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&stream->room, &monotonic);
    pthread_condattr_destroy(&monotonic);
    response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, PIECE, read_some,
                                                 stream, NULL);
    if (!response)
        abort(); /* out of memory, as in mem.c */
    exchange->stream = stream;
    exchange_answer(exchange, status, content_type, response);
    return stream;
}

enum http_stream_taken http_stream_send(struct http_stream *stream,
                                        struct http_block *block)
{
    enum http_stream_taken taken = HTTP_STREAM_TAKEN;

    pthread_mutex_lock(&stream->lock);
    if (!stream->connection || stream->ending) {
        taken = HTTP_STREAM_OVER;
    } else if (stream->length + block->length > stream->limit) {
        taken = HTTP_STREAM_FULL;
    } else {
        push(stream, block);
        wake(stream);
    }
    pthread_mutex_unlock(&stream->lock);
    return taken;
}

bool http_stream_await_room(struct http_stream *stream, int timeout_ms)
{
    struct timespec until;
    bool there;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += timeout_ms / 1000;
    until.tv_nsec += timeout_ms % 1000 * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_nsec -= 1000000000L;
        until.tv_sec++;
    }
    pthread_mutex_lock(&stream->lock);
    while (!stream->ending && !has_room(stream) &&
           pthread_cond_timedwait(&stream->room, &stream->lock, &until) == 0)
        ;
    there = !stream->ending && has_room(stream);
    pthread_mutex_unlock(&stream->lock);
    return there;
}

void http_stream_end(struct http_stream *stream, struct http_block *last)
{
    pthread_mutex_lock(&stream->lock);
    if (stream->connection && !stream->ending) {
        if (last)
            push(stream, last);
        stream->ending = true;
        pthread_cond_broadcast(&stream->room);
        wake(stream);
    }
    pthread_mutex_unlock(&stream->lock);
}

void http_stream_release(struct http_stream *stream)
{
    if (!stream || atomic_fetch_sub(&stream->holders, 1) > 1)
        return;
    while (stream->count > 0)
        drop_first(stream);
    free(stream->blocks);
    pthread_cond_destroy(&stream->room);
    pthread_mutex_destroy(&stream->lock);
    free(stream);
}
