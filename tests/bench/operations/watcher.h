/*
 * watcher.h - the monitor's part, played: each target is acknowledged, and each that is
 * enabled is said to be alive at once. For a hypervisor within the engine's process,
 * which no monitor can look at.
 */
#pragma once

/* On a thread of its own, which lives as long as the program. */
void watcher_start(void);
