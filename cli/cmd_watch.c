/*
 * cmd_watch.c - watch: follows an operation to its end; retry: a failed one again.
 */
#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/target.h"

int cmd_watch(struct call *call)
{
    char id[40];
    int exit = target_operation(call, call->words[0], id);

    return exit == EXIT_DONE ? follow(call, id, false) : exit;
}

int cmd_retry(struct call *call)
{
    AUTO(free) char *path = NULL;
    char id[40];
    int exit = target_operation(call, call->words[0], id);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path("/v1/operations/{}/retry", id);
    return follow_send(call, "POST", path, NULL);
}
