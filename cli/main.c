/*
 * main.c - quartetctl: a person or a script at a shell uses Quartet.
 *
 *   in    the command line, QUARTET_* of the environment, configuration files
 *   out   the gateway's REST API (rest.h); Kafka for dead letters (cmd_dlq.c)
 *   exit  command.h
 *
 * commands.c is the table of what can be said, options.c that of the flags.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/get.h"
#include "cli/help.h"
#include "cli/say.h"
#include "cli/when.h"
#include "common/mem.h"
#include "common/version.h"

static int unknown(const char *word)
{
    const struct command *nearest = command_nearest(word);

    if (nearest)
        return say(EXIT_USAGE, "there is no command %s; did you mean %s?", word,
                   nearest->name);
    return say(EXIT_USAGE, "there is no command %s; quartetctl help lists them", word);
}

/* What the flags and the words must be for this command. */
static int check(const struct call *call)
{
    const struct command *command = call->command;
    const struct options *options = call->options;
    const struct flag *stray = options_stray(options, command->flags);
    int64_t span;

    if (stray)
        return say(EXIT_USAGE, "%s takes no --%s; quartetctl help %s", command->name,
                   stray->name, command->name);
    if (call->count < command->least || call->count > command->most)
        return say(EXIT_USAGE, "usage: quartetctl %s %s", command->name,
                   command->arguments);
    if (options->timeout && !when_read_span(options->timeout, &span))
        return say(EXIT_USAGE, "--timeout must be like 30s, 5m or 1h");
    return EXIT_DONE;
}

static int check_settings(const struct options *options)
{
    if (!names_have("table wide json xml", options->output))
        return say(EXIT_USAGE, "the output is table, wide, json or xml, not %s",
                   options->output);
    return EXIT_DONE;
}

static int run(struct call *call, struct options *options)
{
    AUTO(rest_close) struct rest *rest = NULL;
    struct err err;
    int exit = check(call);

    if (exit != EXIT_DONE)
        return exit;
    if (!call->command->gateway)
        return call->command->run(call);
    if (options_settle(options, &err) < 0)
        return say(EXIT_USAGE, "%s", err.msg);
    exit = check_settings(options);
    if (exit != EXIT_DONE)
        return exit;
    rest = rest_open(options);
    if (!rest)
        return EXIT_USAGE;
    call->rest = rest;
    return call->command->run(call);
}

static int ask(struct options *options, const char **words, int count)
{
    struct call call = {.options = options};

    if (options->version)
        return printf("quartetctl %s\n", VERSION) > 0 ? EXIT_DONE : EXIT_AWAY;
    if (!count) {
        help_all();
        return options->help ? EXIT_DONE : EXIT_USAGE;
    }
    get_rewrite(words, &count);
    call.command = command_find(words[0]);
    if (!call.command)
        return unknown(words[0]);
    if (options->help) {
        help_command(call.command);
        return EXIT_DONE;
    }
    call.words = words + 1;
    call.count = count - 1;
    return run(&call, options);
}

int main(int argc, char **argv)
{
    AUTO(free)
    const char **words = xcalloc((size_t)argc + 1, sizeof *words);
    struct options options = {.url = NULL};
    struct err err;
    int count;

    if (options_parse(&options, words, &count, (const char *const *)argv + 1, &err) < 0)
        return say(EXIT_USAGE, "%s; quartetctl help lists what there is", err.msg);
    return ask(&options, words, count);
}
