/*
 * states.c - every move a service and a VM can make, as two tables.
 *
 * Undeploy is the only thing that is possible from everywhere, as the guide wants it,
 * but from where it is already going on.
 */
#include "services/lifecycle-engine/plan/states.h"

static const struct vm_transition VMS[] = {
    {VM_UNDEF,       VM_DEPLOYS,   VM_DEPLOYING,   "deploy"                    },
    {VM_ERROR,       VM_DEPLOYS,   VM_DEPLOYING,   "deploy resumed"            },
    {VM_UNDEF,       VM_FAILS,     VM_ERROR,       "its deploy never began"    },
    {VM_DEPLOYING,   VM_RUNS,      VM_INERT,       "runs, not yet seen alive"  },
    {VM_DEPLOYING,   VM_FAILS,     VM_ERROR,       "could not be deployed"     },
    {VM_INERT,       VM_ANSWERS,   VM_ALIVE,       "the monitor reached it"    },
    {VM_INERT,       VM_FAILS,     VM_ERROR,       "did not answer in time"    },
    {VM_INERT,       VM_IS_OFF,    VM_SHUTOFF,     "went off, nobody asked"    },
    {VM_INERT,       VM_STOPS,     VM_STOPPING,    "stop"                      },
    {VM_INERT,       VM_REBOOTS,   VM_REBOOTING,   "reboot"                    },
    {VM_INERT,       VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy"                  },
    {VM_ALIVE,       VM_STOPS,     VM_STOPPING,    "stop"                      },
    {VM_ALIVE,       VM_REBOOTS,   VM_REBOOTING,   "reboot"                    },
    {VM_ALIVE,       VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy"                  },
    {VM_STOPPING,    VM_IS_OFF,    VM_SHUTOFF,     "is off"                    },
    {VM_STOPPING,    VM_FAILS,     VM_ERROR,       "could not be stopped"      },
    {VM_SHUTOFF,     VM_RUNS,      VM_INERT,       "was started, nobody asked" },
    {VM_SHUTOFF,     VM_STARTS,    VM_STARTING,    "start"                     },
    {VM_SHUTOFF,     VM_REBOOTS,   VM_REBOOTING,   "reboot of the service"     },
    {VM_SHUTOFF,     VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy"                  },
    {VM_STARTING,    VM_RUNS,      VM_INERT,       "runs, not yet seen alive"  },
    {VM_STARTING,    VM_FAILS,     VM_ERROR,       "could not be started"      },
    {VM_REBOOTING,   VM_RUNS,      VM_INERT,       "runs, not yet seen alive"  },
    {VM_REBOOTING,   VM_FAILS,     VM_ERROR,       "could not be rebooted"     },
    {VM_ERROR,       VM_STARTS,    VM_STARTING,    "start repairs"             },
    {VM_ERROR,       VM_STOPS,     VM_STOPPING,    "stop"                      },
    {VM_ERROR,       VM_REBOOTS,   VM_REBOOTING,   "reboot repairs"            },
    {VM_ERROR,       VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy"                  },
    {VM_UNDEF,       VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy before its deploy"},
    {VM_DEPLOYING,   VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy interrupts"       },
    {VM_STOPPING,    VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy interrupts"       },
    {VM_STARTING,    VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy interrupts"       },
    {VM_REBOOTING,   VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy interrupts"       },
    {VM_ALIVE,       VM_UNWATCHED, VM_INERT,       "monitoring is switched off"},
    {VM_INERT,       VM_RECOVERS,  VM_RECOVERING,  "recovery"                  },
    {VM_ALIVE,       VM_RECOVERS,  VM_RECOVERING,  "recovery"                  },
    {VM_ERROR,       VM_RECOVERS,  VM_RECOVERING,  "recovery"                  },
    {VM_RECOVERING,  VM_RUNS,      VM_INERT,       "runs, not yet seen alive"  },
    {VM_RECOVERING,  VM_ANSWERS,   VM_ALIVE,       "answers again by itself"   },
    {VM_RECOVERING,  VM_FAILS,     VM_ERROR,       "could not be recovered"    },
    {VM_RECOVERING,  VM_STOPS,     VM_STOPPING,    "stop interrupts"           },
    {VM_RECOVERING,  VM_UNDEPLOYS, VM_UNDEPLOYING, "undeploy interrupts"       },
    {VM_UNDEPLOYING, VM_FAILS,     VM_ERROR,       "could not be removed"      },
};

static const struct service_transition SERVICES[] = {
    {SERVICE_UNDEF,       SERVICE_DEPLOYS,   SERVICE_DEPLOYING,   "deploy"                    },
    {SERVICE_DEPLOYING,   SERVICE_RUNS,      SERVICE_INERT,       "all VMs exist"             },
    {SERVICE_DEPLOYING,   SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "deployed"                  },
    {SERVICE_DEPLOYING,   SERVICE_FAILS,     SERVICE_ERROR,       "deploy failed"             },
    {SERVICE_INERT,       SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "deployed"                  },
    {SERVICE_INERT,       SERVICE_FAILS,     SERVICE_ERROR,       "deploy failed"             },
    {SERVICE_ACTIVE,      SERVICE_STARTS,    SERVICE_STARTING,    "start of what is off"      },
    {SERVICE_ACTIVE,      SERVICE_STOPS,     SERVICE_STOPPING,    "stop"                      },
    {SERVICE_ACTIVE,      SERVICE_REBOOTS,   SERVICE_REBOOTING,   "reboot"                    },
    {SERVICE_ACTIVE,      SERVICE_ALL_OFF,   SERVICE_STOPPED,     "last VM shut off"          },
    {SERVICE_STOPPING,    SERVICE_SUCCEEDS,  SERVICE_STOPPED,     "all VMs are off"           },
    {SERVICE_STOPPING,    SERVICE_FAILS,     SERVICE_ERROR,       "stop failed"               },
    {SERVICE_STOPPED,     SERVICE_STARTS,    SERVICE_STARTING,    "start"                     },
    {SERVICE_STOPPED,     SERVICE_SOME_ON,   SERVICE_ACTIVE,      "a VM was started"          },
    {SERVICE_STARTING,    SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "all VMs are alive"         },
    {SERVICE_STARTING,    SERVICE_FAILS,     SERVICE_ERROR,       "start failed"              },
    {SERVICE_REBOOTING,   SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "all VMs are alive"         },
    {SERVICE_REBOOTING,   SERVICE_FAILS,     SERVICE_ERROR,       "reboot failed"             },
    {SERVICE_ERROR,       SERVICE_STARTS,    SERVICE_STARTING,    "start repairs"             },
    {SERVICE_ERROR,       SERVICE_STOPS,     SERVICE_STOPPING,    "stop"                      },
    {SERVICE_ERROR,       SERVICE_REBOOTS,   SERVICE_REBOOTING,   "reboot repairs"            },
    {SERVICE_DEPLOYING,   SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_INERT,       SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_ACTIVE,      SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy"                  },
    {SERVICE_STOPPING,    SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_STOPPED,     SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy"                  },
    {SERVICE_STARTING,    SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_REBOOTING,   SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_ERROR,       SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy"                  },
    {SERVICE_ACTIVE,      SERVICE_RECOVERS,  SERVICE_RECOVERING,  "recovery"                  },
    {SERVICE_ERROR,       SERVICE_RECOVERS,  SERVICE_RECOVERING,  "recovery"                  },
    {SERVICE_RECOVERING,  SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "recovered"                 },
    {SERVICE_RECOVERING,  SERVICE_FAILS,     SERVICE_ERROR,       "recovery failed"           },
    {SERVICE_RECOVERING,  SERVICE_ALL_OFF,   SERVICE_STOPPED,     "last VM shut off"          },
    {SERVICE_RECOVERING,  SERVICE_STOPS,     SERVICE_STOPPING,    "stop interrupts"           },
    {SERVICE_RECOVERING,  SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_ACTIVE,      SERVICE_UPDATES,   SERVICE_UPDATING,    "update"                    },
    {SERVICE_ERROR,       SERVICE_UPDATES,   SERVICE_UPDATING,    "update repairs"            },
    {SERVICE_UPDATING,    SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "updated"                   },
    {SERVICE_UPDATING,    SERVICE_FAILS,     SERVICE_ERROR,       "update failed"             },
    {SERVICE_UPDATING,    SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_ACTIVE,      SERVICE_SCALES,    SERVICE_SCALING,     "scaling"                   },
    {SERVICE_SCALING,     SERVICE_SUCCEEDS,  SERVICE_ACTIVE,      "scaled"                    },
    {SERVICE_SCALING,     SERVICE_FAILS,     SERVICE_ERROR,       "scaling failed"            },
    {SERVICE_SCALING,     SERVICE_STOPS,     SERVICE_STOPPING,    "stop interrupts"           },
    {SERVICE_SCALING,     SERVICE_UNDEPLOYS, SERVICE_UNDEPLOYING, "undeploy interrupts"       },
    {SERVICE_ERROR,       SERVICE_HEALS,     SERVICE_ACTIVE,      "no VM is in error any more"},
    {SERVICE_ERROR,       SERVICE_ALL_OFF,   SERVICE_STOPPED,     "every VM is shut off"      },
    {SERVICE_ERROR,       SERVICE_DEPLOYS,   SERVICE_DEPLOYING,   "deploy resumed"            },
    {SERVICE_UNDEPLOYING, SERVICE_SUCCEEDS,  SERVICE_UNDEF,       "nothing is left"           },
    {SERVICE_UNDEPLOYING, SERVICE_FAILS,     SERVICE_ERROR,       "undeploy failed"           },
};

const struct vm_transition *vm_transitions(size_t *count)
{
    *count = sizeof VMS / sizeof VMS[0];
    return VMS;
}

const struct service_transition *service_transitions(size_t *count)
{
    *count = sizeof SERVICES / sizeof SERVICES[0];
    return SERVICES;
}

bool vm_move(enum vm_state *state, enum vm_happening happening)
{
    for (size_t i = 0; i < sizeof VMS / sizeof VMS[0]; i++) {
        if (VMS[i].from == *state && VMS[i].happening == happening) {
            *state = VMS[i].to;
            return true;
        }
    }
    return false;
}

bool service_move(enum service_state *state, enum service_happening happening)
{
    for (size_t i = 0; i < sizeof SERVICES / sizeof SERVICES[0]; i++) {
        if (SERVICES[i].from == *state && SERVICES[i].happening == happening) {
            *state = SERVICES[i].to;
            return true;
        }
    }
    return false;
}
