/*
 * notice.c - lines of a login notice, from the VM's record.
 */
#include "services/lifecycle-engine/plan/notice.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

struct page {
    char *text;
    size_t size, used;
    bool full;
};

/* What could move a terminal's cursor is shown as '?'. */
static void printable(char *line)
{
    for (; *line; line++)
        if ((unsigned char)*line < 0x20 || *line == 0x7f)
            *line = '?';
}

static void line(struct page *page, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void line(struct page *page, const char *format, ...)
{
    char text[512];
    va_list args;
    size_t length;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    printable(text);
    length = strlen(text);
    page->full |= page->used + length + 2 > page->size;
    if (page->full)
        return;
    memcpy(page->text + page->used, text, length);
    page->used += length;
    page->text[page->used++] = '\n';
    page->text[page->used] = '\0';
}

/* "2026-11-23 23:59:59 UTC" */
static const char *moment(char text[32], int64_t time_us)
{
    time_t seconds = (time_t)(time_us / 1000000);
    struct tm tm;

    gmtime_r(&seconds, &tm);
    strftime(text, 32, "%Y-%m-%d %H:%M:%S UTC", &tm);
    return text;
}

static void happened(struct page *page, const char *what,
                     const Vnf__V1__Happening *happening)
{
    char at[32];

    if (!happening) {
        line(page, "%-15s never", what);
        return;
    }
    line(page, "%-15s %s, %s, transaction %s, asked by %s", what,
         moment(at, happening->time_us), happening->kind, happening->operation,
         *happening->account ? happening->account : "-");
    if (*happening->text)
        line(page, "                %s", happening->text);
}

static void kpi(struct page *page, const Vnf__V1__Kpi *kpi)
{
    const Vnf__V1__Collector *collector = kpi->collector;

    line(page,
         "                %s: %s%s%s%s%s every %g s, TRUE after %u, FALSE after %u",
         kpi->event_name, collector ? collector->type : "",
         *kpi->metric_cond ? " " : "", kpi->metric_cond, *kpi->metric_value ? " " : "",
         kpi->metric_value, collector ? collector->poll_interval_ms / 1000.0 : 0,
         kpi->occurrences_true, kpi->occurrences_false);
}

static void monitoring(struct page *page, const struct deployment *d,
                       const struct vm *vm)
{
    const Vnf__V1__Happening *since = vm->record->monitoring;
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);
    char at[32];

    if (!since) {
        line(page, "%-15s off, never switched on", "Monitoring");
        return;
    }
    line(page, "%-15s %s since %s, %s, transaction %s, asked by %s", "Monitoring",
         vm->monitored ? "on" : "off", moment(at, since->time_us), since->kind,
         since->operation, *since->account ? since->account : "-");
    for (size_t i = 0; vm->monitored && i < group->n_kpis; i++)
        kpi(page, group->kpis[i]);
}

void notice_text(char *to, size_t size, const struct deployment *d, const struct vm *vm)
{
    static const char CUT[] = "(more than fits here: see the VM's history)";
    struct page page = {.text = to, .size = size - sizeof CUT - 1};

    to[0] = '\0';
    line(&page, "VNF %s of tenant %s, VM %s", d->name, d->tenant, vm->name);
    happened(&page, "Last reboot", vm->record->rebooted);
    happened(&page, "Last update", vm->record->updated);
    monitoring(&page, d, vm);
    happened(&page, "Last recovery", vm->record->recovered);
    if (page.full) {
        page = (struct page){.text = to, .size = size, .used = strlen(to)};
        line(&page, "%s", CUT);
    }
}
