/*
 * hosts.h - the hypervisor hosts, each found by its URI: what the collectors that ask
 * libvirt share. One thread, the loop's, unless said otherwise.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/monitor/collect/host.h"

struct hosts;

/* Starts libvirt's event loop; once a process. */
int hosts_open(struct hosts **ret, const struct teller *teller, struct err *err);
/* Nothing is announced after it. */
void hosts_close(struct hosts *hosts);
AUTO_DEFINE(hosts_close, struct hosts *);

/* Opens it when it is new; it stays. ERR_IMPOSSIBLE for a URI that is not taken. */
int hosts_find(struct hosts *hosts, const char *uri, struct host **ret,
               struct err *err);

/* Wherever it is watched. */
void hosts_forget(struct hosts *hosts, uint64_t watch);

/* Whether this host is known and away; err says why. */
bool hosts_withheld(struct hosts *hosts, const char *uri, struct err *err);

/* A health_check: whether all hosts in use are connected. context is the struct hosts.
 * Any thread. */
bool hosts_ready(void *context, struct err *err);
