/*
 * command.h - what a command of quartetctl is, and what it is given.
 *
 * A command returns an exit code; whoever returns one that is not EXIT_DONE has said on
 * standard error what is wrong and what to do about it (say.h).
 */
#pragma once

#include "cli/options.h"
#include "cli/rest.h"

enum exit_code {
    EXIT_DONE = 0,
    EXIT_FAILED = 1,  /* the operation ended in failure */
    EXIT_USAGE = 2,   /* called wrongly, or a configuration that cannot be */
    EXIT_REFUSED = 3, /* the gateway refused: 4xx */
    EXIT_AWAY = 4,    /* nobody answers, or Quartet cannot serve now: 5xx */
    EXIT_TIMEOUT = 5, /* not over within --timeout; it goes on by itself */
};

struct command;

struct call {
    const struct command *command;
    const struct options *options;
    const char **words; /* after the command's name; ends with NULL */
    int count;
    struct rest *rest; /* made, not connected */
};

typedef int command_run(struct call *call);

struct command {
    const char *name;
    const char *aliases;   /* other names, separated by blanks; "" */
    const char *arguments; /* as the usage shows them; "" */
    const char *flags;     /* of its own, separated by blanks; "" */
    int least, most;       /* words after the name */
    command_run *run;
    bool gateway; /* it asks one; otherwise `rest` is NULL, settings as flags say */
    const char *summary; /* one line, no full stop */
    const char *more;    /* sentences; NULL */
};
