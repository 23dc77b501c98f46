/*
 * faults.c - see faults.h.
 */
#include "common/faults.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void clean(char into[94], const char *subject)
{
    size_t i = 0;

    for (; subject[i] && i < 93; i++)
        into[i] = (char)(subject[i] < ' ' || subject[i] > '~' ? '?' : subject[i]);
    into[i] = '\0';
}

void faults_add(struct faults *faults, const char *subject, const char *format, ...)
{
    char words[360], name[94];
    size_t length;
    va_list args;

    faults->count++;
    clean(name, subject);
    length = (size_t)snprintf(words, sizeof words, "%s'%s' ", faults->used ? "; " : "",
                              name);
    va_start(args, format);
    length += (size_t)vsnprintf(words + length, sizeof words - length, format, args);
    va_end(args);
    if (faults->used + length >= sizeof faults->text) {
        faults->more++;
        return;
    }
    memcpy(faults->text + faults->used, words, length + 1);
    faults->used += length;
}

int faults_refuse(const struct faults *faults, enum err_kind kind, const char *context,
                  struct err *err)
{
    if (faults->count == 0)
        return 0;
    if (faults->more)
        return err_set(err, kind, "%s: %s; and %zu more", context, faults->text,
                       faults->more);
    return err_set(err, kind, "%s: %s", context, faults->text);
}
