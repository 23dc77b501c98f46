/*
 * cmd_accounts.c - accounts, tokens: who may use the gateway; whoami, password:
 * oneself.
 */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/credentials.h"
#include "cli/pages.h"
#include "cli/say.h"
#include "cli/show.h"
#include "common/mem.h"

/* clang-format off */
static const struct column ACCOUNTS[] = {
    {"NAME",    "name",    SHOW_PLAIN, false},
    {"ROLE",    "role",    SHOW_PLAIN, false},
    {"TENANT",  "tenant",  SHOW_PLAIN, false},
    {"TOKENS",  "tokens",  SHOW_PLAIN, false},
    {"CHANGED", "changed", SHOW_AGE,   false},
    {NULL,      NULL,      SHOW_PLAIN, false},
};

static const struct column TOKENS[] = {
    {"ID",      "id",      SHOW_PLAIN, false},
    {"ACCOUNT", "account", SHOW_PLAIN, false},
    {"CREATED", "created", SHOW_AGE,   false},
    {"EXPIRES", "expires", SHOW_CLOCK, false},
    {"NOTE",    "note",    SHOW_PLAIN, false},
    {NULL,      NULL,      SHOW_PLAIN, false},
};
/* clang-format on */

static int list(struct call *call, const char *path, const char *member,
                const struct column *columns)
{
    AUTO(json_decref) json_t *document = NULL;
    const struct pages pages = {.path = path, .member = member, .next = "after"};
    int exit = pages_read(call, &pages, &document);

    if (exit == EXIT_DONE)
        show_rows(call->options, call->command->name, document,
                  json_object_get(document, member), columns);
    return exit;
}

/* One account as a table of one row. */
static void show_one(const struct options *options, json_t *account)
{
    AUTO(json_decref) json_t *rows = json_array();

    json_array_append(rows, account);
    show_rows(options, "account", account, rows, ACCOUNTS);
}

static int send(struct call *call, const char *method, const char *path,
                const json_t *question, struct answer *ret)
{
    AUTO(free) char *text = json_dumps(question, JSON_COMPACT);
    const struct body body = {text, strlen(text), "application/json"};

    return rest_send(call->rest, method, path, &body, ret);
}

static int remove_it(struct call *call, const char *path)
{
    struct answer answer;
    int exit = rest_send(call->rest, "DELETE", path, NULL, &answer);

    if (exit != EXIT_DONE)
        return exit;
    if (!call->options->quiet)
        printf("%s\n", show_text(answer.json, "status_message"));
    answer_finish(&answer);
    return EXIT_DONE;
}

/* --- accounts ----------------------------------------------------------------------
 */

static int add_password(const struct call *call, bool needed, json_t *question)
{
    char password[SECRET_SIZE];
    const char *file = call->options->new_password_file;
    int exit;

    if (!file && !needed)
        return EXIT_DONE;
    exit = credentials_new_password(file, password);
    if (exit == EXIT_DONE)
        json_object_set_new(question, "password", json_string(password));
    return exit;
}

static int write_account(struct call *call, const char *method, const char *path,
                         json_t *question)
{
    struct answer answer;
    int exit = send(call, method, path, question, &answer);

    if (exit != EXIT_DONE)
        return exit;
    show_one(call->options, answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

static int accounts_list(struct call *call)
{
    return list(call, "/v1/accounts", "account", ACCOUNTS);
}

static int accounts_create(struct call *call)
{
    AUTO(json_decref) json_t *question = json_object();
    int exit;

    if (!call->options->role)
        return say(EXIT_USAGE, "which role? --role admin, operator or viewer");
    document_text(question, "name", call->words[1]);
    document_text(question, "role", call->options->role);
    document_text(question, "tenant", call->options->tenant);
    exit = add_password(call, true, question);
    return exit == EXIT_DONE ? write_account(call, "POST", "/v1/accounts", question)
                             : exit;
}

static int accounts_change(struct call *call)
{
    AUTO(json_decref) json_t *question = json_object();
    AUTO(free) char *path = rest_path("/v1/accounts/{}", call->words[1]);
    int exit = add_password(call, !call->options->role, question);

    document_text(question, "role", call->options->role);
    return exit == EXIT_DONE ? write_account(call, "PATCH", path, question) : exit;
}

static int accounts_delete(struct call *call)
{
    AUTO(free) char *path = rest_path("/v1/accounts/{}", call->words[1]);

    return remove_it(call, path);
}

int cmd_whoami(struct call *call)
{
    struct answer answer;
    int exit = rest_get(call->rest, "/v1/account", &answer);

    if (exit != EXIT_DONE)
        return exit;
    show_one(call->options, answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

int cmd_password(struct call *call)
{
    AUTO(json_decref) json_t *question = json_object();
    int exit = add_password(call, true, question);

    return exit == EXIT_DONE
               ? write_account(call, "PUT", "/v1/account/password", question)
               : exit;
}

/* --- tokens ------------------------------------------------------------------------
 */

static int tokens_list(struct call *call)
{
    AUTO(free) char *path = xstrdup("/v1/tokens");

    pages_filter(&path, "account", call->options->account);
    return list(call, path, "token", TOKENS);
}

static int tokens_create(struct call *call)
{
    AUTO(json_decref) json_t *question = json_object();
    struct answer answer;
    int exit;

    document_text(question, "account", call->options->account);
    document_text(question, "expires_in", call->options->expires);
    document_text(question, "note", call->words[1]);
    exit = send(call, "POST", "/v1/tokens", question, &answer);
    if (exit != EXIT_DONE)
        return exit;
    if (show_for_people(call->options))
        printf("%s\n", show_text(answer.json, "token"));
    else
        show_document(call->options, "token", answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

static int tokens_delete(struct call *call)
{
    AUTO(free) char *path = rest_path("/v1/tokens/{}", call->words[1]);

    return remove_it(call, path);
}

static const struct {
    const char *command, *verbs;
    int words; /* it needs */
    int (*run)(struct call *call);
} VERBS[] = {
    {"accounts", "list ls",                 1, accounts_list  },
    {"accounts", "create add",              2, accounts_create},
    {"accounts", "change set",              2, accounts_change},
    {"accounts", "delete rm remove",        2, accounts_delete},
    {"tokens",   "list ls",                 1, tokens_list    },
    {"tokens",   "create add",              1, tokens_create  },
    {"tokens",   "delete rm revoke remove", 2, tokens_delete  },
};

int cmd_accounts(struct call *call)
{
    const char *verb = call->count ? call->words[0] : "list";

    for (size_t i = 0; i < sizeof VERBS / sizeof VERBS[0]; i++)
        if (strcmp(VERBS[i].command, call->command->name) == 0 &&
            names_have(VERBS[i].verbs, verb) &&
            (VERBS[i].words == 1 || call->count >= VERBS[i].words))
            return VERBS[i].run(call);
    return say(EXIT_USAGE, "usage: quartetctl %s %s", call->command->name,
               call->command->arguments);
}
