/*
 * actions.c - the actions, as a table.
 *
 * MONITOR_OFF passes: the target's epoch has changed already, so an alarm that comes
 * late is harmless. AWAIT_CALL passes, so that undeploy starts at most 5 s after its
 * request; AWAIT_CALL_END, before the last look, does not.
 */
#include "services/lifecycle-engine/plan/actions.h"

#define S ((int64_t)1000000)

static const struct action_rule RULES[ACTIONS_END] = {
    [ACTION_AWAIT_CALL] = {BY_NOBODY,  0,              0,      5 * S,   true,
                           "a hypervisor call of the interrupted operation"                             },
    [ACTION_AWAIT_CALL_END] = {BY_NOBODY,  0,              0,      60 * S,  false,
                           "a hypervisor call of the interrupted operation to end"                      },
    [ACTION_MONITOR_OFF] = {BY_MONITOR, 0,              0,      5 * S,   true,
                           "the monitor to acknowledge that it watches no more"                         },
    [ACTION_RESERVE_ADDRESS] = {BY_POOL,    0,              3 * S,  60 * S,  false,
                           "ip-pool to grant an address"                                                },
    [ACTION_DEFINE] = {BY_WORKER,  CALL_DEFINE,    S,      120 * S, false,
                           "the hypervisor to define it"                                                },
    [ACTION_POWER_OFF] = {BY_WORKER,  CALL_POWER_OFF, S,      120 * S, false,
                           "the hypervisor to switch it off"                                            },
    [ACTION_POWER_ON] = {BY_WORKER,  CALL_POWER_ON,  S,      120 * S, false,
                           "the hypervisor to start it"                                                 },
    [ACTION_MONITOR_ON] = {BY_MONITOR, 0,              3 * S,  60 * S,  false,
                           "the monitor to acknowledge that it watches"                                 },
    [ACTION_AWAIT_ALIVE] = {BY_NOBODY,  0,              0,      0,       false, "the monitor to reach it"},
    [ACTION_AWAIT_EVENTS] = {BY_NOBODY,  0,              0,      0,       false,
                           "the KPI events that other groups start after"                               },
    [ACTION_SHUT_DOWN] = {BY_WORKER,  CALL_SHUT_DOWN, S,      0,       false,
                           "the guest to shut down"                                                     },
    [ACTION_REMOVE] = {BY_WORKER,  CALL_REMOVE,    S,      120 * S, false,
                           "the hypervisor to remove it"                                                },
    [ACTION_AWAIT_RECOVERY] = {BY_NOBODY,  0,              0,      0,       true,
                           "the VM to answer again by itself"                                           },
    [ACTION_NOTICE] = {BY_WORKER,  CALL_NOTICE,    10 * S, 10 * S,  true,
                           "the guest agent to take the login notice"                                   },
    [ACTION_FETCH] = {BY_WORKER,  CALL_FETCH,     2 * S,  120 * S, false,
                           "the file of the image to come"                                              },
    [ACTION_DISCARD] = {BY_WORKER,  CALL_DISCARD,   S,      60 * S,  true,
                           "the file of the image to be removed"                                        },
    [ACTION_RELEASE_ADDRESS] = {BY_POOL,    0,              3 * S,  60 * S,  false,
                           "ip-pool to take the address back"                                           },
};

const struct action_rule *action_rule(enum action action)
{
    return &RULES[action];
}
