/*
 * explain.c - the facts that the sentence is made of, as data.
 */
#include "services/api-gateway/explain_steps.h"

static json_t *step_facts(const struct explained *of, const Vnf__V1__Step *step)
{
    json_t *document = json_object();

    document_text(document, "action", step->action);
    document_text(document, "vm_name", step->vm_name);
    document_text(document, "note", step->note);
    document_number(document, "attempt", step->attempt);
    document_switch(document, "calling", step->calling);
    document_time(document, "since", step->begun_us);
    if (step->begun_us)
        document_number(document, "for_ms", (of->now_us - step->begun_us) / 1000);
    document_time(document, "due", step->due_us);
    document_time(document, "give_up", step->give_up_us);
    return document;
}

static json_t *owner_facts(const struct explained *of)
{
    json_t *document = json_object();

    document_text(document, "instance", of->owner);
    document_switch(document, "alive", of->owner_alive);
    document_time(document, "lease_until", of->lease_until_us);
    document_number(document, "lease_left_ms",
                    (of->lease_until_us - of->now_us) / 1000);
    return document;
}

static void add_error(json_t *document, const struct explained *of)
{
    const Vnf__V1__Step *error = steps_error(of);
    json_t *facts;

    if (!error)
        return;
    facts = json_object();
    document_text(facts, "action", error->action);
    document_text(facts, "vm_name", error->vm_name);
    document_text(facts, "error", error->note);
    document_time(facts, "time", error->ended_us ? error->ended_us : error->begun_us);
    json_object_set_new(document, "last_error", facts);
}

static void add_waiting(json_t *document, const struct explained *of)
{
    const Vnf__V1__Step *step;
    size_t from = 0;

    json_object_set_new(document, "waits_for", json_array());
    while ((step = steps_next(of, &from, VNF__V1__STEP_STATE__STEP_RUNNING)))
        document_append(document, "waits_for", step_facts(of, step));
    if (*of->owner)
        json_object_set_new(document, "owner", owner_facts(of));
}

json_t *explain_view(const struct explained *of)
{
    json_t *document = json_object();
    AUTO(free) char *sentence = explain_sentence(of);

    document_text(document, "id", of->id);
    document_text(document, "sentence", sentence);
    document_text(document, "kind", of->kind);
    document_text(document, "state", of->state);
    document_text(document, "tenant", of->tenant);
    document_text(document, "deployment", of->deployment);
    document_text(document, "vm_name", of->vm_name);
    document_text(document, "account", of->account);
    document_text(document, "retry_of", of->retry_of);
    document_time(document, "accepted", of->accepted_us);
    document_time(document, "finished", of->finished_us);
    document_time(document, "now", of->now_us);
    document_number(document, "steps_over", (long long)steps_over(of));
    document_number(document, "steps_total", (long long)steps_total(of));
    if (of->status_code)
        document_number(document, "status_code", of->status_code);
    document_text(document, "status_message", of->status_message);
    if (explained_is(of, "RUNNING"))
        add_waiting(document, of);
    add_error(document, of);
    return document;
}
