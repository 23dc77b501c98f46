/*
 * reading.h - what a hypervisor counts of a running domain, and the loads that follow
 * from it. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Counters grow while the domain runs. A part that the hypervisor does not tell is not
 * `has_`. */
struct reading {
    int64_t at_us; /* clock_boot_us */
    bool has_cpu, has_memory, has_guest_memory, has_disk, has_net;
    unsigned vcpus;
    uint64_t cpu_ns;
    uint64_t memory_kib, resident_kib;  /* has_memory */
    uint64_t available_kib, usable_kib; /* has_guest_memory: as the guest sees it */
    uint64_t disk_bytes, net_bytes;     /* read and written, in and out */
};

/* What a load is computed from; before is all zero at the first reading. */
struct readings {
    const struct reading *before, *now;
};

struct load_kind {
    const char *type; /* as a KPI names it: "CPU_LOAD_1" */
    const char *unit;
    /* False when the readings don't say; then *ret_missing does, for the words. *load
     * is the last result of this watch, negative before the first. */
    bool (*measure)(const struct readings *readings, double *load,
                    const char **ret_missing);
};

/* Ends with a row without type. */
extern const struct load_kind LOAD_KINDS[];
