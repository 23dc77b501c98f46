/*
 * watch.h - whether PostgreSQL and the engine's views are there, as last seen.
 *
 * Asking costs nothing and never waits: a thread of its own looks, and it looks when
 * somebody has asked and the last look is a second old. Nobody asks, nobody looks.
 */
#pragma once

#include <stdbool.h>

#include "services/api-gateway/store.h"

struct watch;

/* Looks once before it returns. */
struct watch *watch_start(struct store *store);
void watch_stop(struct watch *watch);
AUTO_DEFINE(watch_stop, struct watch *);

/* A health_check; context is the watch. */
bool watch_is_ready(void *context, struct err *err);

/* Whether there was maintenance within the last second. What is older does not count:
 * the engine knows, and refuses by itself. */
bool watch_maintenance(struct watch *watch);

/* A health_check that is always ready, with a note while there is maintenance. */
bool watch_note(void *context, struct err *err);
