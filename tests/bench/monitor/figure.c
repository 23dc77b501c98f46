/*
 * figure.c - see figure.h.
 */
#include "tests/bench/monitor/figure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_kept(const struct figure *figure)
{
    const char *text = getenv("QUARTET_BENCH_ROOM");
    double room = text ? atof(text) : 1;
    double value = figure->of_ratio ? figure->value / figure->ground : figure->value;

    if (!figure->sign)
        return true;
    if (strcmp(figure->sign, "<=") == 0)
        return value <= figure->promised * room;
    return figure->sign[0] == '<' ? value < figure->promised * room
                                  : value >= figure->promised / room;
}

static void promise(char *ret, size_t size, const struct figure *figure)
{
    *ret = '\0';
    if (figure->sign)
        snprintf(ret, size, "%s %g %s", figure->sign, figure->promised,
                 figure->of_ratio ? "x" : figure->unit);
}

static void record(const struct figure *figure, const char *promised, bool kept)
{
    const char *path = getenv("QUARTET_BENCH_JSON");
    FILE *file = path ? fopen(path, "a") : NULL;

    if (!file)
        return;
    fprintf(file, "{\"name\": \"%s\", \"value\": %.17g, \"unit\": \"%s\", ",
            figure->name, figure->value, figure->unit);
    if (figure->ground > 0)
        fprintf(file, "\"ground\": %.17g, \"ratio\": %.17g, ", figure->ground,
                figure->value / figure->ground);
    else
        fprintf(file, "\"ground\": null, \"ratio\": null, ");
    fprintf(file, "\"promise\": \"%s\", \"kept\": %s}\n", promised,
            kept ? "true" : "false");
    fclose(file);
}

bool figure_tell(const struct figure *figure)
{
    bool kept = is_kept(figure);
    char promised[60];

    promise(promised, sizeof promised, figure);
    printf("%-42s %12.1f %s", figure->name, figure->value, figure->unit);
    if (figure->ground > 0)
        printf("   %.2f x of %.0f", figure->value / figure->ground, figure->ground);
    if (*promised)
        printf("   promised %s   %s", promised, kept ? "kept" : "MISSED");
    putchar('\n');
    record(figure, promised, kept);
    return kept;
}
