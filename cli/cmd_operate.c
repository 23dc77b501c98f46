/*
 * cmd_operate.c - start, stop, reboot, recover, monitor: an operation on a deployment,
 * or with --vm on one of its VMs.
 */
#include <string.h>

#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/say.h"
#include "cli/target.h"
#include "common/mem.h"

static int operate_vm(struct call *call, const struct target *target, const char *verb)
{
    AUTO(free) char *path = NULL;
    AUTO(free) char *text = NULL;
    char vm[256];
    int exit = target_vm(call, target, call->options->vm, vm);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path("/ESCManager/v0/{}/deployments/vm/{}", target->tenant, vm);
    text = xasprintf("{\"vm_operation\": {\"operation\": \"%s\", \"force\": %s}}", verb,
                     call->options->force ? "true" : "false");
    return follow_send(call, "POST", path,
                       &(struct body){text, strlen(text), "application/json"});
}

static int operate_all(struct call *call, const struct target *target, const char *verb)
{
    AUTO(free)
    char *path = rest_path("/ESCManager/v0/{}/deployments/service/{}", target->tenant,
                           target->name);
    AUTO(free)
    char *text = xasprintf("{\"service_operation\": {\"operation\": \"%s\"}}", verb);

    if (call->options->force)
        return say(EXIT_USAGE, "--force is for one VM: say which with --vm");
    return follow_send(call, "POST", path,
                       &(struct body){text, strlen(text), "application/json"});
}

static int operate(struct call *call, const char *word, const char *verb)
{
    struct target target;
    int exit = target_deployment(call, word, &target);

    if (exit != EXIT_DONE)
        return exit;
    return call->options->vm ? operate_vm(call, &target, verb)
                             : operate_all(call, &target, verb);
}

int cmd_operate(struct call *call)
{
    return operate(call, call->words[0], call->command->name);
}

int cmd_monitor(struct call *call)
{
    bool on = strcmp(call->words[0], "on") == 0;

    if (!on && strcmp(call->words[0], "off") != 0)
        return say(EXIT_USAGE, "monitor on NAME, or monitor off NAME");
    return operate(call, call->words[1], on ? "enable_monitor" : "disable_monitor");
}
