/*
 * clients.h - the eight clients of the campaign: what they ask ip-pool for, and what
 * they were told.
 *
 * Each place is asked for by one client, one request at a time; pools are too small for
 * all places. A client keeps what it was told last.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/ip.h"

enum { CLIENTS = 8, POOLS = 24, PLACES = 64 /* of a pool */ };

/* What its client knows of a place. */
struct seat {
    int pending; /* a request by its number; 0: none */
    bool held;
    char address[ADDRESS_SIZE];
    uint64_t epoch;
};
extern struct seat seats[POOLS][PLACES];

/* How many were sent, were refused, and were answered again. */
extern struct tally {
    int sent, refused, repeats;
} tally;

/* On the test's Kafka; for at most so many requests. Asserts. */
void clients_open(int requests);
void clients_close(void);

/* Asks until `requests` were sent in all and each is answered. Calls `now_and_then`
 * with every number sent. Asserts that no grant is told to two places and that answers
 * come.
 */
void clients_run(int requests, void (*now_and_then)(int sent));

/* Behind all that is said again: a request that changes nothing to each pool, answered
 * in its order. */
void clients_settle(void);
