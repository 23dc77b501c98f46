/*
 * day0.c - see day0.h. cloud-init takes user-data and vendor-data apart, so that files
 * come to a guest whose user-data is the user's own, too.
 */
#include "services/lifecycle-engine/hypervisor/day0.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/day0_file.h"
#include "services/lifecycle-engine/hypervisor/variables.h"

/* What goes into the drive, as it comes together. */
struct work {
    const struct domain *domain;
    const Vnf__V1__Day0 *day0;
    struct drive *drive;
    struct variable *facts;
    const char *folder;
    bool own_user_data, own_network_config;
    FILE *cloud; /* the cloud-config of ours */
    int placed;  /* files in it */
};

static void file_add(struct drive *drive, const char *path, const char *text,
                     size_t length)
{
    drive->files[drive->count++] = (struct drive_file){path, text, length};
}

static void place(struct work *w, const char *path, const char *text, size_t length)
{
    const size_t room =
        sodium_base64_encoded_len(length, sodium_base64_VARIANT_ORIGINAL);
    AUTO(free) char *coded = xcalloc(1, room);

    sodium_bin2base64(coded, room, (const unsigned char *)text, length,
                      sodium_base64_VARIANT_ORIGINAL);
    if (w->placed++ == 0)
        fputs("write_files:\n", w->cloud);
    fprintf(w->cloud, "- path: \"%s\"\n  encoding: b64\n  content: %s\n", path, coded);
}

static bool is_named(const char *dst, const char *name)
{
    return strcmp(dst, name) == 0 ||
           (strncmp(dst, "--", 2) == 0 && !strcmp(dst + 2, name));
}

/* Given as data a text ends with a line's end; a file is what it is. */
static int text_of(struct work *w, const Vnf__V1__Configuration *given,
                   const char **ret, size_t *ret_length, struct err *err)
{
    if (*given->file)
        return day0_file_read(w->drive->arena, w->folder, given->file, ret, ret_length,
                              err);
    *ret = arena_format(w->drive->arena, "%s\n", given->data);
    *ret_length = strlen(*ret);
    return 0;
}

static int configuration_add(struct work *w, const Vnf__V1__Configuration *given,
                             struct err *err)
{
    struct arena *arena = w->drive->arena;
    struct variable *variables = variables_add(arena, w->facts, given, w->day0->index);
    const char *text = NULL;
    size_t length = 0;

    if (text_of(w, given, &text, &length, err) < 0)
        return err_wrap(err, "day 0 of %s", given->dst);
    text = variables_put(arena, variables, text, &length);
    if (is_named(given->dst, "user-data")) {
        w->own_user_data = true;
        file_add(w->drive, "user-data", text, length);
    } else if (is_named(given->dst, "network-config")) {
        w->own_network_config = true;
        file_add(w->drive, "network-config", text, length);
    } else if (*given->dst == '/') {
        place(w, given->dst, text, length);
        file_add(w->drive, arena_format(arena, "files%s", given->dst), text, length);
    } else {
        file_add(w->drive, arena_text(arena, given->dst), text, length);
    }
    return 0;
}

/* --- cloud-init's own ------------------------------------------------------------- */

static void text_add(struct work *w, const char *path, char *text)
{
    const char *kept = arena_text(w->drive->arena, text);

    file_add(w->drive, path, kept, strlen(kept));
    free(text);
}

static void meta_data_add(struct work *w)
{
    text_add(w, "meta-data",
             xasprintf("instance-id: \"%s\"\nlocal-hostname: \"%s\"\n", w->domain->id,
                       variables_hostname(w->drive->arena, w->day0)));
}

/* With a name of its own: without one cloud-init has systemd-networkd and ifupdown look
 * for an interface that is called as the entry is. */
static void nic_write(FILE *out, const struct nic *nic, const struct plug *plug,
                      bool leads)
{
    fprintf(out, "  nic%u:\n    match: {macaddress: \"%s\"}\n    set-name: \"eth%u\"\n",
            nic->nicid, nic->mac, nic->nicid);
    if (plug->dhcp || !*nic->address || !plug->bits) {
        fputs("    dhcp4: true\n", out);
        return;
    }
    fprintf(out, "    addresses: [\"%s/%u\"]\n", nic->address, plug->bits);
    if (leads && *plug->gateway)
        fprintf(out, "    routes: [{to: \"0.0.0.0/0\", via: \"%s\"}]\n", plug->gateway);
}

static void network_config_add(struct work *w)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out;

    if (w->own_network_config || !w->domain->nic_count)
        return;
    out = open_memstream(&text, &length);
    fputs("version: 2\nethernets:\n", out);
    for (int i = 0; i < w->domain->nic_count; i++)
        nic_write(out, &w->domain->nics[i], &w->domain->plugs[i], i == 0);
    fclose(out);
    text_add(w, "network-config", text);
}

static int all_add(struct work *w, struct err *err)
{
    const Vnf__V1__Day0 *day0 = w->day0;

    if (day0->n_configurations > DRIVE_FILES_MAX)
        return err_set(err, ERR_CONFLICT, "day 0: %zu files, %d are possible",
                       day0->n_configurations, DRIVE_FILES_MAX);
    for (size_t i = 0; i < day0->n_configurations; i++)
        if (configuration_add(w, day0->configurations[i], err) < 0)
            return err->kind;
    meta_data_add(w);
    network_config_add(w);
    return 0;
}

static int drive_fill(struct work *w, struct err *err)
{
    char *cloud = NULL;
    size_t length = 0;
    int r;

    w->cloud = open_memstream(&cloud, &length);
    fputs("#cloud-config\n", w->cloud);
    r = all_add(w, err);
    fclose(w->cloud);
    if (r == 0 && w->own_user_data && w->placed)
        text_add(w, "vendor-data", TAKE(cloud));
    else if (r == 0 && !w->own_user_data)
        text_add(w, "user-data", TAKE(cloud));
    free(cloud);
    return r;
}

int day0_drive(const struct domain *domain, const char *folder, struct drive *ret,
               struct err *err)
{
    struct work w = {.domain = domain, .drive = ret, .folder = folder};
    ProtobufCAllocator allocator;

    *ret = (struct drive){.count = 0};
    if (!domain->day0)
        return 0;
    ret->arena = arena_create();
    allocator = arena_allocator(ret->arena);
    w.day0 = vnf__v1__day0__unpack(&allocator, domain->day0_length, domain->day0);
    if (!w.day0)
        return err_set(err, ERR_FATAL, "day 0 of %s cannot be read", domain->name);
    w.facts = variables_of_vm(ret->arena, domain, w.day0);
    return drive_fill(&w, err);
}

void drive_finish(struct drive *drive)
{
    arena_destroy(drive->arena);
}
