/*
 * place.c - see place.h.
 */
#include "services/ip-pool/place.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/faults.h"
#include "common/mem.h"
#include "common/uuid.h"

#define NAME_MAX_LENGTH 72

static bool is_name(const char *text)
{
    size_t length = strnlen(text, NAME_MAX_LENGTH + 1);

    if (length == 0 || length > NAME_MAX_LENGTH || !isalnum((unsigned char)*text))
        return false;
    for (; *text; text++)
        if (!isascii((unsigned char)*text) ||
            (!isalnum((unsigned char)*text) && !strchr("-._", *text)))
            return false;
    return true;
}

/* Whether needed or not, what stands there must be a name. */
static void check_name(struct faults *faults, const char *what, const char *text,
                       bool needed)
{
    if (!*text && needed)
        faults_add(faults, what, "is missing");
    if (*text && !is_name(text))
        faults_add(faults, text,
                   "is no name of a %s: 1 to 72 of letters, digits, '-', '.', '_'",
                   what);
}

static void check_number(struct faults *faults, const char *what, uint32_t number)
{
    if (number > INT32_MAX)
        faults_add(faults, what, "is %u, at most %d can be", number, INT32_MAX);
}

static void check_vm(struct faults *faults, const char *vm_id)
{
    if (!uuid_read(vm_id, NULL))
        faults_add(faults, vm_id, "is no vm_id: write the VM's uuid");
}

int group_check(const Ip__V1__Group *group, enum group_need need, struct err *err)
{
    static const Ip__V1__Group NONE = IP__V1__GROUP__INIT;
    const Ip__V1__Group *whose = group ? group : &NONE;
    struct faults faults = {0};

    check_name(&faults, "tenant", whose->tenant, need >= NEED_DEPLOYMENT);
    check_name(&faults, "deployment", whose->deployment, need >= NEED_DEPLOYMENT);
    check_name(&faults, "group", whose->group, need >= NEED_GROUP);
    return faults_refuse(&faults, ERR_INVALID, "the request's group cannot be", err);
}

int holder_check(const Ip__V1__Holder *holder, struct err *err)
{
    static const Ip__V1__Holder NONE = IP__V1__HOLDER__INIT;
    const Ip__V1__Holder *who = holder ? holder : &NONE;
    struct faults faults = {0};

    check_name(&faults, "tenant", who->tenant, true);
    check_name(&faults, "deployment", who->deployment, true);
    check_name(&faults, "group", who->group, true);
    check_number(&faults, "index", who->index);
    check_number(&faults, "nicid", who->nicid);
    check_vm(&faults, who->vm_id);
    return faults_refuse(&faults, ERR_INVALID, "the request's holder cannot be", err);
}

static int by_place(const void *a, const void *b)
{
    const Ip__V1__Place *one = *(Ip__V1__Place *const *)a;
    const Ip__V1__Place *other = *(Ip__V1__Place *const *)b;
    int r = strcmp(one->group, other->group);

    if (r == 0)
        r = one->index < other->index ? -1 : one->index > other->index;
    return r ? r : one->nicid < other->nicid ? -1 : one->nicid > other->nicid;
}

static void check_repeats(struct faults *faults, Ip__V1__Place *const *places,
                          size_t count)
{
    Ip__V1__Place **sorted = xmemdup(places, count * sizeof *sorted);

    qsort(sorted, count, sizeof *sorted, by_place);
    for (size_t i = 1; i < count; i++)
        if (by_place(&sorted[i - 1], &sorted[i]) == 0)
            faults_add(faults, sorted[i]->group, "index %u nicid %u stands twice",
                       sorted[i]->index, sorted[i]->nicid);
    free(sorted);
}

int places_check(Ip__V1__Place *const *places, size_t count, size_t max, bool with_vm,
                 struct err *err)
{
    struct faults faults = {0};

    if (count > max)
        return err_set(err, ERR_INVALID,
                       "the request has %zu places, at most %zu can be: split it",
                       count, max);
    for (size_t i = 0; i < count; i++) {
        check_name(&faults, "group", places[i]->group, false);
        check_number(&faults, "index", places[i]->index);
        check_number(&faults, "nicid", places[i]->nicid);
        if (with_vm)
            check_vm(&faults, places[i]->vm_id);
    }
    if (count > 1)
        check_repeats(&faults, places, count);
    return faults_refuse(&faults, ERR_INVALID, "the request's places cannot be", err);
}

void holder_split(const Ip__V1__Holder *holder, Ip__V1__Group *ret_group,
                  Ip__V1__Place *ret_place)
{
    ret_group->tenant = holder->tenant;
    ret_group->deployment = holder->deployment;
    ret_group->group = holder->group;
    ret_place->index = holder->index;
    ret_place->nicid = holder->nicid;
    ret_place->vm_id = holder->vm_id;
}
