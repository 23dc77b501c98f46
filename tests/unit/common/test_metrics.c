/*
 * test_metrics.c - what was counted is what Prometheus reads.
 */
#include "common/metrics.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <criterion/criterion.h>

static char *rendered(void)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    metrics_render(out);
    fclose(out);
    return text;
}

Test(metrics, an_untouched_metric_is_not_shown_and_memory_always_is)
{
    char *text = rendered();

    cr_assert_eq(strncmp(text, "# HELP process_resident_memory_bytes ", 37), 0);
    cr_assert_gt(atoll(strrchr(text, ' ')), 100000);
    free(text);
}

Test(metrics, counters_add_and_gauges_hold_the_last_value)
{
    static struct metric counter = METRIC_COUNTER("a_total", "As.");
    static struct metric gauge = METRIC_GAUGE("b", "Bs.");
    char *text;

    metric_add(&counter, 2);
    metric_add(&counter, 3);
    metric_set(&gauge, 7);
    metric_set(&gauge, -1);
    text = rendered();
    cr_assert(strstr(text, "# HELP a_total As.\n# TYPE a_total counter\na_total 5\n"));
    cr_assert(strstr(text, "# HELP b Bs.\n# TYPE b gauge\nb -1\n"));
    free(text);
}

Test(metrics, a_histogram_counts_each_duration_up_to_its_bound)
{
    static struct metric h = METRIC_HISTOGRAM("h_seconds", "Hs.");
    char *text;

    metric_observe(&h, -5);
    metric_observe(&h, 100);
    metric_observe(&h, 101);
    metric_observe(&h, 60000000);
    text = rendered();
    cr_assert(strstr(text, "# TYPE h_seconds histogram\n"
                           "h_seconds_bucket{le=\"0.0001\"} 2\n"
                           "h_seconds_bucket{le=\"0.0002\"} 3\n"));
    cr_assert(strstr(text, "h_seconds_bucket{le=\"3.2768\"} 3\n"
                           "h_seconds_bucket{le=\"+Inf\"} 4\n"
                           "h_seconds_sum 60.000201\nh_seconds_count 4\n"));
    free(text);
}

static struct metric shared[8] = {
    METRIC_COUNTER("s0", ""), METRIC_COUNTER("s1", ""), METRIC_COUNTER("s2", ""),
    METRIC_COUNTER("s3", ""), METRIC_COUNTER("s4", ""), METRIC_COUNTER("s5", ""),
    METRIC_COUNTER("s6", ""), METRIC_COUNTER("s7", ""),
};

static void *count_all(void *unused)
{
    (void)unused;
    for (int i = 0; i < 8000; i++)
        metric_add(&shared[i % 8], 1);
    return NULL;
}

Test(metrics, threads_that_begin_together_lose_no_count_and_list_each_metric_once)
{
    pthread_t threads[8];
    char *text;

    for (int i = 0; i < 8; i++)
        pthread_create(&threads[i], NULL, count_all, NULL);
    for (int i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    text = rendered();
    for (int i = 0; i < 8; i++) {
        char line[16], *found;

        snprintf(line, sizeof line, "\ns%d 8000\n", i);
        found = strstr(text, line);
        cr_assert(found, "s%d", i);
        cr_assert_null(strstr(found + 1, line));
    }
    free(text);
}
