/*
 * target.c - see target.h.
 */
#include "cli/target.h"

#include <stdio.h>
#include <string.h>

#include "cli/say.h"
#include "cli/show.h"
#include "common/mem.h"
#include "common/uuid.h"

int target_deployment(const struct call *call, const char *word, struct target *ret)
{
    const char *slash = strchr(word, '/');
    const char *tenant = call->options->tenant;

    if (!slash && !tenant)
        return say(EXIT_USAGE,
                   "%s is of which tenant? Say TENANT/%s, --tenant or "
                   "QUARTET_TENANT",
                   word, word);
    if (slash)
        snprintf(ret->tenant, sizeof ret->tenant, "%.*s", (int)(slash - word), word);
    else
        snprintf(ret->tenant, sizeof ret->tenant, "%s", tenant);
    snprintf(ret->name, sizeof ret->name, "%s", slash ? slash + 1 : word);
    if (*ret->tenant && *ret->name)
        return EXIT_DONE;
    return say(EXIT_USAGE, "'%s' names no deployment: it is TENANT/NAME", word);
}

int target_read(struct call *call, const struct target *target, int entries,
                json_t **ret)
{
    AUTO(free)
    char *place = rest_path("/v1/deployments/{}/{}", target->tenant, target->name);
    AUTO(free) char *path = xasprintf("%s?history=%d", place, entries);
    struct answer answer;
    int exit = rest_get(call->rest, path, &answer);

    if (exit != EXIT_DONE)
        return exit;
    *ret = json_incref(answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

json_t *target_vms(const json_t *deployment)
{
    json_t *vms = json_array();
    json_t *group, *vm;
    size_t i, j;

    json_array_foreach(json_object_get(deployment, "vm_group"), i, group)
    {
        json_array_foreach(json_object_get(group, "vm"), j, vm)
        {
            json_t *own = json_copy(vm);

            json_object_set(own, "vm_group", json_object_get(group, "name"));
            json_array_append_new(vms, own);
        }
    }
    return vms;
}

/* "name", "group/index" or the UUID. */
static bool is_vm(const json_t *vm, const char *word)
{
    char place[256];

    snprintf(place, sizeof place, "%s/%s", show_text(vm, "vm_group"),
             show_text(vm, "index"));
    return strcmp(show_text(vm, "name"), word) == 0 || strcmp(place, word) == 0 ||
           strcmp(show_text(vm, "uuid"), word) == 0;
}

static int no_such_vm(const struct target *target, const char *word, const json_t *vms)
{
    AUTO(free) char *known = xstrdup("");
    json_t *vm;
    size_t i;

    json_array_foreach(vms, i, vm)
    {
        char *longer = xasprintf("%s%s%s/%s", known, i ? ", " : "",
                                 show_text(vm, "vm_group"), show_text(vm, "index"));

        free(known);
        known = longer;
    }
    return say(EXIT_REFUSED, "%s/%s has no VM %s; it has: %s", target->tenant,
               target->name, word, *known ? known : "none");
}

int target_vm(struct call *call, const struct target *target, const char *word,
              char ret[256])
{
    AUTO(json_decref) json_t *deployment = NULL;
    AUTO(json_decref) json_t *vms = NULL;
    int exit = target_read(call, target, 0, &deployment);
    json_t *vm;
    size_t i;

    if (exit != EXIT_DONE)
        return exit;
    vms = target_vms(deployment);
    json_array_foreach(vms, i, vm)
    {
        if (!is_vm(vm, word))
            continue;
        snprintf(ret, 256, "%s", show_text(vm, "name"));
        return EXIT_DONE;
    }
    return no_such_vm(target, word, vms);
}

/* The newest of the deployment's operations in that state; "": in any. */
static int newest(struct call *call, const struct target *target, const char *state,
                  char ret[40])
{
    AUTO(free)
    char *place = rest_path("/v1/operations?limit=1&tenant={}&deployment={}",
                            target->tenant, target->name);
    AUTO(free) char *path = xasprintf("%s%s%s", place, *state ? "&state=" : "", state);
    struct answer answer;
    int exit = rest_get(call->rest, path, &answer);

    if (exit != EXIT_DONE)
        return exit;
    snprintf(ret, 40, "%s", show_text(answer.json, "operation.0.id"));
    answer_finish(&answer);
    return EXIT_DONE;
}

int target_operation(struct call *call, const char *word, char ret[40])
{
    struct target target;
    int exit;

    if (uuid_read(word, ret))
        return EXIT_DONE;
    exit = target_deployment(call, word, &target);
    if (exit == EXIT_DONE)
        exit = newest(call, &target, "RUNNING", ret);
    if (exit == EXIT_DONE && !*ret)
        exit = newest(call, &target, "", ret);
    if (exit == EXIT_DONE && !*ret)
        return say(EXIT_REFUSED, "%s/%s had no operation that is still known",
                   target.tenant, target.name);
    return exit;
}
