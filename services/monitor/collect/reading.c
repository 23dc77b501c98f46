/*
 * reading.c - the loads, a function and a row each. See reading.h.
 *
 * A counter that went backwards belongs to a domain that was started anew: no load
 * until the next reading.
 */
#include "services/monitor/collect/reading.h"

#include <math.h>

#define MINUTE_US 60e6

static bool rate(const struct readings *r, uint64_t before, uint64_t now, double *ret,
                 const char **ret_missing)
{
    const double us = (double)(r->now->at_us - r->before->at_us);

    *ret_missing = "a second reading";
    if (!r->before->at_us || us <= 0 || now < before)
        return false;
    *ret = (double)(now - before) / us;
    return true;
}

/* Percent of all vCPUs, a mean over about a minute as a load average is. */
static bool cpu_load_1(const struct readings *r, double *load, const char **ret_missing)
{
    double busy, fading;

    *ret_missing = "CPU time";
    if (!r->now->has_cpu || !r->now->vcpus)
        return false;
    if (!rate(r, r->before->cpu_ns, r->now->cpu_ns, &busy, ret_missing))
        return false;
    busy = busy / 1000 / r->now->vcpus * 100;
    fading =
        *load < 0 ? 0 : exp(-(double)(r->now->at_us - r->before->at_us) / MINUTE_US);
    *load = *load * fading + busy * (1 - fading);
    return true;
}

/* Percent of its memory: as the guest sees it, or what it occupies on the host. */
static bool mem_used(const struct readings *r, double *load, const char **ret_missing)
{
    const struct reading *now = r->now;

    *ret_missing = "memory";
    if (now->has_guest_memory && now->available_kib)
        *load = 100 - 100.0 * (double)now->usable_kib / (double)now->available_kib;
    else if (now->has_memory && now->memory_kib)
        *load = 100.0 * (double)now->resident_kib / (double)now->memory_kib;
    else
        return false;
    return true;
}

/* Bytes a microsecond are megabytes a second. */
static bool disk_io(const struct readings *r, double *load, const char **ret_missing)
{
    double megabytes;

    *ret_missing = "disks";
    if (!r->now->has_disk ||
        !rate(r, r->before->disk_bytes, r->now->disk_bytes, &megabytes, ret_missing))
        return false;
    *load = megabytes * 1000;
    return true;
}

static bool net_io(const struct readings *r, double *load, const char **ret_missing)
{
    double megabytes;

    *ret_missing = "interfaces";
    if (!r->now->has_net ||
        !rate(r, r->before->net_bytes, r->now->net_bytes, &megabytes, ret_missing))
        return false;
    *load = megabytes * 1000;
    return true;
}

const struct load_kind LOAD_KINDS[] = {
    {"CPU_LOAD_1", "% of its vCPUs", cpu_load_1},
    {"MEM_USED",  "% of its memory", mem_used},
    {"DISK_IO",   "kB/s on disks", disk_io},
    {"NET_IO",    "kB/s on the net", net_io},
    {0   },
};
