/*
 * test_many.c - ten thousand targets and one, two, three monitors: who dies while the
 * partitions change hands is told of once, and so is everybody when all die together.
 * Every target is probed within an interval of the hand-over, and by one monitor.
 *
 * The targets are addresses of a network that no host is in: those that are alive are
 * local to this machine, by a route for each block of 250; without it an echo request
 * leaves by a bridge without ports and is gone. Needs root.
 *
 * QUARTET_CAMPAIGN_TARGETS is their number: a multiple of 1,000, at most 60,000.
 */
#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/instance.h"
#include "tests/integration/monitor/wire.h"

enum { TARGETS = 10000, BLOCK = 250, TARGETS_MAX = 60000, QUIET_MS = 1500 };
enum { PATIENCE_S = 60, INTERVAL_MS = 1000 };

struct guest {
    char vm_id[UUID_SIZE];
    int told_true, told_false;
    UT_hash_handle hh;
};

static struct guest guests[TARGETS_MAX], *by_vm;
static int count = TARGETS, told_true, told_false;

static void ip(const char *arguments)
{
    char command[160];

    snprintf(command, sizeof command, "ip %s", arguments);
    cr_assert_eq(system(command), 0, "%s", command);
}

/* Blocks from..to live or die. */
static void blocks(const char *verb, int from, int to)
{
    FILE *batch = popen("ip -batch -", "w");

    for (int i = from; i < to; i++)
        fprintf(batch, "route %s local 10.77.%d.0/24 dev lo table local\n", verb, i);
    cr_assert_eq(pclose(batch), 0);
}

static void network_make(void)
{
    const char *wanted = getenv("QUARTET_CAMPAIGN_TARGETS");

    if (wanted)
        count = atoi(wanted);
    cr_assert(count >= 1000 && count <= TARGETS_MAX && count % 1000 == 0);
    ip("link add qtest-many type bridge");
    ip("address add 10.76.0.1/24 dev qtest-many");
    ip("link set qtest-many up");
    ip("neighbour add 10.76.0.2 lladdr 02:00:00:00:00:01 nud permanent dev qtest-many");
    ip("route add 10.77.0.0/16 via 10.76.0.2");
    blocks("add", 0, count / BLOCK);
}

static void network_remove(void)
{
    if (system(
            "ip link del qtest-many; ip route flush table local root 10.77.0.0/16") !=
        0)
        return; /* the test had failed before it was there */
}

static void say(struct bus *bus, int i, bool gone)
{
    struct wish wish;
    char address[32];

    snprintf(address, sizeof address, "10.77.%d.%d", i / BLOCK, i % BLOCK + 1);
    wish_init(&wish, address);
    wish.collector.poll_interval_ms = INTERVAL_MS;
    wish.kpi.occurrences_false = 2;
    if (*guests[i].vm_id)
        memcpy(wish.vm_id, guests[i].vm_id, sizeof wish.vm_id);
    memcpy(guests[i].vm_id, wish.vm_id, sizeof wish.vm_id);
    client_put(bus, &wish, gone);
}

/* Takes what is said for at most ms, or until so many alarms of each kind came. */
static void hear(struct bus *bus, int until_true, int until_false, int ms)
{
    const int64_t deadline = clock_boot_us() + ms * 1000LL;

    while ((told_true < until_true || told_false < until_false) &&
           clock_boot_us() < deadline) {
        struct heard heard = client_hear(bus, NULL, 100);
        struct guest *guest = NULL;

        if (heard.type != HEARD_ALARM)
            continue;
        HASH_FIND_STR(by_vm, heard.vm_id, guest);
        if (!guest)
            continue;
        guest->told_true += heard.verdict;
        guest->told_false += !heard.verdict;
        told_true += heard.verdict;
        told_false += !heard.verdict;
    }
}

/* So many are told of, none twice: nothing more comes for a while. */
static void told(struct bus *bus, int of_true, int of_false)
{
    hear(bus, of_true, of_false, PATIENCE_S * 1000);
    hear(bus, INT32_MAX, INT32_MAX, QUIET_MS);
    cr_assert_eq(told_true, of_true, "%d TRUE are told, not %d", told_true, of_true);
    cr_assert_eq(told_false, of_false, "%d FALSE are told, not %d", told_false,
                 of_false);
}

static void each_of(int from, int to, int of_true, int of_false)
{
    for (int i = from; i < to; i++)
        cr_assert(guests[i].told_true == of_true && guests[i].told_false == of_false,
                  "guest %d was told of %d times TRUE, %d times FALSE", i,
                  guests[i].told_true, guests[i].told_false);
}

static struct wire_seen *seen_of(struct wire_seen *seen, int i)
{
    return &seen[i / BLOCK << 8 | (i % BLOCK + 1)];
}

/* Each target is probed within an interval (and some, for a slow machine) of now, and
 * no monitor probes what another one does: all that live together are not more than
 * that, and some for those whose first answer is late. Of the dead, whom nobody has
 * heard yet is asked more often. */
static void each_is_probed_by_one(struct bus *bus, int dead_from, int dead_to)
{
    static struct wire_seen seen[WIRE_ADDRESSES];
    const int64_t since_us = clock_wall_us();
    int64_t took_us, latest_us = 0;
    int probes = 0, living = count - (dead_to - dead_from);

    hear(bus, INT32_MAX, INT32_MAX, 4 * INTERVAL_MS);
    took_us = clock_wall_us() - since_us;
    wire_read(seen, since_us);
    for (int i = 0; i < count; i++) {
        const struct wire_seen *one = seen_of(seen, i);

        cr_assert(one->probes, "guest %d is not probed", i);
        if (i < dead_from || i >= dead_to)
            probes += one->probes;
        if (one->first_us - since_us > latest_us)
            latest_us = one->first_us - since_us;
    }
    cr_log_info("the last one was probed after %lld us, all %.2f times an interval",
                (long long)latest_us,
                (double)probes / living * INTERVAL_MS * 1000 / (double)took_us);
    cr_assert_lt(latest_us, 3 * INTERVAL_MS * 1000, "one waited for %lld us",
                 (long long)latest_us);
    cr_assert_lt(probes * (INTERVAL_MS * 1000.0), 1.25 * living * (double)took_us,
                 "%d probes in %lld us", probes, (long long)took_us);
}

static bool all_are_with(const struct instance *monitor)
{
    const int64_t deadline = clock_boot_us() + PATIENCE_S * 1000000LL;
    char line[64];

    snprintf(line, sizeof line, "\nquartet_monitor_targets %d\n", count);
    while (!instance_says(monitor, "/metrics", line))
        if (clock_boot_us() > deadline)
            return false;
    return true;
}

Test(many, none_is_missed_or_told_twice_while_monitors_come_and_go,
     .init = network_make, .fini = network_remove)
{
    struct instance first = instance_prepare(), second = instance_prepare(),
                    third = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    const int some = count / 10;

    wire_open();
    instance_begin(&first);
    instance_begin(&second);
    for (int i = 0; i < count; i++) {
        say(bus, i, false);
        HASH_ADD_STR(by_vm, vm_id, &guests[i]);
    }
    broker_flush(bus);
    told(bus, count, 0);

    /* a third comes, and meanwhile some die */
    instance_release(&third);
    blocks("del", 0, some / BLOCK);
    told(bus, count, some);
    each_is_probed_by_one(bus, 0, some);
    each_of(0, some, 1, 1);

    /* one is killed, one leaves; some come back, others die; the one that is left
     * watches all */
    instance_kill(&first);
    blocks("add", 0, some / BLOCK);
    blocks("del", some / BLOCK, 2 * some / BLOCK);
    instance_stop(&third);
    cr_assert(all_are_with(&second));
    each_is_probed_by_one(bus, some, 2 * some);
    told(bus, count + some, 2 * some);
    each_of(0, some, 2, 1);
    each_of(some, 2 * some, 1, 1);

    /* all die at once */
    blocks("del", 0, some / BLOCK);
    blocks("del", 2 * some / BLOCK, count / BLOCK);
    told(bus, count + some, some + count);
    each_of(0, some, 2, 2);
    each_of(some, count, 1, 1);

    for (int i = 0; i < count; i++)
        say(bus, i, true);
    broker_flush(bus);
    instance_stop(&second);
    wire_close();
    HASH_CLEAR(hh, by_vm);
}
