/*
 * scale.h - whether a group is to grow or to shrink, and whether it may (the contract's
 * section 9): limits, cooldown, circuit. Members are counted in any state.
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/deployment.h"

#define SCALE_FAILURES_MAX 3 /* in a row; then the circuit opens */
#define SCALE_COOLDOWN_US INT64_C(60000000)

/* Whether the group may have so many VMs more (less, where negative), whoever asks.
 * ERR_IMPOSSIBLE says which limit is in the way. */
int scale_check(const struct deployment *d, const Vnf__V1__VmGroup *group, int change,
                struct err *err);

enum wish { WISH_NONE, WISH_OUT, WISH_IN };

struct scale_judgement {
    enum wish what;
    int64_t due_us;      /* WISH_NONE: when to judge again; 0: as something comes */
    const char *cause;   /* of a wish: the KPI's event */
    const struct vm *vm; /* whose verdict it is; of a wish to shrink the first one's */
    char why_not[160];   /* "": nobody wishes, or it is followed */
};

/* What the rules wish by the verdicts that stand, and whether it is to be followed now.
 */
struct scale_judgement scale_judge(const struct deployment *d,
                                   const Vnf__V1__VmGroup *group, int64_t now_us);
