/*
 * callbacks.c - the parts, put together. See callbacks.h.
 */
#include "services/api-gateway/callbacks/callbacks.h"

#include <sodium.h>

#include "common/mem.h"
#include "services/api-gateway/callbacks/sender.h"
#include "services/api-gateway/callbacks/signature.h"
#include "services/api-gateway/callbacks/taker.h"
#include "services/api-gateway/store/callbacks.h"

struct callbacks {
    struct store *store;
    struct networks *allowed;
    struct transfer_options transfers;
    struct sender *sender;
    struct taker *taker;
};

static void wake(void *sender)
{
    sender_wake(sender);
}

int callbacks_start(struct callbacks **ret, struct store *store,
                    const struct callbacks_options *options, struct err *err)
{
    AUTO(callbacks_stop) struct callbacks *callbacks = xcalloc(1, sizeof *callbacks);

    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return err_set(err, ERR_FATAL, "libcurl cannot be initialised");
    callbacks->store = store;
    if (networks_read(&callbacks->allowed, options->allow, err) < 0)
        return err_wrap(err, "QUARTET_CALLBACK_ALLOW");
    callbacks->transfers = (struct transfer_options){callbacks->allowed, options->ca};
    callbacks->sender = sender_start(store, &callbacks->transfers,
                                     (int64_t)options->retention_ms * 1000);
    if (taker_start(&callbacks->taker, options->brokers, store, wake, callbacks->sender,
                    err) < 0)
        return err->kind;
    *ret = TAKE(callbacks);
    return 0;
}

void callbacks_begin_stop(struct callbacks *callbacks)
{
    if (callbacks)
        sender_begin_stop(callbacks->sender);
}

void callbacks_stop(struct callbacks *callbacks)
{
    if (!callbacks)
        return;
    callbacks_begin_stop(callbacks);
    taker_stop(callbacks->taker);
    sender_stop(callbacks->sender);
    networks_destroy(callbacks->allowed);
    free(callbacks);
}

int callbacks_check(const struct callbacks *callbacks, const char *uri, struct err *err)
{
    char receiver[TARGET_RECEIVER_SIZE];

    return target_read(uri, callbacks->allowed, receiver, err);
}

int callbacks_subscribe(const struct callbacks *callbacks, const char *transaction,
                        const char *tenant, const char *uri, bool json, struct err *err)
{
    char receiver[TARGET_RECEIVER_SIZE];
    uint8_t key[SIGNATURE_KEY_MADE];
    const struct subscription subscription = {
        .transaction = transaction,
        .tenant = tenant,
        .uri = uri,
        .receiver = receiver,
        .dialect = json ? "json" : "xml",
    };

    if (target_read(uri, callbacks->allowed, receiver, err) < 0)
        return err->kind;
    randombytes_buf(key, sizeof key);
    return store_subscribe(callbacks->store, &subscription, key, sizeof key, err);
}

void callbacks_wake(struct callbacks *callbacks)
{
    sender_wake(callbacks->sender);
}
