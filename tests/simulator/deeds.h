/*
 * deeds.h - what a line of a scenario does. For script.c.
 */
#pragma once

#define DEED_WORDS 40

struct deed {
    char *words[DEED_WORDS];
    int count;
    const char *text;
};

/* "" where there is none. */
const char *deed_word(const struct deed *deed, int nth);
/* Into the journal, and done. */
void deed_do(const struct deed *deed);
