/*
 * callbacks.h - telling clients what became of their requests, by POST to the URI that
 * they gave in the header Callback. Where it all comes together:
 *
 *   subscribe   whom to tell, written before the operation is produced
 *   taker       events of such operations, as they lie on Kafka -> callbacks that wait
 *   sender      callbacks that wait -> their receivers, signed, until one says 2xx
 */
#pragma once

#include "services/api-gateway/callbacks/target.h"
#include "services/api-gateway/store.h"

struct callbacks;

struct callbacks_options {
    const char *brokers;
    const char *allow; /* networks that are not public and may be called; NULL: none */
    const char *ca;    /* a file of certificates that receivers are held against; NULL:
                          the system's */
    int retention_ms;
};

/* ERR_INVALID for options that cannot be. The store outlives it. */
int callbacks_start(struct callbacks **ret, struct store *store,
                    const struct callbacks_options *options, struct err *err);
/* Begins nothing new; returns at once. Any thread. */
void callbacks_begin_stop(struct callbacks *callbacks);
/* Waits for what is under way, at most 3 s. */
void callbacks_stop(struct callbacks *callbacks);
AUTO_DEFINE(callbacks_stop, struct callbacks *);

/* Whether the URI may be called: ERR_INVALID says why not. Any thread. */
int callbacks_check(const struct callbacks *callbacks, const char *uri,
                    struct err *err);

/* The operation's events are told to the URI from now on; one that was checked. Returns
 * once that is durable. ERR_RETRY. Any thread. */
int callbacks_subscribe(const struct callbacks *callbacks, const char *transaction,
                        const char *tenant, const char *uri, bool json,
                        struct err *err);

/* Something waits that this process did not take itself. Any thread. */
void callbacks_wake(struct callbacks *callbacks);
