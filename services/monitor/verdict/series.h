/*
 * series.h - the samples of one watch that is polled: from each to a verdict, and to
 * the words that tell why. No clock; the caller owns the struct.
 */
#pragma once

#include "services/monitor/collect/collector.h"
#include "services/monitor/verdict/verdict.h"

struct series {
    uint64_t watch;
    int64_t interval_us;
    struct verdict_rule rule;
    struct condition condition;
    struct verdict verdict;
    int64_t true_us; /* when the last TRUE sample was; 0: there was none */
};

void series_init(struct series *series, const struct order *order);

/* A sample; value: what was measured, words: what was looked at and what came back.
 * Announces what is to be told. */
void series_take(struct series *series, const struct teller *teller, bool sample,
                 const char *value, const char *words, int64_t now_us);

/* FALSE for certain, because of `why`. */
void series_settle(struct series *series, const struct teller *teller, const char *why,
                   int64_t now_us);
