/*
 * test_log.c - a line of the log says what it was given, whatever it was given.
 */
#include "common/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

static char said[16384];
static int pipe_ends[2];

static void listen_to_stderr(void)
{
    cr_assert_eq(pipe(pipe_ends), 0);
    dup2(pipe_ends[1], STDERR_FILENO);
}

/* All that was logged since. */
static const char *heard(void)
{
    ssize_t n;

    close(STDERR_FILENO);
    close(pipe_ends[1]);
    for (size_t length = 0;; length += (size_t)n) {
        n = read(pipe_ends[0], said + length, sizeof said - 1 - length);
        said[length + (size_t)(n < 0 ? 0 : n)] = 0;
        if (n <= 0)
            return said;
    }
}

TestSuite(log, .init = listen_to_stderr);

Test(log, a_line_has_time_level_service_transaction_event_and_pairs)
{
    const char *line;

    log_open("monitor", "info");
    log_event(LOG_WARNING, "tx-1", "target enabled", "vm", "a_b_0", "n", log_int(-7),
              NULL);
    line = heard();
    cr_assert_eq(strncmp(line, "ts=20", 5), 0);
    cr_assert_str_eq(strstr(line, " level="),
                     " level=warning service=monitor tx=tx-1 event=\"target enabled\""
                     " vm=a_b_0 n=-7\n");
}

Test(log, a_pair_without_value_and_a_missing_transaction_are_left_out)
{
    log_event(LOG_INFO, NULL, "started", "gone", NULL, "kept", "", NULL);
    cr_assert_str_eq(strstr(heard(), " level="),
                     " level=info service=quartet event=started kept=\"\"\n");
}

Test(log, a_hostile_value_cannot_forge_a_line_or_a_pair)
{
    log_event(LOG_INFO, "x\nts=1", "e", "name",
              "a\"\nlevel=error \\ \x1b[31m\x7f\xc2\x9b", NULL);
    cr_assert_str_eq(strstr(heard(), " tx="),
                     " tx=\"x\\nts=1\" event=e name=\"a\\\"\\nlevel=error \\\\ "
                     "\\x1b[31m\\x7f\\xc2\\x9b\"\n");
}

Test(log, an_equals_sign_alone_is_reason_to_quote)
{
    log_event(LOG_INFO, NULL, "e", "k", "a=b", NULL);
    cr_assert_str_eq(strstr(heard(), " k="), " k=\"a=b\"\n");
}

Test(log, a_long_value_is_cut_and_the_next_pair_still_said)
{
    static char value[100001];
    const char *line;

    memset(value, '\n', sizeof value - 1);
    log_event(LOG_INFO, NULL, "e", "long", value, "after", "here", NULL);
    line = heard();
    cr_assert_lt(strlen(line), 1200);
    cr_assert(strstr(line, "\\n...\" after=here\n"));
}

Test(log, many_long_values_fill_one_line_and_no_more)
{
    static char value[5001];
    const char *line;

    memset(value, 'v', sizeof value - 1);
    log_event(LOG_INFO, value, value, "a", value, "b", value, "c", value, "d", value,
              NULL);
    line = heard();
    cr_assert_leq(strlen(line), 4096);
    cr_assert_gt(strlen(line), 4000);
    cr_assert_eq(strchr(line, '\n'), line + strlen(line) - 1);
}

Test(log, below_the_least_level_nothing_is_said)
{
    cr_assert_eq(log_open("monitor", "error"), 0);
    log_event(LOG_WARNING, NULL, "quiet", NULL);
    log_event(LOG_ERROR, NULL, "loud", NULL);
    cr_assert_null(strstr(heard(), "quiet"));
    cr_assert(strstr(said, "loud"));
}

Test(log, an_unknown_level_is_refused)
{
    cr_assert_eq(log_open("monitor", "loud"), -1);
    cr_assert_eq(log_open("monitor", "debug"), 0);
}

Test(log, eight_numbers_live_side_by_side)
{
    const char *first = log_int(1);

    for (int i = 2; i <= 8; i++)
        log_int(i);
    cr_assert_str_eq(first, "1");
}

Test(log, lines_carry_the_trace_they_are_about)
{
    log_trace("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    log_event(LOG_INFO, "tx-1", "begun", NULL);
    log_trace("");
    log_event(LOG_INFO, "tx-1", "over", NULL);
    cr_assert(strstr(heard(), " tx=tx-1 trace_id=0af7651916cd43dd8448eb211c80319c "
                              "event=begun\n"));
    cr_assert(strstr(said, " tx=tx-1 event=over\n"));
}

Test(log, what_is_no_traceparent_is_no_trace)
{
    log_trace("00-0af7");
    log_event(LOG_INFO, NULL, "begun", NULL);
    cr_assert_not(strstr(heard(), "trace_id"));
}

Test(log, held_lines_come_whole_and_in_order_when_they_are_released)
{
    char big[900];
    const char *lines;
    int count = 0;

    memset(big, 'b', sizeof big - 1);
    big[sizeof big - 1] = 0;
    log_hold();
    for (int i = 0; i < 10; i++)
        log_event(LOG_INFO, NULL, "e", "n", log_int(i), "big", big, NULL);
    log_release();
    log_event(LOG_INFO, NULL, "after", NULL);
    lines = heard();
    for (const char *line = lines; (line = strstr(line, " event=e n=")); line++)
        cr_expect_eq(line[11], '0' + count++);
    cr_expect_eq(count, 10);
    cr_expect_str_eq(strrchr(lines, ' '), " event=after\n");
}

Test(log, nothing_is_written_before_the_release)
{
    log_hold();
    log_event(LOG_INFO, NULL, "e", NULL);
    cr_assert_str_empty(heard());
}
