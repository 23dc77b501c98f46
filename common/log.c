/*
 * log.c - one event per line, key=value, on standard error.
 *
 * A line is built on the stack and written by one write() of at most PIPE_BUF bytes, so
 * lines of several threads and processes never mix. It is plain ASCII: whatever else a
 * value holds is written as \n, \" or \xNN, so no value can end the line, start a pair
 * of its own or steer a terminal. A value past 1000 bytes is cut and ends in "...";
 * pairs that no longer fit are left out.
 */
#include "common/log.h"

#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"

#define VALUE_MAX 1000

static const char *const LEVELS[] = {
    [LOG_DEBUG] = "debug",
    [LOG_INFO] = "info",
    [LOG_WARNING] = "warning",
    [LOG_ERROR] = "error",
};

static struct {
    const char *service;
    enum log_level least;
} log_settings = {"quartet", LOG_INFO};

/* 32 hex digits; "": none. */
static _Thread_local char trace_id[33];

struct line {
    size_t length;
    char text[PIPE_BUF];
};

static size_t space_left(const struct line *line)
{
    return sizeof line->text - 1 - line->length; /* 1: the newline */
}

static void put(struct line *line, const char *bytes, size_t length)
{
    memcpy(line->text + line->length, bytes, length);
    line->length += length;
}

/* How one byte is written: 1 to 4 bytes into out. */
static size_t escape(char out[5], unsigned char byte)
{
    static const char PLAIN[] = "\n\r\t\"\\", LETTER[] = "nrt\"\\";
    const char *found = byte ? strchr(PLAIN, byte) : NULL;

    if (found)
        return (size_t)snprintf(out, 5, "\\%c", LETTER[found - PLAIN]);
    if (byte < 0x20 || byte > 0x7e)
        return (size_t)snprintf(out, 5, "\\x%02x", byte);
    out[0] = (char)byte;
    return 1;
}

static bool needs_quotes(const char *value)
{
    for (const char *c = value; *c; c++)
        if (*c <= ' ' || *c > '~' || *c == '"' || *c == '\\' || *c == '=')
            return true;
    return !*value;
}

static void put_quoted(struct line *line, const char *value, size_t limit)
{
    size_t start = line->length;
    char out[5];

    put(line, "\"", 1);
    for (const char *c = value; *c; c++) {
        size_t n = escape(out, (unsigned char)*c);

        if (line->length - start + n > limit) {
            put(line, "...", 3);
            break;
        }
        put(line, out, n);
    }
    put(line, "\"", 1);
}

/* " key=value"; cut, or left out, where the line is full. */
static void put_pair(struct line *line, const char *key, const char *value)
{
    size_t key_length = strlen(key), length = strlen(value), limit = VALUE_MAX;

    if (space_left(line) < key_length + 24)
        return;
    if (limit > space_left(line) - key_length - 8) /* 8: space, =, quotes and dots */
        limit = space_left(line) - key_length - 8;
    if (line->length)
        put(line, " ", 1);
    put(line, key, key_length);
    put(line, "=", 1);
    if (length > limit || needs_quotes(value))
        put_quoted(line, value, limit);
    else
        put(line, value, length);
}

static _Thread_local struct {
    bool on;
    struct line lines;
} held;

static void write_out(struct line *line)
{
    size_t done = 0;

    while (done < line->length) {
        ssize_t n = write(STDERR_FILENO, line->text + done, line->length - done);

        if (n < 0 && errno != EINTR)
            return; /* nowhere is left to say it */
        done += n < 0 ? 0 : (size_t)n;
    }
    line->length = 0;
}

static void write_line(struct line *line)
{
    line->text[line->length++] = '\n';
    if (held.lines.length + line->length > sizeof held.lines.text)
        write_out(&held.lines);
    if (held.on)
        put(&held.lines, line->text, line->length);
    else
        write_out(line);
}

void log_hold(void)
{
    held.on = true;
}

void log_release(void)
{
    held.on = false;
    write_out(&held.lines);
}

int log_open(const char *service, const char *level)
{
    for (size_t i = 0; i < sizeof LEVELS / sizeof LEVELS[0]; i++) {
        if (strcmp(LEVELS[i], level) != 0)
            continue;
        log_settings.service = service;
        log_settings.least = (enum log_level)i;
        return 0;
    }
    return -1;
}

void log_event(enum log_level level, const char *tx, const char *event, ...)
{
    int kept_errno = errno;
    struct line line = {.length = 0};
    char time[CLOCK_TEXT_SIZE];
    va_list pairs;

    if (level < log_settings.least)
        return;
    clock_format(time, clock_wall_us());
    put_pair(&line, "ts", time);
    put_pair(&line, "level", LEVELS[level]);
    put_pair(&line, "service", log_settings.service);
    if (tx)
        put_pair(&line, "tx", tx);
    if (*trace_id)
        put_pair(&line, "trace_id", trace_id);
    put_pair(&line, "event", event);
    va_start(pairs, event);
    for (const char *key; (key = va_arg(pairs, const char *));) {
        const char *value = va_arg(pairs, const char *);

        if (value)
            put_pair(&line, key, value);
    }
    va_end(pairs);
    write_line(&line);
    errno = kept_errno;
}

/* "00-" 32 digits "-" ... */
void log_trace(const char *traceparent)
{
    if (traceparent && strlen(traceparent) > 35)
        snprintf(trace_id, sizeof trace_id, "%s", traceparent + 3);
    else
        *trace_id = '\0';
}

const char *log_int(long long value)
{
    static _Thread_local char buffers[8][24];
    static _Thread_local unsigned next;
    char *buffer = buffers[next++ % 8];

    snprintf(buffer, sizeof buffers[0], "%lld", value);
    return buffer;
}
