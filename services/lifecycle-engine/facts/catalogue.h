/*
 * catalogue.h - what deployments are made of, and whose it is: images, flavors,
 * networks, tenants with their quotas, as a turn holds them.
 *
 * An entry of tenant "" is everybody's; a tenant's own of the same name comes first.
 * The requests about an entry are numbered under its subject, "images/ID" of its
 * tenant, which is a row of `deployment` where no deployment is ever there: a
 * deployment's name has no slash.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "proto/catalogue.pb-c.h"
#include "services/lifecycle-engine/facts/deployment.h"

enum image_state { IMAGE_FETCHING = 1, IMAGE_READY, IMAGE_FAILED };

/* A file of an image: fetched from `src` where that is set, and kept at `path`. */
enum image_part { PART_DISK, PART_KERNEL, PART_INITRD, PARTS_END };

struct image {
    const char *tenant, *name;
    const char *id; /* names the files that are kept for it; "": none are */
    enum image_state state;
    const char *paths[PARTS_END]; /* "" where it has no such file */
    const char *format; /* of the disk: "qcow2", "raw"; "" until it is known */
    const char *command_line;
    const Vnf__V1__Image *asked; /* NULL: it was written by hand */
    const char *users;           /* "t/a, t/b"; loaded where a delete is in the turn */
    bool fresh, dirty, gone;
    struct image *next;
};

struct flavor {
    const char *tenant, *name;
    unsigned vcpus, memory_mib, root_disk_mib;
    const char *users;
    bool fresh, gone;
    struct flavor *next;
};

/* Of the hypervisors, or with a subnet one that is made for its tenant. */
struct network {
    const char *tenant, *name;
    const char *host_network;                /* "": its name, or it has a subnet */
    const char *subnet;                      /* its id; "": it has none */
    const char *address, *netmask, *gateway; /* of the subnet */
    const char *subnet_was;                  /* as loaded */
    const char *users;
    bool fresh, dirty, gone;
    struct network *next;
};

#define NO_LIMIT (-1)

struct tenant {
    const char *name;
    struct usage used;          /* as loaded, of all its deployments */
    int64_t most[MEASURES_END]; /* NO_LIMIT, or the quota */
    struct usage asked;         /* in this turn, and granted */
    const char *entries;        /* "images/a, flavors/b"; loaded where a delete is */
    const char *users;          /* its deployments, likewise */
    bool fresh, dirty, gone;
    struct tenant *next;
};

struct catalogue {
    struct image *images;
    struct flavor *flavors;
    struct network *networks;
    struct tenant *tenants;
};

/* As the tenant sees it: its own, or everybody's; NULL: neither. What a turn removed is
 * not there. */
struct image *image_seen(const struct catalogue *catalogue, const char *tenant,
                         const char *name);
struct flavor *flavor_seen(const struct catalogue *catalogue, const char *tenant,
                           const char *name);
/* Exactly that one's. */
struct image *image_find(const struct catalogue *catalogue, const char *tenant,
                         const char *name);
struct flavor *flavor_find(const struct catalogue *catalogue, const char *tenant,
                           const char *name);
struct network *network_seen(const struct catalogue *catalogue, const char *tenant,
                             const char *name);
struct network *network_find(const struct catalogue *catalogue, const char *tenant,
                             const char *name);
/* By the id of its subnet. */
struct network *network_of_subnet(const struct catalogue *catalogue, const char *tenant,
                                  const char *subnet);
struct tenant *tenant_find(const struct catalogue *catalogue, const char *name);

/* "disk", "kernel", "initrd"; where the part is to come from, "" for none; its SHA-256
 * in hex, or "". */
const char *part_name(enum image_part part);
const char *part_source(const Vnf__V1__Image *asked, enum image_part part);
const char *part_checksum(const Vnf__V1__Image *asked, enum image_part part);

/* What of d counts: itself, its VMs in any state, and what those were made with. */
struct usage usage_of(const struct deployment *d);
/* What more of d counts now than when it was loaded. */
struct usage usage_change(const struct deployment *d);
const char *measure_name(enum measure measure); /* "vms" */

/* The folder of what the kind is about, "images/"; NULL: the kind is not of the
 * catalogue. */
const char *kind_folder(enum operation_kind kind);
/* What stands behind the folder; NULL: the subject is a deployment's name. */
const char *subject_id(const char *subject);
