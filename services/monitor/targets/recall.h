/*
 * recall.h - what earlier watchers had told, while a partition is read: the last that
 * is said of a VM counts, wherever in the partition its target stands. One thread.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "services/monitor/targets/targets.h"

struct recall;

struct recall *recall_create(void);
void recall_destroy(struct recall *recall);
AUTO_DEFINE(recall_destroy, struct recall *);

/* Of the VM this was told, as verdicts_unpack takes it; copies. bytes NULL: nothing. */
void recall_put(struct recall *recall, int32_t partition, const char *vm_id,
                const void *bytes, size_t length);

/* The partition is read: its targets know what was told of them, and here it is
 * forgotten. targets NULL: it went before, and is only forgotten. */
void recall_end(struct recall *recall, int32_t partition, struct targets *targets);
