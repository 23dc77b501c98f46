/*
 * test_reservation.c - addresses: given, kept, refused, taken back, and chosen by
 * several at once.
 */
#include <criterion/criterion.h>
#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "tests/integration/lifecycle-engine/host.h"

TestSuite(reservation, .init = host_prepare, .fini = host_clear, .timeout = 60);

static struct nic define(const struct job *job)
{
    return host_done(job, CALL_DEFINE).job.domain.nics[0];
}

static struct err refused(const struct job *job)
{
    struct job_result result = host_do(job, CALL_DEFINE);

    cr_assert_eq(result.err.kind, ERR_CONFLICT, "%s", result.err.msg);
    cr_assert_eq(host_state(job), DOMAIN_ABSENT);
    return result.err;
}

Test(reservation, a_nic_gets_an_address_of_the_range_and_keeps_it)
{
    struct job job = host_job();
    struct nic first = define(&job);

    cr_assert(strncmp(first.address, "10.77.0.1", 9) == 0, "%s", first.address);
    cr_assert_str_eq(define(&job).address, first.address);
    host_done(&job, CALL_POWER_ON);
    cr_assert_str_eq(define(&job).address, first.address);
}

Test(reservation, each_nic_gets_its_own)
{
    struct job job = host_job();
    struct job_result result;

    job.domain.nic_count = 2;
    job.domain.nics[1] = job.domain.nics[0];
    job.domain.nics[1].nicid = 1;
    memcpy(job.domain.nics[1].mac, "52:54:01", 8);
    result = host_done(&job, CALL_DEFINE);
    cr_assert_str_not_empty(result.job.domain.nics[0].address);
    cr_assert_str_not_empty(result.job.domain.nics[1].address);
    cr_assert_str_neq(result.job.domain.nics[0].address,
                      result.job.domain.nics[1].address);
}

Test(reservation, a_given_address_is_had_exactly)
{
    struct job job = host_job();

    strcpy(job.domain.nics[0].address, "10.77.0.200");
    cr_assert_str_eq(define(&job).address, "10.77.0.200");
    job.domain.nics[0].address[0] = '\0';
    cr_assert_str_eq(define(&job).address, "10.77.0.200", "reserved, so kept");
}

Test(reservation, another_address_given_later_replaces_the_first)
{
    struct job job = host_job();
    struct job other = host_job();
    struct nic first = define(&job);

    strcpy(job.domain.nics[0].address, "10.77.0.201");
    cr_assert_str_eq(define(&job).address, "10.77.0.201");
    strcpy(other.domain.nics[0].address, first.address);
    cr_assert_str_eq(define(&other).address, first.address, "the first is free again");
}

Test(reservation, an_address_of_another_is_refused_and_names_it)
{
    struct job job = host_job();
    struct job other = host_job();
    struct err err;

    strcpy(other.domain.nics[0].address, define(&job).address);
    err = refused(&other);
    cr_assert(strstr(err.msg, job.domain.nics[0].mac), "%s", err.msg);
}

Test(reservation, an_address_outside_the_subnet_or_of_the_host_is_refused)
{
    static const char *const wrong[] = {"10.78.0.11", "10.77.0.1"};
    struct job job = host_job();

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        strcpy(job.domain.nics[0].address, wrong[i]);
        cr_assert(strstr(refused(&job).msg, wrong[i]));
    }
}

Test(reservation, a_network_that_is_not_there_is_refused_by_name)
{
    struct job job = host_job();

    strcpy(job.domain.nics[0].network, "no-such-network");
    cr_assert(strstr(refused(&job).msg, "no-such-network"));
    host_done(&job, CALL_REMOVE);
}

Test(reservation, what_is_no_mac_never_reaches_libvirt)
{
    static const char *const wrong[] = {"", "52:54:00", "'/><host mac='x'/"};
    struct job job = host_job();

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        strcpy(job.domain.nics[0].mac, wrong[i]);
        cr_assert(strstr(refused(&job).msg, "MAC"));
        host_done(&job, CALL_REMOVE);
    }
}

/* The changes that were made in turn, and those that were not. */
struct turn {
    pthread_mutex_t lock;
    int in, out;
};

/* Asked right before each change. */
static bool count_change(void *p)
{
    struct turn *turn = p;

    if (pthread_mutex_trylock(&turn->lock) == EBUSY) {
        turn->in++;
    } else {
        turn->out++;
        pthread_mutex_unlock(&turn->lock);
    }
    return true;
}

/* Counts the changes of one call, after which the turn is free again. */
static struct job_result in_turns(struct turn *turn, struct job *job, enum call call)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    struct job_result result;

    *turn = (struct turn){.lock = PTHREAD_MUTEX_INITIALIZER};
    hypervisor_take_turns(hypervisor, &turn->lock);
    hypervisor_guard(hypervisor, count_change, turn);
    job->call = call;
    action_do(hypervisor, job, &result);
    cr_assert_eq(pthread_mutex_trylock(&turn->lock), 0, "given back");
    return result;
}

Test(reservation, networks_are_changed_in_turn_and_domains_are_not)
{
    struct job job = host_job();
    struct turn turn;

    cr_assert_eq(in_turns(&turn, &job, CALL_DEFINE).err.kind, 0);
    cr_assert_eq(turn.in, 1, "reserved");
    cr_assert_geq(turn.out, 1, "defined");
    cr_assert_eq(in_turns(&turn, &job, CALL_POWER_ON).err.kind, 0);
    cr_assert_eq(turn.in, 0);
    cr_assert_eq(in_turns(&turn, &job, CALL_REMOVE).err.kind, 0);
    cr_assert_eq(turn.in, 1, "given back");
    cr_assert_geq(turn.out, 2, "switched off, undefined");
}

Test(reservation, a_refusal_gives_the_turn_back)
{
    struct job job = host_job();
    struct turn turn;

    strcpy(job.domain.nics[0].network, "no-such-network");
    cr_assert_eq(in_turns(&turn, &job, CALL_DEFINE).err.kind, ERR_CONFLICT);
}

/* --- several at once -------------------------------------------------------------- */

enum { CHOOSERS = HOST_ADDRESSES };

static struct job jobs[CHOOSERS + 1];
static struct job_result results[CHOOSERS + 1];

static void *choose(void *p)
{
    const int i = *(int *)p;

    results[i] = host_do(&jobs[i], CALL_DEFINE);
    return NULL;
}

Test(reservation, those_who_choose_at_once_share_the_range_without_a_double)
{
    pthread_t threads[CHOOSERS];
    int numbers[CHOOSERS];

    for (int i = 0; i <= CHOOSERS; i++)
        jobs[i] = host_job();
    for (int i = 0; i < CHOOSERS; i++) {
        numbers[i] = i;
        cr_assert_eq(pthread_create(&threads[i], NULL, choose, &numbers[i]), 0);
    }
    for (int i = 0; i < CHOOSERS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < CHOOSERS; i++) {
        cr_assert_eq(results[i].err.kind, 0, "%s", results[i].err.msg);
        for (int j = 0; j < i; j++)
            cr_assert_str_neq(results[i].job.domain.nics[0].address,
                              results[j].job.domain.nics[0].address);
    }
    cr_assert(strstr(refused(&jobs[CHOOSERS]).msg, "no address is free"));
    host_done(&jobs[3], CALL_REMOVE);
    cr_assert_str_eq(define(&jobs[CHOOSERS]).address,
                     results[3].job.domain.nics[0].address,
                     "what was taken back is free");
}
