/*
 * condition.h - when a sample of a KPI is TRUE: metric_cond and metric_value. Pure.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"

enum comparison { COMPARE_GT, COMPARE_GE, COMPARE_LT, COMPARE_LE, COMPARE_EQ };

struct condition {
    enum comparison comparison;
    double value;
    bool given; /* there is a metric_value */
};

/* comparison: "GT" and so on, "": GT. value: a decimal number, "": none. ERR_IMPOSSIBLE
 * says what is known. */
int condition_read(struct condition *ret, const char *comparison, const char *value,
                   struct err *err);

bool condition_holds(const struct condition *condition, double sample);

/* "GT", as a KPI says it. */
const char *condition_name(const struct condition *condition);
