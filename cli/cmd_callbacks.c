/*
 * cmd_callbacks.c - callbacks: events on their way to those who asked to be called, and
 * those that nobody took; retry sends one of these again.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/say.h"
#include "cli/show.h"
#include "common/mem.h"

/* clang-format off */
static const struct column CALLBACKS[] = {
    {"ID",          "id",               SHOW_PLAIN, false},
    {"STATE",       "state",            SHOW_PLAIN, false},
    {"TENANT",      "tenant",           SHOW_PLAIN, false},
    {"DEPLOYMENT",  "deployment",       SHOW_PLAIN, false},
    {"EVENT",       "type",             SHOW_PLAIN, false},
    {"TRIES",       "attempts",         SHOW_PLAIN, false},
    {"STATUS",      "last_http_status", SHOW_PLAIN, false},
    {"AGE",         "created",          SHOW_AGE,   false},
    {"URI",         "uri",              SHOW_PLAIN, false},
    {"ERROR",       "last_error",       SHOW_PLAIN, true },
    {"TRANSACTION", "transaction_id",   SHOW_PLAIN, true },
    {NULL,          NULL,               SHOW_PLAIN, false},
};
/* clang-format on */

static int list(struct call *call)
{
    AUTO(free) char *path = xstrdup("/v1/callbacks");
    AUTO(json_decref) json_t *document = NULL;
    struct pages pages = {.member = "callback", .next = "before"};
    int exit = pages_limit(call->options, 100, &pages.most);

    if (exit != EXIT_DONE)
        return exit;
    pages_filter(&path, "tenant", call->options->tenant);
    pages_filter(&path, "deployment", call->options->deployment);
    pages_filter(&path, "state", call->options->state);
    pages.path = path;
    exit = pages_read(call, &pages, &document);
    if (exit == EXIT_DONE)
        show_rows(call->options, "callbacks", document,
                  json_object_get(document, "callback"), CALLBACKS);
    return exit;
}

static int retry(struct call *call)
{
    AUTO(free) char *path = rest_path("/v1/callbacks/{}/retry", call->words[1]);
    struct answer answer;
    int exit = rest_send(call->rest, "POST", path, NULL, &answer);

    if (exit != EXIT_DONE)
        return exit;
    if (!call->options->quiet)
        printf("%s %s\n", show_text(answer.json, "id"),
               show_text(answer.json, "state"));
    answer_finish(&answer);
    return EXIT_DONE;
}

int cmd_callbacks(struct call *call)
{
    if (!call->count || strcmp(call->words[0], "list") == 0)
        return list(call);
    if (strcmp(call->words[0], "retry") == 0 && call->count == 2)
        return retry(call);
    return say(EXIT_USAGE, "usage: quartetctl callbacks [list] | retry ID");
}
