/*
 * metrics.h - counters, gauges and histograms, rendered as Prometheus reads them.
 *
 * A metric is a static variable of the file that counts; it enters the list on first
 * use. Any thread may call; the cost is one atomic add.
 *
 *   static struct metric accepted =
 *       METRIC_COUNTER("quartet_operations_accepted_total", "Operations accepted.");
 *   metric_add(&accepted, 1);
 *
 * A family has a member for each value of its labels, made on first use and never
 * removed: values must come from tables, not from clients. Finding one walks the list
 * of members.
 *
 *   static struct metric_family ends = METRIC_FAMILY(METRIC_IS_COUNTER,
 *       "quartet_operations_ended_total", "Operations that ended.", "kind", "state");
 *   metric_add(metric_of(&ends, "STOP", "FAILED"), 1);
 */
#pragma once

#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

enum metric_type {
    METRIC_IS_COUNTER,
    METRIC_IS_GAUGE,
    METRIC_IS_SECONDS, /* a gauge, set in microseconds, shown in seconds */
    METRIC_IS_HISTOGRAM,
    METRIC_IS_SLOW_HISTOGRAM, /* for what takes minutes */
};

#define METRIC_BUCKETS 16

struct metric {
    const char *name;
    const char *help;
    enum metric_type type;
    atomic_int listed;
    _Atomic int64_t value; /* of histograms: microseconds in all */
    /* histogram: 100 us and doubling; slow: 10 ms */
    _Atomic int64_t buckets[METRIC_BUCKETS + 1];
    struct metric *next;
};

#define METRIC_LABELS 2
#define METRIC_LABEL_SIZE 200 /* of all labels as they are shown */

struct metric_member {
    struct metric metric;
    char labels[METRIC_LABEL_SIZE]; /* kind="STOP",state="FAILED" */
    struct metric_member *next;
};

struct metric_family {
    struct metric own; /* name, help, type; not counted */
    const char *labels[METRIC_LABELS];
    struct metric_member *_Atomic members;
    struct metric_family *next;
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
#define METRIC_SECONDS(n, h)                                                           \
    {                                                                                  \
        .name = (n), .help = (h), .type = METRIC_IS_SECONDS                            \
    }
/* n ends in _seconds */
#define METRIC_HISTOGRAM(n, h)                                                         \
    {                                                                                  \
        .name = (n), .help = (h), .type = METRIC_IS_HISTOGRAM                          \
    }
/* other may be NULL: one label */
#define METRIC_FAMILY(t, n, h, one, other)                                             \
    {                                                                                  \
        .own = {.name = (n), .help = (h), .type = (t)}, .labels = {(one), (other) }    \
    }

void metric_add(struct metric *metric, int64_t by);
void metric_set(struct metric *metric, int64_t to);
void metric_observe(struct metric *metric, int64_t duration_us);

/* The member with these values; the second is not looked at where the family has one
 * label. Values are copied. */
struct metric *metric_of(struct metric_family *family, const char *one,
                         const char *other);

/* `refresh` is called on the thread that renders, before it does: for gauges that are
 * looked up rather than kept. At most 8. metrics_forget returns when it is not being
 * called and will not be any more. */
void metrics_before(void (*refresh)(void *context), void *context);
void metrics_forget(void *context);

/* All that were touched, and process_resident_memory_bytes. */
void metrics_render(FILE *out);
