/*
 * workers.c - hypervisor calls of all hosts: each host has a crew of its own, so that
 * one that hangs starves nobody else.
 */
#include "services/lifecycle-engine/workers/workers.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/lifecycle-engine/workers/crew.h"

struct of_host {
    char *uri;
    struct crew *crew;
    struct of_host *next;
};

struct workers {
    struct workers_options options;
    pthread_mutex_t lock; /* guards the list */
    struct of_host *hosts;
};

struct workers *workers_create(const struct workers_options *options)
{
    struct workers *workers = xcalloc(1, sizeof *workers);

    workers->options = *options;
    pthread_mutex_init(&workers->lock, NULL);
    return workers;
}

/* The lock is held. */
static struct crew *crew_of(struct workers *workers, const char *uri)
{
    struct of_host *host = workers->hosts;

    while (host && strcmp(host->uri, uri) != 0)
        host = host->next;
    if (host)
        return host->crew;
    host = xcalloc(1, sizeof *host);
    host->uri = xstrdup(uri);
    host->crew = crew_create(uri, &workers->options);
    host->next = workers->hosts;
    workers->hosts = host;
    return host->crew;
}

void workers_submit(struct workers *workers, const struct job *job)
{
    pthread_mutex_lock(&workers->lock);
    crew_submit(crew_of(workers, job->host), job);
    pthread_mutex_unlock(&workers->lock);
}

void workers_destroy(struct workers *workers, int wait_ms)
{
    const int64_t until = clock_boot_us() + (int64_t)wait_ms * 1000;
    struct of_host *host, *next;

    if (!workers)
        return;
    for (host = workers->hosts; host; host = host->next)
        crew_close(host->crew);
    for (host = workers->hosts; host; host = next) {
        int64_t left = (until - clock_boot_us()) / 1000;

        next = host->next;
        crew_destroy(host->crew, left > 0 ? (int)left : 0);
        free(host->uri);
        free(host);
    }
    pthread_mutex_destroy(&workers->lock);
    free(workers);
}
