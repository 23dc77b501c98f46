/*
 * test_commands.c - which command a word means; the grammar of kubectl; the manual.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/get.h"

#define MANUAL "man/quartetctl.1"

Test(commands, names_and_aliases_are_each_one_command)
{
    for (const struct command *c = COMMANDS; c->name; c++) {
        char *aliases = strdup(c->aliases);

        cr_assert_eq(command_find(c->name), c, "%s", c->name);
        for (char *name = strtok(aliases, " "); name; name = strtok(NULL, " "))
            cr_assert_eq(command_find(name), c, "%s of %s", name, c->name);
        free(aliases);
        cr_assert_leq(c->least, c->most);
    }
}

Test(commands, a_slip_of_the_keyboard_is_understood)
{
    static const char *const SLIPS[][2] = {
        {"strat",    "start"     },
        {"stauts",   "status"    },
        {"undeplyo", "undeploy"  },
        {"explian",  "explain"   },
        {"oper",     "operations"},
    };

    for (size_t i = 0; i < sizeof SLIPS / sizeof SLIPS[0]; i++)
        cr_assert_str_eq(command_nearest(SLIPS[i][0])->name, SLIPS[i][1]);
    cr_assert_null(command_nearest("xyzzyx"));
    cr_assert_null(command_nearest("a word that is far too long for any command"));
}

static void becomes(const char *phrase, const char *wanted)
{
    char *copy = strdup(phrase), text[200] = "";
    const char *words[8] = {NULL};
    int count = 0;

    for (char *w = strtok(copy, " "); w; w = strtok(NULL, " "))
        words[count++] = w;
    get_rewrite(words, &count);
    for (int i = 0; i < count; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i ? " " : "",
                 words[i]);
    cr_assert_str_eq(text, wanted, "%s: %s", phrase, text);
    cr_assert_null(words[count]);
    free(copy);
}

Test(commands, who_knows_kubectl_finds_the_way)
{
    becomes("get", "list");
    becomes("get deployments", "list");
    becomes("get deployment demo/web", "status demo/web");
    becomes("get demo/web", "status demo/web");
    becomes("describe deployment web", "status web");
    becomes("get vms web", "vms web");
    becomes("get operations", "operations");
    becomes("get operation ID", "operation ID");
    becomes("delete deployment web", "undeploy web");
    becomes("delete web", "delete web");
    becomes("get pools", "pools");
    becomes("stop web", "stop web");
}

Test(commands, every_noun_of_kubectl_is_a_command)
{
    static const char *const NOUNS[] = {
        "deployments", "vms",      "operations", "events", "pools",
        "hosts",       "networks", "subnets",    "images", "flavors",
        "tenants",     "accounts", "tokens"};

    for (size_t i = 0; i < sizeof NOUNS / sizeof NOUNS[0]; i++) {
        const char *words[] = {"get", NOUNS[i], NULL};
        int count = 2;

        get_rewrite(words, &count);
        cr_assert(command_find(words[0]), "get %s is %s", NOUNS[i], words[0]);
        cr_assert_eq(count, 1);
    }
}

Test(commands, the_manual_is_the_tables)
{
    const char *golden = getenv("QUARTET_GOLDEN");
    FILE *out = stdout, *file;
    char *made = NULL, *kept;
    size_t length = 0;

    stdout = open_memstream(&made, &length);
    cmd_manual(NULL);
    fclose(stdout);
    stdout = out;
    file = fopen(MANUAL, golden && strcmp(golden, "write") == 0 ? "w+" : "r");
    cr_assert(file, "run make golden");
    if (golden && strcmp(golden, "write") == 0)
        fwrite(made, 1, length, file);
    rewind(file);
    kept = calloc(1, length + 2);
    fread(kept, 1, length + 1, file);
    fclose(file);
    cr_assert_str_eq(made, kept, "run make golden");
    free(kept);
    free(made);
}
