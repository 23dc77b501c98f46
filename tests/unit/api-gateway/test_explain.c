/*
 * test_explain.c - each case of an operation, and the sentence it is explained by.
 */
#include "services/api-gateway/explain.h"

#include <criterion/criterion.h>
#include <string.h>

#define S INT64_C(1000000)
#define T0 (INT64_C(1700000000) * S) /* 2023-11-14T22:13:20Z */
#define VM "web_g_0_x"

enum { STEPS = 3 };

/* Seconds after T0; 0: none. */
struct row {
    const char *action;
    Vnf__V1__StepState state;
    const char *note;
    int attempt, begun, ended, give_up;
};

struct case_of {
    const char *name;
    struct explained of;
    const char *vm_name;
    struct row steps[STEPS]; /* none where the first has no action */
    const char *sentence;
};

#define HEAD                                                                           \
    .id = "i", .kind = "STOP", .tenant = "acme", .deployment = "web",                  \
    .account = "noc", .retry_of = "", .accepted_us = T0,                               \
    .lease_until_us = T0 + 14 * S + S / 2
#define AT(seconds) .now_us = T0 + (seconds)*S
#define OWNED .owner = "engine-1", .owner_alive = true, .vm_name = ""
#define IS(state) VNF__V1__STEP_STATE__STEP_##state

/* clang-format off */
static const struct case_of CASES[] = {
    {"one step runs",
     {HEAD, OWNED, AT(12), .state = "RUNNING", .status_message = ""},
     "", {{.action = "MONITOR_OFF", .state = IS(DONE), .note = ""}, {.action = "SHUT_DOWN", .state = IS(RUNNING), .note = "the guest to shut down",
                                      .begun = 2, .give_up = 60},
      {.action = "POWER_OFF", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web waits for the guest to shut down (SHUT_DOWN of VM " VM ", attempt 1), "
     "for 10.0 s so far and until 2023-11-14T22:14:20Z at most; 1 of 3 steps are over; "
     "instance engine-1 has it, its lease is good for 2.5 s."},
    {"two run: the one that may last longest is told",
     {HEAD, OWNED, AT(12), .state = "RUNNING", .status_message = ""},
     "", {{.action = "SHUT_DOWN", .state = IS(RUNNING), .note = "a", .give_up = 20},
      {.action = "POWER_ON", .state = IS(RUNNING), .note = "b", .give_up = 30}, {.action = "X", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web waits for b (POWER_ON of VM " VM ", attempt 1) so far and until "
     "2023-11-14T22:13:50Z at most; beside it 1 more step runs; 0 of 3 steps are over; "
     "instance engine-1 has it, its lease is good for 2.5 s."},
    {"a step is tried again after an error",
     {HEAD, OWNED, AT(12), .state = "RUNNING", .status_message = ""},
     VM, {{.action = "POWER_ON", .state = IS(RUNNING), .note = "host a is away", .attempt = 3},
      {.action = "X", .state = IS(WAITING), .note = ""}, {.action = "Y", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web, VM " VM ", waits for host a is away (POWER_ON of VM " VM
     ", attempt 3); 0 of 3 steps are over; instance engine-1 has it, its lease is good for 2.5 s."},
    {"one failed, another still runs",
     {HEAD, OWNED, AT(12), .state = "RUNNING", .status_message = ""},
     "", {{.action = "POWER_ON", .state = IS(FAILED), .note = "no such image", .ended = 1},
      {.action = "POWER_ON", .state = IS(RUNNING), .note = "the hypervisor"}, {.action = "Y", .state = IS(SKIPPED), .note = ""}},
     "STOP of acme/web waits for the hypervisor (POWER_ON of VM " VM ", attempt 1); 2 of 3 "
     "steps are over; the last error: POWER_ON of VM " VM ": no such image; instance engine-1 "
     "has it, its lease is good for 2.5 s."},
    {"nothing runs",
     {HEAD, OWNED, AT(12), .state = "RUNNING", .status_message = ""},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "B", .state = IS(WAITING), .note = ""}, {.action = "C", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web is between two steps; 1 of 3 steps are over; instance engine-1 has it, "
     "its lease is good for 2.5 s."},
    {"the owner is gone",
     {HEAD, .owner = "engine-1", .vm_name = "", .state = "RUNNING",
      .status_message = "", AT(16)},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "B", .state = IS(WAITING), .note = ""}, {.action = "C", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web is between two steps; 1 of 3 steps are over; instance engine-1 has it, "
     "but its lease is out since 1.5 s: another one takes it over."},
    {"nobody has it",
     {HEAD, .owner = "", .vm_name = "", AT(12), .state = "RUNNING", .status_message = ""},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "B", .state = IS(WAITING), .note = ""}, {.action = "C", .state = IS(WAITING), .note = ""}},
     "STOP of acme/web is between two steps; 1 of 3 steps are over; no instance of the engine "
     "is known to have it."},
    {"it succeeded",
     {HEAD, OWNED, .state = "SUCCEEDED", .status_code = 200,
      .status_message = "Service group suspension completed successfully",
      .finished_us = T0 + 3 * S + S / 5},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "B", .state = IS(DONE), .note = ""}, {.action = "C", .state = IS(DONE), .note = ""}},
     "STOP of acme/web succeeded after 3.2 s: Service group suspension completed successfully."},
    {"it failed",
     {HEAD, OWNED, .state = "FAILED", .status_code = 500, .status_message = "1 VM failed",
      .finished_us = T0 + 250 * S},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "POWER_OFF", .state = IS(FAILED), .note = "the host said no"}, {.action = "C", .state = IS(SKIPPED), .note = ""}},
     "STOP of acme/web failed after 4 min 10 s: 1 VM failed; step 2 of 3, POWER_OFF of VM " VM
     ", failed: the host said no."},
    {"it was interrupted",
     {HEAD, OWNED, .state = "FAILED", .status_code = 500,
      .status_message = "interrupted by undeploy 7", .finished_us = T0 + S},
     "", {{.action = "A", .state = IS(DONE), .note = ""}, {.action = "B", .state = IS(INTERRUPTED), .note = ""}, {.action = "C", .state = IS(SKIPPED), .note = ""}},
     "STOP of acme/web failed after 1.0 s: interrupted by undeploy 7."},
    {"it was refused",
     {HEAD, .owner = "", .vm_name = "", .state = "REJECTED", .status_code = 409,
      .status_message = "It is SERVICE_STOPPED_STATE.", .finished_us = T0},
     "", {{.action = NULL}},
     "STOP of acme/web was refused (409): It is SERVICE_STOPPED_STATE."},
};
/* clang-format on */

/* The case put together, in `places`. */
struct places {
    Vnf__V1__Steps steps;
    Vnf__V1__Step all[STEPS], *list[STEPS];
};

static int64_t at(int seconds)
{
    return seconds ? T0 + seconds * S : 0;
}

static struct explained whole(const struct case_of *one, struct places *places)
{
    struct explained of = one->of;

    if (*one->vm_name)
        of.vm_name = one->vm_name;
    if (!one->steps[0].action)
        return of;
    vnf__v1__steps__init(&places->steps);
    for (int i = 0; i < STEPS; i++) {
        const struct row *row = &one->steps[i];
        Vnf__V1__Step *step = places->list[i] = &places->all[i];

        vnf__v1__step__init(step);
        step->action = (char *)row->action;
        step->vm_name = (char *)VM;
        step->state = row->state;
        step->note = (char *)row->note;
        step->attempt = row->attempt ? (uint32_t)row->attempt : 1;
        step->begun_us = at(row->begun);
        step->ended_us = at(row->ended);
        step->give_up_us = at(row->give_up);
    }
    places->steps.n_steps = STEPS;
    places->steps.steps = places->list;
    of.steps = &places->steps;
    return of;
}

Test(explain, each_case_has_its_sentence)
{
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct places places;
        struct explained of = whole(&CASES[i], &places);
        AUTO(free) char *sentence = explain_sentence(&of);

        cr_expect_str_eq(sentence, CASES[i].sentence, "%s:\n  %s", CASES[i].name,
                         sentence);
    }
}

Test(explain, the_data_say_what_the_sentence_says)
{
    struct places places;
    struct explained of = whole(&CASES[0], &places);
    AUTO(json_decref) json_t *document = explain_view(&of);
    json_t *step = json_array_get(json_object_get(document, "waits_for"), 0);
    json_t *owner = json_object_get(document, "owner");

    cr_assert_eq(json_array_size(json_object_get(document, "waits_for")), 1);
    cr_assert_str_eq(json_string_value(json_object_get(step, "action")), "SHUT_DOWN");
    cr_assert_eq(json_integer_value(json_object_get(step, "for_ms")), 10000);
    cr_assert_str_eq(json_string_value(json_object_get(step, "give_up")),
                     "2023-11-14T22:14:20.000000Z");
    cr_assert_eq(json_integer_value(json_object_get(owner, "lease_left_ms")), 2500);
    cr_assert_eq(json_integer_value(json_object_get(document, "steps_over")), 1);
    cr_assert_eq(json_integer_value(json_object_get(document, "steps_total")), 3);
    cr_assert_null(json_object_get(document, "last_error"));
}

Test(explain, the_last_error_is_the_latest_one)
{
    struct places places;
    struct explained of = whole(&CASES[3], &places);
    AUTO(json_decref) json_t *document = explain_view(&of);
    json_t *error = json_object_get(document, "last_error");

    cr_assert_str_eq(json_string_value(json_object_get(error, "error")),
                     "no such image");
}
