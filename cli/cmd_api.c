/*
 * cmd_api.c - api: any request to the gateway, its answer as it is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/file.h"
#include "cli/say.h"

static int send_it(struct call *call, const char *method, const char *path,
                   struct answer *ret)
{
    struct body body = {.bytes = NULL};
    const char *file = call->words[2];
    int exit = EXIT_DONE;

    if (file)
        exit = file_read(file, &body);
    if (exit == EXIT_DONE)
        exit = rest_send(call->rest, method, path, file ? &body : NULL, ret);
    free(body.bytes);
    return exit;
}

int cmd_api(struct call *call)
{
    const char *method = call->words[0], *path = call->words[1];
    const char *accept = strcmp(call->options->output, "xml") == 0 ? "application/xml"
                                                                   : "application/json";
    struct answer answer;
    int exit;

    if (*path != '/')
        return say(EXIT_USAGE, "the path begins with '/': api GET /v1/operations");
    if (strcmp(method, "GET") == 0)
        exit = rest_get_as(call->rest, path, accept, &answer);
    else
        exit = send_it(call, method, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    fwrite(answer.text, 1, answer.length, stdout);
    answer_finish(&answer);
    return EXIT_DONE;
}
