/*
 * condition.c - the comparisons, as a table. See condition.h.
 */
#include "services/monitor/verdict/condition.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAMES[] = {
    [COMPARE_GT] = "GT", [COMPARE_GE] = "GE", [COMPARE_LT] = "LT",
    [COMPARE_LE] = "LE", [COMPARE_EQ] = "EQ",
};

static int read_comparison(enum comparison *ret, const char *text, struct err *err)
{
    *ret = COMPARE_GT;
    if (!*text)
        return 0;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
        if (strcmp(NAMES[i], text) == 0) {
            *ret = (enum comparison)i;
            return 0;
        }
    return err_set(err, ERR_IMPOSSIBLE,
                   "metric_cond \"%.32s\" is not known: it may be GT, GE, LT, LE or EQ",
                   text);
}

static bool is_decimal(const char *text)
{
    return text[strspn(text, "0123456789+-.eE")] == '\0';
}

int condition_read(struct condition *ret, const char *comparison, const char *value,
                   struct err *err)
{
    struct condition read = {.given = *value != '\0'};
    char *end;

    if (read_comparison(&read.comparison, comparison, err) < 0)
        return err->kind;
    read.value = strtod(value, &end);
    if (*end || !is_decimal(value) || !isfinite(read.value))
        return err_set(err, ERR_IMPOSSIBLE, "metric_value \"%.32s\" is no number",
                       value);
    *ret = read;
    return 0;
}

bool condition_holds(const struct condition *condition, double sample)
{
    switch (condition->comparison) {
    case COMPARE_GE:
        return sample >= condition->value;
    case COMPARE_LT:
        return sample < condition->value;
    case COMPARE_LE:
        return sample <= condition->value;
    case COMPARE_EQ:
        return sample >= condition->value && sample <= condition->value;
    default:
        return sample > condition->value;
    }
}

const char *condition_name(const struct condition *condition)
{
    return NAMES[condition->comparison];
}
