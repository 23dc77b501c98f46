/*
 * agenda.c - a table by deployment, each entry with a timer on the wheel.
 */
#include "services/lifecycle-engine/turn/agenda.h"

#include <stddef.h>
#include <string.h>

#include <uthash.h>

#include "common/envelope.h"
#include "common/mem.h"
#include "common/wheel.h"
#include "services/lifecycle-engine/facts/domain.h"

struct entry {
    UT_hash_handle hh;
    char key[ENVELOPE_KEY_SIZE];
    char tenant[NAME_SIZE], deployment[SUBJECT_SIZE];
    int32_t partition;
    int64_t due_us, takeover_us; /* 0: none */
    struct wheel_timer timer;
};

struct agenda {
    struct entry *entries;
    struct wheel *wheel;
};

struct agenda *agenda_create(int64_t now_us)
{
    struct agenda *agenda = xcalloc(1, sizeof *agenda);

    agenda->wheel = wheel_create(now_us);
    return agenda;
}

static void entry_drop(struct agenda *agenda, struct entry *entry)
{
    wheel_stop(agenda->wheel, &entry->timer);
    HASH_DEL(agenda->entries, entry);
    free(entry);
}

void agenda_destroy(struct agenda *agenda)
{
    struct entry *entry, *next;

    if (!agenda)
        return;
    HASH_ITER(hh, agenda->entries, entry, next)
    {
        entry_drop(agenda, entry);
    }
    wheel_destroy(agenda->wheel);
    free(agenda);
}

static struct entry *entry_find(struct agenda *agenda, const char *tenant,
                                const char *deployment, bool make)
{
    char key[ENVELOPE_KEY_SIZE];
    struct entry *entry;

    envelope_key(key, tenant, deployment);
    HASH_FIND_STR(agenda->entries, key, entry);
    if (entry || !make)
        return entry;
    entry = xcalloc(1, sizeof *entry);
    memcpy(entry->key, key, sizeof key);
    snprintf(entry->tenant, sizeof entry->tenant, "%s", tenant);
    snprintf(entry->deployment, sizeof entry->deployment, "%s", deployment);
    HASH_ADD_STR(agenda->entries, key, entry);
    return entry;
}

static void entry_arm(struct agenda *agenda, struct entry *entry)
{
    int64_t at = entry->takeover_us ? entry->takeover_us : entry->due_us;

    if (at)
        wheel_set(agenda->wheel, &entry->timer, at);
    else
        entry_drop(agenda, entry);
}

void agenda_set_due(struct agenda *agenda, const char *tenant, const char *deployment,
                    int32_t partition, int64_t due_us)
{
    struct entry *entry = entry_find(agenda, tenant, deployment, due_us != 0);

    if (!entry)
        return;
    entry->partition = partition;
    entry->due_us = due_us;
    entry_arm(agenda, entry);
}

void agenda_set_takeover(struct agenda *agenda, const char *tenant,
                         const char *deployment, int32_t partition, int64_t at_us)
{
    struct entry *entry = entry_find(agenda, tenant, deployment, true);

    entry->partition = partition;
    if (at_us > entry->takeover_us)
        entry->takeover_us = at_us;
    entry_arm(agenda, entry);
}

void agenda_drop_partition(struct agenda *agenda, int32_t partition)
{
    struct entry *entry, *next;

    HASH_ITER(hh, agenda->entries, entry, next)
    {
        if (entry->partition == partition)
            entry_drop(agenda, entry);
    }
}

bool agenda_next(struct agenda *agenda, int64_t now_us, struct appointment *ret)
{
    struct wheel_timer *timer = wheel_expire(agenda->wheel, now_us);
    struct entry *entry;

    if (!timer)
        return false;
    entry = (struct entry *)((char *)timer - offsetof(struct entry, timer));
    *ret = (struct appointment){entry->tenant, entry->deployment, entry->partition,
                                entry->takeover_us != 0};
    if (entry->takeover_us)
        entry->takeover_us = 0;
    else
        entry->due_us = 0;
    return true;
}

int64_t agenda_wait_us(const struct agenda *agenda, int64_t now_us, int64_t limit_us)
{
    return wheel_wait_us(agenda->wheel, now_us, limit_us);
}
