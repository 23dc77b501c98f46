/*
 * partitions.h - the partitions of vnf.monitoring that this monitor has or had, and how
 * far each is in coming and going. One thread.
 *
 * One that comes is read to the end that it has then: until its last record has been
 * seen it is not known what was told of its targets. One that goes is leaving for as
 * long as it takes to record what was told.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One that says nothing for so long counts as read, whatever is missing. */
#define PARTITION_SILENCE_US 3000000

struct partition {
    int64_t committed; /* records before it were dealt with by whoever had it */
    int64_t heard_us;  /* its last record, or when it came, on clock_boot_us's clock */
    bool here, caught_up, read, leaving;
};

struct partitions {
    struct partition *items;
    size_t count, capacity;
};

/* Grows the list as needed; good until the next call. */
struct partition *partitions_at(struct partitions *partitions, int32_t partition);
void partitions_finish(struct partitions *partitions);

/* Whether it is to be called read now: once, then that is noted. */
bool partition_reads_out(struct partition *partition, int64_t now_us);
