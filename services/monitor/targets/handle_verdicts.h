/*
 * handle_verdicts.h - one record of vnf.monitoring under a key that verdicts_is_key:
 * what whoever watched a target had told of it.
 */
#pragma once

#include "common/envelope.h"
#include "services/monitor/targets/recall.h"

/* Puts it where it is recalled from; recall NULL: the partition has been read, so it is
 * the monitor's own and no news. ERR_INVALID for what is none. */
int handle_verdicts(struct recall *recall, const struct record *record,
                    struct err *err);
