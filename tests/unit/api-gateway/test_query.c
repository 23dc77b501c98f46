/*
 * test_query.c - what may stand after the '?', value by value.
 */
#include "services/api-gateway/query.h"

#include <criterion/criterion.h>
#include <inttypes.h>
#include <stdint.h>
#include <string.h>

Test(query, a_time_is_what_rfc_3339_says)
{
    static const struct {
        const char *text;
        int64_t us; /* 0: refused */
    } TIMES[] = {
        {"2023-11-14T22:13:20Z",           INT64_C(1700000000000000)},
        {"2023-11-14T22:13:20.5Z",         INT64_C(1700000000500000)},
        {"2023-11-14T22:13:20.123456789Z", INT64_C(1700000000123456)},
        {"2023-11-15T00:13:20+02:00",      INT64_C(1700000000000000)},
        {"2023-11-15T00:13:20 02:00",      INT64_C(1700000000000000)},
        {"2023-11-14T16:43:20-05:30",      INT64_C(1700000000000000)},
        {"1969-01-01T00:00:00Z",           1                        },
        {"2023-11-14T22:13:20",            0                        },
        {"2023-11-14 22:13:20Z",           0                        },
        {"2023-11-14T22:13:20+2:00",       0                        },
        {"2023-11-14T22:13:20+02:00x",     0                        },
        {"2023-13-14T22:13:20Z",           0                        },
        {"20231-1-14T22:13:20Z",           0                        },
        {"yesterday",                      0                        },
        {"",                               0                        },
    };

    for (size_t i = 0; i < sizeof TIMES / sizeof TIMES[0]; i++) {
        int64_t us = 0;
        const char *must = query_time(TIMES[i].text, &us);

        cr_assert_eq(us, TIMES[i].us, "%s: %" PRId64, TIMES[i].text, us);
        cr_assert_eq(must == NULL, TIMES[i].us != 0, "%s", TIMES[i].text);
    }
}

Test(query, a_wait_is_seconds_and_at_most_a_minute)
{
    static const struct {
        const char *text;
        int64_t us; /* -1: refused */
    } WAITS[] = {
        {"30s",                  30000000},
        {"5",                    5000000 },
        {"0s",                   0       },
        {"60s",                  60000000},
        {"61s",                  -1      },
        {"-1s",                  -1      },
        {"1m",                   -1      },
        {"1.5s",                 -1      },
        {" 1s",                  -1      },
        {"",                     -1      },
        {"s",                    -1      },
        {"99999999999999999999", -1      },
    };

    for (size_t i = 0; i < sizeof WAITS / sizeof WAITS[0]; i++) {
        int64_t us = -1;

        query_wait(WAITS[i].text, &us);
        cr_assert_eq(us, WAITS[i].us, "'%s'", WAITS[i].text);
    }
}

Test(query, what_is_no_kind_is_told_the_kinds)
{
    const char *kind = NULL;

    cr_assert_null(query_kind("VM_DISABLE_MONITOR", &kind));
    cr_assert_str_eq(kind, "VM_DISABLE_MONITOR");
    for (int i = 0; i < 4; i++) {
        static const char *const TEXTS[] = {"UNSPECIFIED", "stop", "",
                                            "OPERATION_STOP"};
        const char *must = query_kind(TEXTS[i], &kind);

        cr_assert(must && strstr(must, "DEPLOY, UNDEPLOY, START") &&
                      strstr(must, ", SCALE_IN"),
                  "%s: %s", TEXTS[i], must);
    }
}

Test(query, numbers_states_names_and_switches_are_bounded)
{
    const char *text = NULL;
    int number = -1;

    cr_assert_null(query_limit("1000", &number));
    cr_assert_eq(number, 1000);
    cr_assert_not_null(query_limit("1001", &number));
    cr_assert_not_null(query_limit("0", &number));
    cr_assert_not_null(query_limit("+5", &number));
    cr_assert_not_null(query_limit("5x", &number));
    cr_assert_null(query_entries("0", &number));
    cr_assert_eq(number, 0);
    cr_assert_not_null(query_entries("101", &number));
    cr_assert_null(query_op_state("FAILED", &text));
    cr_assert_not_null(query_op_state("failed", &text));
    cr_assert_not_null(query_name("a b", &text));
    cr_assert_null(query_switch("true", &number));
    cr_assert_eq(number, 1);
    cr_assert_not_null(query_switch("yes", &number));
}
