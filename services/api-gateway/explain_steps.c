/*
 * explain_steps.c - looks through the steps of an operation.
 */
#include "services/api-gateway/explain_steps.h"

#include <string.h>

#include "services/api-gateway/operation_view.h"

bool explained_is(const struct explained *of, const char *state)
{
    return strcmp(of->state, state) == 0;
}

size_t steps_total(const struct explained *of)
{
    return of->steps ? of->steps->n_steps : 0;
}

size_t steps_over(const struct explained *of)
{
    size_t over = 0;

    for (size_t i = 0; i < steps_total(of); i++)
        over += step_is_over(of->steps->steps[i]);
    return over;
}

const Vnf__V1__Step *steps_next(const struct explained *of, size_t *from,
                                Vnf__V1__StepState state)
{
    while (*from < steps_total(of)) {
        const Vnf__V1__Step *step = of->steps->steps[(*from)++];

        if (step->state == state)
            return step;
    }
    return NULL;
}

const Vnf__V1__Step *steps_error(const struct explained *of)
{
    const Vnf__V1__Step *last = NULL;
    int64_t last_us = 0;

    for (size_t i = 0; i < steps_total(of); i++) {
        const Vnf__V1__Step *step = of->steps->steps[i];
        bool failed = step->state == VNF__V1__STEP_STATE__STEP_FAILED ||
                      step->state == VNF__V1__STEP_STATE__STEP_MENDED;
        bool again =
            step->state == VNF__V1__STEP_STATE__STEP_RUNNING && step->attempt > 1;
        int64_t at_us = failed ? step->ended_us : step->begun_us;

        if ((failed || again) && *step->note && (!last || at_us >= last_us)) {
            last = step;
            last_us = at_us;
        }
    }
    return last;
}
