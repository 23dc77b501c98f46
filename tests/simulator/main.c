/*
 * main.c - the virtual-time simulator: the engine's own turns, decisions and plans in a
 * world of its own (tests/README.md).
 *
 *   run scenario FILE...   each against FILE's .golden; QUARTET_GOLDEN=write makes them
 *   run show FILE          what happens in it
 *   run chance COUNT [SEED]  so many random scripts, from this seed on
 *
 * Exit code: 0, or 1 when a golden log differs or something broke, 2 for usage.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "common/log.h"
#include "common/mem.h"
#include "tests/simulator/chance.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/script.h"

/* The engine logs; here the journal says what matters. */
void log_event(enum log_level level, const char *tx, const char *event, ...)
{
    (void)level, (void)tx, (void)event;
}

void log_trace(const char *traceparent)
{
    (void)traceparent;
}

void log_hold(void)
{
}

void log_release(void)
{
}

const char *log_int(long long value)
{
    (void)value;
    return "";
}

static char *file_read(const char *path)
{
    FILE *file = fopen(path, "r");
    size_t capacity = 1 << 20, length;
    char *text;

    if (!file)
        return NULL;
    text = xcalloc(1, capacity + 1);
    length = fread(text, 1, capacity, file);
    text[length] = '\0';
    fclose(file);
    return text;
}

static void lines_read(struct script *script, char *text)
{
    char *rest = NULL;

    script->count = 0;
    for (char *line = strtok_r(text, "\n", &rest); line;
         line = strtok_r(NULL, "\n", &rest))
        if (script->count < SCRIPT_LINES)
            script->lines[script->count++] = line;
}

/* Runs a file; the journal has what happened. */
static int file_run(const char *path, char **text)
{
    struct script script;
    struct err err;

    *text = file_read(path);
    if (!*text) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return 1;
    }
    lines_read(&script, *text);
    if (script_run(&script, 0, false, &err) < 0) {
        fprintf(stderr, "%s: %s\n", path, err.msg);
        return 1;
    }
    return 0;
}

static void golden_path(char *path, size_t size, const char *scenario)
{
    int stem = (int)(strlen(scenario) - strlen(".scenario"));

    snprintf(path, size, "%.*s.golden", stem > 0 ? stem : 0, scenario);
}

static int golden_write(const char *path)
{
    FILE *file = fopen(path, "w");

    if (!file)
        return 1;
    fputs(journal_text(), file);
    return fclose(file) != 0;
}

static int golden_compare(const char *path)
{
    AUTO(free) char *golden = file_read(path);
    const char *now = journal_text();
    int number = 1;

    if (!golden)
        return fprintf(stderr, "%s is not there: make golden\n", path), 1;
    for (const char *was = golden;; number++) {
        size_t a = strcspn(was, "\n"), b = strcspn(now, "\n");

        if (a != b || memcmp(was, now, a) != 0)
            return fprintf(stderr, "%s:%d differs\n  was %.*s\n  is  %.*s\n", path,
                           number, (int)a, was, (int)b, now),
                   1;
        if (!was[a] || !now[b])
            return was[a] != now[b];
        was += a + 1;
        now += b + 1;
    }
}

static int scenario(const char *path)
{
    const char *write = getenv("QUARTET_GOLDEN");
    AUTO(free) char *text = NULL;
    char golden[512];

    if (file_run(path, &text))
        return 1;
    if (journal_fault()) {
        fprintf(stderr, "%s: broken %s\n", path, journal_fault());
        return 1;
    }
    golden_path(golden, sizeof golden, path);
    return write && strcmp(write, "write") == 0 ? golden_write(golden)
                                                : golden_compare(golden);
}

static int scenarios(char **paths, int count)
{
    int failed = 0;

    for (int i = 0; i < count; i++)
        failed += scenario(paths[i]);
    printf("%d scenarios, %d failed\n", count, failed);
    return failed != 0;
}

static int show(const char *path)
{
    AUTO(free) char *text = NULL;

    if (file_run(path, &text))
        return 1;
    fputs(journal_text(), stdout);
    return journal_fault() != NULL;
}

static void fault_print(struct script *script, uint64_t seed)
{
    struct err err;

    printf("seed %llu breaks %s\n", (unsigned long long)seed, journal_fault());
    chance_shrink(script, seed);
    script_run(script, seed, true, &err);
    printf("shortest, breaks %s:\n", journal_fault() ? journal_fault() : "no more");
    for (int i = 0; i < script->count; i++)
        printf("  %s\n", script->lines[i]);
    if (getenv("QUARTET_SHOW")) {
        script_run(script, seed, false, &err);
        fputs(journal_text(), stdout);
    }
    fflush(stdout);
}

static int chance(long count, uint64_t seed)
{
    clock_t begun = clock();
    int broken = 0;

    for (uint64_t s = seed; s < seed + (uint64_t)count && broken < 5; s++) {
        AUTO(arena_destroy) struct arena *arena = arena_create();
        struct script script;
        struct err err;

        chance_write(&script, arena, s);
        if (script_run(&script, s, true, &err) < 0)
            return fprintf(stderr, "seed %llu: %s\n", (unsigned long long)s, err.msg),
                   1;
        if (!journal_fault())
            continue;
        broken++;
        fault_print(&script, s);
    }
    printf("%ld random scripts from seed %llu, %d broken, %.1f s\n", count,
           (unsigned long long)seed, broken,
           (double)(clock() - begun) / CLOCKS_PER_SEC);
    return broken != 0;
}

int main(int argc, char **argv)
{
    if (argc > 2 && strcmp(argv[1], "scenario") == 0)
        return scenarios(argv + 2, argc - 2);
    if (argc == 3 && strcmp(argv[1], "show") == 0)
        return show(argv[2]);
    if (argc > 2 && strcmp(argv[1], "chance") == 0)
        return chance(atol(argv[2]), argc > 3 ? strtoull(argv[3], NULL, 10) : 1);
    fputs("usage: run scenario FILE... | show FILE | chance COUNT [SEED]\n", stderr);
    return 2;
}
