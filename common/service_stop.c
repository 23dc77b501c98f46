/*
 * service_stop.c - told to stop: signals are taken by one thread, which calls the
 * wakes.
 *
 * Wakes are called under a lock that service_stopping passes through once the flag
 * stands: whoever sees the stop sees it after the last wake has returned, so what a
 * wake works with may be freed then. The lock is recursive, for a wake that asks
 * service_stopping. Who rests (service_rest) waits for the reading end of a pipe to
 * end.
 *
 * The thread then sees to it that the process ends: librdkafka's close, as an example,
 * waits for a resolver that does not answer for as long as that takes. What a process
 * that is cut off leaves behind is what one leaves that was killed, and others take it
 * over.
 */
#include "common/service_stop.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/service.h"

#define WAKES_MAX 16

enum { STOP_SECONDS = 5 };

static atomic_bool stopping;
static sem_t over; /* has one when what was to stop has stopped */
static int stop_pipe[2] = {-1, -1};
static pthread_mutex_t waking = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static struct {
    void (*wake)(void *);
    void *context;
} wakes[WAKES_MAX];
static size_t wake_count;
static struct {
    void (*reload)(void *);
    void *context;
} on_reload;

static void stop(void)
{
    pthread_mutex_lock(&waking);
    atomic_store(&stopping, true);
    close(stop_pipe[1]);
    for (size_t i = 0; i < wake_count; i++)
        wakes[i].wake(wakes[i].context);
    pthread_mutex_unlock(&waking);
}

static void reload_now(void)
{
    pthread_mutex_lock(&waking);
    if (on_reload.reload)
        on_reload.reload(on_reload.context);
    pthread_mutex_unlock(&waking);
}

static void end_in_time(void)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += STOP_SECONDS;
    while (sem_clockwait(&over, CLOCK_MONOTONIC, &until) != 0)
        if (errno == ETIMEDOUT) {
            log_event(LOG_ERROR, NULL, "stopping takes too long, cut off", "seconds",
                      log_int(STOP_SECONDS), NULL);
            _exit(EXIT_BROKEN);
        }
}

static void *wait_for_signal(void *signals)
{
    int signal = SIGHUP;

    while (sigwait(signals, &signal) != 0 || signal == SIGHUP)
        reload_now();
    stop();
    end_in_time();
    return NULL;
}

int service_stop_open(struct err *err)
{
    static sigset_t signals;
    pthread_t thread;
    int r;

    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    signal(SIGPIPE, SIG_IGN);
    sem_init(&over, 0, 0);
    if (pipe2(stop_pipe, O_CLOEXEC) < 0)
        return err_set(err, ERR_FATAL, "no pipe: %s", strerror(errno));
    r = pthread_sigmask(SIG_BLOCK, &signals, NULL);
    if (r == 0)
        r = pthread_create(&thread, NULL, wait_for_signal, &signals);
    if (r != 0)
        return err_set(err, ERR_FATAL, "no thread for signals: %s", strerror(r));
    pthread_detach(thread);
    return 0;
}

void service_stop_close(void)
{
    pthread_mutex_lock(&waking);
    wake_count = 0;
    on_reload.reload = NULL;
    pthread_mutex_unlock(&waking);
    sem_post(&over);
}

bool service_stopping(void)
{
    if (!atomic_load(&stopping))
        return false;
    pthread_mutex_lock(&waking);
    pthread_mutex_unlock(&waking);
    return true;
}

void service_on_stop(void (*wake)(void *), void *context)
{
    bool late;

    pthread_mutex_lock(&waking);
    late = atomic_load(&stopping);
    if (!late) {
        assert(wake_count < WAKES_MAX);
        wakes[wake_count].wake = wake;
        wakes[wake_count++].context = context;
    }
    pthread_mutex_unlock(&waking);
    if (late)
        wake(context);
}

void service_on_reload(void (*reload)(void *), void *context)
{
    pthread_mutex_lock(&waking);
    on_reload.reload = reload;
    on_reload.context = context;
    pthread_mutex_unlock(&waking);
}

bool service_rest(int ms)
{
    int64_t end_us = clock_boot_us() + (int64_t)ms * 1000, left_us;
    struct pollfd ended = {.fd = stop_pipe[0], .events = POLLIN};

    while ((left_us = end_us - clock_boot_us()) > 0 && !atomic_load(&stopping))
        poll(&ended, 1, (int)((left_us + 999) / 1000));
    return service_stopping();
}
