/*
 * follow.h - an operation, sent and followed to its end.
 */
#pragma once

#include "cli/command.h"

/*
 * Follows the operation to its end and shows its steps as they begin and end; survives
 * a gateway that goes away. submitted: it is known to be accepted, so that it cannot be
 * unknown. Returns EXIT_DONE, EXIT_FAILED, EXIT_REFUSED (rejected, or unknown),
 * EXIT_TIMEOUT, EXIT_AWAY; at the end -o json and xml print the operation.
 */
int follow(struct call *call, const char *id, bool submitted);

/* What the operation's state, as the gateway tells it, means as an exit code; -1: it
 * runs. */
int follow_outcome(const json_t *operation);

/* Sends what changes something, says its id, and follows it where --wait says so. */
int follow_send(struct call *call, const char *method, const char *path,
                const struct body *body);
