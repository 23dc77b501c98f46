/*
 * kinds.c - kinds of operation, and what the end of an action means in each.
 */
#include "services/lifecycle-engine/plan/kinds.h"

static const struct kind_rule KINDS[KINDS_END] = {
    [KIND_DEPLOY] = {"deploy",   SERVICE_DEPLOYS,   VM_DEPLOYS,   "SERVICE_ALIVE",   false,
                     "Service group deployment completed successfully",   "Service group deployment failed"  },
    [KIND_UNDEPLOY] = {"undeploy", SERVICE_UNDEPLOYS, VM_UNDEPLOYS,
                     "SERVICE_UNDEPLOYED",                                           true,
                     "Service group undeployment completed successfully", "Service group undeployment failed"},
    [KIND_START] = {"start",    SERVICE_STARTS,    VM_STARTS,    "SERVICE_ALIVE",   false,
                     "Service group start completed successfully",        "Service group start failed"       },
    [KIND_STOP] = {"stop",     SERVICE_STOPS,     VM_STOPS,     "SERVICE_STOPPED", false,
                     "Service group suspension completed successfully",   "Service group suspension failed"  },
    [KIND_REBOOT] = {"reboot",   SERVICE_REBOOTS,   VM_REBOOTS,   "SERVICE_ALIVE",   false,
                     "Service group reboot completed successfully",       "Service group reboot failed"      },
    [KIND_VM_START] = {"start",    SERVICE_NOTHING,   VM_STARTS,    "VM_ALIVE",        false,
                     "VM start completed successfully",                   "VM start failed"                  },
    [KIND_VM_STOP] = {"stop",     SERVICE_NOTHING,   VM_STOPS,     "VM_STOPPED",      false,
                     "VM stop completed successfully",                    "VM stop failed"                   },
    [KIND_VM_REBOOT] = {"reboot",   SERVICE_NOTHING,   VM_REBOOTS,   "VM_ALIVE",        false,
                     "VM successfully rebooted",                          "VM reboot failed"                 },
};

static const struct outcome OUTCOMES[] = {
    {KIND_DEPLOY,   ACTION_POWER_ON,    VM_RUNS,    "VM_DEPLOYED", "VM_DEPLOYED"  },
    {KIND_DEPLOY,   ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"     },
    {KIND_DEPLOY,   ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"     },
    {KIND_DEPLOY,   ACTION_NONE,        VM_NOTHING, NULL,          "VM_DEPLOYED"  },
    {KIND_START,    ACTION_POWER_ON,    VM_RUNS,    "VM_STARTED",  "VM_STARTED"   },
    {KIND_START,    ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"     },
    {KIND_START,    ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"     },
    {KIND_START,    ACTION_NONE,        VM_NOTHING, NULL,          "VM_STARTED"   },
    {KIND_STOP,     ACTION_SHUT_DOWN,   VM_IS_OFF,  "VM_STOPPED",  "VM_STOPPED"   },
    {KIND_STOP,     ACTION_NONE,        VM_NOTHING, NULL,          "VM_STOPPED"   },
    {KIND_REBOOT,   ACTION_POWER_ON,    VM_RUNS,    "VM_REBOOTED", "VM_REBOOTED"  },
    {KIND_REBOOT,   ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"     },
    {KIND_REBOOT,   ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"     },
    {KIND_REBOOT,   ACTION_NONE,        VM_NOTHING, NULL,          "VM_REBOOTED"  },
    {KIND_UNDEPLOY, ACTION_NONE,        VM_NOTHING, NULL,          "VM_UNDEPLOYED"},
};

const struct kind_rule *kind_rule(enum operation_kind kind)
{
    return &KINDS[kind];
}

enum operation_kind kind_family(enum operation_kind kind)
{
    switch (kind) {
    case KIND_VM_START:
        return KIND_START;
    case KIND_VM_STOP:
        return KIND_STOP;
    case KIND_VM_REBOOT:
        return KIND_REBOOT;
    default:
        return kind;
    }
}

const struct outcome *outcome_of(enum operation_kind kind, enum action action)
{
    enum operation_kind family = kind_family(kind);
    const struct outcome *row = OUTCOMES;

    while (row->family != family ||
           (row->action != action && row->action != ACTION_NONE))
        row++;
    return row;
}
