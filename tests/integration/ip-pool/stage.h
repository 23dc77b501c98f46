/*
 * stage.h - ip-pool for a test: two instances of one consumer group, a real Kafka and a
 * real PostgreSQL, requests on a topic of the test's own. No quarantine, no grace.
 */
#pragma once

#include "proto/ip.pb-c.h"

enum { STAGE_PARTITIONS = 4 };

/* The topic, as a name that no other test has. */
extern char stage_topic[64];

/* For TestSuite's init and fini; assert. */
void stage_open(void);
void stage_close(void);

/* Other times than none, for requests to come. Call when all are answered. */
void stage_times(int64_t quarantine_ms, int64_t leak_grace_ms);

/* Publishes the request to partition key % STAGE_PARTITIONS. */
void stage_send(const char *type, uint32_t key, const ProtobufCMessage *message);

/* The next answer, its type and its message, which the caller frees; asserts that it
 * comes and is such a message. All answers begin with the request_id. */
void *stage_answer(char type[64], const ProtobufCMessageDescriptor *kind);

/* Likewise; asserts that it is of this type too. */
void *stage_expect(const char *type, const ProtobufCMessageDescriptor *kind);
