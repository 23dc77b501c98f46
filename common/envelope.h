/*
 * envelope.h - protobuf bytes <-> message type, ids, payload: CloudEvents 1.0, binary
 * mode.
 *
 * Kafka headers ce_specversion, ce_id, ce_type, ce_source, ce_time, ce_subject,
 * content-type: application/protobuf, traceparent. ce_type is "quartet." and the
 * message's name: "quartet.Event". A record without headers has type "".
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include <protobuf-c/protobuf-c.h>

#include "common/arena.h"
#include "common/err.h"

#define ENVELOPE_TYPE_PREFIX "quartet."
#define ENVELOPE_TRACE_SIZE 56 /* "00-" 32 "-" 16 "-" 2 and the zero */

/* A message on its way out. Texts and payload are borrowed until bus_publish returns.
 */
struct outgoing {
    const char *topic;
    const char *key;
    int32_t partition; /* -1: by the key */
    const char *type;  /* "Event" */
    const char *id;
    const char *subject;     /* NULL: the key */
    const char *traceparent; /* NULL or "": none */
    const void *payload;     /* NULL: a tombstone */
    size_t length;
};

/* A record as it came. Everything is borrowed from the bus until the record is done. */
struct record {
    const char *topic;
    int32_t partition;
    int64_t offset;
    const char *key; /* not zero-terminated */
    size_t key_length;
    char type[64];   /* "Event"; "" when no header says */
    char id[64];     /* ce_id; "" when no header says */
    char source[64]; /* ce_source; "" when no header says */
    char traceparent[ENVELOPE_TRACE_SIZE];
    int64_t time_us; /* the broker's or producer's, since 1970 */
    const uint8_t *payload;
    size_t length; /* 0 with payload NULL: a tombstone */
    void *handle;  /* the bus's own */
};

/* Packs a protobuf message into malloc'd bytes, the caller's. */
uint8_t *envelope_pack(const ProtobufCMessage *message, size_t *ret_length);

/* Unpacks hostile bytes: refuses more than 1 MiB and more than 64 levels. Returns NULL
 * and sets err (ERR_INVALID) when they are no such message. Free with
 * protobuf_c_message_free_unpacked(message, NULL). */
ProtobufCMessage *envelope_unpack(const ProtobufCMessageDescriptor *descriptor,
                                  const uint8_t *bytes, size_t length, struct err *err);

/* Likewise, into the arena: nothing is freed alone. */
ProtobufCMessage *envelope_unpack_in(struct arena *arena,
                                     const ProtobufCMessageDescriptor *descriptor,
                                     const uint8_t *bytes, size_t length,
                                     struct err *err);

/* "{tenant}/{deployment}" */
#define ENVELOPE_KEY_SIZE 160
void envelope_key(char key[ENVELOPE_KEY_SIZE], const char *tenant,
                  const char *deployment);

/* The partition of a key among `count`: murmur2, as Java's clients choose it. */
int32_t envelope_partition(const char *key, size_t length, int32_t count);

/* The topics, in one place. */
#define TOPIC_OPERATIONS "vnf.operations"
#define TOPIC_EVENTS "vnf.events"
#define TOPIC_MONITORING "vnf.monitoring"
#define TOPIC_ALARMS "vnf.alarms"
#define TOPIC_IP_REQUESTS "ip.requests"
#define TOPIC_IP_REPLIES "ip.replies"
