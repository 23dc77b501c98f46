/*
 * fuzz.h - what every harness here is: libFuzzer calls it with bytes that may be
 * anything. It must come back, without a report of the sanitizers, whatever they are.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* The bytes as a text of their own, zero-terminated; malloc'd. */
static inline char *fuzz_text(const uint8_t *bytes, size_t length)
{
    char *text = malloc(length + 1);

    if (!text)
        abort();
    memcpy(text, bytes, length);
    text[length] = '\0';
    return text;
}
