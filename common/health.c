/*
 * health.c - the checks behind /health/ready, asked each time somebody asks.
 *
 * Checks are added before or while the server listens, and end before what they look at
 * does; the server may serve longer. service.c adds the check that turns the service
 * not ready while it stops.
 */
#include "common/health.h"

#include <assert.h>
#include <pthread.h>
#include <stddef.h>

#define CHECKS_MAX 16

static struct {
    const char *name;
    health_check *check;
    void *context;
} checks[CHECKS_MAX];
static size_t check_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void put(size_t i, const char *name, health_check *check, void *context)
{
    checks[i].name = name;
    checks[i].check = check;
    checks[i].context = context;
    check_count = i + 1;
}

void health_add(const char *name, health_check *check, void *context)
{
    pthread_mutex_lock(&lock);
    assert(check_count < CHECKS_MAX);
    put(check_count, name, check, context);
    pthread_mutex_unlock(&lock);
}

static bool never(void *unused, struct err *err)
{
    (void)unused;
    err_set(err, ERR_RETRY, "stopping");
    return false;
}

void health_end(void)
{
    pthread_mutex_lock(&lock);
    put(0, "service", never, NULL);
    pthread_mutex_unlock(&lock);
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
    size_t count;
    struct err reasons[CHECKS_MAX] = {
        {.kind = ERR_NONE, .msg = ""}
    };
    const char *names[CHECKS_MAX];
    bool ready[CHECKS_MAX], all = true;

    pthread_mutex_lock(&lock);
    count = check_count;
    for (size_t i = 0; i < count; i++) {
        ready[i] = checks[i].check(checks[i].context, &reasons[i]);
        names[i] = checks[i].name;
        all = all && ready[i];
    }
    pthread_mutex_unlock(&lock);
    fprintf(out, "{\"ready\":%s,\"checks\":[", all ? "true" : "false");
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%s{\"name\":", i ? "," : "");
        put_text(out, names[i]);
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
