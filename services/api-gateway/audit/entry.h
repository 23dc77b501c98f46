/*
 * entry.h - one request and its answer, as the audit log keeps it. Pure.
 */
#pragma once

#include <stdbool.h>

#include "common/http.h"
#include "services/api-gateway/store/audit.h"

/* Fills the entry, unless it is none: what only reads, and who is nobody, is not kept.
 */
bool entry_make(struct audit_entry *ret, struct exchange *exchange, int status);
