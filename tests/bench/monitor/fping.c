/*
 * fping.c - runs fping and reads its summary. See fping.h.
 *
 * fping keeps a sequence number for 10 s and has 65,535 of them: more than 6,553 probes
 * a second end it with exit code 4 after 10 s. So the row of rates goes by its targets,
 * each for longer than that, and the highest that loses nothing counts.
 */
#include "tests/bench/monitor/fping.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "common/clock.h"

enum { ROUNDS = 13 };

static const int TARGETS[] = {6000, 6500, 7000};

struct outcome {
    long replies;
    int exit_code;
    double seconds;
};

/* Sums "xmt/rcv/%loss = 13/13/0%" of every target. */
static void read_summary(FILE *out, struct outcome *outcome)
{
    char line[256];
    long sent, received;
    const char *at;

    while (fgets(line, sizeof line, out))
        if ((at = strstr(line, "loss = ")) &&
            sscanf(at, "loss = %ld/%ld", &sent, &received) == 2)
            outcome->replies += received;
}

static struct outcome run(int targets)
{
    struct outcome outcome = {0};
    int64_t begun = clock_boot_us();
    char command[300];
    FILE *out;

    snprintf(
        command, sizeof command,
        "awk 'BEGIN { for (i = 0; i < %d; i++) printf \"127.1.%%d.%%d\\n\", i / 250, "
        "i %% 250 + 1 }' | fping -q -i 0 -p 1000 -t 900 -c %d -f - 2>&1",
        targets, ROUNDS);
    out = popen(command, "r");
    if (!out)
        return outcome;
    read_summary(out, &outcome);
    outcome.exit_code = WEXITSTATUS(pclose(out));
    outcome.seconds = (double)(clock_boot_us() - begun) / 1e6;
    return outcome;
}

double fping_rate(void)
{
    double best = 0;

    for (size_t i = 0; i < sizeof TARGETS / sizeof TARGETS[0]; i++) {
        struct outcome o = run(TARGETS[i]);
        double rate = o.seconds > 0 ? (double)o.replies / o.seconds : 0;
        long wanted = (long)TARGETS[i] * ROUNDS;

        printf("fping    %d targets at 1 s      %9.0f replies/s   %ld of %ld came, "
               "exit code %d\n",
               TARGETS[i], rate, o.replies, wanted, o.exit_code);
        if (o.exit_code == 0 && o.replies > wanted - wanted / 1000 && rate > best)
            best = rate;
    }
    return best;
}
