/*
 * inbox.c - a list under a mutex.
 */
#include "services/lifecycle-engine/turn/inbox.h"

#include <pthread.h>
#include <stdio.h>

#include "common/mem.h"

struct inbox {
    pthread_mutex_t mutex;
    struct note *first, **end;
    void (*wake)(void *context);
    void *context;
};

struct inbox *inbox_create(void (*wake)(void *context), void *context)
{
    struct inbox *inbox = xcalloc(1, sizeof *inbox);

    pthread_mutex_init(&inbox->mutex, NULL);
    inbox->end = &inbox->first;
    inbox->wake = wake;
    inbox->context = context;
    return inbox;
}

void note_free(struct note *note)
{
    if (!note)
        return;
    free(note->result);
    free(note);
}

void inbox_destroy(struct inbox *inbox)
{
    struct note *next;

    if (!inbox)
        return;
    for (struct note *note = inbox->first; note; note = next) {
        next = note->next;
        note_free(note);
    }
    pthread_mutex_destroy(&inbox->mutex);
    free(inbox);
}

static void put(struct inbox *inbox, struct note *note)
{
    pthread_mutex_lock(&inbox->mutex);
    *inbox->end = note;
    inbox->end = &note->next;
    pthread_mutex_unlock(&inbox->mutex);
    inbox->wake(inbox->context);
}

void inbox_put_result(struct inbox *inbox, const struct job_result *result)
{
    struct note *note = xcalloc(1, sizeof *note);

    note->kind = ITEM_RESULT;
    note->result = xmemdup(result, sizeof *result);
    put(inbox, note);
}

void inbox_put_domain(struct inbox *inbox, enum item_kind kind, const char *vm_id)
{
    struct note *note = xcalloc(1, sizeof *note);

    note->kind = kind;
    snprintf(note->vm_id, sizeof note->vm_id, "%s", vm_id);
    put(inbox, note);
}

struct note *inbox_take(struct inbox *inbox, int max)
{
    struct note *first, **end;

    pthread_mutex_lock(&inbox->mutex);
    first = inbox->first;
    end = &inbox->first;
    for (int i = 0; i < max && *end; i++)
        end = &(*end)->next;
    if (end != &inbox->first) {
        struct note *rest = *end;

        *end = NULL;
        inbox->first = rest;
        if (!rest)
            inbox->end = &inbox->first;
    } else {
        first = NULL;
    }
    pthread_mutex_unlock(&inbox->mutex);
    return first;
}

void inbox_put_back(struct inbox *inbox, struct note *notes)
{
    struct note **end = &notes;

    if (!notes)
        return;
    while (*end)
        end = &(*end)->next;
    pthread_mutex_lock(&inbox->mutex);
    *end = inbox->first;
    if (!inbox->first)
        inbox->end = end;
    inbox->first = notes;
    pthread_mutex_unlock(&inbox->mutex);
}

bool inbox_is_empty(struct inbox *inbox)
{
    bool empty;

    pthread_mutex_lock(&inbox->mutex);
    empty = !inbox->first;
    pthread_mutex_unlock(&inbox->mutex);
    return empty;
}
