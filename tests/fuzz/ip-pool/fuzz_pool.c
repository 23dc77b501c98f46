/*
 * fuzz_pool.c - a pool as a request states it: refused with a reason, or a pool that
 * can be, whose spans are in order and hold what they say.
 */
#include "common/envelope.h"
#include "common/pool.h"
#include "proto/ip.pb-c.h"
#include "tests/fuzz/fuzz.h"

static void judge(const Vnf__V1__AddressPool *stated)
{
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err = {.msg = ""};
    int64_t size = 0;

    if (pool_read(&pool, POOL_STATED(stated), &err) < 0) {
        if (!*err.msg)
            abort(); /* refused without a reason */
        return;
    }
    for (size_t i = 0; i < pool->count; i++) {
        const struct span *span = &pool->spans[i];

        size += (int64_t)(span->last.low - span->first.low) + 1;
        if (span->last.low < span->first.low && span->last.high == span->first.high)
            abort();
    }
    if (size != pool->size || pool->size > POOL_SIZE_MAX)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct err err;
    ProtobufCMessage *message =
        envelope_unpack(&ip__v1__reserve_addresses__descriptor, bytes, length, &err);

    if (!message)
        return 0;
    if (((Ip__V1__ReserveAddresses *)message)->pool)
        judge(((Ip__V1__ReserveAddresses *)message)->pool);
    protobuf_c_message_free_unpacked(message, NULL);
    return 0;
}
