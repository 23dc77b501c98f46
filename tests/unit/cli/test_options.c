/*
 * test_options.c - the command line, and which of flag, variable and file wins.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/options.h"

static struct options options;
static const char *words[16];
static int count;
static struct err err;
static char home[] = "/tmp/quartetctl.XXXXXX";

static void begin(void)
{
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->variable)
            unsetenv(f->variable);
    unsetenv("XDG_CONFIG_HOME");
    cr_assert(mkdtemp(home));
    setenv("HOME", home, 1);
}

static void end(void)
{
    char path[80];

    snprintf(path, sizeof path, "%s/own", home);
    unlink(path);
    rmdir(home);
}

TestSuite(options, .init = begin, .fini = end);

static int parse(const char *const *arguments)
{
    return options_parse(&options, words, &count, arguments, &err);
}

static void write_file(const char *text)
{
    static char path[80];
    FILE *file;

    snprintf(path, sizeof path, "%s/own", home);
    file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
    options.config = path;
}

Test(options, flags_may_stand_anywhere)
{
    cr_assert_eq(parse((const char *[]){"stop", "--vm", "g/0", "demo/web", "-o=json",
                                        "--wait", NULL}),
                 0);
    cr_assert_eq(count, 2);
    cr_assert_str_eq(words[0], "stop");
    cr_assert_str_eq(words[1], "demo/web");
    cr_assert_null(words[2]);
    cr_assert_str_eq(options.vm, "g/0");
    cr_assert(options.wait);
}

Test(options, a_letter_takes_the_rest_or_the_next_word)
{
    cr_assert_eq(parse((const char *[]){"-ojson", "-t", "demo", NULL}), 0);
    cr_assert_str_eq(options.output, "json");
    cr_assert_str_eq(options.tenant, "demo");
}

Test(options, numbers_below_zero_and_what_follows_two_dashes_are_words)
{
    cr_assert_eq(parse((const char *[]){"scale", "-1", "-", "--", "--vm", NULL}), 0);
    cr_assert_eq(count, 4);
    cr_assert_str_eq(words[3], "--vm");
}

Test(options, what_is_no_flag_is_named)
{
    cr_assert_lt(parse((const char *[]){"--wiat", NULL}), 0);
    cr_assert(strstr(err.msg, "--wiat"));
    cr_assert_lt(parse((const char *[]){"list", "--tenant", NULL}), 0);
    cr_assert(strstr(err.msg, "needs a value"));
    cr_assert_lt(parse((const char *[]){"--wait=yes", NULL}), 0);
    cr_assert(strstr(err.msg, "takes no value"));
}

Test(options, a_flag_of_another_command_is_a_stray)
{
    parse((const char *[]){"list", "--vm", "x", "--quiet", NULL});
    cr_assert_str_eq(options_stray(&options, "limit all")->name, "vm");
    cr_assert_null(options_stray(&options, "limit vm all"));
}

Test(options, a_flag_wins_over_the_variable_and_that_over_the_file)
{
    setenv("QUARTET_URL", "http://variable", 1);
    setenv("QUARTET_USER", "variable", 1);
    parse((const char *[]){"list", "--url", "http://flag", NULL});
    write_file("# mine\n\nurl = http://file\nuser=file\n  tenant =  demo  \n");
    cr_assert_eq(options_settle(&options, &err), 0, "%s", err.msg);
    cr_assert_str_eq(options.url, "http://flag");
    cr_assert_str_eq(options.user, "variable");
    cr_assert_str_eq(options.tenant, "demo");
    cr_assert_str_eq(options.brokers, "127.0.0.1:9092");
}

Test(options, credentials_of_one_level_leave_those_below_aside)
{
    setenv("QUARTET_TOKEN", "variable", 1);
    parse((const char *[]){"list", "--password-file", "/flag", NULL});
    write_file("token-file = ~/token\n");
    cr_assert_eq(options_settle(&options, &err), 0);
    cr_assert_str_eq(options.password_file, "/flag");
    cr_assert_null(options.token);
    cr_assert_null(options.token_file);
}

Test(options, a_value_of_a_file_may_begin_at_home)
{
    char wanted[80];

    write_file("token-file = ~/token\n");
    cr_assert_eq(options_settle(&options, &err), 0);
    snprintf(wanted, sizeof wanted, "%s/token", home);
    cr_assert_str_eq(options.token_file, wanted);
}

Test(options, a_file_with_a_mistake_is_named_with_the_line)
{
    write_file("url = http://x\nurll = http://y\n");
    cr_assert_lt(options_settle(&options, &err), 0);
    cr_assert(strstr(err.msg, "line 2"), "%s", err.msg);
    cr_assert(strstr(err.msg, "urll"));
    write_file("wait = 1\n");
    cr_assert_lt(options_settle(&options, &err), 0);
    options.config = "/nowhere/at/all";
    cr_assert_lt(options_settle(&options, &err), 0);
}

Test(options, every_flag_that_a_command_names_is_in_the_table)
{
    for (const struct command *c = COMMANDS; c->name; c++) {
        char *flags = strdup(c->flags);

        for (char *name = strtok(flags, " "); name; name = strtok(NULL, " ")) {
            const struct flag *f = FLAGS;

            while (f->name && strcmp(f->name, name) != 0)
                f++;
            cr_assert(f->name && !f->global, "%s --%s", c->name, name);
        }
        free(flags);
    }
}

Test(options, every_flag_is_global_or_some_command_takes_it)
{
    for (const struct flag *f = FLAGS; f->name; f++) {
        const struct command *c = COMMANDS;

        while (!f->global && c->name && !names_have(c->flags, f->name))
            c++;
        cr_assert(f->global || c->name, "--%s", f->name);
        for (const struct flag *g = FLAGS; g != f; g++)
            cr_assert(!f->letter || f->letter != g->letter, "-%c", f->letter);
    }
}
