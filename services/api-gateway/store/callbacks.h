/*
 * callbacks.h - the rows of callbacks: subscriptions, what waits in which lane, keys.
 * As store.h says: any thread, each on a connection of its own; ERR_RETRY when
 * PostgreSQL is away.
 */
#pragma once

#include "services/api-gateway/store.h"

struct subscription {
    const char *transaction, *tenant, *uri, *receiver;
    const char *dialect; /* "xml", "json" */
};

/* Who is told of the operation's events: before it is produced. The tenant gets `key`
 * where it has none yet. The first subscription of a transaction stays. */
int store_subscribe(struct store *store, const struct subscription *subscription,
                    const void *key, size_t key_length, struct err *err);

/* The subscriptions of these transactions, SUBSCRIPTION_ columns; the caller's. */
int store_find_subscriptions(struct store *store, const char *const *transactions,
                             int count, PGresult **ret, struct err *err);
enum subscription_column {
    SUBSCRIPTION_TRANSACTION,
    SUBSCRIPTION_TENANT,
    SUBSCRIPTION_DIALECT,
    SUBSCRIPTION_SEQUENCE,
};

/* An event that somebody is to be told. Borrowed. */
struct told {
    const char *transaction, *deployment, *event, *type, *status_message;
    int64_t sequence;
    int status_code;
    bool final;
    const char *body;
};

/* Puts them into their lanes, in their order; what was taken before is left out. One
 * transaction. */
int store_take_events(struct store *store, const struct told *told, int count,
                      struct err *err);

enum outcome_state { OUTCOME_DELIVERED, OUTCOME_FAILED };

/* How an attempt ended. */
struct outcome {
    int64_t lane, token, callback;
    enum outcome_state state;
    int http_status;  /* 0: there was no answer */
    char error[200];  /* "": none */
    int64_t again_us; /* of a failed one: the pause */
    bool not_tried;   /* given back, as if it had not been claimed */
};

/* How much a receiver may have at once beyond what it has. */
struct room {
    char *receiver;
    int left;
};

struct claim {
    const struct outcome *outcomes;
    int outcome_count;
    const struct room *rooms; /* of receivers that have something now, or fail */
    int room_count;
    int each;  /* of all other receivers */
    int limit; /* in all; 0: nothing is claimed */
    int64_t lease_us, retention_us;
};

/* Notes how attempts ended, if their lanes are still theirs, and claims the first
 * callbacks of lanes that are due: CLAIMED_ columns; the caller's. *ret_next_us: when
 * the next lane is due, from now; -1: none is. */
int store_claim_callbacks(struct store *store, const struct claim *claim,
                          PGresult **ret, int64_t *ret_next_us, struct err *err);
enum claimed_column {
    CLAIMED_LANE,
    CLAIMED_TOKEN,
    CLAIMED_CALLBACK,
    CLAIMED_TRANSACTION,
    CLAIMED_EVENT,
    CLAIMED_STATUS_CODE,
    CLAIMED_STATUS_MESSAGE,
    CLAIMED_URI,
    CLAIMED_RECEIVER,
    CLAIMED_DIALECT,
    CLAIMED_BODY,
    CLAIMED_ATTEMPTS,
    CLAIMED_KEY,
    CLAIMED_FORMER, /* NULL: none signs beside it */
};

/* Drops what nobody asks for any more. */
int store_purge_callbacks(struct store *store, int64_t retention_us, struct err *err);

/* Which callbacks; "" is any. */
struct callback_page {
    const char *tenant, *deployment, *state, *transaction;
    int64_t before; /* ids below that */
    int limit;
    int64_t retention_us;
};

/* Newest first: CALLBACK_ columns; the caller's. */
int store_list_callbacks(struct store *store, const struct callback_page *page,
                         PGresult **ret, struct err *err);
enum callback_column {
    CALLBACK_ID,
    CALLBACK_STATE,
    CALLBACK_TENANT,
    CALLBACK_DEPLOYMENT,
    CALLBACK_TRANSACTION,
    CALLBACK_EVENT,
    CALLBACK_SEQUENCE,
    CALLBACK_TYPE,
    CALLBACK_STATUS_CODE,
    CALLBACK_URI,
    CALLBACK_ATTEMPTS,
    CALLBACK_HTTP_STATUS,
    CALLBACK_ERROR,
    CALLBACK_CREATED,
    CALLBACK_EXPIRES,
    CALLBACK_ENDED,
};

/* Puts a dead one back into its lane. tenant "": any. ERR_NOT_FOUND when there is none
 * of that id and tenant, ERR_CONFLICT when it is not dead. */
int store_retry_callback(struct store *store, int64_t id, const char *tenant,
                         struct err *err);

/* The tenant's key: a row of KEY_ columns; the caller's. A tenant without one gets
 * `key`. */
int store_read_callback_key(struct store *store, const char *tenant, const void *key,
                            size_t length, PGresult **ret, struct err *err);
/* Sets it; the one before signs too for `overlap_us`. */
int store_set_callback_key(struct store *store, const char *tenant, const void *key,
                           size_t length, int64_t overlap_us, PGresult **ret,
                           struct err *err);
enum key_column {
    KEY_KEY,
    KEY_CHANGED,
    KEY_FORMER_UNTIL,
};
