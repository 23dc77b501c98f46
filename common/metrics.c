/*
 * metrics.c - counters, gauges and histograms in Prometheus' text format.
 *
 * Metrics are static variables of the files that count. The first use pushes one onto
 * a list that only grows, so metrics_render walks it without a lock; a histogram's
 * buckets are kept apart and summed when rendered.
 */
#include "common/metrics.h"

#include <inttypes.h>
#include <unistd.h>

#define FIRST_BUCKET_US 100

static struct metric *_Atomic metric_list;

static void list(struct metric *metric)
{
    struct metric *head;

    if (atomic_load_explicit(&metric->listed, memory_order_relaxed) ||
        atomic_exchange(&metric->listed, 1))
        return;
    head = atomic_load(&metric_list);
    do
        metric->next = head;
    while (!atomic_compare_exchange_weak(&metric_list, &head, metric));
}

void metric_add(struct metric *metric, int64_t by)
{
    list(metric);
    atomic_fetch_add_explicit(&metric->value, by, memory_order_relaxed);
}

void metric_set(struct metric *metric, int64_t to)
{
    list(metric);
    atomic_store_explicit(&metric->value, to, memory_order_relaxed);
}

void metric_observe(struct metric *metric, int64_t duration_us)
{
    int bucket = 0;

    if (duration_us < 0)
        duration_us = 0;
    while (bucket < METRIC_BUCKETS && duration_us > (int64_t)FIRST_BUCKET_US << bucket)
        bucket++;
    metric_add(metric, duration_us);
    atomic_fetch_add_explicit(&metric->buckets[bucket], 1, memory_order_relaxed);
}

static void render_histogram(FILE *out, struct metric *metric)
{
    int64_t count = 0;

    for (int i = 0; i < METRIC_BUCKETS; i++) {
        count += atomic_load_explicit(&metric->buckets[i], memory_order_relaxed);
        fprintf(out, "%s_bucket{le=\"%g\"} %" PRId64 "\n", metric->name,
                (double)((int64_t)FIRST_BUCKET_US << i) / 1e6, count);
    }
    count +=
        atomic_load_explicit(&metric->buckets[METRIC_BUCKETS], memory_order_relaxed);
    fprintf(out, "%s_bucket{le=\"+Inf\"} %" PRId64 "\n", metric->name, count);
    fprintf(out, "%s_sum %.6f\n", metric->name,
            (double)atomic_load_explicit(&metric->value, memory_order_relaxed) / 1e6);
    fprintf(out, "%s_count %" PRId64 "\n", metric->name, count);
}

static void render_metric(FILE *out, struct metric *metric)
{
    static const char *const TYPES[] = {
        [METRIC_IS_COUNTER] = "counter",
        [METRIC_IS_GAUGE] = "gauge",
        [METRIC_IS_HISTOGRAM] = "histogram",
    };

    fprintf(out, "# HELP %s %s\n# TYPE %s %s\n", metric->name, metric->help,
            metric->name, TYPES[metric->type]);
    if (metric->type == METRIC_IS_HISTOGRAM)
        render_histogram(out, metric);
    else
        fprintf(out, "%s %" PRId64 "\n", metric->name,
                atomic_load_explicit(&metric->value, memory_order_relaxed));
}

/* In bytes; 0 when /proc does not say. */
static long long resident_memory(void)
{
    long long pages = 0;
    FILE *statm = fopen("/proc/self/statm", "r");

    if (!statm)
        return 0;
    if (fscanf(statm, "%*s %lld", &pages) != 1)
        pages = 0;
    fclose(statm);
    return pages * sysconf(_SC_PAGESIZE);
}

void metrics_render(FILE *out)
{
    for (struct metric *m = atomic_load(&metric_list); m; m = m->next)
        render_metric(out, m);
    fprintf(out,
            "# HELP process_resident_memory_bytes Resident memory size in bytes.\n"
            "# TYPE process_resident_memory_bytes gauge\n"
            "process_resident_memory_bytes %lld\n",
            resident_memory());
}
