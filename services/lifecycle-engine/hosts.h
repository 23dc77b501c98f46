/*
 * hosts.h - the hosts of this engine: read from the configuration, kept in the tables,
 * each listened to.
 */
#pragma once

#include "common/db.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"

struct hosts;

/* list: "[NAME[@ZONE]=]URI", separated by commas. What is listed goes into the tables;
 * of each that is listed or has VMs a watch is opened, which tells `happened`, on a
 * thread of its own. ERR_INVALID says what of the list cannot be read. */
int hosts_open(struct hosts **ret, struct db *db, const char *list,
               domain_happened *happened, void *context, struct err *err);
void hosts_close(struct hosts *hosts);
AUTO_DEFINE(hosts_close, struct hosts *);

/* Whether some host is connected; why none is, into err. Any thread. */
bool hosts_connected(const struct hosts *hosts, struct err *err);

/* The commands of the service: what is known, printed; whether one takes new VMs. */
int hosts_print(const char *database, struct err *err);
int hosts_enable(const char *database, const char *name, bool enabled, struct err *err);

/* Calls for the URI of each that is known, until one call fails. */
typedef int host_take(void *context, const char *uri, struct err *err);
int hosts_each(struct db *db, host_take *take, void *context, struct err *err);
