/*
 * cmd_events.c - events: what happens, as it happens, until it is interrupted; of one
 * operation until that has ended.
 *
 * When the gateway goes away, the stream goes on from the last event that was shown, at
 * whatever gateway answers then. Whether the one operation has ended already is asked
 * when the place is known from which the events are shown: none falls between.
 */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/follow.h"
#include "cli/pages.h"
#include "cli/say.h"
#include "cli/show.h"
#include "cli/target.h"
#include "cli/when.h"
#include "common/clock.h"
#include "common/mem.h"

#define PATIENCE_US INT64_C(60000000)
#define PAUSE_MS 500
#define ID_SIZE 1024

struct listening {
    const struct options *options;
    char last[ID_SIZE]; /* where to go on from */
    char id[ID_SIZE];   /* of the one that is coming */
    bool end;           /* what is coming is not an event, but why no more come */
    bool over;          /* the operation has ended */
    int exit;
    int64_t heard_us;
};

static void print_event(const struct options *options, const json_t *event)
{
    const char *time = show_text(event, "time");
    const char *vm = show_text(event, "vm_source.name");
    bool failed = strcmp(show_text(event, "status"), "FAILURE") == 0;

    if (!show_for_people(options)) {
        AUTO(free) char *text = json_dumps(event, JSON_COMPACT);

        printf("%s\n", text);
    } else {
        printf("%.*s  %-22s %s/%s  %s%s%s\n", (int)strcspn(time, "."), time,
               show_text(event, "type"), show_text(event, "tenant"),
               show_text(event, "deployment"),
               *vm ? vm : show_text(event, "service_state"),
               failed ? "  FAILURE: " : "",
               failed ? show_text(event, "status_message") : "");
    }
    fflush(stdout);
}

static void take_event(struct listening *l, const char *text)
{
    AUTO(json_decref) json_t *sent = json_loads(text, 0, NULL);
    const json_t *event = json_object_get(sent, "data"); /* of a CloudEvent */

    if (!event)
        event = sent;
    if (l->end) {
        fprintf(stderr, "quartetctl: the stream ended: %s\n",
                *show_text(event, "reason") ? show_text(event, "reason") : text);
        return;
    }
    memcpy(l->last, l->id, sizeof l->last);
    print_event(l->options, event);
    if (!l->options->transaction || !json_is_true(json_object_get(event, "final")))
        return;
    l->over = true;
    if (strcmp(show_text(event, "status"), "FAILURE") == 0)
        l->exit = EXIT_FAILED;
}

/* A line of server-sent events. */
static bool take_line(void *context, const char *line)
{
    struct listening *l = context;

    l->heard_us = clock_boot_us();
    if (strncmp(line, "id: ", 4) == 0)
        snprintf(l->id, sizeof l->id, "%s", line + 4);
    else if (strcmp(line, "event: end") == 0)
        l->end = true;
    else if (strncmp(line, "data: ", 6) == 0)
        take_event(l, line + 6);
    else if (!*line) { /* over: from here on, whether or not there was an event */
        l->end = false;
        memcpy(l->last, l->id, sizeof l->last);
    }
    return !l->over;
}

/* The stream's first word is where it stands. */
static bool take_place(void *context, const char *line)
{
    struct listening *l = context;

    if (strncmp(line, "id: ", 4) != 0)
        return true;
    snprintf(l->last, sizeof l->last, "%s", line + 4);
    return false;
}

/* -1: it runs, or nobody knows of it yet; otherwise the exit code, told why. */
static int look(struct call *call, const char *id)
{
    AUTO(free) char *path = rest_path("/v1/operations/{}", id);
    struct answer answer;
    int exit = rest_get_patiently(call->rest, path, 0, &answer);

    if (exit != EXIT_DONE)
        return exit;
    exit = answer.status == 404 ? -1 : follow_outcome(answer.json);
    if (exit >= 0)
        say(exit, "it ended before, %s\n  quartetctl explain %s shows what it did",
            show_text(answer.json, "state"), id);
    answer_finish(&answer);
    return exit;
}

static int listen(struct call *call, const char *path)
{
    struct listening l = {.options = call->options};
    int exit;

    if (call->options->transaction && !call->options->after) {
        exit = rest_stream(call->rest, path, "", take_place, &l);
        if (exit == EXIT_DONE)
            exit = look(call, call->options->transaction);
        if (exit >= 0)
            return exit;
    }
    l.heard_us = clock_boot_us();
    for (;;) {
        exit = rest_stream(call->rest, path, l.last, take_line, &l);
        if (l.over)
            return l.exit;
        if (exit == EXIT_REFUSED || exit == EXIT_USAGE || !*l.last ||
            clock_boot_us() - l.heard_us > PATIENCE_US)
            return exit == EXIT_DONE ? EXIT_AWAY : exit;
        poll(NULL, 0, PAUSE_MS);
    }
}

int cmd_events(struct call *call)
{
    AUTO(free) char *path = xstrdup("/v1/events");
    struct target target;
    int exit;

    if (call->count) {
        exit = target_deployment(call, call->words[0], &target);
        if (exit != EXIT_DONE)
            return exit;
        pages_filter(&path, "tenant", target.tenant);
        pages_filter(&path, "deployment", target.name);
    } else {
        pages_filter(&path, "tenant", call->options->tenant);
    }
    pages_filter(&path, "type", call->options->type);
    pages_filter(&path, "transaction", call->options->transaction);
    pages_filter(&path, "after", call->options->after);
    return listen(call, path);
}
