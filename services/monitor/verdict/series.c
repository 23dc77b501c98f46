/*
 * series.c - counts samples and finds words. See series.h.
 */
#include "services/monitor/verdict/series.h"

#include <stdio.h>

#include "common/clock.h"

void series_init(struct series *series, const struct order *order)
{
    *series = (struct series){
        .watch = order->watch,
        .interval_us = order->interval_us,
        .rule = order->rule,
        .condition = order->condition,
    };
}

static void last_true(const struct series *series, int64_t now_us, char *to,
                      size_t size)
{
    if (series->true_us)
        snprintf(to, size, "the last TRUE was %lld ms ago",
                 (long long)(now_us - series->true_us) / 1000);
    else
        snprintf(to, size, "none was ever TRUE");
}

static void tell(const struct series *series, const struct teller *teller,
                 const char *value, const char *detail)
{
    struct announcement said = {
        .watch = series->watch,
        .verdict = series->verdict.state == VERDICT_TRUE,
        .first = series->verdict.first,
        .time_us = clock_wall_us(),
    };

    snprintf(said.value, sizeof said.value, "%s", value);
    snprintf(said.detail, sizeof said.detail, "%s", detail);
    teller->announce(teller->context, &said);
}

void series_take(struct series *series, const struct teller *teller, bool sample,
                 const char *value, const char *words, int64_t now_us)
{
    const struct verdict *verdict = &series->verdict;
    char detail[sizeof((struct announcement *)0)->detail], last[64];

    if (sample)
        series->true_us = now_us;
    if (!verdict_take(&series->verdict, &series->rule, sample, now_us))
        return;
    last_true(series, now_us, last, sizeof last);
    snprintf(detail, sizeof detail, "%.110s; %u in a row, %d of the last %d TRUE, %s",
             words, verdict->run, verdict_recent_true(verdict), verdict->recent_count,
             last);
    tell(series, teller, value, detail);
}

void series_settle(struct series *series, const struct teller *teller, const char *why,
                   int64_t now_us)
{
    char detail[sizeof((struct announcement *)0)->detail], last[64];

    if (!verdict_settle(&series->verdict, &series->rule, false, now_us))
        return;
    last_true(series, now_us, last, sizeof last);
    snprintf(detail, sizeof detail, "%.140s; %s", why, last);
    tell(series, teller, "0", detail);
}
