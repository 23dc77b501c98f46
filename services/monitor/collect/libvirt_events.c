/*
 * libvirt_events.c - gives libvirt its event loop. See libvirt_events.h.
 */
#include "services/monitor/collect/libvirt_events.h"

#include <pthread.h>
#include <string.h>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include "common/event_loop.h"
#include "common/mem.h"

struct libvirt_events {
    pthread_t thread;
};

/* libvirt would print every error; who called hears of it anyway. */
static void keep_quiet(void *context, virErrorPtr error)
{
    (void)context, (void)error;
}

static void *run(void *unused)
{
    event_loop_run();
    return unused;
}

int libvirt_events_open(struct libvirt_events **ret, struct err *err)
{
    AUTO(free) struct libvirt_events *events = xcalloc(1, sizeof *events);
    int error;

    virSetErrorFunc(NULL, keep_quiet);
    virEventRegisterImpl(event_loop_add_handle, event_loop_update_handle,
                         event_loop_remove_handle, event_loop_add_timeout,
                         event_loop_update_timeout, event_loop_remove_timeout);
    if (virInitialize() < 0)
        return err_set(err, ERR_FATAL, "libvirt: %s", virGetLastErrorMessage());
    error = pthread_create(&events->thread, NULL, run, NULL);
    if (error)
        return err_set(err, ERR_FATAL, "start libvirt's event loop: %s",
                       strerror(error));
    *ret = TAKE(events);
    return 0;
}

void libvirt_events_close(struct libvirt_events *events)
{
    if (!events)
        return;
    event_loop_stop();
    pthread_join(events->thread, NULL);
    free(events);
}
