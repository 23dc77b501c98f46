/*
 * verdicts.h - what the monitor last said of a VM's KPIs, as its record keeps it.
 */
#pragma once

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/facts/scene.h"

/* The verdict stands until the next one of the KPI, or the next epoch. The same again
 * changes nothing. */
void verdict_stands(const struct scene *scene, struct vm *vm,
                    const Mon__V1__Alarm *alarm);
