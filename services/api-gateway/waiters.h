/*
 * waiters.h - who waits for the engine's word on which operation: its
 * verdict, or its end.
 *
 * A waiter is an exchange that rests. Whoever takes it out of here, and only he,
 * answers it: the verdict, the deadline, a failed delivery. Any thread may call.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/http.h"
#include "common/uuid.h"

#define WAITER_PATIENCE_US 5000000

struct waiter {
    struct exchange *exchange;
    char id[UUID_SIZE];
    uint64_t token;      /* its own, for the delivery report */
    bool keyed;          /* the verdict may be on another request under the same key */
    int status;          /* the verdict heard, of a keyed one; 0: none yet */
    char *message;       /* its message, or NULL */
    struct waiter *next; /* in the lists that are handed out */

    /* waiters.c's own */
    int64_t due_us;
    struct waiter *earlier, *later; /* by deadline */
    struct waiter *left, *right;    /* in the bucket of its operation's id */
};

struct waiters;

struct waiters *waiters_create(void);
void waiters_destroy(struct waiters *waiters); /* all have been taken */
AUTO_DEFINE(waiters_destroy, struct waiters *);

/* Waits from now on; returns its token, or 0 after waiters_stop: nothing is added. */
uint64_t waiters_add(struct waiters *waiters, struct exchange *exchange, const char *id,
                     bool keyed);

/* The same with a patience of its own; 0 also when `most` wait already. */
uint64_t waiters_add_for(struct waiters *waiters, struct exchange *exchange,
                         const char *id, bool keyed, int64_t patience_us, int most);

/* Whether anybody waits. */
bool waiters_any(struct waiters *waiters);

/* The verdict on an operation is there: returns who waits for it, as a list, the
 * caller's, or NULL. Keyed ones are not among them: they are due now, with the verdict
 * noted, for the views to tell what it was given on. */
struct waiter *waiters_take(struct waiters *waiters, const char *id, int status,
                            const char *message);

/* The one of that token, or NULL when it has been taken. */
struct waiter *waiters_take_token(struct waiters *waiters, uint64_t token);

/* Waits until somebody's patience is at its end; returns all of whom that is so, at
 * most `max`. NULL: it was stopped, and nobody is left. */
struct waiter *waiters_take_due(struct waiters *waiters, int max);

/* From now on all are due, and none is added. */
void waiters_stop(struct waiters *waiters);

void waiter_free(struct waiter *waiter);
