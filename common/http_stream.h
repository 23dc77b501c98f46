/*
 * http_stream.h - an answer that goes on: its headers now, its bytes as they come.
 *
 * What is sent is kept until the client's connection takes it, up to a limit of bytes;
 * no thread waits with the client. Blocks are shared: a thousand streams that are sent
 * the same event keep it once. Any thread may call, each stream's holder one at a time
 * or many at once.
 *
 * A client that goes while nothing is sent to it is not noticed: whoever holds streams
 * sends something now and then, and lets go of those that are over.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "common/auto.h"
#include "common/http.h"

struct http_block; /* bytes, counted */
struct http_block *http_block_create(const void *bytes, size_t length); /* copied */
struct http_block *http_block_hold(struct http_block *block);
void http_block_release(struct http_block *block);
AUTO_DEFINE(http_block_release, struct http_block *);

struct http_stream;

/* In a handler, on its thread, instead of http_answer: begins the answer. `limit`: so
 * many bytes are kept for a client that takes none. The caller's, until
 * http_stream_release. */
struct http_stream *http_stream_open(struct exchange *exchange, int status,
                                     const char *content_type, size_t limit);

enum http_stream_taken {
    HTTP_STREAM_TAKEN,
    HTTP_STREAM_FULL, /* the client is too slow: nothing was kept of it */
    HTTP_STREAM_OVER, /* the client has gone, or the stream was ended */
};

/* Sends a block, which is held as long as it is needed. Never waits. */
enum http_stream_taken http_stream_send(struct http_stream *stream,
                                        struct http_block *block);

/* Waits until half of the limit is free. False: not within timeout_ms, or it is over.
 */
bool http_stream_await_room(struct http_stream *stream, int timeout_ms);

/* No more comes: what is kept goes out, then `last` (NULL: nothing), which has room
 * always, then the answer ends. The second end does nothing. */
void http_stream_end(struct http_stream *stream, struct http_block *last);

/* Lets go of it; a stream that was not ended stays open without anybody to end it. */
void http_stream_release(struct http_stream *stream);
AUTO_DEFINE(http_stream_release, struct http_stream *);
