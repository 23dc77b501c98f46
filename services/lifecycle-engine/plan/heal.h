/*
 * heal.h - whether a VM is to be recovered although nobody asked, and if not now, when
 * (the contract's section 9). Pure.
 *
 *   never   in another state than alive, unmonitored, by a MANUAL policy, on a verdict
 *           of an epoch that is over
 *   kept    while another operation holds the VM or its service: judged as that ends
 *   later   over the VM's budget of 5 an hour; while max(3, 20 %) of all VMs are being
 *           recovered
 */
#pragma once

#include "services/lifecycle-engine/facts/deployment.h"

enum heal { HEAL_NOTHING, HEAL_NOW, HEAL_LATER, HEAL_BY_PEOPLE };

struct judgement {
    enum heal what;
    int64_t due_us;  /* HEAL_LATER: when to judge again */
    const char *why; /* HEAL_LATER: for the VM's history; "": not worth telling */
};

/* The standing verdict that asks for a recovery by the group's rules; NULL: none. */
const Vnf__V1__Verdict *heal_cause(const struct deployment *d, const struct vm *vm);

struct judgement heal_judge(const struct deployment *d, const struct vm *vm,
                            const struct crowd *crowd, int64_t now_us);

/* Whether its group's rules recover it when it falls silent: it is monitored, and a
 * rule says so. */
bool heal_watches(const struct deployment *d, const struct vm *vm);

/* Whether a recovery begun then still counts. */
bool heal_counts(int64_t begun_us, int64_t now_us);
