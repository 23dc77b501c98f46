/*
 * faults.h - all that is wrong with a request, in the words of one refusal. What there
 * is no room for is counted.
 */
#pragma once

#include <stddef.h>

#include "common/err.h"

struct faults {
    char text[360];
    size_t count, used, more;
};

/* "'subject' what"; of subject at most 93 characters, what is not printable as '?', so
 * that a hostile text cannot break the reply. */
void faults_add(struct faults *faults, const char *subject, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* 0 when there are none; otherwise the kind, and "context: " and all of them. */
int faults_refuse(const struct faults *faults, enum err_kind kind, const char *context,
                  struct err *err);
