/*
 * say.h - what quartetctl says on standard error: one line, which names what to do.
 */
#pragma once

/* "quartetctl: ..."; returns the exit code, so that a caller can `return say(...)`. */
int say(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));
