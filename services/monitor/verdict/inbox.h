/*
 * inbox.h - what other threads have for the loop: verdicts that collectors announce,
 * and alarms that Kafka did not take. In the order in which it came.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

enum news_kind {
    NEWS_SAID,        /* a collector or the guard announced it */
    NEWS_DELIVERED,   /* the alarm of said.watch with said.verdict is on Kafka */
    NEWS_UNDELIVERED, /* it is not; only said.watch and said.verdict count */
};

struct news {
    enum news_kind kind;
    struct announcement said;
};

struct inbox;

struct inbox *inbox_create(void);
void inbox_destroy(struct inbox *inbox);
AUTO_DEFINE(inbox_destroy, struct inbox *);

/* Who is called, on any thread, when something is put into an empty inbox; NULL:
 * nobody, and when this returns nobody is being called. */
void inbox_on_news(struct inbox *inbox, void (*wake)(void *), void *context);

/* An announce; context is the struct inbox. Any thread. */
void inbox_announce(void *context, const struct announcement *said);
/* Any thread. */
void inbox_delivered(struct inbox *inbox, uint64_t watch, bool verdict, bool is_there);

/* What came since the last call, good until the next. One thread. */
size_t inbox_take(struct inbox *inbox, const struct news **ret);
