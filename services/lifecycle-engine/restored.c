/*
 * restored.c - see restored.h. A VM in transition is listed whatever its domain does:
 * what ran then is not gone on with.
 */
#include "services/lifecycle-engine/restored.h"

#include <stdio.h>
#include <string.h>

#include "common/auto.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/store/store.h"

static const char *const DOMAINS[] = {
    [DOMAIN_ABSENT] = "is not there",
    [DOMAIN_OFF] = "is off",
    [DOMAIN_RUNNING] = "runs",
    [DOMAIN_PAUSED] = "is paused",
};

static bool agrees(enum vm_state state, enum domain_state domain)
{
    if (state == VM_ALIVE || state == VM_INERT)
        return domain == DOMAIN_RUNNING;
    return state == VM_SHUTOFF && domain == DOMAIN_OFF;
}

/* VMs come host by host. */
struct looking {
    struct hypervisor *hypervisor;
    char host[160];
};

static int compare(void *context, const char *vm_id, const char *name, const char *host,
                   enum vm_state state, struct err *err)
{
    struct looking *looking = context;
    enum domain_state domain;

    if (strcmp(looking->host, host) != 0) {
        hypervisor_destroy(looking->hypervisor);
        looking->hypervisor = hypervisor_create(host);
        snprintf(looking->host, sizeof looking->host, "%s", host);
    }
    if (hypervisor_look(looking->hypervisor, vm_id, &domain, err) < 0)
        return err->kind;
    if (!agrees(state, domain))
        printf("%s %s %s, its domain %s\n", vm_id, name, vm_state_name(state),
               DOMAINS[domain]);
    return 0;
}

int restored_drift(const char *database, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    struct looking looking = {.hypervisor = NULL};
    int r;

    if (hypervisor_init(err) < 0 || db_open(&db, database, DB_STEADY_PLANS, err) < 0)
        return err->kind;
    r = store_each_vm(db, compare, &looking, err);
    hypervisor_destroy(looking.hypervisor);
    return r;
}

int restored_go_on(const char *database, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;

    if (db_open(&db, database, DB_STEADY_PLANS, err) < 0 || store_restored(db, err) < 0)
        return err->kind;
    puts("The engine may be started. There is maintenance: changes are refused until "
         "lifecycle-engine --maintenance off.");
    return 0;
}
