/*
 * metrics.h - counters, gauges and histograms, rendered as Prometheus reads them.
 *
 * A metric is a static variable of the file that counts; it enters the list on first
 * use. Any thread may call; the cost is one atomic add. static struct metric accepted =
 * METRIC_COUNTER("quartet_operations_accepted_total", "Operations accepted.");
 *   metric_add(&accepted, 1);
 */
#pragma once

#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

enum metric_type { METRIC_IS_COUNTER, METRIC_IS_GAUGE, METRIC_IS_HISTOGRAM };

#define METRIC_BUCKETS 16

struct metric {
    const char *name;
    const char *help;
    enum metric_type type;
    atomic_int listed;
    _Atomic int64_t value; /* of histograms: microseconds in all */
    _Atomic int64_t buckets[METRIC_BUCKETS + 1]; /* histogram, 100 us and doubling */
    struct metric *next;
};

#define METRIC_COUNTER(n, h)                                                           \
    {                                                                                  \
        .name = (n), .help = (h), .type = METRIC_IS_COUNTER                            \
    }
#define METRIC_GAUGE(n, h)                                                             \
    {                                                                                  \
        .name = (n), .help = (h), .type = METRIC_IS_GAUGE                              \
    }
/* n ends in _seconds */
#define METRIC_HISTOGRAM(n, h)                                                         \
    {                                                                                  \
        .name = (n), .help = (h), .type = METRIC_IS_HISTOGRAM                          \
    }

void metric_add(struct metric *metric, int64_t by);
void metric_set(struct metric *metric, int64_t to);
void metric_observe(struct metric *metric, int64_t duration_us);

/* All that were touched, and process_resident_memory_bytes. */
void metrics_render(FILE *out);
