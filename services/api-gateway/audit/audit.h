/*
 * audit.h - every request that changes something is written down before its answer goes
 * out: who, from where, what, and what was answered. So is a login that failed at one.
 *
 * One thread writes what has gathered while it wrote the last, in one statement; the
 * answers wait for it, no thread of HTTP does, and requests that only read pass by.
 * While PostgreSQL is away answers go out all the same; their entries are kept, at most
 * 10,000, until it is back. What can't be kept is a line of the log, whole.
 */
#pragma once

#include "common/http.h"
#include "services/api-gateway/store/audit.h"

struct audit;

/* days: entries older than that are taken away. */
struct audit *audit_start(struct store *store, int days);
/* Writes what is left. After the server that calls audit_settle has ended. */
void audit_stop(struct audit *audit);
AUTO_DEFINE(audit_stop, struct audit *);

/* For struct http_options, with the audit from its context: holds the answer back until
 * it is written down. */
void audit_settle(struct audit *audit, struct exchange *exchange, int status);
