/*
 * finals.c - waiters for ends, and the thread that answers them from the views.
 */
#include "services/api-gateway/finals.h"

#include <pthread.h>
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/operation_view.h"
#include "services/api-gateway/recorded.h"
#include "services/api-gateway/waiters.h"

#define DUE_MAX 64

struct finals {
    struct store *store;
    struct waiters *waiters;
    pthread_t thread;
};

static void answer_one(struct waiter *waiter, const PGresult *operations,
                       const struct err *err)
{
    int row = operations ? recorded_find(operations, waiter->id) : -1;

    if (!operations)
        answer_err(waiter->exchange, err);
    else if (row < 0)
        answer_error(waiter->exchange, 404, "Operation %s is kept no longer.",
                     waiter->id);
    else
        answer_document(waiter->exchange, "operation", operation_view(operations, row));
    waiter_free(waiter);
}

static void answer_due(struct finals *finals, struct waiter *due)
{
    AUTO(PQclear) PGresult *operations = NULL;
    char ids[DUE_MAX][UUID_SIZE];
    struct waiter *next;
    struct err err;
    int count = 0;

    for (struct waiter *w = due; w; w = w->next)
        memcpy(ids[count++], w->id, UUID_SIZE);
    store_find_operations(finals->store, (const char(*)[UUID_SIZE])ids, count,
                          &operations, &err);
    for (; due; due = next) {
        next = due->next;
        answer_one(due, operations, &err);
    }
}

static void *run(void *context)
{
    struct finals *finals = context;
    struct waiter *due;

    while ((due = waiters_take_due(finals->waiters, DUE_MAX)))
        answer_due(finals, due);
    return NULL;
}

struct finals *finals_start(struct store *store)
{
    struct finals *finals = xcalloc(1, sizeof *finals);

    finals->store = store;
    finals->waiters = waiters_create();
    if (pthread_create(&finals->thread, NULL, run, finals) != 0)
        abort(); /* no thread to be had: as out of memory */
    return finals;
}

void finals_stop(struct finals *finals)
{
    if (!finals)
        return;
    waiters_stop(finals->waiters);
    pthread_join(finals->thread, NULL);
}

void finals_destroy(struct finals *finals)
{
    if (!finals)
        return;
    waiters_destroy(finals->waiters);
    free(finals);
}

uint64_t finals_add(struct finals *finals, struct exchange *exchange, const char *id,
                    int64_t patience_us)
{
    return waiters_add_for(finals->waiters, exchange, id, true, patience_us,
                           FINALS_MOST);
}

bool finals_take_back(struct finals *finals, uint64_t token)
{
    struct waiter *waiter = waiters_take_token(finals->waiters, token);

    if (!waiter)
        return false;
    waiter_free(waiter);
    return true;
}

bool finals_any(struct finals *finals)
{
    return waiters_any(finals->waiters);
}

/* Who hears of it is due at once: the views are not for the tail's thread to read. */
void finals_hear(struct finals *finals, const char *id)
{
    waiters_take(finals->waiters, id, 200, "");
}
