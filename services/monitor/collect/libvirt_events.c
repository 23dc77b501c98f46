/*
 * libvirt_events.c - runs libvirt's own event loop. See libvirt_events.h.
 */
#include "services/monitor/collect/libvirt_events.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include "common/mem.h"

struct libvirt_events {
    pthread_t thread;
    atomic_bool ending;
    int alarm; /* a timer that only ends the wait */
};

/* libvirt would print every error; who called hears of it anyway. */
static void keep_quiet(void *context, virErrorPtr error)
{
    (void)context, (void)error;
}

static void on_alarm(int timer, void *context)
{
    (void)context;
    virEventUpdateTimeout(timer, -1);
}

static void *run(void *context)
{
    struct libvirt_events *events = context;

    while (!atomic_load(&events->ending))
        virEventRunDefaultImpl();
    return NULL;
}

int libvirt_events_open(struct libvirt_events **ret, struct err *err)
{
    AUTO(free) struct libvirt_events *events = xcalloc(1, sizeof *events);
    int error;

    virSetErrorFunc(NULL, keep_quiet);
    if (virInitialize() < 0 || virEventRegisterDefaultImpl() < 0)
        return err_set(err, ERR_FATAL, "libvirt: %s", virGetLastErrorMessage());
    events->alarm = virEventAddTimeout(-1, on_alarm, NULL, NULL);
    error = pthread_create(&events->thread, NULL, run, events);
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
    atomic_store(&events->ending, true);
    virEventUpdateTimeout(events->alarm, 0);
    pthread_join(events->thread, NULL);
    virEventRemoveTimeout(events->alarm);
    free(events);
}
