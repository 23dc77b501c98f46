/*
 * watcher.c - see watcher.h.
 */
#include "tests/bench/operations/watcher.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

#include "common/clock.h"
#include "common/envelope.h"
#include "proto/monitoring.pb-c.h"
#include "tests/bench/operations/client.h"

static void tell(const Mon__V1__Target *target, const char *type,
                 const ProtobufCMessage *message)
{
    char key[ENVELOPE_KEY_SIZE];
    size_t length;
    uint8_t *bytes = envelope_pack(message, &length);

    envelope_key(key, target->tenant, target->deployment);
    client_send(TOPIC_ALARMS, key, type, bytes, length);
    free(bytes);
}

static void acknowledge(const Mon__V1__Target *target)
{
    Mon__V1__Acknowledgement m = MON__V1__ACKNOWLEDGEMENT__INIT;

    m.vm_id = target->vm_id;
    m.tenant = target->tenant;
    m.deployment = target->deployment;
    m.epoch = target->epoch;
    m.enabled = target->enabled;
    m.transaction_id = target->transaction_id;
    tell(target, "Acknowledgement", &m.base);
}

static void say_alive(const Mon__V1__Target *target)
{
    Mon__V1__Alarm m = MON__V1__ALARM__INIT;
    char one[] = "1";

    m.vm_id = target->vm_id;
    m.tenant = target->tenant;
    m.deployment = target->deployment;
    m.epoch = target->epoch;
    m.event_name = target->probes[0]->kpi->event_name;
    m.verdict = true;
    m.value = one;
    m.time_us = clock_wall_us();
    tell(target, "Alarm", &m.base);
}

static void take(void *context, const uint8_t *payload, size_t length)
{
    Mon__V1__Target *target =
        length ? mon__v1__target__unpack(NULL, length, payload) : NULL;

    (void)context;
    if (!target)
        return;
    acknowledge(target);
    if (target->enabled && target->n_probes)
        say_alive(target);
    mon__v1__target__free_unpacked(target, NULL);
}

static void *watch(void *reader)
{
    for (;;)
        reader_take(reader, 1000, take, NULL);
    return reader;
}

void watcher_start(void)
{
    pthread_t thread;

    if (pthread_create(&thread, NULL, watch, reader_open(TOPIC_MONITORING)))
        fail("watcher", "no thread");
    pthread_detach(thread);
}
