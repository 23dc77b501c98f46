/*
 * metrics.c - counters, gauges and histograms in Prometheus' text format.
 *
 * Metrics are static variables of the files that count. The first use pushes one onto
 * a list that only grows, so metrics_render walks it without a lock; a histogram's
 * buckets are kept apart and summed when rendered. Families and their members are lists
 * of the same kind; only making a member takes a lock.
 */
#include "common/metrics.h"

#include <inttypes.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "common/mem.h"

#define REFRESHERS 8

static struct metric *_Atomic metric_list;
static struct metric_family *_Atomic family_list;
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

static struct {
    pthread_mutex_t lock; /* held while they are called */
    struct {
        void (*refresh)(void *context);
        void *context;
    } all[REFRESHERS];
} refreshers = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* --- counting ----------------------------------------------------------------------
 */

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

static int64_t bound_us(const struct metric *metric, int bucket)
{
    return (metric->type == METRIC_IS_SLOW_HISTOGRAM ? INT64_C(10000) : INT64_C(100))
           << bucket;
}

void metric_observe(struct metric *metric, int64_t duration_us)
{
    int bucket = 0;

    if (duration_us < 0)
        duration_us = 0;
    while (bucket < METRIC_BUCKETS && duration_us > bound_us(metric, bucket))
        bucket++;
    metric_add(metric, duration_us);
    atomic_fetch_add_explicit(&metric->buckets[bucket], 1, memory_order_relaxed);
}

/* --- families ----------------------------------------------------------------------
 */

static struct metric_member *member_find(const struct metric_family *family,
                                         const char *labels)
{
    struct metric_member *m = atomic_load(&family->members);

    while (m && strcmp(m->labels, labels) != 0)
        m = m->next;
    return m;
}

static struct metric_member *member_make(struct metric_family *family,
                                         const char *labels)
{
    struct metric_member *member = xcalloc(1, sizeof *member);

    member->metric.name = family->own.name;
    member->metric.type = family->own.type;
    member->metric.listed = 1; /* with its family */
    snprintf(member->labels, sizeof member->labels, "%s", labels);
    member->next = atomic_load(&family->members);
    atomic_store(&family->members, member);
    if (!member->next) {
        family->next = atomic_load(&family_list);
        atomic_store(&family_list, family);
    }
    return member;
}

struct metric *metric_of(struct metric_family *family, const char *one,
                         const char *other)
{
    struct metric_member *member;
    char labels[METRIC_LABEL_SIZE];
    int length =
        snprintf(labels, sizeof labels, "%s=\"%.80s\"", family->labels[0], one);

    if (family->labels[1])
        snprintf(labels + length, sizeof labels - (size_t)length, ",%s=\"%.80s\"",
                 family->labels[1], other);
    member = member_find(family, labels);
    if (member)
        return &member->metric;
    pthread_mutex_lock(&making);
    member = member_find(family, labels);
    if (!member)
        member = member_make(family, labels);
    pthread_mutex_unlock(&making);
    return &member->metric;
}

/* --- rendering ---------------------------------------------------------------------
 */

static void render_histogram(FILE *out, struct metric *metric, const char *labels)
{
    const char *comma = *labels ? "," : "";
    const char *open = *labels ? "{" : "", *close = *labels ? "}" : "";
    int64_t count = 0;

    for (int i = 0; i < METRIC_BUCKETS; i++) {
        count += atomic_load_explicit(&metric->buckets[i], memory_order_relaxed);
        fprintf(out, "%s_bucket{%s%sle=\"%g\"} %" PRId64 "\n", metric->name, labels,
                comma, (double)bound_us(metric, i) / 1e6, count);
    }
    count +=
        atomic_load_explicit(&metric->buckets[METRIC_BUCKETS], memory_order_relaxed);
    fprintf(out, "%s_bucket{%s%sle=\"+Inf\"} %" PRId64 "\n", metric->name, labels,
            comma, count);
    fprintf(out, "%s_sum%s%s%s %.6f\n", metric->name, open, labels, close,
            (double)atomic_load_explicit(&metric->value, memory_order_relaxed) / 1e6);
    fprintf(out, "%s_count%s%s%s %" PRId64 "\n", metric->name, open, labels, close,
            count);
}

static void render_head(FILE *out, const struct metric *metric)
{
    static const char *const TYPES[] = {
        [METRIC_IS_COUNTER] = "counter",
        [METRIC_IS_GAUGE] = "gauge",
        [METRIC_IS_SECONDS] = "gauge",
        [METRIC_IS_HISTOGRAM] = "histogram",
        [METRIC_IS_SLOW_HISTOGRAM] = "histogram",
    };

    fprintf(out, "# HELP %s %s\n# TYPE %s %s\n", metric->name, metric->help,
            metric->name, TYPES[metric->type]);
}

/* labels: "" or as they are shown between the braces. */
static void render_samples(FILE *out, struct metric *metric, const char *labels)
{
    int64_t value = atomic_load_explicit(&metric->value, memory_order_relaxed);
    const char *open = *labels ? "{" : "", *close = *labels ? "}" : "";

    if (metric->type >= METRIC_IS_HISTOGRAM)
        render_histogram(out, metric, labels);
    else if (metric->type == METRIC_IS_SECONDS)
        fprintf(out, "%s%s%s%s %.6f\n", metric->name, open, labels, close,
                (double)value / 1e6);
    else
        fprintf(out, "%s%s%s%s %" PRId64 "\n", metric->name, open, labels, close,
                value);
}

static void render_family(FILE *out, const struct metric_family *family)
{
    render_head(out, &family->own);
    for (struct metric_member *m = atomic_load(&family->members); m; m = m->next)
        render_samples(out, &m->metric, m->labels);
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

void metrics_before(void (*refresh)(void *context), void *context)
{
    pthread_mutex_lock(&refreshers.lock);
    for (int i = 0; i < REFRESHERS; i++) {
        if (refreshers.all[i].refresh)
            continue;
        refreshers.all[i].refresh = refresh;
        refreshers.all[i].context = context;
        break;
    }
    pthread_mutex_unlock(&refreshers.lock);
}

void metrics_forget(void *context)
{
    pthread_mutex_lock(&refreshers.lock);
    for (int i = 0; i < REFRESHERS; i++)
        if (refreshers.all[i].context == context)
            refreshers.all[i].refresh = NULL;
    pthread_mutex_unlock(&refreshers.lock);
}

static void refresh_all(void)
{
    pthread_mutex_lock(&refreshers.lock);
    for (int i = 0; i < REFRESHERS; i++)
        if (refreshers.all[i].refresh)
            refreshers.all[i].refresh(refreshers.all[i].context);
    pthread_mutex_unlock(&refreshers.lock);
}

void metrics_render(FILE *out)
{
    refresh_all();
    for (struct metric *m = atomic_load(&metric_list); m; m = m->next) {
        render_head(out, m);
        render_samples(out, m, "");
    }
    for (struct metric_family *f = atomic_load(&family_list); f; f = f->next)
        render_family(out, f);
    fprintf(out,
            "# HELP process_resident_memory_bytes Resident memory size in bytes.\n"
            "# TYPE process_resident_memory_bytes gauge\n"
            "process_resident_memory_bytes %lld\n",
            resident_memory());
}
