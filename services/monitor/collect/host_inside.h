/*
 * host_inside.h - what host.c and host_*.c share: the host's parts.
 *
 * No call into libvirt is made with the lock held: events come on the event loop's
 * thread and take it.
 */
#pragma once

#include <pthread.h>

#include <libvirt/libvirt.h>

#include "services/monitor/collect/domains.h"
#include "services/monitor/collect/host.h"
#include "services/monitor/collect/loads.h"

struct host {
    char *uri;
    pthread_mutex_t lock;
    pthread_cond_t told;
    pthread_t thread;
    bool closing, lost;
    int64_t waits_until_us;   /* the thread, for something to do; 0: it does not wait */
    bool away;                /* said in the log and the metric */
    virConnectPtr connection; /* the thread opens and closes it */
    int events;               /* what libvirt calls our subscription */
    char reason[200];         /* why there is no connection */
    size_t ran;               /* domains that were listed last; 0: none yet */
    struct domains domains;
    struct loads loads;
};

/* --- host_wait.c: of the thread, with the lock held at call and return --- */

/* Whether anything on it is watched. */
bool host_is_of_use(const struct host *host);
/* Until the next look or measurement is due, or the host is nudged. */
void host_await_due(struct host *host, int64_t now_us);

/* Something has changed: wakes the thread if that gives it something to do before it
 * would look by itself. Any thread, with the lock held. */
void host_nudge(struct host *host);

/* --- host_look.c: of the thread, with the lock held at call and return --- */

/* Looks at the domains that are due. Returns whether there were any. */
bool host_look(struct host *host, int64_t now_us);

/* --- host_link.c --- */

/* Opens the connection and subscribes to its events. Otherwise host->reason says why
 * not and host->lost is set. Of the thread, as all here: with the lock held at call and
 * return. */
void host_connect(struct host *host);
void host_disconnect(struct host *host);
/* The last call failed for a reason that is the host's. */
void host_lose(struct host *host);
/* For the log and the metric. */
void host_note_away(struct host *host, bool is_away);
