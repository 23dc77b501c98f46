/*
 * log.h - one event per line on standard error, key=value, with the transaction id.
 *
 *   ts=2026-11-23T23:59:59.123456Z level=info service=monitor tx=… event="target
 * enabled" vm=…
 *
 * Only handlers, the loops and main log. Control characters and quotes of values are
 * escaped by log_event itself, so hostile input cannot forge a line. Any thread may
 * call.
 */
#pragma once

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARNING, LOG_ERROR };

/* Before the first line. level: "debug", "info", "warning", "error". Returns 0, or -1
 * when level is none of these. */
int log_open(const char *service, const char *level);

/*
 * event is a short constant sentence; tx the transaction id or NULL; the pairs are
 * (const char *key, const char *value) ... ended by NULL; a pair whose value is NULL is
 * left out.
 *   log_event(LOG_INFO, op->id, "operation accepted", "tenant", op->tenant, NULL);
 */
void log_event(enum log_level level, const char *tx, const char *event, ...)
    __attribute__((sentinel));

/* What the thread's next lines are about: they carry trace_id=, the trace of this
 * traceparent (W3C). NULL or "": no trace. */
void log_trace(const char *traceparent);

/* The thread's lines gather until log_release: a burst of them is few writes. What is
 * held is lost when the process is killed. */
void log_hold(void);
void log_release(void);

/* A number as a value of log_event, good until the end of the full expression's line:
 * eight buffers a thread, used in turn. */
const char *log_int(long long value);
