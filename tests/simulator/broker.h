/*
 * broker.h - Kafka, as common/bus.h has it, for the instances; and for the others, who
 * are no processes here, a way to produce and to be told.
 */
#pragma once

#include "tests/simulator/engines.h"

void broker_reset(void);
void broker_away(bool away);
bool broker_is_away(void);

/* From a client, the monitor or ip-pool; waits while Kafka is away. */
void broker_produce(const char *topic, const char *key, const char *type,
                    const ProtobufCMessage *message);
/* A message was given up while Kafka was away; it is published again later, behind
 * younger ones. */
bool broker_lost_order(void);
/* The last record of the topic stands once more. */
void broker_again(const char *topic);

/* --- for engines.c -------------------------------------------------------------------
 */

bool broker_readable(const struct bus *bus);
/* What is stored is committed; nothing while Kafka is away. */
void broker_offsets_commit(struct bus *bus);
/* What it has published and the broker has not is sent now. */
void broker_flush(struct bus *bus);
