/*
 * block.c - the lines of text/event-stream.
 */
#include "services/api-gateway/events/block.h"

#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/events/event_view.h"

static struct http_block *block_of(const char *text)
{
    return http_block_create(text, strlen(text));
}

struct http_block *block_event(const Vnf__V1__Event *event, const struct cursor *behind)
{
    AUTO(json_decref) json_t *document = event_envelope(event, event_view(event));
    AUTO(free) char *json = print_json(document); /* ends its line */
    AUTO(free) char *id = cursor_write(behind);
    AUTO(free) char *text = xasprintf("id: %s\ndata: %s\n", id, json);

    return block_of(text);
}

struct http_block *block_place(const struct cursor *place)
{
    AUTO(free) char *id = cursor_write(place);
    AUTO(free) char *text = xasprintf(": here\nid: %s\nretry: 1000\n\n", id);

    return block_of(text);
}

struct http_block *block_end(const char *reason)
{
    AUTO(json_decref) json_t *document = json_object();
    AUTO(free) char *json = NULL;
    AUTO(free) char *text = NULL;

    document_text(document, "reason", reason);
    json = print_json(document);
    text = xasprintf("event: end\ndata: %s\n", json);
    return block_of(text);
}
