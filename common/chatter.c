/*
 * chatter.c - see chatter.h.
 */
#include "common/chatter.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Where the gist begins and ends. */
static const char *gist_find(const char *text, const char **end)
{
    const char *begin = text;

    *end = text + strcspn(text, "(");
    for (const char *at = text; (at = strstr(at, ": ")) && at < *end; at += 2)
        begin = at + 2;
    return begin;
}

static void gist_read(char *gist, size_t size, const char *speaker, const char *text)
{
    const char *end, *at = gist_find(text, &end);
    size_t length = (size_t)snprintf(gist, size, "%s ", speaker);

    for (; at < end && length + 1 < size; at++)
        if (!isdigit((unsigned char)*at))
            gist[length++] = *at;
    if (length < size)
        gist[length] = '\0';
}

/* The line with that gist, or the place that it is to have. */
static struct chatter_line *line_find(struct chatter *chatter, const char *gist)
{
    struct chatter_line *oldest = chatter->lines;

    for (int i = 0; i < CHATTER_LINES; i++) {
        struct chatter_line *line = &chatter->lines[i];

        if (line->said_us && strcmp(line->gist, gist) == 0)
            return line;
        if (line->said_us < oldest->said_us)
            oldest = line;
    }
    memset(oldest, 0, sizeof *oldest);
    snprintf(oldest->gist, sizeof oldest->gist, "%s", gist);
    return oldest;
}

bool chatter_is_new(struct chatter *chatter, const char *speaker, const char *text,
                    int64_t now_us, unsigned *held)
{
    char gist[sizeof chatter->lines->gist];
    struct chatter_line *line;
    bool is_new;

    gist_read(gist, sizeof gist, speaker, text);
    pthread_mutex_lock(&chatter->lock);
    line = line_find(chatter, gist);
    is_new = !line->said_us || now_us - line->said_us >= CHATTER_US;
    *held = line->held;
    line->held = is_new ? 0 : line->held + 1;
    if (is_new)
        line->said_us = now_us;
    pthread_mutex_unlock(&chatter->lock);
    return is_new;
}

void chatter_forget(struct chatter *chatter, const char *speaker)
{
    const size_t length = strlen(speaker);

    pthread_mutex_lock(&chatter->lock);
    for (int i = 0; i < CHATTER_LINES; i++) {
        struct chatter_line *line = &chatter->lines[i];

        if (strncmp(line->gist, speaker, length) == 0 && line->gist[length] == ' ')
            memset(line, 0, sizeof *line);
    }
    pthread_mutex_unlock(&chatter->lock);
}
