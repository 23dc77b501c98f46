/*
 * kinds.h - the kinds of dials: TCP, TRUE when somebody accepts; HTTP, TRUE when the
 * status of the answer is as wanted.
 */
#pragma once

#include "services/monitor/dial/dialler.h"

extern const struct dial_kind DIAL_TCP, DIAL_HTTP;
