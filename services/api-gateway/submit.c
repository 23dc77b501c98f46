/*
 * submit.c - identity, repeat, production. See submit.h.
 */
#include "services/api-gateway/submit.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/mem.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/recorded.h"

#define EXPIRES_US 3600000000
#define HEADER_MAX 255
#define KEY_USES 8 /* of one key, while its operations are kept */
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

static int check_callback(const struct gateway *gateway, struct exchange *exchange)
{
    const char *callback = http_header(exchange, "Callback");
    struct err err;

    if (!callback || callbacks_check(gateway->callbacks, callback, &err) == 0)
        return 0;
    answer_err(exchange, &err);
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

static int hash_parameter(void *hash, const char *name, const char *value)
{
    crypto_generichash_update(hash, (const uint8_t *)name, strlen(name) + 1);
    crypto_generichash_update(hash, (const uint8_t *)value, strlen(value) + 1);
    return 0;
}

/* Of all that says what is asked. */
static void digest(const struct exchange *exchange, uint8_t ret[DIGEST_SIZE])
{
    const char *method = http_method(exchange), *path = http_path(exchange);
    crypto_generichash_state hash;
    const uint8_t *body;
    size_t length;

    body = http_body(exchange, &length);
    crypto_generichash_init(&hash, NULL, 0, DIGEST_SIZE);
    crypto_generichash_update(&hash, (const uint8_t *)method, strlen(method) + 1);
    crypto_generichash_update(&hash, (const uint8_t *)path, strlen(path) + 1);
    http_each_query(exchange, hash_parameter, &hash);
    crypto_generichash_update(&hash, body, length);
    crypto_generichash_final(&hash, ret, DIGEST_SIZE);
}

/* The id of a key's n-th use: uuid5 of the scope and the key. */
static void key_id(char id[UUID_SIZE], const struct exchange *exchange,
                   const struct request *request, const char *key, int use)
{
    char again[16] = "";

    if (use > 0)
        snprintf(again, sizeof again, "\n%d", use);
    uuid_name(id, "request\n%s\n%s\n%s\n%s\n%s%s", request->tenant,
              request->account.name, http_method(exchange), http_path(exchange), key,
              again);
}

/* The row of the key's last use that the views know, or -1. */
static int last_use(const PGresult *operations, const char (*ids)[UUID_SIZE],
                    int *ret_use)
{
    int last = -1;

    for (int use = 0; use < KEY_USES; use++) {
        int row = recorded_find(operations, ids[use]);

        if (row < 0 || (last >= 0 && db_get_time(operations, row, OP_ACCEPTED) <=
                                         db_get_time(operations, last, OP_ACCEPTED)))
            continue;
        last = row;
        *ret_use = use;
    }
    return last;
}

/* A key is good for a day: what it named before that is another use of it, with an id
 * of its own. Which use this is the views tell, so that every gateway finds the same id
 * for a repeat, whether or not the engine has seen the first one yet. */
static int identify(struct gateway *gateway, struct exchange *exchange, const char *key)
{
    struct request *request = request_of(exchange);
    AUTO(PQclear) PGresult *operations = NULL;
    char ids[KEY_USES][UUID_SIZE];
    struct err err;
    int row, use = 0, next;

    for (int i = 0; i < KEY_USES; i++)
        key_id(ids[i], exchange, request, key, i);
    if (store_find_operations(gateway->store, (const char(*)[UUID_SIZE])ids, KEY_USES,
                              &operations, &err) < 0) {
        answer_err(exchange, &err);
        return -1;
    }
    row = last_use(operations, (const char(*)[UUID_SIZE])ids, &use);
    request->keyed = true;
    memcpy(request->id, ids[use], UUID_SIZE);
    if (row < 0)
        return 0;
    if (db_get_bool(operations, row, OP_FRESH)) {
        recorded_answer(exchange, operations, row);
        return -1;
    }
    next = (use + 1) % KEY_USES;
    if (recorded_find(operations, ids[next]) >= 0) {
        answer_error(exchange, 422,
                     "This key was used on %d days already; take a new one.", KEY_USES);
        return -1;
    }
    memcpy(request->id, ids[next], UUID_SIZE);
    return 0;
}

int submit_begin(struct gateway *gateway, struct exchange *exchange)
{
    const char *key;

    if (check_header(exchange, "Client-Transaction-Id") < 0 ||
        check_header(exchange, "Idempotency-Key") < 0 ||
        check_header(exchange, "Callback") < 0 || check_callback(gateway, exchange) < 0)
        return -1;
    digest(exchange, request_of(exchange)->digest);
    key = key_of(gateway, exchange);
    return key && !request_of(exchange)->plans ? identify(gateway, exchange, key) : 0;
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
    operation->tenant_must_exist |=
        request->account.role != ROLE_ADMIN || *request->account.tenant;
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

/* Why nothing can be taken now. */
static int check_ground(const struct gateway *gateway, struct err *err)
{
    if (!watch_is_ready(gateway->watch, err))
        return err_set(err, ERR_RETRY, "PostgreSQL is away; ask again.");
    if (watch_maintenance(gateway->watch))
        return err_set(err, ERR_RETRY,
                       "Maintenance: no change is taken until it is over; ask again.");
    if (!bus_connected(gateway->bus, err))
        return err_set(err, ERR_RETRY, "Kafka is away; ask again.");
    if (!bus_positioned(gateway->bus))
        return err_set(err, ERR_RETRY, "The gateway is not ready yet; ask again.");
    return 0;
}

/* Whom to tell of it, before there is anything to tell. */
static int subscribe(const struct gateway *gateway, struct exchange *exchange,
                     struct err *err)
{
    const struct request *request = request_of(exchange);
    const char *callback = http_header(exchange, "Callback");

    if (!callback)
        return 0;
    return callbacks_subscribe(gateway->callbacks, request->id, request->tenant,
                               callback, request->dialect != DIALECT_XML, err);
}

/* The exchange rests from here on; whoever takes the waiter answers it. */
static void produce(struct gateway *gateway, struct exchange *exchange,
                    const Vnf__V1__Operation *operation, const uint8_t *payload,
                    size_t length)
{
    const struct request *request = request_of(exchange);
    struct waiter *waiter;
    char id[UUID_SIZE];
    struct err err;
    uint64_t token;

    memcpy(id, request->id, sizeof id);
    if (request->plans)
        verdicts_plan_id(id, request->id);
    token = waiters_add(gateway->waiters, exchange, id, request->keyed);

    fault_point("operation.awaited");
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
    fault_point("operation.submitted");
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
    else if (check_ground(gateway, &err) < 0 || subscribe(gateway, exchange, &err) < 0)
        answer_err(exchange, &err);
    else
        produce(gateway, exchange, operation, payload, length);
}
