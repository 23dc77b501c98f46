/*
 * health.c - the checks behind /health/ready, asked each time somebody asks.
 *
 * Checks are added before or while the server listens: the count is published after
 * the row is written, so a reader sees whole rows only. service.c adds the check that
 * turns the service not ready while it stops.
 */
#include "common/health.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

#define CHECKS_MAX 16

static struct {
    const char *name;
    health_check *check;
    void *context;
} checks[CHECKS_MAX];
static atomic_size_t check_count;
static pthread_mutex_t adding = PTHREAD_MUTEX_INITIALIZER;

void health_add(const char *name, health_check *check, void *context)
{
    size_t i;

    pthread_mutex_lock(&adding);
    i = atomic_load(&check_count);
    assert(i < CHECKS_MAX);
    checks[i].name = name;
    checks[i].check = check;
    checks[i].context = context;
    atomic_store(&check_count, i + 1);
    pthread_mutex_unlock(&adding);
}

/* As a JSON string. Bytes beyond ASCII become '?': a reason may be in any encoding. */
static void put_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;

        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c < 0x20)
            fprintf(out, "\\u%04x", c);
        else
            fputc(c > 0x7e ? '?' : c, out);
    }
    fputc('"', out);
}

bool health_render(FILE *out)
{
    size_t count = atomic_load(&check_count);
    struct err reasons[CHECKS_MAX] = {
        {.kind = ERR_NONE, .msg = ""}
    };
    bool ready[CHECKS_MAX], all = true;

    for (size_t i = 0; i < count; i++) {
        ready[i] = checks[i].check(checks[i].context, &reasons[i]);
        all = all && ready[i];
    }
    fprintf(out, "{\"ready\":%s,\"checks\":[", all ? "true" : "false");
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%s{\"name\":", i ? "," : "");
        put_text(out, checks[i].name);
        fprintf(out, ",\"ready\":%s", ready[i] ? "true" : "false");
        if (!ready[i] || (reasons[i].kind == ERR_NONE && reasons[i].msg[0])) {
            fputs(ready[i] ? ",\"note\":" : ",\"reason\":", out);
            put_text(out, reasons[i].msg);
        }
        fputc('}', out);
    }
    fputs("]}\n", out);
    return all;
}
