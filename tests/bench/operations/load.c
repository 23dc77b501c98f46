/*
 * load.c - the load of make bench-operations: a foreign client that asks for full stops
 * and starts on Kafka and follows their events. Its driver (run) tells it on standard
 * input what to do, a line each, and reads a line of JSON for each:
 *
 *   deploy SIZE               so many deployments of one VM
 *   alone COUNT               operations one after another
 *   flight IN_FLIGHT SECONDS  that many at once
 *   echo TOPIC COUNT          records to a topic and back, one after another
 *
 *   load BROKERS [monitor]    monitor: plays the monitor too, for a hypervisor that
 * only the engine can see
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/envelope.h"
#include "tests/bench/operations/fleet.h"
#include "tests/bench/operations/watcher.h"

enum { DEPLOYS_IN_FLIGHT = 64, SECOND_US = 1000000 };

static struct reader *events;
static struct fleet *fleet;

static void tell_times(const char *name, struct times *times)
{
    printf("\"%s\": {\"p50\": %.3f, \"p90\": %.3f, \"p99\": %.3f}", name,
           times_ms(times, 0.5), times_ms(times, 0.9), times_ms(times, 0.99));
}

static void tell(double seconds, int counted)
{
    struct fleet_count *count = fleet_count(fleet);

    printf("{\"seconds\": %.3f, \"counted\": %d, \"rate\": %.1f, \"ended\": %d, "
           "\"events\": %d, \"repeats\": %d, ",
           seconds, counted, counted / seconds, count->ended, count->events,
           count->repeats);
    tell_times("accepted", &count->accepted);
    printf(", ");
    tell_times("final", &count->final);
    printf("}\n");
}

static void drain(void)
{
    while (fleet_in_flight(fleet))
        fleet_hear(fleet);
}

static void deploy(int size, int unused)
{
    int64_t begun = clock_boot_us();

    (void)unused;
    fleet = fleet_create(size, events);
    fleet_deploy(fleet, DEPLOYS_IN_FLIGHT);
    tell((double)(clock_boot_us() - begun) / SECOND_US, size);
}

static void alone(int count, int unused)
{
    int64_t begun = clock_boot_us();

    (void)unused;
    fleet_count_anew(fleet);
    for (int i = 0; i < count; i++) {
        fleet_ask(fleet);
        drain();
    }
    tell((double)(clock_boot_us() - begun) / SECOND_US, count);
}

/* What ended in the time counts; then those still in flight may end. */
static void flight(int in_flight, int seconds)
{
    int64_t begun = clock_boot_us(), now;
    int counted;

    fleet_count_anew(fleet);
    do {
        while (fleet_in_flight(fleet) < in_flight)
            fleet_ask(fleet);
        fleet_hear(fleet);
        now = clock_boot_us();
    } while (now - begun < (int64_t)seconds * SECOND_US);
    counted = fleet_count(fleet)->ended;
    drain();
    tell((double)(now - begun) / SECOND_US, counted);
}

static void came(void *context, const uint8_t *payload, size_t length)
{
    (void)payload, (void)length;
    ++*(int *)context;
}

static void echo(const char *topic, int count)
{
    struct reader *reader = reader_open(topic);
    struct times times = {0};
    char payload[250];

    memset(payload, 'x', sizeof payload);
    for (int i = 0; i < count; i++) {
        int64_t begun = clock_boot_us();
        int back = 0;

        client_send(topic, "k", NULL, payload, sizeof payload);
        while (!back)
            reader_take(reader, 1000, came, &back);
        times_add(&times, clock_boot_us() - begun);
    }
    reader_close(reader);
    printf("{");
    tell_times("echo", &times);
    printf("}\n");
    times_clear(&times);
}

static const struct {
    const char *name;
    void (*run)(int first, int second);
} COMMANDS[] = {
    {"deploy", deploy},
    {"alone",  alone },
    {"flight", flight},
};

static void obey(const char *line)
{
    char name[16], topic[64];
    int first = 0, second = 0;

    if (sscanf(line, "echo %63s %d", topic, &first) == 2) {
        echo(topic, first);
        return;
    }
    if (sscanf(line, "%15s %d %d", name, &first, &second) < 2)
        fail("command", line);
    for (size_t i = 0; i < sizeof COMMANDS / sizeof COMMANDS[0]; i++)
        if (strcmp(COMMANDS[i].name, name) == 0)
            COMMANDS[i].run(first, second);
}

int main(int argc, char **argv)
{
    char line[128];

    if (argc < 2)
        fail("usage", "load BROKERS [monitor]");
    client_open(argv[1]);
    events = reader_open(TOPIC_EVENTS);
    if (argc > 2)
        watcher_start();
    while (fgets(line, sizeof line, stdin)) {
        obey(line);
        fflush(stdout);
    }
    if (fleet)
        fleet_destroy(fleet);
    reader_close(events);
    client_close();
    return 0;
}
