/*
 * cmd_undeploy.c - undeploy: all of a deployment, or with --vm one VM of it.
 */
#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/target.h"
#include "common/mem.h"

static int undeploy_vm(struct call *call, const struct target *target)
{
    AUTO(free) char *path = NULL;
    AUTO(free) char *full = NULL;
    char vm[256];
    int exit = target_vm(call, target, call->options->vm, vm);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path("/ESCManager/v0/{}/deployments/vm/{}", target->tenant, vm);
    full = xasprintf("%s?force=%s", path, call->options->force ? "true" : "false");
    return follow_send(call, "DELETE", full, NULL);
}

int cmd_undeploy(struct call *call)
{
    AUTO(free) char *path = NULL;
    struct target target;
    int exit = target_deployment(call, call->words[0], &target);

    if (exit != EXIT_DONE)
        return exit;
    if (call->options->vm)
        return undeploy_vm(call, &target);
    path = rest_path("/ESCManager/v0/{}/deployments/{}", target.tenant, target.name);
    return follow_send(call, "DELETE", path, NULL);
}
