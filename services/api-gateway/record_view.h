/*
 * record_view.h - what is kept of a VM beside its state -> what a client reads: its
 * monitoring, the last of each that happened to it, its history. Pure.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/store.h"

/* Adds monitoring, last_reboot, last_update and last_recovery to a VM, from its row. */
void record_add(json_t *vm, const PGresult *rows, int row);

/* Adds to the VM of that group and index its history; history NULL: none. */
void history_add(json_t *vm, const PGresult *history, const char *group, int index);
