/*
 * target.h - the URI of a Callback header: whether it may be called, and who is behind
 * it. Looks nothing up: a name is judged when it is connected to.
 */
#pragma once

#include "common/err.h"
#include "services/api-gateway/callbacks/networks.h"

#define TARGET_RECEIVER_SIZE 300

/* `ret_receiver`: scheme, host and port, as "https://nfvo.example:443". ERR_INVALID
 * says what is wrong and what to do. */
int target_read(const char *uri, const struct networks *allowed,
                char ret_receiver[TARGET_RECEIVER_SIZE], struct err *err);
