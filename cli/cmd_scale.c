/*
 * cmd_scale.c - scale: a group to so many VMs, or by so many more or fewer.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/say.h"
#include "cli/target.h"
#include "common/mem.h"

int cmd_scale(struct call *call)
{
    const char *size = call->words[2];
    bool by = *size == '+' || *size == '-';
    AUTO(free) char *path = NULL;
    AUTO(free) char *text = NULL;
    struct target target;
    char *end;
    long number = strtol(size, &end, 10);
    int exit = target_deployment(call, call->words[0], &target);

    if (exit != EXIT_DONE)
        return exit;
    if (*end || end == size || labs(number) > 100000)
        return say(EXIT_USAGE, "%s is no number of VMs: scale NAME GROUP 3, or +1, -1",
                   size);
    path = rest_path("/v1/deployments/{}/{}/groups/{}/scale", target.tenant,
                     target.name, call->words[1]);
    text = xasprintf("{\"scale\": {\"%s\": %ld}}", by ? "by" : "members", number);
    return follow_send(call, "POST", path,
                       &(struct body){text, strlen(text), "application/json"});
}
