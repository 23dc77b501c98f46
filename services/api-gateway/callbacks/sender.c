/*
 * sender.c - the loop: note how requests ended and claim what is due, in one round
 * trip; begin these; wait until something happens.
 *
 * What ended is kept until the database has noted it. PostgreSQL away: nothing new is
 * claimed, the requests under way go on.
 */
#include "services/api-gateway/callbacks/sender.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <utlist.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/api-gateway/callbacks/receivers.h"

#define UNDER_WAY_MOST 256
#define LEASE_US INT64_C(15000000) /* more than TRANSFER_LIMIT_MS */
#define LOOK_US INT64_C(1000000)   /* the net: what a dead gateway left */
#define PURGE_US INT64_C(600000000)
#define STOP_US INT64_C(3000000)

static struct metric delivered = METRIC_COUNTER(
    "quartet_gateway_callbacks_delivered_total", "Callbacks answered with 2xx.");
static struct metric failed = METRIC_COUNTER("quartet_gateway_callbacks_failed_total",
                                             "Attempts at callbacks that failed.");
static struct metric under_way = METRIC_GAUGE("quartet_gateway_callbacks_under_way",
                                              "Callbacks on their way to receivers.");

struct sender {
    struct store *store;
    const struct transfer_options *options;
    int64_t retention_us;
    CURLM *multi;
    struct receivers *receivers;
    struct transfer *transfers; /* under way */
    int count;
    struct outcome *outcomes; /* not noted yet */
    size_t outcome_count, outcome_capacity;
    atomic_bool woken, stopping;
    int64_t look_us;  /* when the database is looked at next, of clock_boot_us */
    int64_t purge_us; /* likewise, to drop what is old */
    bool away;        /* the database is; said once */
    pthread_t thread;
};

/* --- transfers ------------------------------------------------------------------- */

static struct outcome *add_outcome(struct sender *sender)
{
    mem_grow(&sender->outcomes, sender->outcome_count, &sender->outcome_capacity,
             sizeof *sender->outcomes);
    return &sender->outcomes[sender->outcome_count++];
}

static void begin(struct sender *sender, const PGresult *claimed, int row)
{
    struct transfer *transfer;

    if (!receivers_begin(sender->receivers,
                         db_get_text(claimed, row, CLAIMED_RECEIVER))) {
        *add_outcome(sender) = (struct outcome){
            .lane = db_get_bigint(claimed, row, CLAIMED_LANE),
            .token = db_get_bigint(claimed, row, CLAIMED_TOKEN),
            .state = OUTCOME_FAILED,
            .not_tried = true,
        };
        return;
    }
    transfer = transfer_create(claimed, row, sender->options);
    DL_APPEND2(sender->transfers, transfer, previous, next);
    sender->count++;
    metric_add(&under_way, 1);
    curl_multi_add_handle(sender->multi, transfer->easy);
}

static void let_go(struct sender *sender, struct transfer *transfer)
{
    curl_multi_remove_handle(sender->multi, transfer->easy);
    DL_DELETE2(sender->transfers, transfer, previous, next);
    sender->count--;
    metric_add(&under_way, -1);
    transfer_destroy(transfer);
}

static void end(struct sender *sender, struct transfer *transfer, CURLcode code)
{
    struct outcome *outcome = add_outcome(sender);
    bool ok;

    fault_point("callback.answered");
    transfer_outcome(transfer, code, outcome);
    ok = outcome->state == OUTCOME_DELIVERED;
    receivers_end(sender->receivers, transfer->receiver, !ok);
    metric_add(ok ? &delivered : &failed, 1);
    log_event(ok ? LOG_INFO : LOG_WARNING, transfer->transaction,
              ok ? "callback delivered" : "callback failed", "callback",
              log_int(transfer->callback), "receiver", transfer->receiver, "status",
              log_int(outcome->http_status), "attempt", log_int(transfer->attempts + 1),
              "reason", *outcome->error ? outcome->error : NULL, NULL);
    let_go(sender, transfer);
}

/* What has ended. */
static void reap(struct sender *sender)
{
    CURLMsg *message;
    struct transfer *transfer;
    int left;

    while ((message = curl_multi_info_read(sender->multi, &left))) {
        if (message->msg != CURLMSG_DONE)
            continue;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&transfer);
        end(sender, transfer, message->data.result);
    }
}

/* --- the database ---------------------------------------------------------------- */

static void schedule(struct sender *sender, int64_t next_us, bool more)
{
    int64_t wait = next_us >= 0 && next_us < LOOK_US ? next_us : LOOK_US;

    sender->look_us = clock_boot_us() + (more ? 0 : wait);
}

static void trouble(struct sender *sender, const struct err *err)
{
    if (!sender->away)
        log_event(LOG_WARNING, NULL, "callbacks wait", "reason", err->msg, NULL);
    sender->away = true;
    sender->look_us = clock_boot_us() + LOOK_US;
}

/* Notes and claims. */
static void look(struct sender *sender)
{
    AUTO(PQclear) PGresult *claimed = NULL;
    struct claim claim = {
        .outcomes = sender->outcomes,
        .outcome_count = (int)sender->outcome_count,
        .each = RECEIVER_MOST,
        .limit = sender->stopping ? 0 : UNDER_WAY_MOST - sender->count,
        .lease_us = LEASE_US,
        .retention_us = sender->retention_us,
    };
    int64_t next_us;
    struct err err;

    claim.rooms = receivers_rooms(sender->receivers, &claim.room_count);
    if (store_claim_callbacks(sender->store, &claim, &claimed, &next_us, &err) < 0) {
        trouble(sender, &err);
        return;
    }
    if (sender->outcome_count > 0)
        fault_point("callbacks.noted");
    if (PQntuples(claimed) > 0)
        fault_point("callbacks.claimed");
    sender->away = false;
    sender->outcome_count = 0;
    for (int row = 0; row < PQntuples(claimed); row++)
        begin(sender, claimed, row);
    schedule(sender, next_us, sender->outcome_count > 0);
}

static void purge(struct sender *sender)
{
    struct err err;

    if (store_purge_callbacks(sender->store, sender->retention_us, &err) < 0)
        log_event(LOG_WARNING, NULL, "old callbacks stay", "reason", err.msg, NULL);
    sender->purge_us = clock_boot_us() + PURGE_US;
}

/* --- the loop -------------------------------------------------------------------- */

static bool is_time(struct sender *sender)
{
    return atomic_exchange(&sender->woken, false) ||
           (sender->outcome_count > 0 && !sender->away) ||
           clock_boot_us() >= sender->look_us;
}

static void await(struct sender *sender, int64_t until_us)
{
    int64_t left_ms = (until_us - clock_boot_us() + 999) / 1000;
    int running;

    if (left_ms > 0)
        curl_multi_poll(sender->multi, NULL, 0, (int)left_ms, NULL);
    curl_multi_perform(sender->multi, &running);
    reap(sender);
}

/* Answers that are under way are waited for; what is left goes back at once. */
static void wind_up(struct sender *sender)
{
    int64_t until_us = clock_boot_us() + STOP_US;

    while (sender->count > 0 && clock_boot_us() < until_us)
        await(sender, until_us);
    while (sender->transfers) {
        struct transfer *transfer = sender->transfers;

        *add_outcome(sender) = (struct outcome){
            .lane = transfer->lane,
            .token = transfer->token,
            .state = OUTCOME_FAILED,
            .again_us = 1, /* as if it had failed, but for the count */
            .not_tried = true,
        };
        receivers_end(sender->receivers, transfer->receiver, -1);
        let_go(sender, transfer);
    }
    if (sender->outcome_count > 0)
        look(sender);
}

static void *run(void *context)
{
    struct sender *sender = context;

    while (!sender->stopping) {
        if (is_time(sender))
            look(sender);
        if (clock_boot_us() >= sender->purge_us)
            purge(sender);
        await(sender, sender->look_us);
    }
    wind_up(sender);
    return NULL;
}

struct sender *sender_start(struct store *store, const struct transfer_options *options,
                            int64_t retention_us)
{
    struct sender *sender = xcalloc(1, sizeof *sender);

    sender->store = store;
    sender->options = options;
    sender->retention_us = retention_us;
    sender->multi = curl_multi_init();
    sender->receivers = receivers_create();
    sender->purge_us = clock_boot_us() + PURGE_US;
    curl_multi_setopt(sender->multi, CURLMOPT_MAXCONNECTS, (long)UNDER_WAY_MOST);
    if (pthread_create(&sender->thread, NULL, run, sender) != 0)
        abort(); /* no thread to be had: as out of memory */
    return sender;
}

void sender_wake(struct sender *sender)
{
    sender->woken = true;
    curl_multi_wakeup(sender->multi);
}

void sender_begin_stop(struct sender *sender)
{
    if (!sender)
        return;
    sender->stopping = true;
    curl_multi_wakeup(sender->multi);
}

void sender_stop(struct sender *sender)
{
    if (!sender)
        return;
    sender_begin_stop(sender);
    pthread_join(sender->thread, NULL);
    receivers_destroy(sender->receivers);
    curl_multi_cleanup(sender->multi);
    free(sender->outcomes);
    free(sender);
}
