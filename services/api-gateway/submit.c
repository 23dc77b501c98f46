/*
 * submit.c - identity, repeat, production. See submit.h.
 */
#include "services/api-gateway/submit.h"

#include <ctype.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/recorded.h"

#define EXPIRES_US 3600000000
#define HEADER_MAX 255
#define OPERATION_MAX                                                                  \
    (900U << 10) /* what the engine reads, and Kafka takes, is 1 MiB */

/* --- headers --------------------------------------------------------------------- */

/* Printable ASCII of a length that fits; absent is well too. */
static int check_header(struct exchange *exchange, const char *name)
{
    const char *value = http_header(exchange, name);
    size_t length = value ? strlen(value) : 0;

    for (size_t i = 0; i < length && length <= HEADER_MAX; i++)
        if (value[i] < 0x20 || value[i] > 0x7e)
            length = HEADER_MAX + 1;
    if (length <= HEADER_MAX)
        return 0;
    answer_error(exchange, 400, "%s must be at most %d characters of plain ASCII.",
                 name, HEADER_MAX);
    return -1;
}

static int is_absolute(const char *uri)
{
    size_t scheme = strspn(uri, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789+-.");

    return scheme > 0 && isalpha((unsigned char)*uri) &&
           strncmp(uri + scheme, "://", 3) == 0 && uri[scheme + 3] != '\0';
}

static int check_callback(struct exchange *exchange)
{
    const char *callback = http_header(exchange, "Callback");

    if (!callback)
        return 0;
    if (!is_absolute(callback))
        answer_error(exchange, 400, "Callback must be an absolute URI.");
    else
        answer_error(exchange, 422,
                     "Callbacks are not offered by this version: leave the header out, "
                     "and read /v1/operations/{transaction_id} or vnf.events.");
    return -1;
}

/* --- identity -------------------------------------------------------------------- */

static const char *key_of(const struct gateway *gateway,
                          const struct exchange *exchange)
{
    const char *key = http_header(exchange, "Idempotency-Key");

    if (!key && gateway->config->client_transaction_is_key)
        key = http_header(exchange, "Client-Transaction-Id");
    return key;
}

static void identify(const struct gateway *gateway, struct exchange *exchange,
                     struct request *request)
{
    const char *key = key_of(gateway, exchange);
    const char *method = http_method(exchange), *path = http_path(exchange);
    crypto_generichash_state hash;
    const uint8_t *body;
    size_t length;

    body = http_body(exchange, &length);
    crypto_generichash_init(&hash, NULL, 0, DIGEST_SIZE);
    crypto_generichash_update(&hash, (const uint8_t *)method, strlen(method) + 1);
    crypto_generichash_update(&hash, (const uint8_t *)path, strlen(path) + 1);
    crypto_generichash_update(&hash, body, length);
    crypto_generichash_final(&hash, request->digest, DIGEST_SIZE);
    request->keyed = key != NULL;
    if (key)
        uuid_name(request->id, "request\n%s\n%s\n%s\n%s\n%s", request->tenant,
                  request->account.name, method, path, key);
}

static int answer_repeat(struct gateway *gateway, struct exchange *exchange)
{
    const struct request *request = request_of(exchange);
    AUTO(PQclear) PGresult *operations = NULL;
    char ids[1][UUID_SIZE];
    struct err err;
    int row;

    memcpy(ids[0], request->id, UUID_SIZE);
    if (store_find_operations(gateway->store, (const char(*)[UUID_SIZE])ids, 1,
                              &operations, &err) < 0) {
        answer_err(exchange, &err);
        return -1;
    }
    row = recorded_find(operations, request->id);
    if (row < 0)
        return 0;
    recorded_answer(exchange, operations, row);
    return -1;
}

int submit_begin(struct gateway *gateway, struct exchange *exchange)
{
    if (check_header(exchange, "Client-Transaction-Id") < 0 ||
        check_header(exchange, "Idempotency-Key") < 0 || check_callback(exchange) < 0)
        return -1;
    identify(gateway, exchange, request_of(exchange));
    return answer_repeat(gateway, exchange);
}

/* --- production ------------------------------------------------------------------ */

/* Texts are borrowed from the request. */
static void fill(Vnf__V1__Operation *operation, struct request *request)
{
    operation->id = request->id;
    operation->tenant = request->tenant;
    operation->account = request->account.name;
    operation->client_transaction_id = request->client_transaction;
    operation->traceparent = request->traceparent;
    operation->expires_at_us = clock_wall_us() + EXPIRES_US;
    operation->request_digest.data = request->digest;
    operation->request_digest.len = DIGEST_SIZE;
}

static int publish(struct gateway *gateway, const Vnf__V1__Operation *operation,
                   const uint8_t *payload, size_t length, uint64_t token,
                   struct err *err)
{
    char key[ENVELOPE_KEY_SIZE];
    const struct outgoing message = {
        .topic = TOPIC_OPERATIONS,
        .key = key,
        .partition = -1,
        .type = "Operation",
        .id = operation->id,
        .traceparent = operation->traceparent,
        .payload = payload,
        .length = length,
    };

    envelope_key(key, operation->tenant, operation->deployment);
    return bus_publish(gateway->bus, &message, token, err);
}

/* Why nothing can be produced now. */
static int check_kafka(const struct gateway *gateway, struct err *err)
{
    if (!bus_connected(gateway->bus, err))
        return err_set(err, ERR_RETRY, "Kafka is away; ask again.");
    if (!bus_positioned(gateway->bus))
        return err_set(err, ERR_RETRY, "The gateway is not ready yet; ask again.");
    return 0;
}

/* The exchange rests from here on; whoever takes the waiter answers it. */
static void produce(struct gateway *gateway, struct exchange *exchange,
                    const Vnf__V1__Operation *operation, const uint8_t *payload,
                    size_t length)
{
    const struct request *request = request_of(exchange);
    struct waiter *waiter;
    struct err err;
    uint64_t token =
        waiters_add(gateway->waiters, exchange, request->id, request->keyed);

    if (token == 0) {
        answer_error(exchange, 503, "The gateway is about to stop; ask again.");
        return;
    }
    if (publish(gateway, operation, payload, length, token, &err) < 0) {
        waiter = waiters_take_token(gateway->waiters, token);
        if (waiter) {
            waiter_free(waiter);
            answer_err(exchange, &err);
            return;
        }
    }
    http_later(exchange);
}

void submit(struct gateway *gateway, struct exchange *exchange,
            Vnf__V1__Operation *operation)
{
    AUTO(free) uint8_t *payload = NULL;
    struct err err;
    size_t length;

    fill(operation, request_of(exchange));
    payload = envelope_pack(&operation->base, &length);
    if (length > OPERATION_MAX)
        answer_error(exchange, 422, "The operation is too large: %zu bytes of %u.",
                     length, OPERATION_MAX);
    else if (check_kafka(gateway, &err) < 0)
        answer_err(exchange, &err);
    else
        produce(gateway, exchange, operation, payload, length);
}
