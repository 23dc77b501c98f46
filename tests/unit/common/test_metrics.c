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

Test(metrics, a_family_has_a_member_for_each_value)
{
    static struct metric_family f =
        METRIC_FAMILY(METRIC_IS_COUNTER, "f_total", "Fs.", "kind", "state");
    char *text;

    metric_add(metric_of(&f, "STOP", "FAILED"), 1);
    metric_add(metric_of(&f, "STOP", "FAILED"), 1);
    metric_add(metric_of(&f, "STOP", "SUCCEEDED"), 5);
    cr_assert_eq(metric_of(&f, "STOP", "FAILED"), metric_of(&f, "STOP", "FAILED"));
    text = rendered();
    cr_assert(strstr(text, "# HELP f_total Fs.\n# TYPE f_total counter\n"));
    cr_assert(strstr(text, "f_total{kind=\"STOP\",state=\"FAILED\"} 2\n"));
    cr_assert(strstr(text, "f_total{kind=\"STOP\",state=\"SUCCEEDED\"} 5\n"));
    cr_assert_eq(strstr(strstr(text, "# HELP f_total") + 1, "# HELP f_total"), NULL);
    free(text);
}

Test(metrics, a_histogram_of_a_family_shows_its_labels_beside_the_bounds)
{
    static struct metric_family f =
        METRIC_FAMILY(METRIC_IS_SLOW_HISTOGRAM, "g_seconds", "Gs.", "kind", NULL);
    char *text;

    metric_observe(metric_of(&f, "DEPLOY", NULL), 15000);
    text = rendered();
    cr_assert(strstr(text, "g_seconds_bucket{kind=\"DEPLOY\",le=\"0.01\"} 0\n"
                           "g_seconds_bucket{kind=\"DEPLOY\",le=\"0.02\"} 1\n"));
    cr_assert(strstr(text, "g_seconds_sum{kind=\"DEPLOY\"} 0.015000\n"
                           "g_seconds_count{kind=\"DEPLOY\"} 1\n"));
    free(text);
}

static void look(void *gauge)
{
    metric_set(gauge, 1500000);
}

Test(metrics, gauges_can_be_looked_up_when_they_are_read)
{
    static struct metric gauge = METRIC_SECONDS("s_seconds", "Ss.");
    char *text;

    metrics_before(look, &gauge);
    text = rendered();
    cr_assert(strstr(text, "s_seconds 1.500000\n"));
    free(text);
    metrics_forget(&gauge);
    metric_set(&gauge, 0);
    text = rendered();
    cr_assert(strstr(text, "s_seconds 0.000000\n"));
    free(text);
}

static struct metric_family crowd =
    METRIC_FAMILY(METRIC_IS_COUNTER, "crowd_total", "A crowd.", "n", NULL);

static void *make_members(void *p)
{
    char name[8];

    for (int i = 0; i < 2000; i++) {
        snprintf(name, sizeof name, "%d", i % 20);
        metric_add(metric_of(&crowd, name, NULL), 1);
    }
    return p;
}

Test(metrics, threads_that_make_the_same_member_count_on_one)
{
    pthread_t threads[4];
    char *text;

    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, make_members, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    text = rendered();
    cr_assert(strstr(text, "crowd_total{n=\"7\"} 400\n"));
    free(text);
}
