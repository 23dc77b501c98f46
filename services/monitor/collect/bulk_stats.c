/*
 * bulk_stats.c - libvirt's typed parameters, into readings. See bulk_stats.h.
 *
 * A domain that is busy with a job of its own is not waited for: it tells less.
 */
#include "services/monitor/collect/bulk_stats.h"

#include <stdio.h>
#include <string.h>

#include "common/mem.h"

#define STATS                                                                          \
    (VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_VCPU |   \
     VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK)
#define WHICH                                                                          \
    (VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE |                                        \
     VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT)

static uint64_t number(const virTypedParameter *p)
{
    switch (p->type) {
    case VIR_TYPED_PARAM_ULLONG:
        return p->value.ul;
    case VIR_TYPED_PARAM_LLONG:
        return p->value.l > 0 ? (uint64_t)p->value.l : 0;
    case VIR_TYPED_PARAM_UINT:
        return p->value.ui;
    case VIR_TYPED_PARAM_INT:
        return p->value.i > 0 ? (uint64_t)p->value.i : 0;
    default:
        return 0;
    }
}

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static bool ends(const char *text, const char *with)
{
    size_t length = strlen(text), tail = strlen(with);

    return length >= tail && strcmp(text + length - tail, with) == 0;
}

static void take_sum(struct reading *r, const virTypedParameter *p)
{
    if (starts(p->field, "block.") &&
        (ends(p->field, ".rd.bytes") || ends(p->field, ".wr.bytes"))) {
        r->disk_bytes += number(p);
        r->has_disk = true;
    } else if (starts(p->field, "net.") &&
               (ends(p->field, ".rx.bytes") || ends(p->field, ".tx.bytes"))) {
        r->net_bytes += number(p);
        r->has_net = true;
    }
}

static void take(struct reading *r, const virTypedParameter *p)
{
    if (strcmp(p->field, "cpu.time") == 0) {
        r->cpu_ns = number(p);
        r->has_cpu = true;
    } else if (strcmp(p->field, "vcpu.current") == 0) {
        r->vcpus = (unsigned)number(p);
    } else if (strcmp(p->field, "balloon.current") == 0) {
        r->memory_kib = number(p);
    } else if (strcmp(p->field, "balloon.rss") == 0) {
        r->resident_kib = number(p);
        r->has_memory = true;
    } else if (strcmp(p->field, "balloon.available") == 0) {
        r->available_kib = number(p);
    } else if (strcmp(p->field, "balloon.usable") == 0) {
        r->usable_kib = number(p);
        r->has_guest_memory = true;
    } else {
        take_sum(r, p);
    }
}

int bulk_stats_read(virConnectPtr connection, int64_t now_us,
                    struct domain_reading **ret)
{
    virDomainStatsRecordPtr *records = NULL;
    int n = virConnectGetAllDomainStats(connection, STATS, &records, WHICH), count = 0;
    struct domain_reading *readings;

    if (n < 0)
        return -1;
    readings = xcalloc((size_t)n + 1, sizeof *readings);
    for (int i = 0; i < n; i++) {
        struct domain_reading *r = &readings[count];

        if (virDomainGetUUIDString(records[i]->dom, r->vm_id) < 0)
            continue;
        r->reading.at_us = now_us;
        for (int j = 0; j < records[i]->nparams; j++)
            take(&r->reading, &records[i]->params[j]);
        count++;
    }
    virDomainStatsRecordListFree(records);
    *ret = readings;
    return count;
}
