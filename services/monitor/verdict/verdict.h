/*
 * verdict.h - what a row of samples says about a KPI, and when that is worth telling.
 *
 * A verdict flips after enough consecutive samples of the other kind. It is told when
 * it flips, the first one too; a FALSE that stands is told again every minute, so that
 * a lost alarm heals; a continuous alarm is told with every sample. Pure: time is an
 * argument. The caller owns the struct, zeroed before the first sample.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define VERDICT_REPEAT_US (60 * 1000000LL)

enum verdict_state { VERDICT_NONE, VERDICT_FALSE, VERDICT_TRUE };

struct verdict_rule {
    uint32_t occurrences_true; /* consecutive samples to flip; 0 counts as 1 */
    uint32_t occurrences_false;
    bool continuous;
};

struct verdict {
    enum verdict_state state;
    bool sample; /* the last one */
    bool first;  /* what it told last was its first verdict */
    uint8_t recent_count;
    uint32_t run;    /* how many like it came in a row */
    uint32_t recent; /* the last 32 samples, a bit each, the newest lowest */
    int64_t told_us;
};

/* Takes a sample; returns whether the verdict is to be told now. now_us only has to
 * grow. */
bool verdict_take(struct verdict *verdict, const struct verdict_rule *rule, bool sample,
                  int64_t now_us);

/* Takes what is known for certain and needs no second sample. Returns the same. */
bool verdict_settle(struct verdict *verdict, const struct verdict_rule *rule,
                    bool sample, int64_t now_us);

/* How many of the last recent_count samples were TRUE. */
int verdict_recent_true(const struct verdict *verdict);

/* Forgets the samples, not the verdict: a full window is needed before it flips. */
void verdict_discard(struct verdict *verdict);
