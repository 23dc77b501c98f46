/*
 * scan.h - Kafka: reads a topic from given offsets on, to its ends and beyond, in no
 * consumer group: for who looks back. It fetches little at a time, so that many may
 * scan at once. One thread.
 */
#pragma once

#include <stdint.h>

#include "common/auto.h"
#include "common/envelope.h"
#include "common/err.h"

struct scan;

struct scan_options {
    const char *brokers, *client, *topic;
    const int64_t *from; /* of each partition, the first offset to read; what is kept no
                            longer is passed over */
    int partitions;
};

/* Does not wait for the broker. ERR_INVALID. */
int scan_open(struct scan **ret, const struct scan_options *options, struct err *err);
void scan_close(struct scan *scan);
AUTO_DEFINE(scan_close, struct scan *);

enum scan_found {
    SCAN_RECORD,  /* *ret is one, until scan_done */
    SCAN_END,     /* ret->partition has nothing before ret->offset that was not given */
    SCAN_NOTHING, /* within timeout_ms */
};
enum scan_found scan_next(struct scan *scan, struct record *ret, int timeout_ms);
void scan_done(struct scan *scan, struct record *record);
