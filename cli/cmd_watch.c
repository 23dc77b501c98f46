/*
 * cmd_watch.c - watch: follows an operation to its end; retry: a failed one again;
 * explain: why one is where it is.
 */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/show.h"
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

int cmd_explain(struct call *call)
{
    AUTO(free) char *path = NULL;
    struct answer answer;
    char id[40];
    int exit = target_operation(call, call->words[0], id);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path("/v1/operations/{}/explain", id);
    exit = rest_get(call->rest, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    if (show_for_people(call->options))
        printf("%s\n", json_string_value(json_object_get(answer.json, "sentence")));
    else
        show_document(call->options, "explanation", answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}
