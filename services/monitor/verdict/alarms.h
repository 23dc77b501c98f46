/*
 * alarms.h - what the monitor says on vnf.alarms: acknowledgements and alarms.
 *
 * Both go under the deployment's key. An acknowledgement that was not delivered is the
 * loop's affair (alarms_settle); an alarm's delivery comes back through the inbox: one
 * that was not is told again as the verdict then stands, one that was is recorded. The
 * loop's thread.
 */
#pragma once

#include "common/bus.h"
#include "services/monitor/targets/targets.h"
#include "services/monitor/targets/verdicts.h"
#include "services/monitor/verdict/inbox.h"

struct alarms;

/* Hears of the bus's deliveries from now on. Both must outlive the bus's messages. */
struct alarms *alarms_create(struct bus *bus, struct inbox *inbox);
void alarms_destroy(struct alarms *alarms);
AUTO_DEFINE(alarms_destroy, struct alarms *);

/* Publishes that the target stands at the epoch that was asked for; as the error, that
 * a later one is known. ERR_RETRY. */
int alarms_acknowledge(struct alarms *alarms, const struct target *target,
                       uint32_t epoch, struct err *err);

/* Waits until all acknowledgements since the last call are delivered, at most
 * timeout_ms. ERR_RETRY when one was not. */
int alarms_settle(struct alarms *alarms, int timeout_ms, struct err *err);

/* Publishes the watch's verdict. ERR_RETRY. */
int alarms_tell(struct alarms *alarms, const struct watch *watch, struct err *err);

/* Keeps on vnf.monitoring what was told of a target: nobody hears whether it arrived.
 * ERR_RETRY. */
int alarms_record(struct alarms *alarms, const struct verdicts_kept *kept,
                  struct err *err);
/* Forgets what is kept of a VM there. ERR_RETRY. */
int alarms_forget(struct alarms *alarms, const char *vm_id, int32_t partition,
                  struct err *err);
