/*
 * orphans.c - see orphans.h. A VM is in the tables before its domain is defined, so
 * what they do not know belongs to no deployment: of this database. Another
 * installation on the same host has names like ours, which is why each is removed by
 * its uuid only.
 */
#include "services/lifecycle-engine/orphans.h"

#include <stdio.h>
#include <string.h>

#include "common/log.h"
#include "services/lifecycle-engine/hosts.h"
#include "services/lifecycle-engine/store/store.h"

typedef int orphan_act(struct hypervisor *hypervisor, const struct domain *domain,
                       struct err *err);

struct search {
    struct db *db;
    struct hypervisor *remover; /* a listing holds its own connection */
    const char *vm_id;          /* NULL: all */
    orphan_act *act;
    int found;
};

static int consider(void *context, const struct domain *domain, struct err *err)
{
    struct search *search = context;
    bool known = true;

    if (search->vm_id && strcmp(search->vm_id, domain->id) != 0)
        return 0;
    if (store_knows(search->db, domain->id, &known, err) < 0)
        return err->kind;
    if (known)
        return 0;
    search->found++;
    return search->act(search->remover, domain, err);
}

static int search_host(void *context, const char *uri, struct err *err)
{
    struct search *search = context;
    AUTO(hypervisor_destroy) struct hypervisor *lister = hypervisor_create(uri);
    AUTO(hypervisor_destroy) struct hypervisor *remover = hypervisor_create(uri);

    search->remover = remover;
    return hypervisor_list(lister, consider, search, err);
}

static int search_all(const char *database, struct search *search, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;

    if (hypervisor_init(err) < 0 || db_open(&db, database, DB_STEADY_PLANS, err) < 0)
        return err->kind;
    search->db = db;
    return hosts_each(db, search_host, search, err);
}

static int print(struct hypervisor *hypervisor, const struct domain *domain,
                 struct err *err)
{
    (void)hypervisor;
    (void)err;
    printf("%s %s\n", domain->id, domain->name);
    return 0;
}

static int take_away(struct hypervisor *hypervisor, const struct domain *domain,
                     struct err *err)
{
    enum domain_state state;

    if (hypervisor_look(hypervisor, domain->id, &state, err) < 0)
        return err->kind;
    if (state != DOMAIN_OFF && state != DOMAIN_ABSENT &&
        hypervisor_power_off(hypervisor, domain->id, err) < 0)
        return err->kind;
    if (hypervisor_undefine(hypervisor, domain, err) < 0)
        return err->kind;
    log_event(LOG_INFO, NULL, "orphan removed", "vm", domain->id, "name", domain->name,
              NULL);
    return 0;
}

int orphans_list(const char *database, struct err *err)
{
    struct search search = {.act = print};

    return search_all(database, &search, err);
}

int orphans_remove(const char *database, const char *vm_id, struct err *err)
{
    struct search search = {.act = take_away, .vm_id = vm_id};
    int r = search_all(database, &search, err);

    if (r == 0 && !search.found)
        return err_set(err, ERR_INVALID,
                       "no domain %s is an orphan: --orphans lists those there are",
                       vm_id);
    return r;
}
