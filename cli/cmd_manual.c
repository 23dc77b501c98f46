/*
 * cmd_manual.c - manual: the manual page, made from the tables; man/quartetctl.1 is its
 * output, held by a test.
 */
#include <ctype.h>
#include <stdio.h>

#include "cli/commands.h"

/* Troff reads '-' as a hyphen, '\' and a leading '.' or "'" as its own. */
static void print_text(const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", stdout);
    for (; *text; text++)
        if (*text == '-' || *text == '\\')
            printf("\\%c", *text == '\\' ? 'e' : '-');
        else
            putchar(*text);
}

static void print_flag(const struct flag *flag)
{
    fputs(".TP\n.B ", stdout);
    if (flag->letter)
        printf("\\-%c, ", flag->letter);
    fputs("\\-\\-", stdout);
    print_text(flag->name);
    if (flag->value)
        printf(" \\fI%s\\fR", flag->value);
    putchar('\n');
    print_text(flag->help);
    if (flag->variable)
        printf(" Environment: %s.", flag->variable);
    if (flag->fallback) {
        fputs(" Default: ", stdout);
        print_text(flag->fallback);
        putchar('.');
    }
    putchar('\n');
}

static void print_command(const struct command *command)
{
    printf(".SS \"%s", command->name);
    if (*command->arguments)
        putchar(' ');
    print_text(command->arguments);
    fputs("\"\n", stdout);
    putchar(toupper((unsigned char)*command->summary));
    print_text(command->summary + 1);
    fputs(".\n", stdout);
    if (command->more) {
        print_text(command->more);
        putchar('\n');
    }
    if (*command->aliases) {
        fputs("Also called: ", stdout);
        print_text(command->aliases);
        fputs(".\n", stdout);
    }
    for (const struct flag *f = FLAGS; f->name; f++)
        if (!f->global && names_have(command->flags, f->name))
            print_flag(f);
}

static const char HEAD[] =
    ".\\\" made by quartetctl manual\n"
    ".TH QUARTETCTL 1 \"\" Quartet \"Quartet\"\n"
    ".SH NAME\n"
    "quartetctl \\- deploys, operates and watches VNFs through Quartet's gateway\n"
    ".SH SYNOPSIS\n"
    ".B quartetctl\n"
    ".I COMMAND\n"
    "[\\fIARGUMENTS\\fR] [\\fIFLAGS\\fR]\n"
    ".SH DESCRIPTION\n"
    "A request that changes something is answered at once with the id of its "
    "operation; "
    "with\n.B \\-\\-wait\n"
    "it is followed to its end, and the exit code tells how it ended. A request whose "
    "connection broke is sent again under the same idempotency key, so that it is "
    "never "
    "done twice.\n"
    ".SH COMMANDS\n";

static const char TAIL[] =
    ".SH FILES\n"
    ".TP\n.I ~/.config/quartet/config\nThe user's settings.\n"
    ".TP\n.I /etc/quartet/ctl.conf\nThe machine's settings.\n"
    ".PP\nA setting a line, named as its flag: url = https://vnfm.example:8443. Flags "
    "win over the environment, that over the user's file, that over the machine's.\n"
    ".SH \"EXIT STATUS\"\n"
    ".TP\n.B 0\nDone; without \\-\\-wait: accepted.\n"
    ".TP\n.B 1\nThe operation ended in failure.\n"
    ".TP\n.B 2\nCalled wrongly, or a configuration that cannot be.\n"
    ".TP\n.B 3\nRefused by the gateway; the reason is on standard error.\n"
    ".TP\n.B 4\nNobody answers, or Quartet cannot serve now.\n"
    ".TP\n.B 5\nNot over within \\-\\-timeout; the operation goes on by itself.\n";

int cmd_manual(struct call *call)
{
    (void)call;
    fputs(HEAD, stdout);
    for (const struct command *c = COMMANDS; c->name; c++)
        print_command(c);
    fputs(".SH FLAGS\n", stdout);
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->global)
            print_flag(f);
    fputs(TAIL, stdout);
    return EXIT_DONE;
}
