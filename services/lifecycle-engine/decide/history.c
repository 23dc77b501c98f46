/*
 * history.c - which steps a VM's history tells, and which place of its record each
 * renews: a table.
 */
#include "services/lifecycle-engine/decide/history.h"

#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"

enum place { NO_PLACE, REBOOTED, UPDATED, MONITORING, RECOVERED };

static const struct telling_rule {
    enum operation_kind family; /* KIND_NONE: any */
    bool of_recovery;           /* a step of a rung */
    enum action action;
    const char *what, *text;
    enum place place;
} RULES[] = {
    {KIND_NONE,      true,  ACTION_POWER_ON,    NULL,             NULL, NO_PLACE  },
    {KIND_NONE,      true,  ACTION_AWAIT_ALIVE, "recovered",      NULL, RECOVERED },
    {KIND_NONE,      true,  ACTION_MONITOR_ON,  "monitoring on",  "",   MONITORING},
    {KIND_DEPLOY,    false, ACTION_POWER_ON,    "deployed",       "",   NO_PLACE  },
    {KIND_RECOVER,   false, ACTION_POWER_ON,    "deployed",       "",   NO_PLACE  },
    {KIND_START,     false, ACTION_POWER_ON,    "started",        "",   NO_PLACE  },
    {KIND_REBOOT,    false, ACTION_POWER_ON,    "rebooted",       "",   REBOOTED  },
    {KIND_STOP,      false, ACTION_SHUT_DOWN,   "stopped",        "",   NO_PLACE  },
    {KIND_SCALE_OUT, false, ACTION_POWER_ON,    "deployed",       "",   NO_PLACE  },
    {KIND_UPDATE,    false, ACTION_MONITOR_ON,  "updated",        "",   UPDATED   },
    {KIND_UPDATE,    false, ACTION_MONITOR_OFF, NULL,             NULL, NO_PLACE  },
    {KIND_NONE,      false, ACTION_MONITOR_ON,  "monitoring on",  "",   MONITORING},
    {KIND_NONE,      false, ACTION_MONITOR_OFF, "monitoring off", "",   MONITORING},
};

static const struct telling_rule *rule_of(const struct operation *op,
                                          const struct step *step)
{
    for (size_t i = 0; i < sizeof RULES / sizeof RULES[0]; i++) {
        const struct telling_rule *rule = &RULES[i];

        if (rule->action == step->action && rule->of_recovery == (step->rung != 0) &&
            (!rule->family || rule->family == kind_family(step_kind(op, step))))
            return rule;
    }
    return NULL;
}

void history_add(struct scene *scene, struct vm *vm, const struct operation *op,
                 const char *what, const char *text)
{
    struct entry *entry = arena_alloc(scene->arena, sizeof *entry);

    *entry = (struct entry){.what = what,
                            .operation = op ? op->id : "",
                            .account = op ? op->account : "",
                            .text = text,
                            .time_us = scene->now_us,
                            .number = vm->record->entries++,
                            .next = vm->entries};
    vm->entries = entry;
    vm->dirty = true;
}

static Vnf__V1__Happening **place_of(Vnf__V1__VmRecord *record, enum place place)
{
    switch (place) {
    case REBOOTED:
        return &record->rebooted;
    case UPDATED:
        return &record->updated;
    case MONITORING:
        return &record->monitoring;
    case RECOVERED:
        return &record->recovered;
    default:
        return NULL;
    }
}

#define TEXT(t) ((char *)(uintptr_t)(t))

static void record_renew(struct scene *scene, const struct operation *op, struct vm *vm,
                         enum place place, const char *text)
{
    Vnf__V1__Happening **happening = place_of(vm->record, place);
    Vnf__V1__Happening *new;

    if (!happening)
        return;
    new = arena_alloc(scene->arena, sizeof *new);
    vnf__v1__happening__init(new);
    new->time_us = scene->now_us;
    new->operation = arena_text(scene->arena, op->id);
    new->kind = TEXT(kind_name(op->kind));
    new->account = TEXT(op->account);
    new->text = TEXT(text);
    *happening = new;
    vm->record->notice_due = true;
}

/* "rebooted after: no answer from 192.0.2.7" */
static const char *recovery_text(struct scene *scene, const struct operation *op,
                                 const struct step *step, const struct vm *vm)
{
    const char *did = step->rung == RUNG_REBOOT ? "rebooted" : "redeployed";
    const char *why = *op->cause ? op->cause : ladder_reason(op, vm);

    return *why ? arena_format(scene->arena, "%s after: %s", did, why) : did;
}

void history_of_step(struct scene *scene, const struct operation *op,
                     const struct step *step, struct vm *vm)
{
    const struct telling_rule *rule = rule_of(op, step);
    const char *text;

    if (!rule || !rule->what)
        return;
    text = rule->text && !*step->note ? rule->text : step->note;
    if (rule->place == RECOVERED)
        text = recovery_text(scene, op, step, vm);
    else if (rule->place == MONITORING)
        text = kind_rule(op->kind)->verb;
    history_add(scene, vm, op, rule->what, text);
    record_renew(scene, op, vm, rule->place, text);
}
