/*
 * cmd_audit.c - audit: who changed what, from where, and what the answer was.
 */
#include "cli/commands.h"
#include "cli/pages.h"
#include "cli/show.h"
#include "common/mem.h"

#define SOME 20

/* clang-format off */
static const struct column ENTRIES[] = {
    {"TIME",        "time",           SHOW_CLOCK, false},
    {"ACCOUNT",     "account",        SHOW_PLAIN, false},
    {"FROM",        "peer",           SHOW_PLAIN, false},
    {"STATUS",      "status",         SHOW_PLAIN, false},
    {"METHOD",      "method",         SHOW_PLAIN, false},
    {"PATH",        "path",           SHOW_PLAIN, false},
    {"TRANSACTION", "transaction_id", SHOW_PLAIN, true },
    {NULL,          NULL,             SHOW_PLAIN, false},
};
/* clang-format on */

int cmd_audit(struct call *call)
{
    AUTO(free) char *path = xstrdup("/v1/audit");
    AUTO(json_decref) json_t *document = NULL;
    struct pages pages = {.member = "entry", .next = "cursor"};
    int exit = pages_limit(call->options, SOME, &pages.most);

    if (exit == EXIT_DONE)
        exit = pages_since(&path, call->options->since);
    if (exit != EXIT_DONE)
        return exit;
    pages_filter(&path, "account", call->options->account);
    pages_filter(&path, "tenant", call->options->tenant);
    pages.path = path;
    exit = pages_read(call, &pages, &document);
    if (exit == EXIT_DONE)
        show_rows(call->options, "audit", document, json_object_get(document, "entry"),
                  ENTRIES);
    return exit;
}
