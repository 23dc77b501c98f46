/*
 * cmd_list.c - list: the deployments; vms: their VMs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/show.h"
#include "cli/target.h"
#include "cli/vm_rows.h"
#include "common/mem.h"

/* clang-format off */
static const struct column DEPLOYMENTS[] = {
    {"TENANT",    "tenant",                      SHOW_PLAIN, false},
    {"NAME",      "name",                        SHOW_PLAIN, false},
    {"STATE",     "service_state_machine_state", SHOW_PLAIN, false},
    {"VMS",       "alive",                       SHOW_PLAIN, false},
    {"GROUPS",    "vm_group",                    SHOW_COUNT, true },
    {"CHANGED",   "updated",                     SHOW_AGE,   false},
    {"BUSY WITH", "running_transaction_id",      SHOW_PLAIN, true },
    {NULL,        NULL,                          SHOW_PLAIN, false},
};

const struct column VM_COLUMNS[] = {
    {"VM",        "place",                             SHOW_PLAIN, false},
    {"STATE",     "state",                             SHOW_PLAIN, false},
    {"MONITORED", "monitored",                         SHOW_PLAIN, false},
    {"ADDRESS",   "interfaces.interface.0.ip_address", SHOW_PLAIN, false},
    {"HOST",      "host",                              SHOW_PLAIN, true },
    {"NAME",      "name",                              SHOW_PLAIN, false},
    {"ERROR",     "error",                             SHOW_PLAIN, true },
    {NULL,        NULL,                                SHOW_PLAIN, false},
};
/* clang-format on */

static int read_deployments(struct call *call, json_t **ret)
{
    AUTO(free) char *path = xstrdup("/v1/deployments");
    struct pages pages = {.member = "deployment", .next = "after"};
    int exit = pages_limit(call->options, 0, &pages.most);

    if (exit != EXIT_DONE)
        return exit;
    pages_filter(&path, "tenant", call->count ? call->words[0] : call->options->tenant);
    pages.path = path;
    return pages_read(call, &pages, ret);
}

/* "2/3": alive or running of all. */
static void add_alive(json_t *deployment)
{
    AUTO(json_decref) json_t *vms = target_vms(deployment);
    int alive = 0;
    char text[32];
    json_t *vm;
    size_t i;

    json_array_foreach(vms, i, vm)
    {
        const char *state = show_text(vm, "state");

        alive += !strcmp(state, "VM_ALIVE_STATE") || !strcmp(state, "VM_INERT_STATE");
    }
    snprintf(text, sizeof text, "%d/%zu", alive, json_array_size(vms));
    json_object_set_new(deployment, "alive", json_string(text));
}

int cmd_list(struct call *call)
{
    AUTO(json_decref) json_t *document = NULL;
    int exit = read_deployments(call, &document);
    json_t *rows, *row;
    size_t i;

    if (exit != EXIT_DONE)
        return exit;
    rows = json_object_get(document, "deployment");
    json_array_foreach(rows, i, row) if (show_for_people(call->options)) add_alive(row);
    show_rows(call->options, "deployments", document, rows, DEPLOYMENTS);
    return EXIT_DONE;
}

json_t *vm_rows(const json_t *deployment)
{
    json_t *vms = target_vms(deployment), *vm;
    char place[256];
    size_t i;

    json_array_foreach(vms, i, vm)
    {
        snprintf(place, sizeof place, "%s/%s", show_text(vm, "vm_group"),
                 show_text(vm, "index"));
        json_object_set_new(vm, "place", json_string(place));
    }
    return vms;
}

int cmd_vms(struct call *call)
{
    AUTO(json_decref) json_t *deployment = NULL;
    AUTO(json_decref) json_t *document = json_object();
    struct target target;
    int exit = target_deployment(call, call->words[0], &target);

    if (exit == EXIT_DONE)
        exit = target_read(call, &target, 0, &deployment);
    if (exit != EXIT_DONE)
        return exit;
    json_object_set_new(document, "vm", vm_rows(deployment));
    show_rows(call->options, "vms", document, json_object_get(document, "vm"),
              VM_COLUMNS);
    return EXIT_DONE;
}
