/*
 * cmd_plan.c - plan: what another command would do, without doing it:
 * plan deploy FILE, plan stop NAME --vm g/0, plan scale NAME GROUP +1.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/file.h"
#include "cli/say.h"
#include "cli/show.h"
#include "cli/target.h"
#include "common/mem.h"

/* clang-format off */
static const struct column ROWS[] = {
    {"PHASE",    "phase",    SHOW_PLAIN, false},
    {"LEVEL",    "level",    SHOW_PLAIN, false},
    {"VM",       "vm",       SHOW_PLAIN, false},
    {"STEPS",    "steps",    SHOW_PLAIN, false},
    {"EXPECTED", "expected", SHOW_PLAIN, false},
    {NULL,       NULL,       SHOW_PLAIN, false},
};

static const struct {
    const char *word, *operation;
} WORDS[] = {
    {"deploy", "deploy"}, {"update", "update"}, {"apply", "update"},
    {"undeploy", "undeploy"}, {"delete", "undeploy"},
    {"start", "start"}, {"stop", "stop"}, {"reboot", "reboot"}, {"recover", "recover"},
    {"scale", "scale"},
};
/* clang-format on */

/* --- the answer --------------------------------------------------------------------
 */

static char *joined(json_t *steps)
{
    char *text = xstrdup("");
    json_t *step;
    size_t i;

    json_array_foreach(steps, i, step)
    {
        char *longer =
            xasprintf("%s%s%s", text, i ? ", " : "", show_text(step, "action"));

        free(text);
        text = longer;
    }
    return text;
}

static double expected(json_t *steps)
{
    double sum = 0;
    json_t *step;
    size_t i;

    json_array_foreach(steps, i, step)
    {
        const json_t *one = json_object_get(step, "expected_seconds");

        if (!json_is_number(one))
            return -1;
        sum += json_number_value(one);
    }
    return sum;
}

static void add_row(json_t *rows, const json_t *phase, const json_t *vm)
{
    json_t *row = json_object();
    AUTO(free) char *steps = joined(json_object_get(vm, "steps"));
    double seconds = expected(json_object_get(vm, "steps"));
    char text[64];

    document_text(row, "phase", show_text(phase, "phase"));
    document_text(row, "level", show_text(phase, "level"));
    snprintf(text, sizeof text, "%.40s/%.8s", show_text(vm, "vm_group"),
             show_text(vm, "index"));
    document_text(row, "vm", text);
    document_text(row, "steps", steps);
    *text = '\0';
    if (seconds >= 0)
        snprintf(text, sizeof text, "%.1f s", seconds);
    document_text(row, "expected", text);
    json_array_append_new(rows, row);
}

static void print_plan(const struct options *options, const json_t *plan)
{
    AUTO(json_decref) json_t *rows = json_array();
    json_t *phase, *vm;
    size_t i, j;

    json_array_foreach(json_object_get(plan, "phases"), i, phase)
    {
        json_array_foreach(json_object_get(phase, "vms"), j, vm)
            add_row(rows, phase, vm);
    }
    show_rows(options, "", NULL, rows, ROWS);
}

/* A refusal is an answer too; the exit code tells. */
static int conclude(const struct call *call, const json_t *plan)
{
    bool accepted = json_is_true(json_object_get(plan, "accepted"));

    if (!show_for_people(call->options))
        show_document(call->options, "plan", plan);
    else if (accepted)
        print_plan(call->options, plan);
    if (accepted)
        return EXIT_DONE;
    return say(EXIT_REFUSED, "it would be refused: %s: %s",
               show_text(plan, "status_code"),
               json_string_value(json_object_get(plan, "status_message")));
}

static int ask(struct call *call, const struct body *body)
{
    struct answer answer;
    int exit = rest_send(call->rest, "POST", "/v1/plan", body, &answer);

    if (exit != EXIT_DONE)
        return exit;
    exit = conclude(call, answer.json);
    answer_finish(&answer);
    return exit;
}

/* --- the question ------------------------------------------------------------------
 */

static int ask_json(struct call *call, const json_t *question)
{
    AUTO(free) char *text = json_dumps(question, JSON_COMPACT);
    const struct body body = {text, strlen(text), "application/json"};

    return ask(call, &body);
}

/* Past "<?xml ...?>", which may stand at the beginning of a document only. */
static const char *past_declaration(const char *xml)
{
    const char *begin = xml + strspn(xml, " \t\r\n"), *end;

    if (strncmp(begin, "<?xml", 5) != 0)
        return begin;
    end = strstr(begin, "?>");
    return end ? end + 2 : begin;
}

static int ask_datamodel(struct call *call, const char *operation,
                         const struct target *target, const struct body *file)
{
    AUTO(json_decref) json_t *datamodel = NULL;
    AUTO(json_decref) json_t *question = NULL;
    AUTO(free) char *text = NULL;
    struct body body = {.type = "application/xml"};

    if (strcmp(file->type, "application/json") == 0) {
        datamodel = json_loadb(file->bytes, file->length, 0, NULL);
        question = json_pack("{s:s, s:s, s:s, s:O?}", "operation", operation, "tenant",
                             target->tenant, "deployment", target->name, "datamodel",
                             datamodel);
        return ask_json(call, question);
    }
    text = xasprintf("<plan><tenant>%s</tenant><deployment>%s</deployment><operation>%s"
                     "</operation><datamodel>%s</datamodel></plan>",
                     target->tenant, target->name, operation,
                     past_declaration(file->bytes));
    body.bytes = text;
    body.length = strlen(text);
    return ask(call, &body);
}

static int plan_file(struct call *call, const char *operation)
{
    char tenant[FILE_NAME_SIZE], name[FILE_NAME_SIZE];
    struct body file = {.bytes = NULL};
    struct target target;
    int exit = file_read(call->words[1], &file);

    if (exit != EXIT_DONE)
        return exit;
    file_names(&file, tenant, name);
    if (call->words[2] || !*tenant || call->options->tenant) {
        exit = target_deployment(call, call->words[2] ? call->words[2] : name, &target);
    } else {
        snprintf(target.tenant, sizeof target.tenant, "%s", tenant);
        snprintf(target.name, sizeof target.name, "%s", name);
    }
    if (exit == EXIT_DONE)
        exit = ask_datamodel(call, operation, &target, &file);
    free(file.bytes);
    return exit;
}

static int add_size(const struct call *call, json_t *question)
{
    const char *size = call->words[2] ? call->words[3] : NULL;
    char *end;
    long number = size ? strtol(size, &end, 10) : 0;

    if (!size || *end || end == size)
        return say(EXIT_USAGE, "plan scale NAME GROUP N, +N or -N");
    json_object_set_new(question, "vm_group", json_string(call->words[2]));
    json_object_set_new(question, *size == '+' || *size == '-' ? "by" : "members",
                        json_integer(number));
    return EXIT_DONE;
}

static int add_vm(struct call *call, const struct target *target, json_t *question)
{
    char vm[256];
    int exit = target_vm(call, target, call->options->vm, vm);

    if (exit != EXIT_DONE)
        return exit;
    json_object_set_new(question, "vm_name", json_string(vm));
    json_object_set_new(question, "force", json_boolean(call->options->force));
    if (strcmp(show_text(question, "operation"), "undeploy") == 0)
        json_object_set_new(question, "operation", json_string("delete"));
    return EXIT_DONE;
}

static int plan_deployment(struct call *call, const char *operation)
{
    AUTO(json_decref) json_t *question = json_object();
    struct target target;
    int exit = target_deployment(call, call->words[1], &target);

    if (exit != EXIT_DONE)
        return exit;
    json_object_set_new(question, "operation", json_string(operation));
    json_object_set_new(question, "tenant", json_string(target.tenant));
    json_object_set_new(question, "deployment", json_string(target.name));
    if (strcmp(operation, "scale") == 0)
        exit = add_size(call, question);
    else if (call->options->vm)
        exit = add_vm(call, &target, question);
    return exit == EXIT_DONE ? ask_json(call, question) : exit;
}

int cmd_plan(struct call *call)
{
    size_t i = 0;

    while (i < sizeof WORDS / sizeof WORDS[0] && strcmp(WORDS[i].word, call->words[0]))
        i++;
    if (i == sizeof WORDS / sizeof WORDS[0])
        return say(EXIT_USAGE,
                   "what is to be planned? deploy, update, undeploy, start, "
                   "stop, reboot, recover or scale");
    if (i < 3)
        return plan_file(call, WORDS[i].operation);
    return plan_deployment(call, WORDS[i].operation);
}
