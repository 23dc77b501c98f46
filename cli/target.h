/*
 * target.h - what a word of the command line means: a deployment, a VM, an operation.
 *
 * Each function returns an exit code; not EXIT_DONE: said why.
 */
#pragma once

#include <jansson.h>

#include "cli/command.h"

#define TARGET_SIZE 80

struct target {
    char tenant[TARGET_SIZE], name[TARGET_SIZE];
};

/* "TENANT/NAME", or "NAME" with --tenant. Asks nobody. */
int target_deployment(const struct call *call, const char *word, struct target *ret);

/* Reads the deployment with so many entries of history a VM; *ret is the caller's. */
int target_read(struct call *call, const struct target *target, int entries,
                json_t **ret);

/* Its VMs, each with the name of its group as "vm_group"; the caller's. */
json_t *target_vms(const json_t *deployment);

/* The name of the VM that `vm` means: that name, GROUP/INDEX, or a UUID. */
int target_vm(struct call *call, const struct target *target, const char *vm,
              char ret[256]);

/* The id of the operation that the word means: a UUID; or a deployment: what it is
 * busy with, otherwise the newest. */
int target_operation(struct call *call, const char *word, char ret[40]);
