/*
 * verdict.c - counts samples in a row. See verdict.h for when a verdict is told.
 */
#include "services/monitor/verdict/verdict.h"

enum { RECENT = 32 };

static uint32_t needed(const struct verdict_rule *rule, bool sample)
{
    uint32_t n = sample ? rule->occurrences_true : rule->occurrences_false;

    return n ? n : 1;
}

static bool is_worth_telling(const struct verdict *verdict,
                             const struct verdict_rule *rule, int64_t now_us)
{
    if (verdict->state == VERDICT_NONE)
        return false;
    if (rule->continuous)
        return true;
    return verdict->state == VERDICT_FALSE &&
           now_us - verdict->told_us >= VERDICT_REPEAT_US;
}

static bool conclude(struct verdict *verdict, const struct verdict_rule *rule,
                     int64_t now_us)
{
    enum verdict_state state = verdict->sample ? VERDICT_TRUE : VERDICT_FALSE;
    const bool is_first = verdict->state == VERDICT_NONE;
    const bool flips =
        verdict->state != state && verdict->run >= needed(rule, verdict->sample);

    if (flips)
        verdict->state = state;
    if (!flips && !is_worth_telling(verdict, rule, now_us))
        return false;
    verdict->told_us = now_us;
    verdict->first = is_first;
    return true;
}

bool verdict_take(struct verdict *verdict, const struct verdict_rule *rule, bool sample,
                  int64_t now_us)
{
    if (verdict->sample != sample)
        verdict->run = 0;
    verdict->sample = sample;
    if (verdict->run < UINT32_MAX)
        verdict->run++;
    if (verdict->recent_count < RECENT)
        verdict->recent_count++;
    verdict->recent = verdict->recent << 1 | sample;
    return conclude(verdict, rule, now_us);
}

bool verdict_settle(struct verdict *verdict, const struct verdict_rule *rule,
                    bool sample, int64_t now_us)
{
    verdict->sample = sample;
    verdict->run = UINT32_MAX;
    return conclude(verdict, rule, now_us);
}

int verdict_recent_true(const struct verdict *verdict)
{
    return __builtin_popcount(verdict->recent);
}

void verdict_discard(struct verdict *verdict)
{
    verdict->run = 0;
}
