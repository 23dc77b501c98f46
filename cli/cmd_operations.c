/*
 * cmd_operations.c - operations: what was asked for, newest first; operation: one, with
 * its steps; explain: why one is where it is.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/show.h"
#include "cli/target.h"
#include "common/mem.h"

#define SOME 20

/* clang-format off */
static const struct column OPERATIONS[] = {
    {"ID",         "id",             SHOW_PLAIN, false},
    {"KIND",       "kind",           SHOW_PLAIN, false},
    {"TENANT",     "tenant",         SHOW_PLAIN, false},
    {"DEPLOYMENT", "deployment",     SHOW_PLAIN, false},
    {"STATE",      "state",          SHOW_PLAIN, false},
    {"DONE",       "steps_done",     SHOW_PLAIN, false},
    {"OF",         "steps_total",    SHOW_PLAIN, false},
    {"ACCOUNT",    "account",        SHOW_PLAIN, false},
    {"AGE",        "accepted",       SHOW_AGE,   false},
    {"VM",         "vm_name",        SHOW_PLAIN, true },
    {"MESSAGE",    "status_message", SHOW_PLAIN, true },
    {NULL,         NULL,             SHOW_PLAIN, false},
};

static const struct column STEPS[] = {
    {"PHASE",  "phase",   SHOW_PLAIN, false},
    {"ACTION", "action",  SHOW_PLAIN, false},
    {"STATE",  "state",   SHOW_PLAIN, false},
    {"VM",     "vm_name", SHOW_PLAIN, false},
    {"TRY",    "attempt", SHOW_PLAIN, true },
    {"BEGUN",  "begun",   SHOW_CLOCK, true },
    {"ENDED",  "ended",   SHOW_CLOCK, true },
    {"NOTE",   "note",    SHOW_PLAIN, false},
    {NULL,     NULL,      SHOW_PLAIN, false},
};

static const char *const FACTS[] = {
    "id", "kind", "tenant", "deployment", "vm_name", "vm_group", "state", "status_code",
    "status_message", "cause", "account", "client_transaction_id", "retry_of", "trace_id",
    "accepted", "finished",
};
/* clang-format on */

static int add_filters(const struct call *call, char **path)
{
    struct target target;
    int exit = EXIT_DONE;

    if (call->count) {
        exit = target_deployment(call, call->words[0], &target);
        if (exit != EXIT_DONE)
            return exit;
        pages_filter(path, "tenant", target.tenant);
        pages_filter(path, "deployment", target.name);
    } else {
        pages_filter(path, "tenant", call->options->tenant);
        pages_filter(path, "deployment", call->options->deployment);
    }
    pages_filter(path, "kind", call->options->kind);
    pages_filter(path, "state", call->options->state);
    return pages_since(path, call->options->since);
}

int cmd_operations(struct call *call)
{
    AUTO(free) char *path = xstrdup("/v1/operations");
    AUTO(json_decref) json_t *document = NULL;
    struct pages pages = {.member = "operation", .next = "cursor"};
    int exit = pages_limit(call->options, SOME, &pages.most);

    if (exit == EXIT_DONE)
        exit = add_filters(call, &path);
    if (exit != EXIT_DONE)
        return exit;
    pages.path = path;
    exit = pages_read(call, &pages, &document);
    if (exit == EXIT_DONE)
        show_rows(call->options, "operations", document,
                  json_object_get(document, "operation"), OPERATIONS);
    return exit;
}

typedef void printer(const struct options *options, const json_t *document);

static void print_operation(const struct options *options, const json_t *operation)
{
    for (size_t i = 0; i < sizeof FACTS / sizeof FACTS[0]; i++)
        if (*show_text(operation, FACTS[i]))
            printf("%-22s %s\n", FACTS[i], show_text(operation, FACTS[i]));
    putchar('\n');
    show_rows(options, "", NULL, json_object_get(operation, "steps"), STEPS);
}

static void print_sentence(const struct options *options, const json_t *explanation)
{
    (void)options;
    printf("%s\n", json_string_value(json_object_get(explanation, "sentence")));
}

/* What the path tells of the operation that the first word names. */
static int show_one(struct call *call, const char *pattern, const char *root,
                    printer *print)
{
    AUTO(free) char *path = NULL;
    struct answer answer;
    char id[40];
    int exit = target_operation(call, call->words[0], id);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path(pattern, id);
    exit = rest_get(call->rest, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    if (show_for_people(call->options))
        print(call->options, answer.json);
    else
        show_document(call->options, root, answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

int cmd_operation(struct call *call)
{
    return show_one(call, "/v1/operations/{}", "operation", print_operation);
}

int cmd_explain(struct call *call)
{
    return show_one(call, "/v1/operations/{}/explain", "explanation", print_sentence);
}
