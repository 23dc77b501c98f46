/*
 * chatter.h - of what a library says again and again, only the first is for the log:
 * librdkafka tells every ten seconds, by every client, that a broker does not answer.
 *
 * Lines are alike when they are by the same speaker and have the same gist: what comes
 * after the last ": " and before a "(", without numbers.
 *
 *   127.0.0.1:9092/1: Connect to ipv4#127.0.0.1:9092 failed: Connection refused (...
 *                                                            ------------------
 */
#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#define CHATTER_LINES 64
#define CHATTER_US INT64_C(600000000) /* so long a line is not said again */

struct chatter {
    pthread_mutex_t lock;
    struct chatter_line {
        char gist[120];
        int64_t said_us; /* clock_boot_us; 0: the place is free */
        unsigned held;   /* alike since then, and not said */
    } lines[CHATTER_LINES];
};

#define CHATTER_NEW                                                                    \
    {                                                                                  \
        .lock = PTHREAD_MUTEX_INITIALIZER                                              \
    }

/* Whether this is to be said; then *held is how many alike were not, since the last
 * that was. Where there are more lines than places the one said longest ago is
 * forgotten. Any thread. */
bool chatter_is_new(struct chatter *chatter, const char *speaker, const char *text,
                    int64_t now_us, unsigned *held);

/* What the speaker says next is new: what it complained of is over. Any thread. */
void chatter_forget(struct chatter *chatter, const char *speaker);
