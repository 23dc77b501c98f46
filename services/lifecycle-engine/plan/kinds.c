/*
 * kinds.c - kinds of operation, and what the end of an action means in each.
 */
#include "services/lifecycle-engine/plan/kinds.h"

/* clang-format off */
static const struct kind_rule KINDS[KINDS_END] = {
    [KIND_DEPLOY]          = {"deploy", KIND_DEPLOY, SERVICE_DEPLOYS, VM_DEPLOYS, "SERVICE_ALIVE", false, false, INTERRUPTS_NONE,
                              "Service group deployment completed successfully", "Service group deployment failed"},
    [KIND_UNDEPLOY]        = {"undeploy", KIND_UNDEPLOY, SERVICE_UNDEPLOYS, VM_UNDEPLOYS, "SERVICE_UNDEPLOYED", true, false, INTERRUPTS_ALL,
                              "Service group undeployment completed successfully", "Service group undeployment failed"},
    [KIND_START]           = {"start", KIND_START, SERVICE_STARTS, VM_STARTS, "SERVICE_ALIVE", false, false, INTERRUPTS_NONE,
                              "Service group start completed successfully", "Service group start failed"},
    [KIND_STOP]            = {"stop", KIND_STOP, SERVICE_STOPS, VM_STOPS, "SERVICE_STOPPED", false, false, INTERRUPTS_YIELDING,
                              "Service group suspension completed successfully", "Service group suspension failed"},
    [KIND_REBOOT]          = {"reboot", KIND_REBOOT, SERVICE_REBOOTS, VM_REBOOTS, "SERVICE_ALIVE", false, false, INTERRUPTS_NONE,
                              "Service group reboot completed successfully", "Service group reboot failed"},
    [KIND_ENABLE_MONITOR]  = {"enable_monitor", KIND_ENABLE_MONITOR, SERVICE_NOTHING, VM_NOTHING, "SERVICE_ALIVE", false, false, INTERRUPTS_NONE,
                              "Monitoring is switched on", "Monitoring could not be switched on"},
    [KIND_DISABLE_MONITOR] = {"disable_monitor", KIND_DISABLE_MONITOR, SERVICE_NOTHING, VM_NOTHING, "SERVICE_MONITOR_UNSET", false, false, INTERRUPTS_YIELDING,
                              "Monitoring is switched off", "Monitoring could not be switched off"},
    [KIND_RECOVER]         = {"recover", KIND_RECOVER, SERVICE_RECOVERS, VM_DEPLOYS, "SERVICE_ALIVE", false, false, INTERRUPTS_NONE,
                              "Service group recovery completed successfully", "Service group recovery failed"},
    [KIND_UPDATE]          = {"update", KIND_UPDATE, SERVICE_UPDATES, VM_NOTHING, "SERVICE_UPDATED", true, false, INTERRUPTS_NONE,
                              "Service group update completed successfully", "Service group update failed"},
    [KIND_SCALE_OUT]       = {"scale out", KIND_SCALE_OUT, SERVICE_SCALES, VM_DEPLOYS, "VM_SCALE_OUT_COMPLETE", false, true, INTERRUPTS_NONE,
                              "Scale out completed successfully", "Scale out failed"},
    [KIND_SCALE_IN]        = {"scale in", KIND_SCALE_IN, SERVICE_SCALES, VM_UNDEPLOYS, "VM_SCALE_IN_COMPLETE", true, true, INTERRUPTS_NONE,
                              "Scale in completed successfully", "Scale in failed"},
    [KIND_VM_START]        = {"start", KIND_START, SERVICE_NOTHING, VM_STARTS, "VM_ALIVE", false, false, INTERRUPTS_NONE,
                              "VM start completed successfully", "VM start failed"},
    [KIND_VM_STOP]         = {"stop", KIND_STOP, SERVICE_NOTHING, VM_STOPS, "VM_STOPPED", false, false, INTERRUPTS_NONE,
                              "VM stop completed successfully", "VM stop failed"},
    [KIND_VM_REBOOT]       = {"reboot", KIND_REBOOT, SERVICE_NOTHING, VM_REBOOTS, "VM_ALIVE", false, false, INTERRUPTS_NONE,
                              "VM successfully rebooted", "VM reboot failed"},
    [KIND_VM_ENABLE_MONITOR]  = {"enable_monitor", KIND_ENABLE_MONITOR, SERVICE_NOTHING, VM_NOTHING, "VM_MONITOR_SET", false, false, INTERRUPTS_NONE,
                              "VM monitoring is switched on", "VM monitoring could not be switched on"},
    [KIND_VM_DISABLE_MONITOR] = {"disable_monitor", KIND_DISABLE_MONITOR, SERVICE_NOTHING, VM_NOTHING, "VM_MONITOR_UNSET", false, false, INTERRUPTS_NONE,
                              "VM monitoring is switched off", "VM monitoring could not be switched off"},
    [KIND_VM_RECOVER]      = {"recover", KIND_RECOVER, SERVICE_RECOVERS, VM_NOTHING, "VM_RECOVERY_COMPLETE", false, true, INTERRUPTS_NONE,
                              "VM recovery completed successfully", "VM recovery failed"},
    [KIND_VM_DELETE]       = {"delete", KIND_VM_DELETE, SERVICE_NOTHING, VM_UNDEPLOYS, "VM_UNDEPLOYED", true, false, INTERRUPTS_NONE,
                              "VM deleted", "VM could not be deleted"},
    [KIND_CREATE_IMAGE] = {"create image", KIND_CREATE_IMAGE, SERVICE_NOTHING, VM_NOTHING, "CREATE_IMAGE", false, false, INTERRUPTS_NONE,
                              "Image created", "Image could not be created"},
    [KIND_DELETE_IMAGE] = {"delete image", KIND_DELETE_IMAGE, SERVICE_NOTHING, VM_NOTHING, "DELETE_IMAGE", false, false, INTERRUPTS_NONE,
                              "Image deleted", "Image could not be deleted"},
    [KIND_CREATE_FLAVOR] = {"create flavor", KIND_CREATE_FLAVOR, SERVICE_NOTHING, VM_NOTHING, "CREATE_FLAVOR", false, false, INTERRUPTS_NONE,
                              "Flavor created", "Flavor could not be created"},
    [KIND_DELETE_FLAVOR] = {"delete flavor", KIND_DELETE_FLAVOR, SERVICE_NOTHING, VM_NOTHING, "DELETE_FLAVOR", false, false, INTERRUPTS_NONE,
                              "Flavor deleted", "Flavor could not be deleted"},
    [KIND_CREATE_NETWORK] = {"create network", KIND_CREATE_NETWORK, SERVICE_NOTHING, VM_NOTHING, "CREATE_NETWORK", false, false, INTERRUPTS_NONE,
                              "Network created", "Network could not be created"},
    [KIND_DELETE_NETWORK] = {"delete network", KIND_DELETE_NETWORK, SERVICE_NOTHING, VM_NOTHING, "DELETE_NETWORK", false, false, INTERRUPTS_NONE,
                              "Network deleted", "Network could not be deleted"},
    [KIND_CREATE_SUBNET] = {"create subnet", KIND_CREATE_SUBNET, SERVICE_NOTHING, VM_NOTHING, "CREATE_SUBNET", false, false, INTERRUPTS_NONE,
                              "Subnet created", "Subnet could not be created"},
    [KIND_DELETE_SUBNET] = {"delete subnet", KIND_DELETE_SUBNET, SERVICE_NOTHING, VM_NOTHING, "DELETE_SUBNET", false, false, INTERRUPTS_NONE,
                              "Subnet deleted", "Subnet could not be deleted"},
    [KIND_CREATE_TENANT] = {"create tenant", KIND_CREATE_TENANT, SERVICE_NOTHING, VM_NOTHING, "CREATE_TENANT", false, false, INTERRUPTS_NONE,
                              "Tenant created", "Tenant could not be created"},
    [KIND_UPDATE_TENANT] = {"update tenant", KIND_UPDATE_TENANT, SERVICE_NOTHING, VM_NOTHING, "UPDATE_TENANT", false, false, INTERRUPTS_NONE,
                              "Tenant updated", "Tenant could not be updated"},
    [KIND_DELETE_TENANT] = {"delete tenant", KIND_DELETE_TENANT, SERVICE_NOTHING, VM_NOTHING, "DELETE_TENANT", false, false, INTERRUPTS_NONE,
                              "Tenant deleted", "Tenant could not be deleted"},
};

static const struct outcome OUTCOMES[] = {
    {0, RUNG_REBOOT,   ACTION_POWER_ON,    VM_RUNS,    "VM_RECOVERY_REBOOT",     "VM_RECOVERY_REBOOT"},
    {0, RUNG_REBOOT,   ACTION_MONITOR_ON,  VM_NOTHING, NULL,                     NULL},
    {0, RUNG_REBOOT,   ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_RECOVERY_COMPLETE",   NULL},
    {0, RUNG_REBOOT,   ACTION_NONE,        VM_NOTHING, NULL,                     "VM_RECOVERY_REBOOT"},
    {0, RUNG_REDEPLOY, ACTION_REMOVE,      VM_NOTHING, "VM_RECOVERY_UNDEPLOYED", "VM_RECOVERY_UNDEPLOYED"},
    {0, RUNG_REDEPLOY, ACTION_POWER_ON,    VM_RUNS,    "VM_RECOVERY_DEPLOYED",   "VM_RECOVERY_DEPLOYED"},
    {0, RUNG_REDEPLOY, ACTION_MONITOR_ON,  VM_NOTHING, NULL,                     NULL},
    {0, RUNG_REDEPLOY, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_RECOVERY_COMPLETE",   NULL},
    {0, RUNG_REDEPLOY, ACTION_NONE,        VM_NOTHING, NULL,                     "VM_RECOVERY_DEPLOYED"},

    {KIND_DEPLOY,   0, ACTION_POWER_ON,    VM_RUNS,    "VM_DEPLOYED", "VM_DEPLOYED"},
    {KIND_DEPLOY,   0, ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"},
    {KIND_DEPLOY,   0, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"},
    {KIND_DEPLOY,   0, ACTION_NONE,        VM_NOTHING, NULL,          "VM_DEPLOYED"},
    {KIND_RECOVER,  0, ACTION_POWER_ON,    VM_RUNS,    "VM_DEPLOYED", "VM_DEPLOYED"},
    {KIND_RECOVER,  0, ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"},
    {KIND_RECOVER,  0, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"},
    {KIND_RECOVER,  0, ACTION_NONE,        VM_NOTHING, NULL,          "VM_DEPLOYED"},
    {KIND_START,    0, ACTION_POWER_ON,    VM_RUNS,    "VM_STARTED",  "VM_STARTED"},
    {KIND_START,    0, ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"},
    {KIND_START,    0, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"},
    {KIND_START,    0, ACTION_NONE,        VM_NOTHING, NULL,          "VM_STARTED"},
    {KIND_STOP,     0, ACTION_SHUT_DOWN,   VM_IS_OFF,  "VM_STOPPED",  "VM_STOPPED"},
    {KIND_STOP,     0, ACTION_NONE,        VM_NOTHING, NULL,          "VM_STOPPED"},
    {KIND_REBOOT,   0, ACTION_POWER_ON,    VM_RUNS,    "VM_REBOOTED", "VM_REBOOTED"},
    {KIND_REBOOT,   0, ACTION_MONITOR_ON,  VM_NOTHING, NULL,          "VM_ALIVE"},
    {KIND_REBOOT,   0, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",    "VM_ALIVE"},
    {KIND_REBOOT,   0, ACTION_NONE,        VM_NOTHING, NULL,          "VM_REBOOTED"},
    {KIND_UPDATE,    0, ACTION_MONITOR_OFF, VM_UNWATCHED, NULL,         "VM_UPDATED"},
    {KIND_UPDATE,    0, ACTION_MONITOR_ON,  VM_NOTHING, "VM_UPDATED",   "VM_UPDATED"},
    {KIND_UPDATE,    0, ACTION_NONE,        VM_NOTHING, NULL,           "VM_UPDATED"},
    {KIND_SCALE_OUT, 0, ACTION_POWER_ON,    VM_RUNS,    "VM_SCALE_OUT_DEPLOYED", "VM_SCALE_OUT_DEPLOYED"},
    {KIND_SCALE_OUT, 0, ACTION_MONITOR_ON,  VM_NOTHING, NULL,           "VM_ALIVE"},
    {KIND_SCALE_OUT, 0, ACTION_AWAIT_ALIVE, VM_ANSWERS, "VM_ALIVE",     "VM_ALIVE"},
    {KIND_SCALE_OUT, 0, ACTION_NONE,        VM_NOTHING, NULL,           "VM_SCALE_OUT_DEPLOYED"},
    {KIND_ENABLE_MONITOR,  0, ACTION_MONITOR_ON,  VM_NOTHING,   "VM_MONITOR_SET",   "VM_MONITOR_SET"},
    {KIND_DISABLE_MONITOR, 0, ACTION_MONITOR_OFF, VM_UNWATCHED, "VM_MONITOR_UNSET", "VM_MONITOR_UNSET"},
};
/* clang-format on */

static const struct outcome NOTHING_MORE = {0, 0, 0, VM_NOTHING, NULL, "VM_UNDEPLOYED"};

const struct kind_rule *kind_rule(enum operation_kind kind)
{
    return &KINDS[kind];
}

enum operation_kind kind_family(enum operation_kind kind)
{
    return KINDS[kind].family;
}

const struct outcome *outcome_of(enum operation_kind kind, const struct step *step)
{
    enum operation_kind family =
        step->rung ? KIND_NONE : kind_family(step->as ? step->as : kind);

    for (size_t i = 0; i < sizeof OUTCOMES / sizeof OUTCOMES[0]; i++) {
        const struct outcome *row = &OUTCOMES[i];

        if (row->family == family && row->rung == step->rung &&
            (row->action == step->action || row->action == ACTION_NONE))
            return row;
    }
    return &NOTHING_MORE;
}
