/*
 * cmd_help.c - help: the commands, or how one is used; made from the tables.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/say.h"

static void print_flag(const struct flag *flag)
{
    char left[48], letter[8] = "    ";

    if (flag->letter)
        snprintf(letter, sizeof letter, "-%c, ", flag->letter);
    snprintf(left, sizeof left, "  %s--%s %s", letter, flag->name,
             flag->value ? flag->value : "");
    printf("%-30s %s", left, flag->help);
    if (flag->variable)
        printf(" (%s)", flag->variable);
    putchar('\n');
}

void help_command(const struct command *command)
{
    printf("usage: quartetctl %s%s%s [FLAGS]\n\n%s\n", command->name,
           *command->arguments ? " " : "", command->arguments, command->summary);
    if (command->more)
        printf("%s\n", command->more);
    if (*command->aliases)
        printf("\nalso: %s\n", command->aliases);
    printf("\nflags:\n");
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->global || names_have(command->flags, f->name))
            print_flag(f);
}

void help_all(void)
{
    printf(
        "quartetctl - deploys, operates and watches VNFs through Quartet's gateway\n\n"
        "usage: quartetctl COMMAND [ARGUMENTS] [FLAGS]\n\n");
    for (const struct command *c = COMMANDS; c->name; c++)
        printf("  %-12s %-22s %s\n", c->name, c->arguments, c->summary);
    printf(
        "\nquartetctl help COMMAND says more. Settings: flags, then QUARTET_* in the "
        "environment,\nthen ~/.config/quartet/config and /etc/quartet/ctl.conf.\n"
        "Exit codes: 0 done, 1 the operation failed, 2 called wrongly, 3 refused,\n"
        "4 nobody serves, 5 not over in time.\n");
}

int cmd_help(struct call *call)
{
    const struct command *command;

    if (!call->count) {
        help_all();
        return EXIT_DONE;
    }
    command = command_find(call->words[0]);
    if (!command)
        return say(EXIT_USAGE, "there is no command %s", call->words[0]);
    help_command(command);
    return EXIT_DONE;
}
