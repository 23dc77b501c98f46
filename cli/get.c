/*
 * get.c - see get.h.
 */
#include "cli/get.h"

#include <stddef.h>
#include <string.h>

#include "cli/options.h"

static const struct {
    const char *verbs, *nouns;
    const char *many, *one; /* the command without, and with a further word */
} PHRASES[] = {
    {"get describe show", "deployments deployment vnfs vnf", "list",       "status"   },
    {"get describe show", "vms vm pods",                     "vms",        "vms"      },
    {"get describe show", "operations operation ops op",     "operations", "operation"},
    {"get",               "events event",                    "events",     "events"   },
    {"get",               "pools pool",                      "pools",      "pools"    },
    {"get",               "hosts host nodes node",           "hosts",      "hosts"    },
    {"get",               "images image",                    "images",     "images"   },
    {"get",               "flavors flavor",                  "flavors",    "flavors"  },
    {"get",               "networks network",                "networks",   "networks" },
    {"get",               "subnets subnet",                  "subnets",    "subnets"  },
    {"get",               "tenants tenant namespaces",       "tenants",    "tenants"  },
    {"get",               "accounts account",                "accounts",   "accounts" },
    {"get",               "tokens token",                    "tokens",     "tokens"   },
    {"delete rm",         "deployment deployments vnf",      "undeploy",   "undeploy" },
    {"create",            "deployment vnf",                  "deploy",     "deploy"   },
};

static void drop(const char **words, int *count, int which)
{
    memmove(words + which, words + which + 1,
            (size_t)(*count - which) * sizeof *words); /* with the NULL at the end */
    --*count;
}

void get_rewrite(const char **words, int *count)
{
    if (*count < 2) {
        if (*count == 1 && strcmp(words[0], "get") == 0)
            words[0] = "list";
        return;
    }
    for (size_t i = 0; i < sizeof PHRASES / sizeof PHRASES[0]; i++) {
        if (!names_have(PHRASES[i].verbs, words[0]) ||
            !names_have(PHRASES[i].nouns, words[1]))
            continue;
        drop(words, count, 1);
        words[0] = *count > 1 ? PHRASES[i].one : PHRASES[i].many;
        return;
    }
    if (strcmp(words[0], "get") == 0) /* "get NAME" */
        words[0] = "status";
}
