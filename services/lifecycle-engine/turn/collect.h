/*
 * collect.h - a record -> the item it is: which topic carries which messages, and what
 * of each tells the deployment.
 */
#pragma once

#include "common/bus.h"
#include "services/lifecycle-engine/facts/item.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Unpacks into the arena. An Operation without an id gets uuid5 of its place.
 * ERR_INVALID when the record is no message that belongs on its topic. */
int collect_record(struct arena *arena, struct record *record, struct item *ret,
                   struct err *err);
