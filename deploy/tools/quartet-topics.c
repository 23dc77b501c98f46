/*
 * quartet-topics.c - creates Quartet's topics, before the services start. Run it again
 * at will: what stands is left alone.
 *
 * Exit code: 0 all topics stand; 1 they do not, and standard error says why and what to
 * do; 2 it was called wrongly.
 */
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/bus.h"
#include "common/kafka_access.h"
#include "common/log.h"
#include "common/topics.h"
#include "common/version.h"

#define RETENTION                                                                      \
    {                                                                                  \
        "retention.ms", "604800000"                                                    \
    } /* 7 days */

static const struct kafka_setting WEEK[] = {
    RETENTION,
    {NULL, NULL},
};

/* The monitor's state: the last word about each VM, cleaned soon so that a restart
 * reads little. */
static const struct kafka_setting COMPACTED[] = {
    {"cleanup.policy",            "compact" },
    {"segment.ms",                "600000"  },
    {"segment.bytes",             "16777216"},
    {"min.cleanable.dirty.ratio", "0.1"     },
    {NULL,                        NULL      },
};

/* A record that nobody can read, and the headers that say why. */
static const struct kafka_setting DEAD_LETTERS[] = {
    RETENTION,
    {"max.message.bytes", "2097152"},
    {NULL,                NULL     },
};

static struct topic TOPICS[] = {
    {.name = TOPIC_OPERATIONS,         .settings = WEEK        },
    {.name = TOPIC_EVENTS,             .settings = WEEK        },
    {.name = TOPIC_MONITORING,         .settings = COMPACTED   },
    {.name = TOPIC_ALARMS,             .settings = WEEK        },
    {.name = TOPIC_IP_REQUESTS,        .settings = WEEK        },
    {.name = TOPIC_IP_REPLIES,         .settings = WEEK        },
    {.name = TOPIC_OPERATIONS ".dlq",  .settings = DEAD_LETTERS},
    {.name = TOPIC_EVENTS ".dlq",      .settings = DEAD_LETTERS},
    {.name = TOPIC_MONITORING ".dlq",  .settings = DEAD_LETTERS},
    {.name = TOPIC_ALARMS ".dlq",      .settings = DEAD_LETTERS},
    {.name = TOPIC_IP_REQUESTS ".dlq", .settings = DEAD_LETTERS},
    {.name = TOPIC_IP_REPLIES ".dlq",  .settings = DEAD_LETTERS},
};
enum { COUNT = sizeof TOPICS / sizeof TOPICS[0] };

static const char HELP[] =
    "quartet-topics - creates Quartet's topics; what stands is left alone\n"
    "\n"
    "  --brokers LIST     host:port, separated by commas (QUARTET_KAFKA, then\n"
    "                     127.0.0.1:9092); QUARTET_KAFKA_SECURITY, ..._USERNAME and\n"
    "                     the like say how to speak to them, as for the services\n"
    "  --partitions N     of each topic (12); never change it on topics in use\n"
    "  --replication N    copies of each partition (1)\n"
    "  --wait SECONDS     for a broker that is not there yet (30)\n"
    "  --list             the topics, one a line; nothing is created\n"
    "  --help, --version\n";

struct options {
    const char *brokers;
    int partitions, replication, wait_s;
    int list, version, help;
};

static int read_count(const char *text, int most, int *ret)
{
    char *end;
    long value = strtol(text, &end, 10);

    if (*end || end == text || value < 0 || value > most)
        return -1;
    *ret = (int)value;
    return 0;
}

static int read_options(struct options *o, int argc, char **argv)
{
    const struct option known[] = {
        {"brokers",     required_argument, NULL,        'b'},
        {"partitions",  required_argument, NULL,        'p'},
        {"replication", required_argument, NULL,        'r'},
        {"wait",        required_argument, NULL,        'w'},
        {"list",        no_argument,       &o->list,    1  },
        {"help",        no_argument,       &o->help,    1  },
        {"version",     no_argument,       &o->version, 1  },
        {NULL,          0,                 NULL,        0  },
    };
    int option, r = 0;

    while (!r && (option = getopt_long(argc, argv, "", known, NULL)) != -1) {
        if (option == 'b')
            o->brokers = optarg;
        else if (option == 'p')
            r = read_count(optarg, 10000, &o->partitions);
        else if (option == 'r')
            r = read_count(optarg, 100, &o->replication);
        else if (option == 'w')
            r = read_count(optarg, INT_MAX / 1000, &o->wait_s);
        else if (option == '?')
            r = -1;
    }
    return r < 0 || optind < argc || !o->partitions || !o->replication ? -1 : 0;
}

static int make_topics(const struct options *o)
{
    struct err err;

    for (size_t i = 0; i < COUNT; i++) {
        TOPICS[i].partitions = o->partitions;
        TOPICS[i].replication = o->replication;
    }
    if (kafka_access_use_environment(&err) < 0 ||
        topics_make(o->brokers, TOPICS, COUNT, o->wait_s * 1000, &err) < 0) {
        fprintf(stderr, "quartet-topics: %s\n", err.msg);
        return 1;
    }
    for (size_t i = 0; i < COUNT; i++)
        printf("%-20s %s\n", TOPICS[i].name, TOPICS[i].created ? "created" : "stands");
    return 0;
}

int main(int argc, char **argv)
{
    const char *brokers = getenv("QUARTET_KAFKA");
    struct options o = {
        .brokers = brokers && *brokers ? brokers : "127.0.0.1:9092",
        .partitions = 12,
        .replication = 1,
        .wait_s = 30,
    };

    log_open("quartet-topics", "error");
    if (read_options(&o, argc, argv) < 0) {
        fputs(HELP, stderr);
        return 2;
    }
    if (o.help)
        return fputs(HELP, stdout) < 0;
    if (o.version)
        return printf("quartet-topics %s\n", VERSION) < 0;
    for (size_t i = 0; i < COUNT && o.list; i++)
        puts(TOPICS[i].name);
    return o.list ? 0 : make_topics(&o);
}
