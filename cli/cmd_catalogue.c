/*
 * cmd_catalogue.c - images, flavors, networks, subnets, tenants: what deployments are
 * made of, and whose they are. With a tenant they are that tenant's, without or with
 * --shared everybody's.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/file.h"
#include "cli/follow.h"
#include "cli/pages.h"
#include "cli/say.h"
#include "cli/show.h"
#include "common/mem.h"

/* clang-format off */
static const struct column IMAGES[] = {
    {"IMAGE",  "internal_image_id",  SHOW_PLAIN, false},
    {"TENANT", "internal_tenant_id", SHOW_PLAIN, false},
    {"STATE",  "state",              SHOW_PLAIN, false},
    {"FORMAT", "disk_format",        SHOW_PLAIN, false},
    {"SOURCE", "src",                SHOW_PLAIN, false},
    {"KERNEL", "kernel",             SHOW_PLAIN, true },
    {NULL,     NULL,                 SHOW_PLAIN, false},
};

static const struct column FLAVORS[] = {
    {"FLAVOR",    "internal_flavor_id", SHOW_PLAIN, false},
    {"TENANT",    "internal_tenant_id", SHOW_PLAIN, false},
    {"VCPUS",     "vcpus",              SHOW_PLAIN, false},
    {"MEMORY MB", "memory_mb",          SHOW_PLAIN, false},
    {"DISK MB",   "root_disk_mb",       SHOW_PLAIN, false},
    {NULL,        NULL,                 SHOW_PLAIN, false},
};

static const struct column NETWORKS[] = {
    {"NETWORK",    "internal_network_id", SHOW_PLAIN, false},
    {"TENANT",     "internal_tenant_id",  SHOW_PLAIN, false},
    {"OF THE HOST", "host_network",       SHOW_PLAIN, false},
    {"SUBNET",     "internal_subnet_id",  SHOW_PLAIN, false},
    {NULL,         NULL,                  SHOW_PLAIN, false},
};

static const struct column SUBNETS[] = {
    {"SUBNET",  "internal_subnet_id",  SHOW_PLAIN, false},
    {"TENANT",  "internal_tenant_id",  SHOW_PLAIN, false},
    {"NETWORK", "internal_network_id", SHOW_PLAIN, false},
    {"ADDRESS", "network",             SHOW_PLAIN, false},
    {"NETMASK", "netmask",             SHOW_PLAIN, false},
    {"GATEWAY", "gateway",             SHOW_PLAIN, false},
    {NULL,      NULL,                  SHOW_PLAIN, false},
};

static const struct column TENANTS[] = {
    {"TENANT",      "internal_tenant_id", SHOW_PLAIN, false},
    {"DEPLOYMENTS", "used.deployments",   SHOW_PLAIN, false},
    {"VMS",         "used.vms",           SHOW_PLAIN, false},
    {"OF",          "quota.vms",          SHOW_PLAIN, false},
    {"VCPUS",       "used.vcpus",         SHOW_PLAIN, false},
    {"OF",          "quota.vcpus",        SHOW_PLAIN, false},
    {"MEMORY MB",   "used.memory_mb",     SHOW_PLAIN, false},
    {"OF",          "quota.memory_mb",    SHOW_PLAIN, false},
    {NULL,          NULL,                 SHOW_PLAIN, false},
};

static const struct noun {
    const char *command, *root;
    const char *inner; /* the element that name=value goes into; NULL: the root itself */
    bool of_tenants;
    const struct column *columns;
} NOUNS[] = {
    {"images",  "image",  NULL,    true,  IMAGES },
    {"flavors", "flavor", NULL,    true,  FLAVORS},
    {"networks", "network", NULL, true, NETWORKS},
    {"subnets", "subnet", NULL, true, SUBNETS},
    {"tenants", "tenant", "quota", false, TENANTS},
};
/* clang-format on */

static const struct noun *noun_of(const struct call *call)
{
    const struct noun *noun = NOUNS;

    while (strcmp(noun->command, call->command->name) != 0)
        noun++;
    return noun;
}

/* Of all of them, or of the one. malloc'd. */
static char *place_of(const struct call *call, const struct noun *noun, const char *id)
{
    const char *tenant = call->options->tenant;
    AUTO(free) char *all = NULL;
    AUTO(free) char *one = id ? rest_path("/{}", id) : xstrdup("");

    if (!noun->of_tenants)
        all = rest_path("/ESCManager/v0/{}", noun->command);
    else if (tenant && !call->options->shared)
        all = rest_path("/ESCManager/v0/{}/{}", tenant, noun->command);
    else
        all = rest_path("/v1/{}", noun->command);
    return xasprintf("%s%s", all, one);
}

static int list(struct call *call, const struct noun *noun)
{
    AUTO(free) char *path = place_of(call, noun, NULL);
    AUTO(json_decref) json_t *document = NULL;
    const struct pages pages = {.path = path, .member = noun->root, .next = "after"};
    int exit = pages_read(call, &pages, &document);

    if (exit == EXIT_DONE)
        show_rows(call->options, noun->command, document,
                  json_object_get(document, noun->root), noun->columns);
    return exit;
}

static int show(struct call *call, const struct noun *noun)
{
    AUTO(free) char *path = place_of(call, noun, call->words[1]);
    struct answer answer;
    int exit = rest_get(call->rest, path, &answer);

    if (exit != EXIT_DONE)
        return exit;
    show_document(call->options, noun->root, answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

/* "vcpus=2" */
static int add_pair(json_t *to, const char *word)
{
    const char *value = strchr(word, '=');
    AUTO(free) char *name = NULL;

    if (!value)
        return say(EXIT_USAGE, "%s is neither a file nor name=value", word);
    name = xasprintf("%.*s", (int)(value - word), word);
    value++;
    json_object_set_new(to, name,
                        *value && strspn(value, "0123456789") == strlen(value)
                            ? json_integer(atoll(value))
                            : json_string(value));
    return EXIT_DONE;
}

/* {root: {inner: {name: value, ...}}} */
static int pairs_body(const struct call *call, const struct noun *noun,
                      struct body *ret)
{
    AUTO(json_decref) json_t *document = json_object();
    json_t *to = json_object();
    int exit = EXIT_DONE;

    json_object_set_new(document, noun->root, to);
    if (noun->inner && call->words[2]) {
        json_object_set_new(to, noun->inner, json_object());
        to = json_object_get(to, noun->inner);
    }
    for (const char **word = call->words + 2; exit == EXIT_DONE && *word; word++)
        exit = add_pair(to, *word);
    ret->bytes = json_dumps(document, JSON_COMPACT);
    ret->length = strlen(ret->bytes);
    ret->type = "application/json";
    return exit;
}

static int write_one(struct call *call, const struct noun *noun, const char *method)
{
    AUTO(free) char *path = place_of(call, noun, call->words[1]);
    struct body body = {.bytes = NULL};
    const char *file = call->options->file;
    int exit;

    if (!file && call->words[2] && !strchr(call->words[2], '='))
        file = call->words[2];
    exit = file ? file_read(file, &body) : pairs_body(call, noun, &body);
    if (exit == EXIT_DONE)
        exit = follow_send(call, method, path, &body);
    free(body.bytes);
    return exit;
}

static int create(struct call *call, const struct noun *noun)
{
    return write_one(call, noun, "POST");
}

static int change(struct call *call, const struct noun *noun)
{
    return write_one(call, noun, "PUT");
}

static int remove_one(struct call *call, const struct noun *noun)
{
    AUTO(free) char *path = place_of(call, noun, call->words[1]);

    return follow_send(call, "DELETE", path, NULL);
}

static const struct {
    const char *verbs;
    bool needs_id;
    int (*run)(struct call *call, const struct noun *noun);
} VERBS[] = {
    {"list ls",          false, list      },
    {"show get",         true,  show      },
    {"create add",       true,  create    },
    {"change set",       true,  change    },
    {"delete rm remove", true,  remove_one},
};

int cmd_catalogue(struct call *call)
{
    const char *verb = call->count ? call->words[0] : "list";

    for (size_t i = 0; i < sizeof VERBS / sizeof VERBS[0]; i++)
        if (names_have(VERBS[i].verbs, verb) && (!VERBS[i].needs_id || call->count > 1))
            return VERBS[i].run(call, noun_of(call));
    return say(EXIT_USAGE, "usage: quartetctl %s %s", call->command->name,
               call->command->arguments);
}
