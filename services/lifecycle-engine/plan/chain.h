/*
 * chain.h - steps in the making: a plan, or one more try of a recovery, grows here.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

struct chain {
    struct arena *arena;
    struct step *steps;
    int count, capacity;
    unsigned phase;         /* of what is added */
    int level;              /* likewise */
    enum rung rung;         /* likewise */
    bool anew;              /* the next one added begins a try */
    enum operation_kind as; /* of what is added */
    unsigned place;         /* likewise */
    unsigned after;         /* of the next one added */
    bool gates;             /* other groups wait for what comes up */
};

void chain_add(struct chain *chain, const struct vm *vm, enum action action);
/* About the domain that the VM was before a redeploy under way. */
void chain_add_former(struct chain *chain, const struct deployment *d,
                      const struct vm *vm, enum action action);

/* [MONITOR_ON] [AWAIT_ALIVE] [AWAIT_EVENTS], as the VM's group says. */
void chain_watch(struct chain *chain, const struct deployment *d, const struct vm *vm);
/* REMOVE [RELEASE_ADDRESS]; what it was before a redeploy first. */
void chain_remove(struct chain *chain, const struct deployment *d, const struct vm *vm);
/* The steps of one try of a recovery. */
void chain_recover(struct chain *chain, const struct deployment *d, const struct vm *vm,
                   enum rung rung);
