/*
 * cmd_completion.c - completion: what bash needs to complete quartetctl's words, made
 * from the tables.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"

static const char SCRIPT[] =
    "    *) ;;\n"
    "    esac\n"
    "    # shellcheck disable=SC2207  # words have no blanks\n"
    "    case $word in\n"
    "    -*) COMPREPLY=($(compgen -W \"$flags\" -- \"$word\")) ;;\n"
    "    *)\n"
    "        if [ -z \"$command\" ]; then\n"
    "            COMPREPLY=($(compgen -W \"$commands\" -- \"$word\"))\n"
    "        elif [ -n \"$names\" ]; then\n"
    "            COMPREPLY=($(compgen -W \"$(quartetctl list -o json </dev/null "
    "2>/dev/null |\n"
    "                sed -n 's/^      \"\\(name\\|tenant\\)\": \"\\(.*\\)\",*$/\\1 "
    "\\2/p' |\n"
    "                awk '$1 == \"name\" { name = $2 } $1 == \"tenant\" { print $2 "
    "\"/\" name }')\" -- \"$word\"))\n"
    "        else\n"
    "            COMPREPLY=($(compgen -f -- \"$word\"))\n"
    "        fi\n"
    "        ;;\n"
    "    esac\n"
    "}\n"
    "complete -F _quartetctl quartetctl\n";

static void print_flags(const char *own)
{
    for (const struct flag *f = FLAGS; f->name; f++)
        if (own ? names_have(own, f->name) : f->global)
            printf(" --%s", f->name);
}

/* Its words name deployments. */
static bool takes_names(const struct command *command)
{
    return strncmp(command->arguments, "NAME", 4) == 0 ||
           strncmp(command->arguments, "ID|NAME", 7) == 0;
}

int cmd_completion(struct call *call)
{
    (void)call;
    printf("# bash completion for quartetctl: source <(quartetctl completion)\n"
           "_quartetctl()\n{\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} command='' names='' i\n"
           "    local commands='");
    for (const struct command *c = COMMANDS; c->name; c++)
        printf("%s%s", c == COMMANDS ? "" : " ", c->name);
    printf("'\n    local flags='");
    print_flags(NULL);
    printf("'\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "        -*) ;;\n"
           "        *)\n            command=${COMP_WORDS[i]}\n            break\n"
           "            ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command in\n");
    for (const struct command *c = COMMANDS; c->name; c++) {
        printf("    %s)%s flags+='", c->name, takes_names(c) ? " names=1;" : "");
        print_flags(c->flags);
        printf("' ;;\n");
    }
    fputs(SCRIPT, stdout);
    return EXIT_DONE;
}
