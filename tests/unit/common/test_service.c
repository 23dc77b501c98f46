/*
 * test_service.c - what main() promises: usage, exit codes, and a stop that wakes
 * whoever waits.
 */
#include "common/service.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "common/clock.h"
#include "common/health.h"

static struct settings {
    struct service_config common;
    int beats;
} settings;

static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct settings, common, "127.0.0.1:8099"),
    {"QUARTET_BEATS",           CONFIG_COUNT, offsetof(struct settings, beats), "3",
                                                 "Beats a minute."},
    {.name = NULL},
};

/* What a run does; set by each test. */
static int (*body)(struct err *err);
static bool did_run;

static int run(struct err *err)
{
    did_run = true;
    return body ? body(err) : 0;
}

static const struct migration NONE[] = {
    {NULL, NULL}
};

static const struct service SERVICE = {
    .name = "drummer",
    .story = "Beats the drum.\n\nReads nothing.",
    .keys = KEYS,
    .config = &settings,
    .migrations = NONE,
    .run = run,
};

/* --- standard output and error of a call ----------------------------------------- */

static char said[16384];

static int call(int argc, char **argv)
{
    FILE *file = tmpfile();
    int out = dup(STDOUT_FILENO), err = dup(STDERR_FILENO), code;
    size_t length;

    dup2(fileno(file), STDOUT_FILENO);
    dup2(fileno(file), STDERR_FILENO);
    code = service_main(&SERVICE, argc, argv);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    close(out);
    close(err);
    rewind(file);
    length = fread(said, 1, sizeof said - 1, file);
    said[length] = 0;
    fclose(file);
    return code;
}

static int call_with(char *argument)
{
    return call(2, (char *[]){"drummer", argument, NULL});
}

static int call_plain(void)
{
    return call(1, (char *[]){"drummer", NULL});
}

static void clear(void)
{
    for (const struct config_key *key = KEYS; key->name; key++)
        unsetenv(key->name);
}

TestSuite(service, .init = clear, .timeout = 30);

/* --- options --------------------------------------------------------------------- */

Test(service, help_tells_story_usage_keys_and_exit_codes)
{
    cr_assert_eq(call_with("--help"), 0);
    cr_assert_not(did_run);
    cr_assert(strstr(said, "DESCRIPTION\n  Beats the drum.\n\n  Reads nothing.\n"));
    cr_assert(strstr(said, "drummer --migrate"));
    cr_assert(strstr(said, "QUARTET_LISTEN\n"));
    cr_assert(strstr(said, "default 127.0.0.1:8099"));
    cr_assert(strstr(said, "QUARTET_BEATS\n      Beats a minute.\n"));
    cr_assert(strstr(said, "EXIT STATUS\n  0  "));
}

Test(service, version_is_one_line_with_the_name)
{
    cr_assert_eq(call_with("--version"), 0);
    cr_assert_eq(strncmp(said, "drummer ", 8), 0);
    cr_assert_eq(strchr(said, '\n'), said + strlen(said) - 1);
}

Test(service, an_unknown_argument_exits_2_and_says_what_to_do)
{
    cr_assert_eq(call_with("--hlep"), 2);
    cr_assert_str_eq(said,
                     "drummer: \"--hlep\" is not understood; run drummer --help\n");
    cr_assert_eq(call(3, (char *[]){"drummer", "--version", "now", NULL}), 2);
    cr_assert(strstr(said, "\"now\""));
    cr_assert_not(did_run);
}

Test(service, a_configuration_that_cannot_be_read_exits_2_and_names_the_key)
{
    setenv("QUARTET_BEATS", "many", 1);
    cr_assert_eq(call_plain(), 2);
    cr_assert(strstr(said, "level=error service=drummer"));
    cr_assert(strstr(said, "QUARTET_BEATS"));
    setenv("QUARTET_BEATS", "4", 1);
    setenv("QUARTET_LOG_LEVEL", "loud", 1);
    cr_assert_eq(call_plain(), 2);
    cr_assert(strstr(said, "QUARTET_LOG_LEVEL"));
    cr_assert_not(did_run);
}

Test(service, migrate_without_its_database_exits_2_and_names_the_key)
{
    cr_assert_eq(call_with("--migrate"), 2);
    cr_assert(strstr(said, "QUARTET_MIGRATION_DATABASE"));
}

Test(service, migrate_with_a_database_that_is_away_exits_1_and_says_so)
{
    setenv("QUARTET_MIGRATION_DATABASE", "postgresql:///x?host=/nowhere", 1);
    cr_assert_eq(call_with("--migrate"), 1);
    cr_assert(strstr(said, "/nowhere"));
}

/* --- exit codes ------------------------------------------------------------------ */

static int break_down(struct err *err)
{
    return err_set(err, ERR_FATAL, "the drum has a hole");
}

Test(service, a_broken_invariant_exits_1_with_the_reason_in_the_last_line)
{
    char *last;

    body = break_down;
    cr_assert_eq(call_plain(), 1);
    last = strstr(said, "reason=\"the drum has a hole\"\n");
    cr_assert(last);
    cr_assert_eq(strchr(last, '\n')[1], 0);
}

static int refuse_setting(struct err *err)
{
    return err_set(err, ERR_INVALID, "no such address");
}

Test(service, a_setting_found_wrong_later_exits_2)
{
    body = refuse_setting;
    cr_assert_eq(call_plain(), 2);
}

static int give_up(struct err *err)
{
    return err_set(err, ERR_RETRY, "away");
}

Test(service, what_should_be_retried_but_ended_the_run_exits_1)
{
    body = give_up;
    cr_assert_eq(call_plain(), 1);
}

Test(service, the_configuration_reaches_the_run)
{
    setenv("QUARTET_BEATS", "120", 1);
    cr_assert_eq(call_plain(), 0);
    cr_assert(did_run);
    cr_assert_eq(settings.beats, 120);
    cr_assert_str_eq(settings.common.brokers, "127.0.0.1:9092");
    cr_assert_null(settings.common.database);
    cr_assert(strstr(said, "event=started"));
}

/* --- stopping -------------------------------------------------------------------- */

static int bell[2];
static atomic_int woken;
static int signal_to_send;

static void ring(void *context)
{
    atomic_fetch_add((atomic_int *)context, 1);
    cr_assert(service_stopping(), "a wake may ask");
    cr_assert_eq(write(bell[1], "!", 1), 1);
}

static bool ready(void)
{
    char text[4096];
    FILE *out = fmemopen(text, sizeof text, "w");
    bool r = health_render(out);

    fclose(out);
    return r;
}

static int wait_for_bell(struct err *err)
{
    struct pollfd fd = {.events = POLLIN};

    (void)err;
    cr_assert_eq(pipe(bell), 0);
    fd.fd = bell[0];
    service_on_stop(ring, &woken);
    cr_assert_not(service_stopping());
    cr_assert(ready());
    kill(getpid(), signal_to_send);
    cr_assert_eq(poll(&fd, 1, 20000), 1);
    cr_assert(service_stopping());
    cr_assert_not(ready());
    return 0;
}

Test(service, sigterm_wakes_the_loop_once_and_exits_0)
{
    body = wait_for_bell;
    signal_to_send = SIGTERM;
    cr_assert_eq(call_plain(), 0);
    cr_assert_eq(woken, 1);
    cr_assert(strstr(said, "event=stopped\n"));
}

Test(service, sigint_does_the_same)
{
    body = wait_for_bell;
    signal_to_send = SIGINT;
    cr_assert_eq(call_plain(), 0);
    cr_assert_eq(woken, 1);
}

static void count_late(void *context)
{
    ++*(int *)context;
}

static int come_late(struct err *err)
{
    int late = 0;

    wait_for_bell(err);
    service_on_stop(count_late, &late);
    cr_assert_eq(late, 1);
    return err_set(err, ERR_RETRY, "told to stop while waiting");
}

Test(service, who_registers_after_the_stop_is_woken_at_once_and_giving_up_is_no_failure)
{
    body = come_late;
    signal_to_send = SIGTERM;
    cr_assert_eq(call_plain(), 0);
}

static atomic_bool slow_wake_is_done;

static void wake_slowly(void *context)
{
    struct pollfd nothing = {.fd = -1};

    (void)context;
    poll(&nothing, 1, 200);
    atomic_store(&slow_wake_is_done, true);
}

static int rest_long(struct err *err)
{
    int64_t begin = clock_boot_us();

    (void)err;
    service_on_stop(wake_slowly, NULL);
    cr_assert_not(service_rest(10));
    cr_assert_geq(clock_boot_us() - begin, 10000);
    kill(getpid(), SIGTERM);
    cr_assert(service_rest(25000));
    cr_assert(atomic_load(&slow_wake_is_done),
              "a stop was seen before its wakes ended");
    cr_assert_lt(clock_boot_us() - begin, 10000000);
    return 0;
}

Test(service, a_rest_ends_with_the_stop_and_no_wake_is_called_after_it_was_seen)
{
    body = rest_long;
    cr_assert_eq(call_plain(), 0);
}

static _Noreturn int hang(struct err *err)
{
    (void)err;
    kill(getpid(), SIGTERM);
    for (;;)
        pause();
}

Test(service, one_that_does_not_stop_is_cut_off_and_says_so)
{
    FILE *file = tmpfile();
    pid_t pid = fork();
    int status;

    if (pid == 0) {
        dup2(fileno(file), STDERR_FILENO);
        body = hang;
        _exit(service_main(&SERVICE, 1, (char *[]){"drummer", NULL}));
    }
    cr_assert_eq(waitpid(pid, &status, 0), pid);
    cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);
    rewind(file);
    said[fread(said, 1, sizeof said - 1, file)] = 0;
    fclose(file);
    cr_assert(strstr(said,
                     "level=error service=drummer event=\"stopping takes too long, "
                     "cut off\" seconds=5\n"));
}

static int write_to_nobody(struct err *err)
{
    (void)err;
    cr_assert_eq(pipe(bell), 0);
    close(bell[0]);
    cr_assert_eq(write(bell[1], "!", 1), -1);
    return 0;
}

Test(service, a_reader_that_went_away_does_not_kill)
{
    body = write_to_nobody;
    cr_assert_eq(call_plain(), 0);
}
