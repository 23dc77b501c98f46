/*
 * gates.c - the KPI events that other groups start after. See gates.h.
 */
#include "services/lifecycle-engine/decide/gates.h"

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/verdicts.h"

const char *gate_missing(const struct deployment *d, const struct vm *vm)
{
    const char *event;

    for (int i = 0; (event = deployment_gate(d, vm->group, i)); i++)
        if (!verdict_true(vm, event))
            return event;
    return NULL;
}

void gates_tell(struct scene *scene, struct deployment *d, const struct operation *op,
                const struct vm *vm)
{
    struct telling telling = {NULL, 200, NULL, vm, NULL, false};

    for (int i = 0; (telling.type = deployment_gate(d, vm->group, i)); i++) {
        telling.message = verdict_true(vm, telling.type)->detail;
        event_tell(scene, d, op, &telling);
    }
}
