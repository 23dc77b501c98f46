/*
 * model.h - datamodels in a line a group:
 *
 *   group NAME MIN [max N] [after GROUP]... [serial] [restarts] [pool N] [heals]
 *         [policy reboot|redeploy|manual] [retries N] [wait S] [boot S] [reboot S]
 *         [shutdown S] [elastic] [unwatched]
 *
 * heals: FALSE of VM_ALIVE recovers. elastic: load scales. unwatched: no KPI.
 */
#pragma once

#include "common/arena.h"
#include "common/err.h"
#include "proto/deployment.pb-c.h"

/* An empty datamodel of deployment "d", in the arena. */
Vnf__V1__Deployment *model_new(struct arena *arena);
/* words: what stands behind "group". ERR_INVALID names the word that is not known. */
int model_add(struct arena *arena, Vnf__V1__Deployment *spec, char **words, int count,
              struct err *err);
