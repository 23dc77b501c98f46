/*
 * actions.c - what each hypervisor call of a job does.
 *
 * A job may run twice, and by two engines: where its goal holds already nothing
 * changes. Start and shut down are called at once, for libvirt refuses a start of what
 * runs and a shut down of what is off; a refusal is looked into. The others look first.
 * A call that is refused counts as done when a look finds the goal reached: someone
 * else was quicker. While libvirt takes a domain down it may refuse, for the domain
 * does not run, and a look still show it running: what is to be off is asked again
 * then, as when a host is away. Only workers.c calls it.
 */
#include <string.h>

#include "common/clock.h"
#include "common/metrics.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/hypervisor/motd.h"
#include "services/lifecycle-engine/workers/workers.h"

#define IS(state) (1u << (state))

typedef int action(struct hypervisor *hypervisor, struct job_result *result,
                   struct err *err);
typedef int domain_call(struct hypervisor *hypervisor, const char *vm_id,
                        struct err *err);

/* One that is not there is off. */
#define IS_OFF (IS(DOMAIN_OFF) | IS(DOMAIN_ABSENT))

/* Calls unless the domain, last seen in `state`, is in one of the states `goal`.
 * Returns 0 when it is, or when the call was taken. */
static int reach_from(enum domain_state state, struct hypervisor *hypervisor,
                      const char *vm_id, domain_call *call, unsigned goal,
                      struct err *err)
{
    struct err refusal;
    int r;

    if (goal & IS(state))
        return 0;
    r = call(hypervisor, vm_id, &refusal);
    if (r == 0)
        return 0;
    if (r != ERR_RETRY && hypervisor_look(hypervisor, vm_id, &state, err) == 0 &&
        goal & IS(state))
        return 0;
    *err = refusal;
    if (r == ERR_CONFLICT && goal & IS_OFF)
        err->kind = ERR_RETRY;
    return err->kind;
}

/* Looks first. */
static int reach(struct hypervisor *hypervisor, const char *vm_id, domain_call *call,
                 unsigned goal, struct err *err)
{
    enum domain_state state;
    int r = hypervisor_look(hypervisor, vm_id, &state, err);

    return r < 0 ? r : reach_from(state, hypervisor, vm_id, call, goal, err);
}

static int define(struct hypervisor *hypervisor, struct job_result *result,
                  struct err *err)
{
    return hypervisor_define(hypervisor, &result->job.domain, err);
}

/* Whether libvirt's refusal may mean that the domain is not as expected. */
static bool is_worth_a_look(int r)
{
    return r == ERR_CONFLICT || r == ERR_NOT_FOUND;
}

/* A domain that somebody undefined behind our back is defined again. */
static int power_on_looking(struct hypervisor *hypervisor, struct job_result *result,
                            struct err *err)
{
    enum domain_state state;

    if (hypervisor_look(hypervisor, result->job.vm_id, &state, err) < 0 ||
        (state == DOMAIN_ABSENT && define(hypervisor, result, err) < 0) ||
        (state == DOMAIN_OFF && result->job.domain.own_count &&
         hypervisor_connect_nics(hypervisor, &result->job.domain, err) < 0))
        return err->kind;
    return reach_from(state, hypervisor, result->job.vm_id, hypervisor_power_on,
                      IS(DOMAIN_RUNNING), err);
}

/* With a network of its own there is more to see to than the domain. */
static int power_on(struct hypervisor *hypervisor, struct job_result *result,
                    struct err *err)
{
    int r = ERR_CONFLICT;

    if (!result->job.domain.own_count)
        r = hypervisor_power_on(hypervisor, result->job.vm_id, err);
    return is_worth_a_look(r) ? power_on_looking(hypervisor, result, err) : r;
}

/* Whether it was off already; that it is off now libvirt tells (hypervisor/watch.h). A
 * paused guest hears nothing: its time to shut down runs all the same. */
static int shut_down(struct hypervisor *hypervisor, struct job_result *result,
                     struct err *err)
{
    const unsigned goal = IS_OFF | IS(DOMAIN_PAUSED);
    const char *vm_id = result->job.vm_id;
    enum domain_state state;
    int r = hypervisor_shut_down(hypervisor, vm_id, err);

    if (!is_worth_a_look(r))
        return r;
    r = reach(hypervisor, vm_id, hypervisor_shut_down, goal, err);
    if (r == 0)
        r = hypervisor_look(hypervisor, vm_id, &state, err);
    if (r == 0)
        result->off = IS(state) & IS_OFF;
    return r;
}

static int power_off(struct hypervisor *hypervisor, struct job_result *result,
                     struct err *err)
{
    return reach(hypervisor, result->job.vm_id, hypervisor_power_off, IS_OFF, err);
}

static int remove_all(struct hypervisor *hypervisor, struct job_result *result,
                      struct err *err)
{
    const char *vm_id = result->job.vm_id;
    enum domain_state state;
    int r = reach(hypervisor, vm_id, hypervisor_power_off, IS_OFF, err);

    if (r == 0)
        r = hypervisor_undefine(hypervisor, &result->job.domain, err);
    if (r == 0)
        r = hypervisor_look(hypervisor, vm_id, &state, err);
    if (r == 0 && state != DOMAIN_ABSENT)
        r = err_set(err, ERR_CONFLICT, "domain %s is back after it was removed", vm_id);
    return r;
}

#define NOTICE_FILE "/etc/motd.d/50-quartet"
#define MOTD "/etc/motd"

/* A guest without motd.d has a message of its owner: the notice is a block of it. */
static int notice_merge(struct hypervisor *hypervisor, const struct job *job,
                        struct err *err)
{
    AUTO(free) char *old = NULL;
    AUTO(free) char *merged = NULL;
    int r = hypervisor_guest_read(hypervisor, job->vm_id, MOTD, &old, err);

    if (r < 0 && r != ERR_NOT_FOUND)
        return r;
    merged = motd_merge(old ? old : "", job->notice);
    return hypervisor_guest_write(hypervisor, job->vm_id, MOTD, merged, old != NULL,
                                  err);
}

static int notice(struct hypervisor *hypervisor, struct job_result *result,
                  struct err *err)
{
    const struct job *job = &result->job;
    int r = hypervisor_guest_write(hypervisor, job->vm_id, NOTICE_FILE, job->notice,
                                   false, err);

    return r == ERR_NOT_FOUND ? notice_merge(hypervisor, job, err) : r;
}

static int look(struct hypervisor *hypervisor, struct job_result *result,
                struct err *err)
{
    enum domain_state state;

    if (hypervisor_look(hypervisor, result->job.vm_id, &state, err) < 0)
        return err->kind;
    result->off = IS(state) & IS_OFF;
    return 0;
}

static action *const ACTIONS[] = {
    [CALL_DEFINE] = define,       [CALL_POWER_ON] = power_on,
    [CALL_SHUT_DOWN] = shut_down, [CALL_POWER_OFF] = power_off,
    [CALL_REMOVE] = remove_all,   [CALL_LOOK] = look,
    [CALL_NOTICE] = notice,
};

static struct metric durations[] = {
    [CALL_DEFINE] = METRIC_HISTOGRAM("quartet_hypervisor_define_seconds",
                                     "Time to define a domain and fix its addresses."),
    [CALL_POWER_ON] = METRIC_HISTOGRAM("quartet_hypervisor_power_on_seconds",
                                       "Time to start a domain."),
    [CALL_SHUT_DOWN] = METRIC_HISTOGRAM("quartet_hypervisor_shut_down_seconds",
                                        "Time to ask a guest to shut down."),
    [CALL_POWER_OFF] = METRIC_HISTOGRAM("quartet_hypervisor_power_off_seconds",
                                        "Time to switch a domain off."),
    [CALL_REMOVE] = METRIC_HISTOGRAM("quartet_hypervisor_remove_seconds",
                                     "Time to remove a domain."),
    [CALL_LOOK] = METRIC_HISTOGRAM("quartet_hypervisor_look_seconds",
                                   "Time to look whether a domain is off."),
    [CALL_NOTICE] = METRIC_HISTOGRAM("quartet_hypervisor_notice_seconds",
                                     "Time to write a login notice into a guest."),
};

static struct metric failures =
    METRIC_COUNTER("quartet_hypervisor_failures_total",
                   "Hypervisor calls that failed, refused or with the host away.");

void action_do(struct hypervisor *hypervisor, const struct job *job,
               struct job_result *ret)
{
    const int64_t begun = clock_boot_us();
    struct err err = {.kind = ERR_NONE};

    job_result_init(ret, job);
    if (ACTIONS[job->call](hypervisor, ret, &err) < 0) {
        ret->err = err;
        metric_add(&failures, 1);
    }
    ret->duration_us = clock_boot_us() - begun;
    metric_observe(&durations[job->call], ret->duration_us);
}
