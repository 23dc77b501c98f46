/*
 * domain_state.h - the collector DomainState: TRUE while libvirt says that the domain
 * runs. And the guard: no collector of a KPI, but told the same way what to watch, it
 * announces that a domain is dead, which settles what others say of the VM.
 */
#pragma once

#include "services/monitor/collect/hosts.h"

/* hosts must outlive them. */
struct collector domain_state(struct hosts *hosts);
struct collector domain_guard(struct hosts *hosts);
