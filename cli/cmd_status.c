/*
 * cmd_status.c - status: a deployment, its groups and its VMs on one page; with --vm
 * one VM: its monitoring, its last reboot, update and recovery.
 */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/target.h"
#include "cli/vm_rows.h"
#include "common/mem.h"

/* clang-format off */
static const struct column GROUPS[] = {
    {"GROUP",     "name",                SHOW_PLAIN, false},
    {"MIN",       "min_active",          SHOW_PLAIN, false},
    {"MAX",       "max_active",          SHOW_PLAIN, false},
    {"VMS",       "vm",                  SHOW_COUNT, false},
    {"ELASTIC",   "elastic",             SHOW_PLAIN, true },
    {"POOL FREE", "address_pool.free",   SHOW_PLAIN, false},
    {"OF",        "address_pool.size",   SHOW_PLAIN, true },
    {"CIRCUIT",   "scaling.circuit",     SHOW_PLAIN, true },
    {"WHY NOT",   "scaling.why_not",     SHOW_PLAIN, true },
    {NULL,        NULL,                  SHOW_PLAIN, false},
};

static const struct column KPIS[] = {
    {"KPI",     "event_name", SHOW_PLAIN, false},
    {"VERDICT", "verdict",    SHOW_PLAIN, false},
    {"VALUE",   "value",      SHOW_PLAIN, false},
    {"CURRENT", "current",    SHOW_PLAIN, false},
    {"AGE",     "time",       SHOW_AGE,   false},
    {"DETAIL",  "detail",     SHOW_PLAIN, false},
    {NULL,      NULL,         SHOW_PLAIN, false},
};

static const struct {
    const char *title, *path;
} FACTS[] = {
    {"name",      "name"     },
    {"uuid",      "uuid"     },
    {"state",     "state"    },
    {"host",      "host"     },
    {"error",     "error"    },
    {"monitored", "monitored"},
};

static const struct {
    const char *title, *path;
} LAST[] = {
    {"monitoring",    "monitoring"   },
    {"last reboot",   "last_reboot"  },
    {"last update",   "last_update"  },
    {"last recovery", "last_recovery"},
};
/* clang-format on */

static void print_deployment(const struct options *options, const json_t *deployment)
{
    AUTO(json_decref) json_t *vms = vm_rows(deployment);
    const char *busy = show_text(deployment, "running_transaction_id");

    printf("%s/%s  %s%s%s\n\n", show_text(deployment, "tenant"),
           show_text(deployment, "name"),
           show_text(deployment, "service_state_machine_state"),
           *busy ? "  busy with " : "", busy);
    if (json_is_true(json_object_get(deployment, "update_pending")))
        printf("an update is not through: update or apply again goes on with it\n\n");
    show_rows(options, "", NULL, json_object_get(deployment, "vm_group"), GROUPS);
    putchar('\n');
    show_rows(options, "", NULL, vms, VM_COLUMNS);
}

static void print_vm(const struct options *options, const json_t *vm)
{
    for (size_t i = 0; i < sizeof FACTS / sizeof FACTS[0]; i++)
        if (*show_text(vm, FACTS[i].path))
            printf("%-14s %s\n", FACTS[i].title, show_text(vm, FACTS[i].path));
    for (size_t i = 0; i < sizeof LAST / sizeof LAST[0]; i++) {
        const json_t *last = json_object_get(vm, LAST[i].path);
        const char *time = show_text(last, i ? "time" : "since");

        if (*time)
            printf("%-14s %s %s by %s%s%s\n", LAST[i].title, time,
                   show_text(last, "kind"), show_text(last, "account"),
                   *show_text(last, "text") ? ": " : "", show_text(last, "text"));
    }
    putchar('\n');
    show_rows(options, "", NULL, show_find(vm, "monitoring.kpi"), KPIS);
}

static int status_vm(struct call *call, const struct target *target)
{
    AUTO(free) char *path = NULL;
    struct answer answer;
    char name[256];
    int exit = target_vm(call, target, call->options->vm, name);

    if (exit != EXIT_DONE)
        return exit;
    path = rest_path("/ESCManager/v0/{}/deployments/vm/{}", target->tenant, name);
    exit = rest_get(call->rest, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    if (show_for_people(call->options))
        print_vm(call->options, answer.json);
    else
        show_document(call->options, "vm", answer.json);
    answer_finish(&answer);
    return EXIT_DONE;
}

int cmd_status(struct call *call)
{
    AUTO(json_decref) json_t *deployment = NULL;
    struct target target;
    int exit = target_deployment(call, call->words[0], &target);

    if (exit == EXIT_DONE && call->options->vm)
        return status_vm(call, &target);
    if (exit == EXIT_DONE)
        exit = target_read(call, &target, 0, &deployment);
    if (exit != EXIT_DONE)
        return exit;
    if (show_for_people(call->options))
        print_deployment(call->options, deployment);
    else
        show_document(call->options, "deployment", deployment);
    return EXIT_DONE;
}
