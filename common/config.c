/*
 * config.c - environment -> struct, from one table.
 *
 * Each type is a row of TYPES: how it is read and what a person may write. A fallback
 * is read like a value of the environment, so the table is the whole truth.
 */
#include "common/config.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool read_text(const char *text, void *field)
{
    *(const char **)field = text && *text ? text : NULL;
    return true;
}

/* A whole number from 0 to INT_MAX / factor, times factor; *rest is what follows. */
static bool read_number(const char *text, long factor, int *ret)
{
    char *rest;
    long value;

    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    value = strtol(text, &rest, 10);
    if (errno || value > INT_MAX / factor)
        return false;
    *ret = (int)(value * factor);
    return true;
}

static bool read_count(const char *text, void *field)
{
    return !text[strspn(text, "0123456789")] && read_number(text, 1, field);
}

static bool read_duration(const char *text, void *field)
{
    static const struct {
        const char *unit;
        long ms;
    } UNITS[] = {
        {"ms", 1      },
        {"s",  1000   },
        {"m",  60000  },
        {"h",  3600000}
    };
    const char *unit = text + strspn(text, "0123456789");

    for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++)
        if (strcmp(unit, UNITS[i].unit) == 0)
            return read_number(text, UNITS[i].ms, field);
    return false;
}

static bool read_switch(const char *text, void *field)
{
    static const char *const WORDS[] = {"0", "1", "no", "yes", "false", "true"};

    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
        if (strcasecmp(text, WORDS[i]) == 0) {
            *(int *)field = i % 2;
            return true;
        }
    return false;
}

static const struct {
    bool (*read)(const char *text, void *field);
    const char *form;
} TYPES[] = {
    [CONFIG_TEXT] = {read_text,     "a text"                       },
    [CONFIG_COUNT] = {read_count,    "a whole number, 0 or more"    },
    [CONFIG_DURATION_MS] = {read_duration, "a duration: 500ms, 3s, 2m, 1h"},
    [CONFIG_SWITCH] = {read_switch,   "a switch: yes or no"          },
};

__attribute__((format(printf, 2, 3))) static void add(struct err *err,
                                                      const char *format, ...)
{
    size_t length = err->kind == ERR_NONE ? 0 : strlen(err->msg);
    va_list args;

    if (length && length + 3 < sizeof err->msg) {
        memcpy(err->msg + length, "; ", 3);
        length += 2;
    }
    va_start(args, format);
    vsnprintf(err->msg + length, sizeof err->msg - length, format, args);
    va_end(args);
    err->kind = ERR_INVALID;
}

static void load_key(void *into, const struct config_key *key, struct err *problems)
{
    void *field = (char *)into + key->offset;
    const char *text = getenv(key->name);
    bool given = text && *text;

    if (!given && !key->fallback)
        add(problems, "%s must be set: %s", key->name, TYPES[key->type].form);
    else if (!given && !*key->fallback)
        return; /* stays NULL, 0 */
    else if (!TYPES[key->type].read(given ? text : key->fallback, field))
        add(problems, "%s is \"%.40s\", not %s", key->name,
            given ? text : key->fallback, TYPES[key->type].form);
}

int config_load(void *into, const struct config_key *keys, struct err *err)
{
    struct err problems = {.kind = ERR_NONE};

    for (const struct config_key *key = keys; key->name; key++)
        load_key(into, key, &problems);
    if (problems.kind != ERR_NONE)
        *err = problems;
    return problems.kind;
}

void config_help(FILE *out, const struct config_key *keys)
{
    for (const struct config_key *key = keys; key->name; key++) {
        fprintf(out, "  %s\n      %s\n      %c%s; ", key->name, key->help,
                toupper((unsigned char)TYPES[key->type].form[0]),
                TYPES[key->type].form + 1);
        if (!key->fallback)
            fprintf(out, "must be set.\n");
        else if (!*key->fallback)
            fprintf(out, "may stay empty.\n");
        else
            fprintf(out, "default %s.\n", key->fallback);
    }
}
