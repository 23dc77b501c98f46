/*
 * follow.c - see follow.h.
 *
 * It asks again and again with ?wait=: each question rests at the gateway until the
 * operation has ended, or a second is over, and brings the whole timeline. So nothing
 * is missed while a gateway is away, and nobody has to be the same one.
 */
#include "cli/follow.h"

#include <stdio.h>
#include <string.h>

#include "cli/refusal.h"
#include "cli/say.h"
#include "cli/show.h"
#include "cli/when.h"
#include "common/clock.h"
#include "common/mem.h"
#include "common/uuid.h"

#define UNKNOWN_US INT64_C(10000000) /* so long an accepted one may be unknown yet */

struct following {
    struct call *call;
    const char *id;
    bool submitted;
    int64_t begun_us, deadline_us; /* clock_boot_us; 0: none */
    json_t *shown;                 /* a set of moments */
    int over;                      /* steps among them that are */
};

/* "   0.690 s  4/8  DONE         MONITOR_ON web_g_0_...: note" */
static void show_moment(struct following *f, const json_t *operation,
                        const json_t *moment)
{
    int64_t since_us = when_read(show_text(moment, "time")) -
                       when_read(show_text(operation, "accepted"));
    const char *what = show_text(moment, "what");
    const char *action = show_text(moment, "action");
    const char *note = show_text(moment, "note");

    if (*action && strcmp(what, "BEGUN") != 0)
        f->over++;
    printf("%8.3f s  %d/%s  ", (double)since_us / 1e6, f->over,
           show_text(operation, "steps_total"));
    if (*action)
        printf("%-12s %s %s%s%s\n", what, action, show_text(moment, "vm_name"),
               *note ? ": " : "", note);
    else
        printf("%s\n", what);
}

/* Each moment of the timeline once. */
static void show_progress(struct following *f, const json_t *operation)
{
    json_t *moment;
    size_t i;

    if (!show_for_people(f->call->options) || f->call->options->quiet)
        return;
    json_array_foreach(json_object_get(operation, "timeline"), i, moment)
    {
        AUTO(free) char *key = json_dumps(moment, JSON_COMPACT | JSON_SORT_KEYS);

        if (json_object_get(f->shown, key))
            continue;
        json_object_set_new(f->shown, key, json_true());
        show_moment(f, operation, moment);
    }
    fflush(stdout);
}

static const struct {
    const char *state;
    int exit;
} STATES[] = {
    {"RUNNING",   -1          },
    {"SUCCEEDED", EXIT_DONE   },
    {"FAILED",    EXIT_FAILED },
    {"REJECTED",  EXIT_REFUSED},
};

int follow_outcome(const json_t *operation)
{
    const char *state = show_text(operation, "state");

    for (size_t i = 0; i < sizeof STATES / sizeof STATES[0]; i++)
        if (strcmp(STATES[i].state, state) == 0)
            return STATES[i].exit;
    return EXIT_FAILED;
}

static int conclude(const struct following *f, const json_t *operation)
{
    const struct options *options = f->call->options;
    const char *state = show_text(operation, "state");
    const char *message = show_text(operation, "status_message");
    int exit = follow_outcome(operation);

    if (!show_for_people(options))
        show_document(options, "operation", operation);
    else if (!options->quiet)
        printf("%s of %s/%s %s, %s of %s steps\n", show_text(operation, "kind"),
               show_text(operation, "tenant"), show_text(operation, "deployment"),
               state, show_text(operation, "steps_done"),
               show_text(operation, "steps_total"));
    if (exit != EXIT_DONE)
        say(exit, "%s\n  quartetctl explain %s says more%s", message, f->id,
            exit == EXIT_FAILED ? ", quartetctl retry goes on from there" : "");
    return exit;
}

static bool is_over(const struct following *f)
{
    return f->deadline_us && clock_boot_us() >= f->deadline_us;
}

/* One question. -1: it goes on; otherwise the exit code. */
static int look(struct following *f)
{
    AUTO(free) char *place = rest_path("/v1/operations/{}?wait=1s", f->id);
    struct answer answer;
    int exit = rest_get_patiently(f->call->rest, place, f->deadline_us, &answer);

    if (exit != EXIT_DONE)
        return is_over(f) ? EXIT_TIMEOUT : exit;
    if (answer.status == 404) {
        bool waits = f->submitted && clock_boot_us() - f->begun_us < UNKNOWN_US;

        exit = waits ? -1 : refusal_told(&answer);
    } else {
        show_progress(f, answer.json);
        exit = follow_outcome(answer.json) < 0 ? -1 : conclude(f, answer.json);
    }
    answer_finish(&answer);
    return exit;
}

int follow(struct call *call, const char *id, bool submitted)
{
    AUTO(json_decref) json_t *shown = json_object();
    struct following f = {.call = call,
                          .id = id,
                          .submitted = submitted,
                          .begun_us = clock_boot_us(),
                          .shown = shown};
    int64_t timeout_us;
    int exit;

    if (call->options->timeout && when_read_span(call->options->timeout, &timeout_us))
        f.deadline_us = f.begun_us + timeout_us;
    do
        exit = look(&f);
    while (exit < 0 && !is_over(&f));
    if (exit >= 0)
        return exit;
    return say(EXIT_TIMEOUT,
               "not over within %s; it goes on by itself\n"
               "  quartetctl watch %s follows it, explain says what it waits for",
               call->options->timeout, id);
}

static void show_accepted(const struct options *options, const struct answer *answer)
{
    if (options->quiet)
        printf("%s\n", answer->transaction);
    else if (!show_for_people(options))
        show_document(options, "response", answer->json);
    else if (answer->pending)
        printf("%s recorded, not yet checked: watch it\n", answer->transaction);
    else
        printf("%s accepted\n", answer->transaction);
    fflush(stdout);
}

int follow_send(struct call *call, const char *method, const char *path,
                const struct body *body)
{
    struct answer answer;
    int exit = rest_send(call->rest, method, path, body, &answer);
    char id[sizeof answer.transaction];

    if (exit != EXIT_DONE)
        return exit;
    memcpy(id, answer.transaction, sizeof id);
    if (!call->options->wait || show_for_people(call->options))
        show_accepted(call->options, &answer);
    answer_finish(&answer);
    return call->options->wait ? follow(call, id, true) : EXIT_DONE;
}
