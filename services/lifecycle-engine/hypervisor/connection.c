/*
 * connection.c - one libvirt connection that comes back: connects on first use, and
 * again when the last one is dead; and libvirt itself, once a process.
 *
 * libvirt serialises the calls of a connection, so each worker has its own. Keepalive
 * and events need an event loop (common/event_loop.h): hypervisor_init gives it a
 * thread, which lives as long as the process. Domains asked for are kept as handles, a
 * look-up less; a handle names a uuid, so it stays right when the domain is gone or
 * defined again.
 */
#include "services/lifecycle-engine/hypervisor/connection.h"

#include <libvirt/virterror.h>
#include <libxml/parser.h>
#include <string.h>
#include <uthash.h>

#include "common/event_loop.h"
#include "common/fault_point.h"
#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/failure.h"
#include "services/lifecycle-engine/hypervisor/thread.h"

#define KEEPALIVE_SECONDS 5
#define KEEPALIVE_COUNT 3
#define HANDLES_MAX 1024

struct handle {
    UT_hash_handle hh;
    char id[37];
    virDomainPtr domain;
};

static void keep_quiet(void *context, virErrorPtr error)
{
    (void)context;
    (void)error;
}

static void *event_loop(void *unused)
{
    event_loop_run();
    return unused;
}

static int start_event_loop(struct err *err)
{
    pthread_t thread;
    int r = thread_start(&thread, event_loop, NULL, err);

    if (r < 0)
        return err_wrap(err, "libvirt's event loop");
    pthread_detach(thread);
    return 0;
}

int hypervisor_init(struct err *err)
{
    xmlInitParser();
    virSetErrorFunc(NULL, keep_quiet);
    virEventRegisterImpl(event_loop_add_handle, event_loop_update_handle,
                         event_loop_remove_handle, event_loop_add_timeout,
                         event_loop_update_timeout, event_loop_remove_timeout);
    if (virInitialize() < 0)
        return err_set(err, ERR_FATAL, "libvirt: %s", virGetLastErrorMessage());
    return start_event_loop(err);
}

static void handle_free(struct hypervisor *hypervisor, struct handle *handle)
{
    HASH_DEL(hypervisor->handles, handle);
    virDomainFree(handle->domain);
    free(handle);
}

static struct handle *handle_find(const struct hypervisor *hypervisor,
                                  const char *vm_id)
{
    struct handle *handle;

    HASH_FIND_STR(hypervisor->handles, vm_id, handle);
    return handle;
}

static struct handle *handle_add(struct hypervisor *hypervisor, const char *vm_id,
                                 virDomainPtr domain)
{
    struct handle *handle = xcalloc(1, sizeof *handle);

    if (HASH_COUNT(hypervisor->handles) >= HANDLES_MAX)
        handle_free(hypervisor, hypervisor->handles); /* the oldest */
    snprintf(handle->id, sizeof handle->id, "%s", vm_id);
    handle->domain = domain;
    HASH_ADD_STR(hypervisor->handles, id, handle);
    return handle;
}

void connection_forget(struct hypervisor *hypervisor, const char *vm_id)
{
    struct handle *handle = handle_find(hypervisor, vm_id);

    if (handle)
        handle_free(hypervisor, handle);
}

static void disconnect(struct hypervisor *hypervisor)
{
    while (hypervisor->handles)
        handle_free(hypervisor, hypervisor->handles);
    if (hypervisor->link)
        virConnectClose(hypervisor->link);
    hypervisor->link = NULL;
}

struct hypervisor *hypervisor_create(const char *uri)
{
    struct hypervisor *hypervisor = xcalloc(1, sizeof *hypervisor);

    hypervisor->uri = xstrdup(uri);
    return hypervisor;
}

void hypervisor_destroy(struct hypervisor *hypervisor)
{
    if (!hypervisor)
        return;
    disconnect(hypervisor);
    free(hypervisor->uri);
    free(hypervisor);
}

void hypervisor_guard(struct hypervisor *hypervisor, hypervisor_may_act *may_act,
                      void *context)
{
    hypervisor->may_act = may_act;
    hypervisor->context = context;
}

void hypervisor_take_turns(struct hypervisor *hypervisor, pthread_mutex_t *turn)
{
    hypervisor->turn = turn;
}

void connection_begin_turn(struct hypervisor *hypervisor)
{
    if (hypervisor->turn)
        pthread_mutex_lock(hypervisor->turn);
}

void connection_end_turn(struct hypervisor *hypervisor)
{
    if (hypervisor->turn)
        pthread_mutex_unlock(hypervisor->turn);
}

int connection_guard(struct hypervisor *hypervisor, struct err *err)
{
    if (hypervisor->may_act && !hypervisor->may_act(hypervisor->context))
        return err_set(err, ERR_RETRY, "lease lost");
    fault_point("call.permitted");
    return 0;
}

static bool alive(const struct hypervisor *hypervisor)
{
    return hypervisor->link && virConnectIsAlive(hypervisor->link) == 1;
}

int connection_need(struct hypervisor *hypervisor, struct err *err)
{
    if (alive(hypervisor))
        return 0;
    disconnect(hypervisor);
    hypervisor->link = virConnectOpen(hypervisor->uri);
    if (!hypervisor->link) {
        failure_take(err, hypervisor->uri);
        return err->kind = ERR_RETRY;
    }
    /* a driver within the process has none, and needs none */
    virConnectSetKeepAlive(hypervisor->link, KEEPALIVE_SECONDS, KEEPALIVE_COUNT);
    return 0;
}

int connection_failed(struct hypervisor *hypervisor, struct err *err, const char *what)
{
    failure_take(err, what);
    if (!alive(hypervisor))
        err->kind = ERR_RETRY;
    return err->kind;
}

int connection_domain(struct hypervisor *hypervisor, const char *vm_id,
                      virDomainPtr *ret, struct err *err)
{
    struct handle *handle;
    virDomainPtr domain;
    int r = connection_need(hypervisor, err);

    if (r < 0)
        return r;
    handle = handle_find(hypervisor, vm_id);
    if (!handle) {
        domain = virDomainLookupByUUIDString(hypervisor->link, vm_id);
        if (!domain)
            return connection_failed(hypervisor, err, "look up");
        handle = handle_add(hypervisor, vm_id, domain);
    }
    *ret = handle->domain;
    return 0;
}
