/*
 * plan_view.c - phases, VMs and steps, each with what it waits for and what it took
 * before; null where nothing is known of that.
 */
#include "services/api-gateway/plan_view.h"

#include "common/envelope.h"
#include "proto/plan.pb-c.h"

static void add_seconds(json_t *document, int64_t us)
{
    double seconds = (double)((us + 500) / 1000) / 1000;

    json_object_set_new(document, "expected_seconds",
                        us < 0 ? json_null() : json_real(seconds));
}

static json_t *step_view(const Vnf__V1__PlannedAction *action)
{
    json_t *document = json_object();

    document_text(document, "action", action->action);
    document_text(document, "waits_for", action->waits_for);
    add_seconds(document, action->expected_us);
    document_number(document, "past_runs", action->runs);
    return document;
}

static json_t *place_view(const char *group, uint32_t index)
{
    json_t *document = json_object();

    document_text(document, "vm_group", group);
    document_number(document, "index", index);
    return document;
}

/* The VM before it in its group, where the group is serial. */
static void add_after(json_t *document, const Vnf__V1__PlannedPhase *phase,
                      const Vnf__V1__PlannedVm *vm)
{
    for (size_t i = 0; vm->after && i < phase->n_vms; i++)
        if (phase->vms[i]->place == vm->after)
            json_object_set_new(
                document, "after",
                place_view(phase->vms[i]->vm_group, phase->vms[i]->index));
}

static json_t *vm_view(const Vnf__V1__Plan *plan, const Vnf__V1__PlannedPhase *phase,
                       const Vnf__V1__PlannedVm *vm)
{
    json_t *document = place_view(vm->vm_group, vm->index);

    document_switch(document, "new", vm->is_new);
    add_after(document, phase, vm);
    for (size_t i = 0; i < vm->n_steps; i++)
        if (vm->steps[i] < plan->n_actions)
            document_append(document, "steps", step_view(plan->actions[vm->steps[i]]));
    return document;
}

static json_t *await_view(const Vnf__V1__Awaited *awaited)
{
    json_t *document = json_object();

    document_text(document, "vm_group", awaited->vm_group);
    document_text(document, "kpi_event", awaited->kpi_event);
    return document;
}

static json_t *phase_view(const Vnf__V1__Plan *plan, size_t nth)
{
    const Vnf__V1__PlannedPhase *phase = plan->phases[nth];
    json_t *document = json_object();

    document_number(document, "phase", (long long)nth + 1);
    json_object_set_new(document, "level",
                        phase->level < 0 ? json_null() : json_integer(phase->level));
    json_object_set_new(document, "waits_for", json_array());
    for (size_t i = 0; i < phase->n_awaits; i++)
        document_append(document, "waits_for", await_view(phase->awaits[i]));
    add_seconds(document, phase->expected_us);
    for (size_t i = 0; i < phase->n_vms; i++)
        document_append(document, "vms", vm_view(plan, phase, phase->vms[i]));
    return document;
}

static void add_plan(json_t *document, const Vnf__V1__Plan *plan)
{
    add_seconds(document, plan->expected_us);
    json_object_set_new(document, "interrupts", json_array());
    for (size_t i = 0; i < plan->n_interrupts; i++)
        document_append(document, "interrupts", json_string(plan->interrupts[i]));
    json_object_set_new(document, "phases", json_array());
    for (size_t i = 0; i < plan->n_phases; i++)
        document_append(document, "phases", phase_view(plan, i));
}

static json_t *verdict_view(int status, const char *message)
{
    json_t *document = json_object();

    document_switch(document, "accepted", status == 200);
    document_number(document, "status_code", status);
    document_text(document, "status_message", message);
    return document;
}

json_t *plan_refused(int status, const char *message)
{
    return verdict_view(status, message);
}

json_t *plan_view(const Vnf__V1__Event *event)
{
    json_t *document = verdict_view((int)event->status_code, event->status_message);
    ProtobufCMessage *plan;
    struct err err;

    document_text(document, "operation", event->operation);
    document_text(document, "tenant", event->tenant);
    document_text(document, "deployment", event->deployment);
    document_text(document, "service_state", event->service_state);
    if (event->status_code != 200)
        return document;
    plan = envelope_unpack(&vnf__v1__plan__descriptor, event->plan.data,
                           event->plan.len, &err);
    if (plan)
        add_plan(document, (const Vnf__V1__Plan *)plan);
    protobuf_c_message_free_unpacked(plan, NULL);
    return document;
}
