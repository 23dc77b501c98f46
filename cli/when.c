/*
 * when.c - see when.h.
 */
#include "cli/when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SECOND INT64_C(1000000)
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

bool when_read_span(const char *text, int64_t *ret_us)
{
    static const struct {
        const char *unit;
        int64_t us;
    } UNITS[] = {
        {"ms", 1000  },
        {"s",  SECOND},
        {"m",  MINUTE},
        {"h",  HOUR  },
        {"d",  DAY   },
    };
    char *end;
    long value = strtol(text, &end, 10);

    if (end == text || value <= 0 || value > 1000000)
        return false;
    for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++)
        if (strcmp(end, UNITS[i].unit) == 0) {
            *ret_us = value * UNITS[i].us;
            return true;
        }
    return false;
}

int64_t when_read(const char *text)
{
    struct tm tm = {.tm_isdst = 0};
    const char *rest = text ? strptime(text, "%Y-%m-%dT%H:%M:%S", &tm) : NULL;
    double fraction = 0;
    char *end;

    if (!rest)
        return 0;
    if (*rest == '.') {
        fraction = strtod(rest, &end);
        rest = end;
    }
    return strcmp(rest, "Z") == 0
               ? timegm(&tm) * SECOND + (int64_t)(fraction * 1e6 + .5)
               : 0;
}

void when_write_span(char text[WHEN_SPAN_SIZE], int64_t us)
{
    if (us < 10 * SECOND)
        snprintf(text, WHEN_SPAN_SIZE, "%.1f s", (double)us / 1e6);
    else if (us < 2 * MINUTE)
        snprintf(text, WHEN_SPAN_SIZE, "%d s", (int)(us / SECOND));
    else if (us < HOUR)
        snprintf(text, WHEN_SPAN_SIZE, "%dm%02ds", (int)(us / MINUTE),
                 (int)(us % MINUTE / SECOND));
    else if (us < 2 * DAY)
        snprintf(text, WHEN_SPAN_SIZE, "%dh%02dm", (int)(us / HOUR),
                 (int)(us % HOUR / MINUTE));
    else
        snprintf(text, WHEN_SPAN_SIZE, "%dd", (int)(us / DAY));
}
