/*
 * bench_prober.c - how much one prober thread sustains, beside fping and beside a bare
 * loop of sendmmsg and recvmmsg, in one run on 127.0.0.0/8; how much memory 100,000
 * targets take; whether 3.6 million probes of targets that answer raise one false
 * alarm.
 *
 *   tests/sandbox build/gcc/tests/bench/monitor/run [PART...]
 *
 * Parts: bare, prober, fping, memory, accuracy; none named: all. Each line is a figure;
 * the ratios come last. Exit code 1 when a promise is missed.
 *
 * Sustained is the highest rate of a rising row at which, over STEP_S seconds, every
 * probe was answered, none was void and the prober kept its pace.
 */

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/monitor/probe/pinger.h"
#include "tests/bench/monitor/bare.h"
#include "tests/bench/monitor/figure.h"
#include "tests/bench/monitor/fping.h"

enum { SHORT_STEPS = 4, SHORT_FIRST_RATE = 60000 };
enum {
    STEP_S = 4,
    SHORT_STEP_S = 1,
    STEPS_MAX = 40,
    FIRST_RATE = 20000,
    MEMORY_TARGETS = 100000
};
enum { ACCURACY_TARGETS = 100000, ACCURACY_INTERVAL_S = 2, ACCURACY_SHARE_OF = 20 };
enum { ACCURACY_PROBES = 3600000, ACCURACY_LONGEST_S = 120 };

/* --- a prober with targets that all answer --- */

struct tally {
    long alarms_true, alarms_false;
};

struct field {
    struct pinger *pinger;
    struct tally tally;
    int count;
};

static void hear(void *context, const struct announcement *said)
{
    struct tally *tally = context;

    tally->alarms_true += said->verdict;
    tally->alarms_false += !said->verdict;
}

static void address(union icmp_address *ret, int i)
{
    memset(ret, 0, sizeof *ret);
    ret->ipv4.sin_family = AF_INET;
    ret->ipv4.sin_addr.s_addr = htonl(0x7f000002u + (uint32_t)i);
}

/* Every single missing answer is an alarm. */
static void field_open(struct field *field, int count, int64_t interval_us)
{
    const struct teller teller = {hear, &field->tally};
    struct err err;

    memset(field, 0, sizeof *field);
    if (pinger_open(&field->pinger, &teller, &err) < 0) {
        fprintf(stderr, "%s\n", err.msg);
        exit(2);
    }
    field->count = count;
    for (int i = 0; i < count; i++) {
        struct probe_order order = {
            .watch = (uint64_t)i + 1,
            .interval_us = interval_us,
            .rule = {1, 1, false}
        };

        address(&order.address, i);
        pinger_start(field->pinger, &order);
    }
}

static void nap(const struct field *field)
{
    int64_t us = pinger_wait_us(field->pinger, 1000);
    const struct timespec wait = {0, us * 1000};

    nanosleep(&wait, NULL);
}

static void field_run(struct field *field, int64_t us)
{
    const int64_t end = clock_boot_us() + us;

    while (clock_boot_us() < end) {
        pinger_take_replies(field->pinger);
        if (!pinger_send_due(field->pinger))
            nap(field);
    }
}

static int64_t cpu_us(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL +
           usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

static long resident_kib(void)
{
    FILE *file = fopen("/proc/self/status", "r");
    char line[200];
    long kib = 0;

    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "VmRSS: %ld", &kib) == 1)
            break;
    if (file)
        fclose(file);
    return kib;
}

static bool is_short(void)
{
    return getenv("QUARTET_BENCH_SHORT") != NULL;
}

/* One step, in a process of its own. True when the rate was held. */
static bool holds(int rate, double *ret_rate, double *ret_cpu)
{
    struct field field;
    struct pinger_counts before, after;
    int64_t cpu, begun;
    double seconds;

    field_open(&field, rate, 1000000);
    field_run(&field, 1500000); /* every phase once */
    before = pinger_counts(field.pinger);
    cpu = cpu_us();
    begun = clock_boot_us();
    field_run(&field, (is_short() ? SHORT_STEP_S : STEP_S) * 1000000LL);
    seconds = (double)(clock_boot_us() - begun) / 1e6;
    after = pinger_counts(field.pinger);
    *ret_rate = (double)(after.answered - before.answered) / seconds;
    *ret_cpu = (double)(cpu_us() - cpu) / 1e6 / seconds;
    pinger_close(field.pinger);
    return field.tally.alarms_false == 0 && after.is_void == before.is_void &&
           after.missed == before.missed && *ret_rate > 0.99 * rate;
}

static double sustained(void)
{
    double best = 0, best_cpu = 0, rate, cpu;
    int misses = 0, asked = is_short() ? SHORT_FIRST_RATE : FIRST_RATE;
    const int steps = is_short() ? SHORT_STEPS : STEPS_MAX;

    for (int step = 0; step < steps && misses < 2; step++) {
        if (holds(asked, &rate, &cpu)) {
            best = rate;
            best_cpu = cpu;
            asked = asked * 6 / 5;
            misses = 0;
        } else {
            misses++; /* the machine may have been busy: once more */
        }
    }
    printf("prober   sustained, one thread     %9.0f probes/s   %3.0f %% of a core\n",
           best, best_cpu * 100);
    return best;
}

/* --- the parts --- */

static bool none_false(const char *name, long alarms)
{
    return figure_tell(&(struct figure){.name = name,
                                        .unit = "alarms",
                                        .value = (double)alarms,
                                        .sign = "<=",
                                        .promised = 0});
}

static bool memory(void)
{
    struct field field;
    bool kept;

    field_open(&field, MEMORY_TARGETS, 10000000);
    field_run(&field, 11000000);
    kept = figure_tell(&(struct figure){.name = "prober, 100,000 targets, resident",
                                        .unit = "MiB",
                                        .value = (double)resident_kib() / 1024,
                                        .sign = "<",
                                        .promised = 128});
    kept &= none_false("prober, 100,000 targets, not seen alive",
                       MEMORY_TARGETS - field.tally.alarms_true);
    pinger_close(field.pinger);
    return kept;
}

static bool accuracy(void)
{
    const long wanted =
        is_short() ? ACCURACY_PROBES / ACCURACY_SHARE_OF : ACCURACY_PROBES;
    struct field field;
    struct pinger_counts counts;
    int seconds = 0;

    field_open(&field, ACCURACY_TARGETS, ACCURACY_INTERVAL_S * 1000000LL);
    do {
        field_run(&field, 1000000);
        counts = pinger_counts(field.pinger);
    } while (counts.sent < wanted && ++seconds < ACCURACY_LONGEST_S);
    printf("prober   %lld probes sent, %lld answered, %lld void\n",
           (long long)counts.sent, (long long)counts.answered,
           (long long)counts.is_void);
    pinger_close(field.pinger);
    return none_false("prober, false verdicts of 100,000 targets",
                      field.tally.alarms_false) &&
           counts.sent >= wanted;
}

/* Each part in a process of its own, so that none finds another's memory. */
static double in_child(double (*part)(void))
{
    int ends[2], status;
    double result = 0;
    pid_t pid;

    fflush(stdout);
    if (pipe(ends) < 0 || (pid = fork()) < 0)
        exit(2);
    if (pid == 0) {
        result = part();
        fflush(stdout);
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 2);
    }
    close(ends[1]);
    if (read(ends[0], &result, sizeof result) != sizeof result)
        result = 0;
    close(ends[0]);
    waitpid(pid, &status, 0);
    return result;
}

static double do_memory(void)
{
    return memory();
}

static double do_accuracy(void)
{
    return accuracy();
}

static bool is_wanted(int argc, char **argv, const char *part)
{
    bool found = argc < 2;

    for (int i = 1; i < argc; i++)
        found |= strcmp(argv[i], part) == 0;
    return found;
}

static bool ratio(const char *name, double a, double b, double promised)
{
    if (a <= 0 || b <= 0)
        return true;
    return figure_tell(&(struct figure){.name = name,
                                        .unit = "probes/s",
                                        .value = a,
                                        .ground = b,
                                        .sign = ">=",
                                        .promised = promised,
                                        .of_ratio = true});
}

int main(int argc, char **argv)
{
    double bare = 0, prober = 0, fping = 0;
    bool kept = true;

    log_open("bench", "error");
    if (is_wanted(argc, argv, "bare"))
        bare = in_child(bare_rate);
    if (is_wanted(argc, argv, "prober"))
        prober = in_child(sustained);
    if (!is_short() && is_wanted(argc, argv, "fping"))
        fping = in_child(fping_rate);
    if (!is_short() && is_wanted(argc, argv, "memory"))
        kept &= in_child(do_memory) > 0;
    if (is_wanted(argc, argv, "accuracy"))
        kept &= in_child(do_accuracy) > 0;
    kept &= ratio("prober, one thread, beside fping", prober, fping, 10);
    kept &= ratio("prober, one thread, beside a bare loop", prober, bare, 0.6);
    return kept ? 0 : 1;
}
