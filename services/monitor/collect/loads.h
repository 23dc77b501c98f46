/*
 * loads.h - the loads that are watched on one host: which are due, and what readings
 * make of them. No libvirt and no clock; the host's lock guards it.
 *
 * Watches of one interval are due at the same time, so that one reading of the host
 * serves them all. Without a figure there is no sample: a load is never guessed, and a
 * domain that does not run has none.
 */
#pragma once

#include <uthash.h>

#include "common/uuid.h"
#include "common/wheel.h"
#include "services/monitor/collect/reading.h"
#include "services/monitor/verdict/series.h"

struct load_watch {
    struct wheel_timer timer; /* when the next reading is due; first */
    struct load_watch *next;  /* of the same VM */
    UT_hash_handle hh;        /* by series.watch */
    struct load_vm *vm;
    const struct load_kind *kind;
    struct series series;
    struct reading before;
    double load; /* negative: none yet */
};

struct load_vm {
    UT_hash_handle hh; /* by vm_id */
    char vm_id[UUID_SIZE];
    struct load_watch *watches;
};

struct loads {
    struct wheel *wheel;
    struct load_vm *by_vm;
    struct load_watch *by_watch;
    struct teller teller;
};

void loads_add(struct loads *loads, const struct order *order,
               const struct load_kind *kind, int64_t now_us);
/* Returns whether it was there. */
bool loads_remove(struct loads *loads, uint64_t watch);
void loads_finish(struct loads *loads);

/* Whether a reading of the host is due. */
bool loads_due(struct loads *loads, int64_t now_us);

/* One domain's reading: judges what is due of it. */
void loads_take(struct loads *loads, const char *vm_id, const struct reading *reading);
/* After the last one, or when the host could not be read: what is due waits for its
 * next time. */
void loads_end(struct loads *loads, int64_t now_us);
