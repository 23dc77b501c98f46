/*
 * loads.c - from readings to verdicts. See loads.h.
 */
#include "services/monitor/collect/loads.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

static int64_t next_us(const struct load_watch *watch, int64_t now_us)
{
    const int64_t interval = watch->series.interval_us;

    return now_us - now_us % interval + interval;
}

static struct load_vm *find(const struct loads *loads, const char *vm_id)
{
    struct load_vm *vm;

    HASH_FIND(hh, loads->by_vm, vm_id, strlen(vm_id), vm);
    return vm;
}

static struct load_vm *find_or_add(struct loads *loads, const char *vm_id)
{
    struct load_vm *vm = find(loads, vm_id);

    if (vm)
        return vm;
    vm = xcalloc(1, sizeof *vm);
    snprintf(vm->vm_id, sizeof vm->vm_id, "%s", vm_id);
    HASH_ADD_STR(loads->by_vm, vm_id, vm);
    return vm;
}

void loads_add(struct loads *loads, const struct order *order,
               const struct load_kind *kind, int64_t now_us)
{
    struct load_watch *watch = xcalloc(1, sizeof *watch);

    series_init(&watch->series, order);
    watch->kind = kind;
    watch->load = -1;
    watch->vm = find_or_add(loads, order->vm_id);
    watch->next = watch->vm->watches;
    watch->vm->watches = watch;
    HASH_ADD(hh, loads->by_watch, series.watch, sizeof watch->series.watch, watch);
    wheel_set(loads->wheel, &watch->timer, now_us);
}

static void drop(struct loads *loads, struct load_watch *watch)
{
    struct load_watch **place = &watch->vm->watches;

    while (*place != watch)
        place = &(*place)->next;
    *place = watch->next;
    if (!watch->vm->watches) {
        HASH_DELETE(hh, loads->by_vm, watch->vm);
        free(watch->vm);
    }
    wheel_stop(loads->wheel, &watch->timer);
    HASH_DELETE(hh, loads->by_watch, watch);
    free(watch);
}

bool loads_remove(struct loads *loads, uint64_t id)
{
    struct load_watch *watch;

    HASH_FIND(hh, loads->by_watch, &id, sizeof id, watch);
    if (watch)
        drop(loads, watch);
    return watch != NULL;
}

void loads_finish(struct loads *loads)
{
    struct load_watch *watch, *next;

    HASH_ITER(hh, loads->by_watch, watch, next)
    {
        drop(loads, watch);
    }
}

bool loads_due(struct loads *loads, int64_t now_us)
{
    struct wheel_timer *timer = wheel_expire(loads->wheel, now_us);

    if (timer)
        wheel_set(loads->wheel, timer, timer->due_us); /* it stays due */
    return timer != NULL;
}

static void judge(struct loads *loads, struct load_watch *watch,
                  const struct reading *now)
{
    const struct readings readings = {&watch->before, now};
    const struct condition *condition = &watch->series.condition;
    const char *missing;
    char value[24], words[120];

    if (now->at_us - watch->before.at_us > 2 * watch->series.interval_us)
        verdict_discard(&watch->series.verdict);
    if (watch->kind->measure(&readings, &watch->load, &missing)) {
        snprintf(value, sizeof value, "%.1f", watch->load);
        snprintf(words, sizeof words, "%s: %.1f %s, wanted %s %g", watch->kind->type,
                 watch->load, watch->kind->unit, condition_name(condition),
                 condition->value);
        series_take(&watch->series, &loads->teller,
                    condition_holds(condition, watch->load), value, words, now->at_us);
    }
    watch->before = *now;
}

void loads_take(struct loads *loads, const char *vm_id, const struct reading *reading)
{
    struct load_vm *vm = find(loads, vm_id);

    for (struct load_watch *w = vm ? vm->watches : NULL; w; w = w->next)
        if (w->timer.due_us <= reading->at_us && w->before.at_us < w->timer.due_us)
            judge(loads, w, reading);
}

void loads_end(struct loads *loads, int64_t now_us)
{
    struct wheel_timer *timer;

    while ((timer = wheel_expire(loads->wheel, now_us))) {
        struct load_watch *watch = (struct load_watch *)timer; /* its first member */

        wheel_set(loads->wheel, &watch->timer, next_us(watch, now_us));
    }
}
