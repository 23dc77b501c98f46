/*
 * pages.c - see pages.h.
 */
#include "cli/pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/say.h"
#include "cli/show.h"
#include "cli/when.h"
#include "common/clock.h"
#include "common/mem.h"

#define PAGE 1000

static int wanted(const struct pages *pages, const json_t *all)
{
    int left = pages->most - (int)json_array_size(all);

    return pages->most && left < PAGE ? left : PAGE;
}

static int read_page(struct call *call, const struct pages *pages, const char *after,
                     json_t *all, char **ret_next)
{
    AUTO(free) char *path = xstrdup(pages->path);
    struct answer answer;
    char limit[16];
    int exit;

    snprintf(limit, sizeof limit, "%d", wanted(pages, all));
    pages_filter(&path, "limit", limit);
    if (*after)
        pages_filter(&path, pages->next, after);
    exit = rest_get(call->rest, path, &answer);
    if (exit != EXIT_DONE)
        return exit;
    json_array_extend(all, json_object_get(answer.json, pages->member));
    *ret_next = xstrdup(show_text(answer.json, "next"));
    answer_finish(&answer);
    return EXIT_DONE;
}

int pages_read(struct call *call, const struct pages *pages, json_t **ret)
{
    json_t *document = json_object(), *all = json_array();
    char *after = xstrdup("");
    int exit = EXIT_DONE;

    json_object_set_new(document, pages->member, all);
    do {
        char *next = NULL;

        exit = read_page(call, pages, after, all, &next);
        free(after);
        after = next;
    } while (exit == EXIT_DONE && *after && wanted(pages, all) > 0);
    free(after);
    if (exit != EXIT_DONE)
        json_decref(document);
    else
        *ret = document;
    return exit;
}

int pages_limit(const struct options *options, int fallback, int *ret)
{
    char *end;
    long value;

    *ret = options->all ? 0 : fallback;
    if (!options->limit)
        return EXIT_DONE;
    value = strtol(options->limit, &end, 10);
    if (*end || value < 1 || value > 1000000)
        return say(EXIT_USAGE, "--limit must be a number from 1 on");
    *ret = (int)value;
    return EXIT_DONE;
}

void pages_filter(char **path, const char *name, const char *value)
{
    AUTO(free) char *pair = NULL;
    char *longer;

    if (!value)
        return;
    pair = rest_path("{}={}", name, value);
    longer = xasprintf("%s%c%s", *path, strchr(*path, '?') ? '&' : '?', pair);
    free(*path);
    *path = longer;
}

int pages_since(char **path, const char *since)
{
    char text[CLOCK_TEXT_SIZE];
    int64_t span_us;

    if (!since || when_read(since)) {
        pages_filter(path, "since", since);
        return EXIT_DONE;
    }
    if (!when_read_span(since, &span_us))
        return say(EXIT_USAGE, "--since must be like 2h, or 2026-11-24T08:30:00Z");
    clock_format(text, clock_wall_us() - span_us);
    pages_filter(path, "since", text);
    return EXIT_DONE;
}
