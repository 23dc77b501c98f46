/*
 * ip_pool.c - how many grants a second one ip-pool makes, asked through Kafka: for
 * tests/bench/ip-pool, which starts it.
 *
 *   ip_pool POOLS GRANTS    so many pools of 65,533 addresses, so many grants in all
 *
 * Prints grants a second of the first and of the last tenth and over all, and the time
 * from asked to answered with one request under way. QUARTET_TEST_KAFKA is the broker.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/bus.h"
#include "common/clock.h"
#include "common/log.h"
#include "proto/ip.pb-c.h"

enum { WINDOW = 1024, PATIENCE_MS = 30000, SINGLES = 500 };

static struct bus *bus;

static void stop(const char *what)
{
    fprintf(stderr, "ip_pool: %s\n", what);
    exit(1);
}

static void ask(int pools, int number)
{
    Ip__V1__ReserveAddress request = IP__V1__RESERVE_ADDRESS__INIT;
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;
    Vnf__V1__AddressPool pool = VNF__V1__ADDRESS_POOL__INIT;
    char deployment[20], id[20], key[ENVELOPE_KEY_SIZE];
    char span[] = "10.0.0.2-10.0.255.254", *spans[] = {span};
    struct outgoing message = {.topic = TOPIC_IP_REQUESTS,
                               .key = key,
                               .partition = -1,
                               .type = "ReserveAddress",
                               .id = id};
    struct err err;

    snprintf(deployment, sizeof deployment, "bench-%d-%d", pools, number % pools);
    snprintf(id, sizeof id, "%d", number);
    envelope_key(key, "t", deployment);
    holder.tenant = "t";
    holder.deployment = deployment;
    holder.group = "g";
    holder.index = (uint32_t)(number / pools);
    holder.vm_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    pool.network = "lan";
    pool.gateway = "10.0.0.1";
    pool.netmask = "16";
    pool.addresses = spans;
    pool.n_addresses = 1;
    request.request_id = id;
    request.holder = &holder;
    request.pool = &pool;
    message.payload = envelope_pack(&request.base, &message.length);
    if (bus_publish(bus, &message, 0, &err) < 0)
        stop(err.msg);
    free((void *)(uintptr_t)message.payload);
}

static int hear(void)
{
    static struct record records[256];
    int64_t deadline = clock_boot_us() + PATIENCE_MS * 1000LL;
    int count = 0;

    while (count == 0 && clock_boot_us() < deadline)
        count = bus_collect(bus, records, 256, 100);
    if (count == 0)
        stop("no answer comes");
    for (int i = 0; i < count; i++) {
        if (strcmp(records[i].type, "AddressReserved") != 0)
            stop(records[i].type);
        bus_done(bus, &records[i]);
    }
    return count;
}

static double rate(int count, int64_t began_us)
{
    return count / ((double)(clock_boot_us() - began_us) / 1e6);
}

static void many(int pools, int first, int grants)
{
    int asked = 0, answered = 0, tenth = grants / 10, before = 0;
    int64_t began = clock_boot_us(), last = 0;
    double early = 0;

    while (answered < grants) {
        for (; asked < grants && asked - answered < WINDOW; asked++)
            ask(pools, first + asked);
        answered += hear();
        if (early == 0 && answered >= tenth)
            early = rate(answered, began);
        if (!last && answered >= grants - tenth) {
            last = clock_boot_us();
            before = answered;
        }
    }
    printf("%5d pools  %6d grants  %7.0f/s  first tenth %7.0f/s  last %7.0f/s\n", pools,
           grants, rate(grants, began), early, rate(answered - before, last));
}

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

static void one_by_one(int pools, int first)
{
    static int64_t times[SINGLES];

    for (int i = 0; i < SINGLES; i++) {
        int64_t began = clock_boot_us();

        ask(pools, first + i);
        hear();
        times[i] = clock_boot_us() - began;
    }
    qsort(times, SINGLES, sizeof *times, by_value);
    printf("%5d pools  one at a time: p50 %.2f ms  p99 %.2f ms\n", pools,
           (double)times[SINGLES / 2] / 1e3, (double)times[SINGLES * 99 / 100] / 1e3);
}

int main(int argc, char **argv)
{
    static const char *const TOPICS[] = {TOPIC_IP_REPLIES, NULL};
    struct record none;
    struct err err;

    if (argc != 3)
        stop("usage: ip_pool POOLS GRANTS");
    log_open("bench", "error");
    if (bus_open(&bus,
                 &(struct bus_options){.brokers = getenv("QUARTET_TEST_KAFKA"),
                                       .client = "bench",
                                       .topics = TOPICS,
                                       .reading = BUS_TAIL},
                 &err) < 0)
        stop(err.msg);
    while (!bus_positioned(bus))
        bus_collect(bus, &none, 1, 100);
    one_by_one(atoi(argv[1]), 0);
    many(atoi(argv[1]), SINGLES, atoi(argv[2]));
    bus_close(bus);
    return 0;
}
