/*
 * explain_sentence.c - says what an operation waits for, since when, until when, who
 * has it, and what went wrong last; or how it ended and why.
 */
#include <inttypes.h>
#include <stdio.h>

#include "common/clock.h"
#include "services/api-gateway/explain_steps.h"

static size_t count_running(const struct explained *of)
{
    size_t from = 0, running = 0;

    while (steps_next(of, &from, VNF__V1__STEP_STATE__STEP_RUNNING))
        running++;
    return running;
}

/* The step that says most about the waiting: the one that may last longest. */
static const Vnf__V1__Step *last_to_end(const struct explained *of)
{
    const Vnf__V1__Step *last = NULL, *step;
    size_t from = 0;

    while ((step = steps_next(of, &from, VNF__V1__STEP_STATE__STEP_RUNNING)))
        if (!last || step->give_up_us > last->give_up_us)
            last = step;
    return last;
}

/* "3.2 s", "4 min 10 s" */
static void tell_span(FILE *out, int64_t us)
{
    int64_t ms = us > 0 ? us / 1000 : 0;

    if (ms < 120000)
        fprintf(out, "%" PRId64 ".%" PRId64 " s", ms / 1000, ms % 1000 / 100);
    else
        fprintf(out, "%" PRId64 " min %" PRId64 " s", ms / 60000, ms / 1000 % 60);
}

static void tell_time(FILE *out, int64_t wall_us)
{
    char text[CLOCK_TEXT_SIZE];

    clock_format(text, wall_us);
    fprintf(out, "%.19sZ", text);
}

static void tell_step(FILE *out, const Vnf__V1__Step *step)
{
    fputs(step->action, out);
    if (*step->vm_name)
        fprintf(out, " of VM %s", step->vm_name);
}

/* "STOP of acme/web" */
static void tell_what(FILE *out, const struct explained *of)
{
    fprintf(out, "%s of %s/%s", of->kind, of->tenant, of->deployment);
    if (*of->vm_name)
        fprintf(out, ", VM %s,", of->vm_name);
}

static void tell_waiting(FILE *out, const struct explained *of,
                         const Vnf__V1__Step *step)
{
    size_t others = count_running(of) - 1;

    fprintf(out, " waits for %s (", *step->note ? step->note : "its step to end");
    tell_step(out, step);
    fprintf(out, ", attempt %" PRIu32 ")", step->attempt);
    if (step->begun_us) {
        fputs(", for ", out);
        tell_span(out, of->now_us - step->begun_us);
    }
    if (step->give_up_us) {
        fputs(" so far and until ", out);
        tell_time(out, step->give_up_us);
        fputs(" at most", out);
    }
    if (others)
        fprintf(out, "; beside it %zu more %s", others,
                others > 1 ? "steps run" : "step runs");
}

static void tell_owner(FILE *out, const struct explained *of)
{
    int64_t left_us = of->lease_until_us - of->now_us;

    if (!*of->owner) {
        fputs("; no instance of the engine is known to have it", out);
        return;
    }
    fprintf(out, "; instance %s has it, ", of->owner);
    if (of->owner_alive) {
        fputs("its lease is good for ", out);
        tell_span(out, left_us);
    } else {
        fputs("but its lease is out since ", out);
        tell_span(out, -left_us);
        fputs(": another one takes it over", out);
    }
}

static void tell_running(FILE *out, const struct explained *of)
{
    const Vnf__V1__Step *step = last_to_end(of), *error = steps_error(of);

    if (step)
        tell_waiting(out, of, step);
    else
        fputs(" is between two steps", out);
    fprintf(out, "; %zu of %zu steps are over", steps_over(of), steps_total(of));
    if (error && error != step) {
        fputs("; the last error: ", out);
        tell_step(out, error);
        fprintf(out, ": %s", error->note);
    }
    tell_owner(out, of);
}

static void tell_failed(FILE *out, const struct explained *of)
{
    size_t place = 0;
    const Vnf__V1__Step *step =
        steps_next(of, &place, VNF__V1__STEP_STATE__STEP_FAILED);

    if (!step)
        return;
    fprintf(out, "; step %zu of %zu, ", place, steps_total(of));
    tell_step(out, step);
    fprintf(out, ", failed%s%s", *step->note ? ": " : "", step->note);
}

static void tell_end(FILE *out, const struct explained *of)
{
    if (explained_is(of, "REJECTED")) {
        fprintf(out, " was refused (%d)", of->status_code);
    } else {
        fputs(explained_is(of, "SUCCEEDED") ? " succeeded after " : " failed after ",
              out);
        tell_span(out, of->finished_us - of->accepted_us);
    }
    if (*of->status_message)
        fprintf(out, ": %s", of->status_message);
    if (explained_is(of, "FAILED"))
        tell_failed(out, of);
}

char *explain_sentence(const struct explained *of)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    tell_what(out, of);
    if (explained_is(of, "RUNNING"))
        tell_running(out, of);
    else
        tell_end(out, of);
    fflush(out);
    if (length > 0 && text[length - 1] != '.')
        putc('.', out);
    fclose(out);
    return text;
}
