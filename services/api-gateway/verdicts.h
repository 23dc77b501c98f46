/*
 * verdicts.h - how requests learn what the engine says: the tail of vnf.events, read by
 * every gateway, and the engine's views for those who heard nothing. Ends that it meets
 * it tells to those who wait for them (finals.h), and every record to the stream
 * (events/hub.h).
 *
 * Two threads: one reads the tail and answers whoever waits for the verdict it meets;
 * one waits for the end of patience, reads the views once more and answers from them,
 * or that nothing is said yet.
 */
#pragma once

#include "common/bus.h"
#include "services/api-gateway/events/hub.h"
#include "services/api-gateway/finals.h"
#include "services/api-gateway/store.h"
#include "services/api-gateway/waiters.h"

struct verdicts;

/* bus: opened with BUS_TAIL on vnf.events. finals, hub: outlive it. */
struct verdicts *verdicts_start(struct bus *bus, struct store *store,
                                struct waiters *waiters, struct finals *finals,
                                struct hub *hub);

/* Answers all who wait (pending, or what the views say), ends the threads. */
void verdicts_stop(struct verdicts *verdicts);
AUTO_DEFINE(verdicts_stop, struct verdicts *);

/* What somebody waits for who asked for the plan of an operation of this id: not its
 * verdict, whoever else may use the id. */
void verdicts_plan_id(char id[UUID_SIZE], const char *operation);

/* For bus_on_delivery, with the waiters as context: who waits for an operation that the
 * broker has certainly not taken is told so (503). */
bus_delivered verdicts_delivered;
