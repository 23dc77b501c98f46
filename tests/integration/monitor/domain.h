/*
 * domain.h - one domain of the simulated hypervisor, started and killed by the test:
 * not by the monitor, not by the engine.
 */
#pragma once

/* QUARTET_TEST_HYPERVISOR; a test without it fails. */
const char *hypervisor(void);

/* Defines the test's domain, off. */
void domain_make(const char *vm_id);
/* For .fini: whatever became of it. */
void domain_remove(void);

void domain_start(void);
void domain_kill(void);
void domain_pause(void);
void domain_resume(void);
