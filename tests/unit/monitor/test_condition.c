/*
 * test_condition.c - metric_cond and metric_value, the senseless ones too.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include <string.h>

#include "services/monitor/verdict/condition.h"

struct row {
    char name[4];
    bool below, equal, above; /* of 70 */
};

ParameterizedTestParameters(condition, each_comparison_holds_where_it_says)
{
    static struct row rows[] = {
        {"GT", false, false, true },
        {"GE", false, true,  true },
        {"LT", true,  false, false},
        {"LE", true,  true,  false},
        {"EQ", false, true,  false},
        {"",   false, false, true },
    };

    return cr_make_param_array(struct row, rows, sizeof rows / sizeof rows[0]);
}

ParameterizedTest(struct row *row, condition, each_comparison_holds_where_it_says)
{
    struct condition condition;
    struct err err;

    cr_assert_eq(condition_read(&condition, row->name, "70", &err), 0);
    cr_assert_eq(condition_holds(&condition, 69.9), row->below);
    cr_assert_eq(condition_holds(&condition, 70), row->equal);
    cr_assert_eq(condition_holds(&condition, 70.1), row->above);
}

Test(condition, one_that_is_not_known_names_those_that_are)
{
    struct condition condition;
    struct err err;

    cr_assert_eq(condition_read(&condition, "gt", "1", &err), ERR_IMPOSSIBLE);
    cr_assert_str_eq(err.msg,
                     "metric_cond \"gt\" is not known: it may be GT, GE, LT, LE or EQ");
}

Test(condition, a_value_that_is_no_number_is_refused)
{
    static const char *const VALUES[] = {"high", "1,5",   "0x10", "nan",
                                         "inf",  "1e999", "7 "};
    struct condition condition;
    struct err err;

    for (size_t i = 0; i < sizeof VALUES / sizeof VALUES[0]; i++)
        cr_assert_eq(condition_read(&condition, "GT", VALUES[i], &err), ERR_IMPOSSIBLE,
                     "%s", VALUES[i]);
    cr_assert(strstr(err.msg, "\"7 \" is no number"));
}

Test(condition, no_value_is_no_value)
{
    struct condition condition;
    struct err err;

    cr_assert_eq(condition_read(&condition, "EQ", "", &err), 0);
    cr_assert_not(condition.given);
    cr_assert_eq(condition_read(&condition, "EQ", "-2.5", &err), 0);
    cr_assert(condition.given && condition_holds(&condition, -2.5));
}
