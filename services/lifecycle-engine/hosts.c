/*
 * hosts.c - see hosts.h.
 */
#include "services/lifecycle-engine/hosts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/mem.h"
#include "services/lifecycle-engine/store/store.h"

#define LISTED_MAX 64

struct hosts {
    int count;
    struct hypervisor_watch *watches[];
};

/* --- the list --------------------------------------------------------------------- */

/* The words in turn, each in the arena. */
struct list {
    struct arena *arena;
    int count;
    struct host_listed hosts[LISTED_MAX];
};

static bool is_taken(const struct list *list, const char *name)
{
    for (int i = 0; i < list->count; i++)
        if (strcmp(list->hosts[i].name, name) == 0)
            return true;
    return false;
}

/* The machine of the URI, or this one; with a number where that is another's name. */
static const char *name_make(struct list *list, const char *uri)
{
    const char *machine = strstr(uri, "://");
    char own[64] = "";
    size_t length;
    const char *name;

    machine = machine ? machine + 3 : "";
    machine = strchr(machine, '@') ? strchr(machine, '@') + 1 : machine;
    length = strcspn(machine, "/:");
    gethostname(own, sizeof own - 1);
    name = length ? arena_format(list->arena, "%.*s", (int)length, machine)
                  : arena_text(list->arena, *own ? own : "local");
    for (int n = 2; is_taken(list, name); n++)
        name = arena_format(list->arena, "%.60s-%d", name, n);
    return name;
}

/* "NAME@ZONE" before an "=" that comes before any ":" of a URI. */
static int host_read(struct list *list, char *word, struct err *err)
{
    struct host_listed *host = &list->hosts[list->count];
    char *equals = word + strcspn(word, "=:/");
    char *zone = NULL;

    *host = (struct host_listed){.uri = word, .zone = ""};
    if (*equals == '=') {
        *equals = '\0';
        zone = strchr(word, '@');
        if (zone)
            *zone++ = '\0';
        *host = (struct host_listed){equals + 1, word, zone ? zone : ""};
    } else {
        host->name = name_make(list, word);
    }
    if (!strchr(host->uri, ':'))
        return err_set(err, ERR_INVALID, "QUARTET_HYPERVISOR: '%s' is no URI",
                       host->uri);
    if (!name_is_good(host->name) || (*host->zone && !name_is_good(host->zone)))
        return err_set(err, ERR_INVALID,
                       "QUARTET_HYPERVISOR: '%s', '%s': names of hosts and zones are "
                       "letters, digits, - . _",
                       host->name, host->zone);
    if (is_taken(list, host->name))
        return err_set(err, ERR_INVALID, "QUARTET_HYPERVISOR: two hosts are called %s",
                       host->name);
    list->count++;
    return 0;
}

static int list_read(struct list *list, const char *text, struct err *err)
{
    char *rest = arena_text(list->arena, text), *word;

    while ((word = strsep(&rest, ","))) {
        word += strspn(word, " ");
        word[strcspn(word, " ")] = '\0';
        if (!*word)
            continue;
        if (list->count == LISTED_MAX)
            return err_set(err, ERR_INVALID, "QUARTET_HYPERVISOR: more than %d hosts",
                           LISTED_MAX);
        if (host_read(list, word, err) < 0)
            return err->kind;
    }
    return list->count ? 0
                       : err_set(err, ERR_INVALID, "QUARTET_HYPERVISOR names no host");
}

/* --- watches ---------------------------------------------------------------------- */

static int watches_open(struct hosts **ret, const struct host *known,
                        domain_happened *happened, void *context, struct err *err)
{
    AUTO(hosts_close) struct hosts *hosts = NULL;
    size_t count = 0;

    for (const struct host *host = known; host; host = host->next)
        count++;
    hosts = xcalloc(1, sizeof *hosts + count * sizeof(struct hypervisor_watch *));
    for (; known; known = known->next) {
        if (hypervisor_watch_open(&hosts->watches[hosts->count], known->uri, happened,
                                  context, err) < 0)
            return err->kind;
        hosts->count++;
    }
    *ret = TAKE(hosts);
    return 0;
}

int hosts_open(struct hosts **ret, struct db *db, const char *list,
               domain_happened *happened, void *context, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct list listed = {.arena = arena};
    struct host *known;

    if (list_read(&listed, list, err) < 0 ||
        store_hosts_list(db, listed.hosts, listed.count, err) < 0 ||
        store_hosts_known(db, arena, &known, err) < 0)
        return err->kind;
    return watches_open(ret, known, happened, context, err);
}

void hosts_close(struct hosts *hosts)
{
    for (int i = 0; hosts && i < hosts->count; i++)
        hypervisor_watch_close(hosts->watches[i]);
    free(hosts);
}

bool hosts_connected(const struct hosts *hosts, struct err *err)
{
    for (int i = hosts->count - 1; i >= 0; i--)
        if (hypervisor_watch_connected(hosts->watches[i], err))
            return true;
    return false;
}

/* --- commands --------------------------------------------------------------------- */

int hosts_each(struct db *db, host_take *take, void *context, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct host *host;
    int r = store_hosts_known(db, arena, &host, err);

    for (; r == 0 && host; host = host->next)
        r = take(context, host->uri, err);
    return r;
}

int hosts_print(const char *database, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct host *host;

    if (db_open(&db, database, DB_STEADY_PLANS, err) < 0 ||
        store_hosts_known(db, arena, &host, err) < 0)
        return err->kind;
    for (; host; host = host->next)
        printf("%s %s %s %d %s\n", host->name, *host->zone ? host->zone : "-",
               host->enabled ? "enabled" : "disabled", host->vms, host->uri);
    return 0;
}

int hosts_enable(const char *database, const char *name, bool enabled, struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    int r = db_open(&db, database, DB_STEADY_PLANS, err);

    if (r == 0)
        r = store_host_enable(db, name, enabled, err);
    return r == ERR_NOT_FOUND ? (err->kind = ERR_INVALID) : r;
}
