/*
 * cmd_deploy.c - deploy, update, apply: a datamodel on its way to the gateway.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/file.h"
#include "cli/follow.h"
#include "cli/say.h"
#include "cli/target.h"

#define PLACE "/ESCManager/v0/{}/deployments/{}"

/* The word after the file wins over what the file says. */
static int find_target(const struct call *call, const struct body *body,
                       const char *word, struct target *ret)
{
    char tenant[FILE_NAME_SIZE], name[FILE_NAME_SIZE], both[2 * FILE_NAME_SIZE];

    if (word && strchr(word, '/'))
        return target_deployment(call, word, ret);
    file_names(body, tenant, name);
    if (word)
        snprintf(name, sizeof name, "%s", word);
    if (!*name)
        return say(EXIT_USAGE,
                   "the file names no deployment; say which: %s FILE TENANT/NAME",
                   call->command->name);
    if (!*tenant || call->options->tenant)
        return target_deployment(call, name, ret);
    snprintf(both, sizeof both, "%s/%s", tenant, name);
    return target_deployment(call, both, ret);
}

static int is_there(struct call *call, const char *path, bool *ret)
{
    struct answer answer;
    int exit = rest_get_patiently(call->rest, path, 1, &answer);

    if (exit != EXIT_DONE)
        return exit;
    *ret = answer.status != 404;
    answer_finish(&answer);
    return EXIT_DONE;
}

/* POST makes it, PUT changes it. */
static int choose_method(struct call *call, const char *path, const char **ret)
{
    bool there;
    int exit;

    if (strcmp(call->command->name, "apply") != 0) {
        *ret = strcmp(call->command->name, "deploy") == 0 ? "POST" : "PUT";
        return EXIT_DONE;
    }
    exit = is_there(call, path, &there);
    if (exit == EXIT_DONE)
        *ret = there ? "PUT" : "POST";
    return exit;
}

int cmd_deploy(struct call *call)
{
    const char *file = call->options->file ? call->options->file : call->words[0];
    const char *word = call->words[call->options->file || !file ? 0 : 1];
    AUTO(free) char *path = NULL;
    struct body body = {.bytes = NULL};
    struct target target;
    const char *method;
    int exit;

    if (!file)
        return say(EXIT_USAGE, "which file? %s FILE", call->command->name);
    exit = file_read(file, &body);
    if (exit != EXIT_DONE)
        return exit;
    exit = find_target(call, &body, word, &target);
    if (exit == EXIT_DONE) {
        path = rest_path(PLACE, target.tenant, target.name);
        exit = choose_method(call, path, &method);
    }
    if (exit == EXIT_DONE)
        exit = follow_send(call, method, path, &body);
    free(body.bytes);
    return exit;
}
