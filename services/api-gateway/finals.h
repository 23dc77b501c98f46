/*
 * finals.h - requests that rest until an operation has ended (?wait=).
 *
 * The tail of vnf.events tells of the end; then, or when the request's time is over, a
 * thread of its own reads the operation from the views and answers with it as it is.
 */
#pragma once

#include "common/http.h"
#include "services/api-gateway/store.h"

#define FINALS_MOST 1000 /* wait at once: a connection each */

struct finals;

struct finals *finals_start(struct store *store);

/* Answers all who wait, ends the thread; nobody may wait any more. */
void finals_stop(struct finals *finals);
/* It was stopped, and nobody calls it any more. */
void finals_destroy(struct finals *finals);
AUTO_DEFINE(finals_destroy, struct finals *);

/* The exchange waits for the operation's end, at most `patience_us`: from now on it may
 * be answered at any time. Its token, or 0: FINALS_MOST wait already, or it was
 * stopped. First this, then a look at the views: so no end is missed. */
uint64_t finals_add(struct finals *finals, struct exchange *exchange, const char *id,
                    int64_t patience_us);

/* Takes it back: whether it still was the caller's to answer. */
bool finals_take_back(struct finals *finals, uint64_t token);

/* Any thread; costs nothing when nobody waits. */
bool finals_any(struct finals *finals);
void finals_hear(struct finals *finals, const char *id);
