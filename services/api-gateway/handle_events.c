/*
 * handle_events.c - GET /v1/events: what happens, as it happens (server-sent events).
 *
 * ?tenant= ?deployment= ?type= ?transaction= choose; Last-Event-ID, or ?after=, goes on
 * from the event of that id. An account of one tenant sees that tenant's.
 */
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/tenant_of.h"

#define KEPT_FOR_A_READER (1U << 20) /* bytes, shared with others: a burst fits */
#define AHEAD_MOST 10000 /* records that another gateway may have seen and we not */

struct asked {
    const char *tenant, *deployment, *types, *transaction, *after;
};

static const struct query_parameter PARAMETERS[] = {
    {"tenant",               query_name, offsetof(struct asked,             tenant)},
    {"deployment",                      query_name,                     offsetof(struct asked,                       deployment)},
    {"type",           query_text,                     offsetof(struct asked,                           types)},
    {"transaction", query_uuid,offsetof(struct asked,transaction)},
    {"after",            query_text,                 offsetof(struct asked,                                               after)},
    {NULL,                NULL,     0},
};

/* NULL and 0: from now on. -1: answered. */
static int read_place(struct exchange *exchange, const char *after,
                      const struct cursor *now, struct cursor **ret)
{
    const char *last = http_header(exchange, "Last-Event-ID");

    *ret = NULL;
    if (!after)
        after = last;
    if (!after || !*after)
        return 0;
    *ret = cursor_read(after, now->partitions);
    if (*ret && cursor_distance(now, *ret) <= AHEAD_MOST)
        return 0;
    free(TAKE(*ret));
    answer_error(exchange, 400,
                 "Last-Event-ID is no place in this stream: take the id of an event "
                 "that was shown, or none to begin now.");
    return -1;
}

static struct listener *open_listener(struct gateway *gateway,
                                      struct exchange *exchange,
                                      const struct asked *asked)
{
    uint64_t changes = hub_changes(gateway->hub);
    struct filter filter;

    filter_init(&filter, asked->tenant, asked->deployment, asked->types,
                asked->transaction);
    return listener_create(
        answer_stream(exchange, "text/event-stream", KEPT_FOR_A_READER), &filter,
        request_of(exchange)->account.name, changes);
}

static void begin(struct gateway *gateway, struct exchange *exchange,
                  const struct asked *asked, struct cursor *place)
{
    struct listener *listener;

    if (place && !replays_reserve(gateway->replays)) {
        free(place);
        answer_error(exchange, 503,
                     "%d clients look back already: ask again in a moment.",
                     REPLAYS_MOST);
        return;
    }
    listener = open_listener(gateway, exchange, asked);
    if (place) {
        replays_begin(gateway->replays, listener, place);
    } else if (!hub_add(gateway->hub, listener)) {
        listener_end(
            listener,
            "the gateway stops, is full, or an account has changed: reconnect");
        listener_destroy(listener);
    }
}

void handle_events(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct asked asked = {.tenant = "", .deployment = ""};
    AUTO(free) struct cursor *now = NULL;
    struct cursor *place;

    if (query_read(exchange, PARAMETERS, &asked) < 0 ||
        tenant_of(exchange, &asked.tenant) < 0)
        return;
    now = hub_place(gateway->hub);
    if (!now || hub_room(gateway->hub) <= 0)
        answer_error(exchange, 503,
                     now ? "%d clients read the stream here already: ask again."
                         : "The gateway is not ready yet; ask again.",
                     HUB_READERS_MOST);
    else if (read_place(exchange, asked.after, now, &place) == 0)
        begin(gateway, exchange, &asked, place);
}
