/*
 * inbox.h - what other threads of the process have for the loop: results of workers,
 * and what happened to domains. Any thread puts, the loop takes.
 */
#pragma once

#include "common/auto.h"
#include "services/lifecycle-engine/facts/item.h"

struct note {
    struct note *next;
    enum item_kind kind;
    char vm_id[37];            /* the domain it is about; "" for a result */
    struct job_result *result; /* ITEM_RESULT; the note's */
};

struct inbox;

/* wake is called after each put, on the putting thread. */
struct inbox *inbox_create(void (*wake)(void *context), void *context);
void inbox_destroy(struct inbox *inbox);
AUTO_DEFINE(inbox_destroy, struct inbox *);

void inbox_put_result(struct inbox *inbox, const struct job_result *result);
/* ITEM_DOMAIN_OFF, ITEM_DOMAIN_LOOK, ITEM_AGENT */
void inbox_put_domain(struct inbox *inbox, enum item_kind kind, const char *vm_id);

/* Takes at most max, oldest first; the caller's, a list ended by NULL. */
struct note *inbox_take(struct inbox *inbox, int max);
/* Puts a list that was taken back to the front: its turn did not commit. */
void inbox_put_back(struct inbox *inbox, struct note *notes);
bool inbox_is_empty(struct inbox *inbox);
void note_free(struct note *note);
