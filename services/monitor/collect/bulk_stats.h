/*
 * bulk_stats.h - readings of all running domains of a host, by one call.
 */
#pragma once

#include <libvirt/libvirt.h>

#include "common/uuid.h"
#include "services/monitor/collect/reading.h"

struct domain_reading {
    char vm_id[UUID_SIZE];
    struct reading reading;
};

/* The readings are the caller's, to be freed; at_us is now_us. Returns their number; -1
 * when the host does not tell: libvirt's last error says why. */
int bulk_stats_read(virConnectPtr connection, int64_t now_us,
                    struct domain_reading **ret);
