/*
 * auto.h - release at scope exit, and handing over.
 *
 * A type's header says AUTO_DEFINE(thing_close, struct thing *) once; a local
 * AUTO(thing_close) struct thing *t = NULL; is then closed on every return path, unless
 * TAKE(t) gave it away. Closers skip NULL.
 */
#pragma once

#include <stdio.h>
#include <stdlib.h>

#define AUTO_DEFINE(closer, type)                                                      \
    static inline void auto_##closer(type *p)                                          \
    {                                                                                  \
        if (*p)                                                                        \
            closer(*p);                                                                \
    }                                                                                  \
    struct auto_##closer##_defined

#define AUTO(closer) __attribute__((cleanup(auto_##closer)))

#define TAKE(p)                                                                        \
    __extension__({                                                                    \
        __typeof__(p) take_ = (p);                                                     \
        (p) = NULL;                                                                    \
        take_;                                                                         \
    })

static inline void auto_free(void *p)
{
    free(*(void **)p);
}

AUTO_DEFINE(fclose, FILE *);
