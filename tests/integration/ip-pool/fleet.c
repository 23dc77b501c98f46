/*
 * fleet.c - see fleet.h.
 */
#include "tests/integration/ip-pool/fleet.h"

#include <criterion/criterion.h>
#include <librdkafka/rdkafka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/clock.h"
#include "tests/integration/broker.h"

enum { PATIENCE_MS = 60000, LOOK_MS = 5000, BETWEEN_LOOKS_US = 100000 };

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

/* A member's eyes without being one: it subscribes to nothing. */
static rd_kafka_t *onlooker(void)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char why[200] = "";
    rd_kafka_t *kafka_handle;

    rd_kafka_conf_set(conf, "bootstrap.servers", broker(), why, sizeof why);
    rd_kafka_conf_set(conf, "group.id", "ip-pool", why, sizeof why);
    kafka_handle = rd_kafka_new(RD_KAFKA_CONSUMER, conf, why, sizeof why);
    cr_assert_not_null(kafka_handle, "%s", why);
    return kafka_handle;
}

static bool all_committed(rd_kafka_t *eyes, rd_kafka_topic_partition_list_t *partitions)
{
    if (rd_kafka_committed(eyes, partitions, LOOK_MS))
        return false;
    for (int i = 0; i < partitions->cnt; i++) {
        const rd_kafka_topic_partition_t *at = &partitions->elems[i];
        int64_t first, end;

        if (rd_kafka_query_watermark_offsets(eyes, at->topic, at->partition, &first,
                                             &end, LOOK_MS) ||
            (at->offset < 0 ? first : at->offset) < end)
            return false;
    }
    return true;
}

void fleet_settle(void)
{
    int64_t deadline = clock_boot_us() + PATIENCE_MS * 1000LL;
    rd_kafka_t *eyes = onlooker();
    rd_kafka_topic_partition_list_t *partitions = rd_kafka_topic_partition_list_new(16);
    const struct rd_kafka_metadata *metadata;
    rd_kafka_topic_t *topic = rd_kafka_topic_new(eyes, TOPIC_IP_REQUESTS, NULL);

    cr_assert_eq(rd_kafka_metadata(eyes, 0, topic, &metadata, LOOK_MS), 0);
    rd_kafka_topic_partition_list_add_range(partitions, TOPIC_IP_REQUESTS, 0,
                                            metadata->topics[0].partition_cnt - 1);
    while (!all_committed(eyes, partitions)) {
        cr_assert(clock_boot_us() < deadline, "the fleet does not come to rest");
        usleep(BETWEEN_LOOKS_US);
    }
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_partition_list_destroy(partitions);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(eyes);
}
