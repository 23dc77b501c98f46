/*
 * when.h - times and spans of time as text. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

/* "500ms", "30s", "5m", "2h", "7d" -> microseconds, more than 0. */
bool when_read_span(const char *text, int64_t *ret_us);

/* RFC 3339 in UTC, as the gateway writes it -> microseconds since 1970; 0: it is none.
 */
int64_t when_read(const char *text);

/* The span as a person reads it: "0.3 s", "12 s", "4m10s", "3h20m", "12d". */
#define WHEN_SPAN_SIZE 24
void when_write_span(char text[WHEN_SPAN_SIZE], int64_t span_us);
