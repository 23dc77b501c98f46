/*
 * cmd_history.c - history: what happened to the VMs of a deployment, newest first.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/target.h"
#include "cli/vm_rows.h"
#include "common/mem.h"

#define MOST 100 /* entries a VM that the gateway keeps */

/* clang-format off */
static const struct column ENTRIES[] = {
    {"TIME",      "time",      SHOW_CLOCK, false},
    {"VM",        "place",     SHOW_PLAIN, false},
    {"WHAT",      "what",      SHOW_PLAIN, false},
    {"ACCOUNT",   "account",   SHOW_PLAIN, false},
    {"OPERATION", "operation", SHOW_PLAIN, false},
    {"DETAIL",    "detail",    SHOW_PLAIN, false},
    {"VM UUID",   "vm_uuid",   SHOW_PLAIN, true },
    {NULL,        NULL,        SHOW_PLAIN, false},
};
/* clang-format on */

static int newest_first(const void *a, const void *b)
{
    const json_t *const *one = a, *const *other = b;

    return strcmp(show_text(*other, "time"), show_text(*one, "time"));
}

/* The entries of all VMs, or of the one of that name, by time. */
static json_t *collect(const json_t *deployment, const char *name)
{
    AUTO(json_decref) json_t *vms = vm_rows(deployment);
    AUTO(free) json_t **entries = NULL;
    size_t count = 0, capacity = 0, i, j;
    json_t *rows = json_array(), *vm, *entry;

    json_array_foreach(vms, i, vm)
    {
        if (*name && strcmp(show_text(vm, "name"), name) != 0)
            continue;
        json_array_foreach(show_find(vm, "history.entry"), j, entry)
        {
            json_object_set(entry, "place", json_object_get(vm, "place"));
            mem_grow(&entries, count, &capacity, sizeof(json_t *));
            entries[count++] = entry;
        }
    }
    if (count)
        qsort(entries, count, sizeof(json_t *), newest_first);
    for (i = 0; i < count; i++)
        json_array_append(rows, entries[i]);
    return rows;
}

int cmd_history(struct call *call)
{
    AUTO(json_decref) json_t *deployment = NULL;
    AUTO(json_decref) json_t *document = json_object();
    struct target target;
    char vm[256] = "";
    int entries, exit = target_deployment(call, call->words[0], &target);

    if (exit == EXIT_DONE)
        exit = pages_limit(call->options, MOST, &entries);
    if (exit == EXIT_DONE && call->options->vm)
        exit = target_vm(call, &target, call->options->vm, vm);
    if (exit == EXIT_DONE)
        exit = target_read(call, &target, entries && entries < MOST ? entries : MOST,
                           &deployment);
    if (exit != EXIT_DONE)
        return exit;
    json_object_set_new(document, "entry", collect(deployment, vm));
    show_rows(call->options, "history", document, json_object_get(document, "entry"),
              ENTRIES);
    return EXIT_DONE;
}
