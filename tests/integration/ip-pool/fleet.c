/*
 * fleet.c - see fleet.h.
 */
#include "tests/integration/ip-pool/fleet.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t pids[FLEET_SIZE];
static char program[400], database[400], kafka[120], quarantined[60];

static void start(int which)
{
    char *argv[] = {program, NULL};
    char listen[] = "QUARTET_LISTEN=127.0.0.1:0", level[] = "QUARTET_LOG_LEVEL=error";
    char *environment[] = {database, kafka, quarantined, listen, level, NULL};

    pids[which] = fork();
    cr_assert_geq(pids[which], 0);
    if (pids[which] > 0)
        return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    execve(program, argv, environment);
    _exit(127);
}

void fleet_start(const char *quarantine)
{
    const char *bin = getenv("QUARTET_BIN");

    snprintf(program, sizeof program, "%s/ip-pool", bin ? bin : "build/gcc/bin");
    cr_assert_eq(access(program, X_OK), 0, "%s is not built: make", program);
    snprintf(database, sizeof database,
             "QUARTET_DATABASE=%s?options=-crole%%3Dquartet_ip_pool%%20"
             "-csearch_path%%3Dip_pool",
             getenv("QUARTET_TEST_DATABASE"));
    snprintf(kafka, sizeof kafka, "QUARTET_KAFKA=%s", getenv("QUARTET_TEST_KAFKA"));
    snprintf(quarantined, sizeof quarantined, "QUARTET_QUARANTINE=%s", quarantine);
    for (int i = 0; i < FLEET_SIZE; i++)
        start(i);
}

void fleet_kill(int which)
{
    kill(pids[which], SIGKILL);
    cr_assert_eq(waitpid(pids[which], NULL, 0), pids[which]);
    start(which);
}

void fleet_stop(void)
{
    int status;

    for (int i = 0; i < FLEET_SIZE; i++)
        kill(pids[i], SIGTERM);
    for (int i = 0; i < FLEET_SIZE; i++) {
        cr_assert_eq(waitpid(pids[i], &status, 0), pids[i]);
        cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0, "instance %d: %x", i,
                  (unsigned)status);
    }
}
