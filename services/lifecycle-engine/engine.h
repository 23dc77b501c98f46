/*
 * engine.h - what the engine consists of, opened in order and closed in reverse: lease,
 * agenda, partitions, bus, hosts, workers, and the turn that serves.
 */
#pragma once

#include "common/service.h"

/* Set by main.c's table. */
struct engine_settings {
    struct service_config service;
    const char *hypervisor;
    int workers;
    int lease_ms;
    const char *instance;
    const char *disk_dir, *day0_dir;
    const char *image_folder;
    const char *image_sources;
    int image_mib;
};

/* Opens all, turns until service_stopping(), closes. ERR_RETRY, ERR_INVALID: it could
 * not be opened; ERR_FATAL: an invariant broke. */
int engine_run(const struct engine_settings *settings, struct err *err);

/* Tells the hypervisor's side where disks and day-0 files lie; for commands, too. */
void engine_folders(const struct engine_settings *settings);
