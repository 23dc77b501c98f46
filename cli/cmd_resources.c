/*
 * cmd_resources.c - lists that need no more than an address and columns: pools, hosts.
 */
#include <string.h>

#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/show.h"
#include "common/mem.h"

/* clang-format off */
static const struct column POOLS[] = {
    {"TENANT",     "tenant",      SHOW_PLAIN, false},
    {"DEPLOYMENT", "deployment",  SHOW_PLAIN, false},
    {"GROUP",      "vm_group",    SHOW_PLAIN, false},
    {"NETWORK",    "network",     SHOW_PLAIN, false},
    {"SIZE",       "size",        SHOW_PLAIN, false},
    {"FREE",       "free",        SHOW_PLAIN, false},
    {"LEASED",     "leased",      SHOW_PLAIN, false},
    {"RESTING",    "quarantined", SHOW_PLAIN, false},
    {NULL,         NULL,          SHOW_PLAIN, false},
};

static const struct column HOSTS[] = {
    {"NAME",    "name",    SHOW_PLAIN, false},
    {"ZONE",    "zone",    SHOW_PLAIN, false},
    {"ENABLED", "enabled", SHOW_PLAIN, false},
    {"VMS",     "vms",     SHOW_PLAIN, false},
    {"URI",     "uri",     SHOW_PLAIN, false},
    {NULL,      NULL,      SHOW_PLAIN, false},
};

static const struct {
    const char *command, *path, *member;
    const struct column *columns;
} RESOURCES[] = {
    {"pools", "/v1/pools", "pool", POOLS},
    {"hosts", "/v1/hosts", "host", HOSTS},
};
/* clang-format on */

int cmd_resources(struct call *call)
{
    size_t i = 0;
    AUTO(free) char *path = NULL;
    struct answer answer;
    int exit;

    while (strcmp(RESOURCES[i].command, call->command->name) != 0)
        i++;
    path = xstrdup(RESOURCES[i].path);
    if (RESOURCES[i].columns == POOLS)
        pages_filter(&path, "tenant", call->options->tenant);
    exit = rest_get(call->rest, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    show_rows(call->options, RESOURCES[i].command, answer.json,
              json_object_get(answer.json, RESOURCES[i].member), RESOURCES[i].columns);
    answer_finish(&answer);
    return EXIT_DONE;
}
