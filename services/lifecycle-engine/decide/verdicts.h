/*
 * verdicts.h - what the monitor last said of a VM's KPIs, as its record keeps it.
 */
#pragma once

#include "common/envelope.h"
#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Whether something later was said of this KPI in the same epoch: the alarm is read
 * again. Both the place on the topic and the time say so: a topic made anew begins at
 * 0.
 */
bool verdict_is_old(const struct vm *vm, const Mon__V1__Alarm *alarm,
                    const struct record *record);

/* What the monitor says now of this KPI: TRUE, in the present epoch? The one that says
 * so, or NULL. */
const Vnf__V1__Verdict *verdict_true(const struct vm *vm, const char *event_name);

/* The verdict stands until the next one of the KPI, or the next epoch. The same again
 * changes nothing. */
void verdict_stands(const struct scene *scene, struct vm *vm,
                    const Mon__V1__Alarm *alarm, const struct record *record);
