/*
 * restored.c - see restored.h. A VM in transition is listed whatever its domain does:
 * what ran then is not gone on with.
 */
#include "services/lifecycle-engine/restored.h"

#include <stdio.h>

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

static int compare(void *context, const char *vm_id, const char *name,
                   enum vm_state state, struct err *err)
{
    enum domain_state domain;

    if (hypervisor_look(context, vm_id, &domain, err) < 0)
        return err->kind;
    if (!agrees(state, domain))
        printf("%s %s %s, its domain %s\n", vm_id, name, vm_state_name(state),
               DOMAINS[domain]);
    return 0;
}

int restored_drift(const struct orphans_place *place, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    AUTO(hypervisor_destroy) struct hypervisor *hypervisor = NULL;

    if (hypervisor_init(err) < 0 ||
        db_open(&db, place->database, STORE_SESSION, err) < 0)
        return err->kind;
    hypervisor = hypervisor_create(place->hypervisor);
    return store_each_vm(db, compare, hypervisor, err);
}

int restored_go_on(const struct orphans_place *place, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;

    if (db_open(&db, place->database, STORE_SESSION, err) < 0 ||
        store_restored(db, err) < 0)
        return err->kind;
    puts("The engine may be started. There is maintenance: changes are refused until "
         "lifecycle-engine --maintenance off.");
    return 0;
}
