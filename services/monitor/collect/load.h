/*
 * load.h - the collectors CPU_LOAD_1, MEM_USED, DISK_IO and NET_IO: what libvirt counts
 * of a domain. reading.h has them as a table.
 */
#pragma once

#include "services/monitor/collect/hosts.h"

struct load {
    struct hosts *hosts;
    const struct load_kind *kind;
};

/* *load is the caller's and keeps both; they must outlive the collector. */
struct collector load_collector(struct load *load, struct hosts *hosts,
                                const struct load_kind *kind);
