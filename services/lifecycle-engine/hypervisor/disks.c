/*
 * disks.c - see disks.h. Files are named by the VM's uuid, which no other VM ever has:
 * a VM that is made again begins with disks of its own.
 */
#include "services/lifecycle-engine/hypervisor/disks.h"

#include <string.h>

#include "services/lifecycle-engine/hypervisor/base.h"
#include "services/lifecycle-engine/hypervisor/day0.h"
#include "services/lifecycle-engine/hypervisor/iso.h"
#include "services/lifecycle-engine/hypervisor/volume.h"

#define NAME_ROOM 64

static const char *folder = "/var/lib/quartet/disks";
static const char *day0_folder = "";

void hypervisor_folders(const char *disks, const char *day0)
{
    folder = disks;
    day0_folder = day0;
}

/* libvirt's test driver has no disks. */
static bool has_disks(const struct hypervisor *hypervisor)
{
    const char *driver = virConnectGetType(hypervisor->link);

    return driver && strcmp(driver, "TEST") != 0;
}

static void own_name(char name[NAME_ROOM], const char *vm_id)
{
    snprintf(name, NAME_ROOM, "%s.qcow2", vm_id);
}

static void volume_name(char name[NAME_ROOM], const char *vm_id, unsigned volid)
{
    snprintf(name, NAME_ROOM, "%s-%u.qcow2", vm_id, volid);
}

static void drive_name(char name[NAME_ROOM], const char *vm_id)
{
    snprintf(name, NAME_ROOM, "%s.iso", vm_id);
}

static struct disk *disk_add(struct domain *domain, const char *format, const char *bus)
{
    struct disk *disk = &domain->disks[domain->disk_count++];

    *disk = (struct disk){.path = ""};
    snprintf(disk->format, sizeof disk->format, "%s", format);
    snprintf(disk->bus, sizeof disk->bus, "%s", *bus ? bus : "virtio");
    return disk;
}

/* What the making of one VM's disks works on. */
struct making {
    struct hypervisor *hypervisor;
    virStoragePoolPtr pool;
    struct domain *domain;
    bool defined;
};

/* Where the file of this name lies already, or will. */
static void path_guess(struct disk *disk, const char *name)
{
    snprintf(disk->path, sizeof disk->path, "%s/%s", folder, name);
}

static int own_make(struct making *m, struct err *err)
{
    struct domain *domain = m->domain;
    struct disk *disk;
    char name[NAME_ROOM];

    if (!*domain->base)
        return 0;
    disk = disk_add(domain, "qcow2", "");
    disk->boots = !*domain->kernel;
    own_name(name, domain->id);
    path_guess(disk, name);
    if (m->defined)
        return 0;
    if (base_fits(domain->base, domain->disk_gib, err) < 0)
        return err->kind;
    return volume_need(m->hypervisor, m->pool, name, domain->base, domain->base_format,
                       domain->disk_gib, disk->path, err);
}

static int volume_make(struct making *m, const struct volume *volume, struct err *err)
{
    struct disk *disk = disk_add(m->domain, "qcow2", volume->bus);
    char name[NAME_ROOM];

    volume_name(name, m->domain->id, volume->volid);
    path_guess(disk, name);
    return m->defined ? 0
                      : volume_need(m->hypervisor, m->pool, name, NULL, NULL,
                                    volume->gib, disk->path, err);
}

/* The drive is written before the domain is defined, so that of a defined one is whole.
 */
static int drive_make(struct making *m, const struct drive *drive, struct err *err)
{
    struct disk *disk = disk_add(m->domain, "raw", "");
    AUTO(free) uint8_t *bytes = NULL;
    size_t length = 0;
    char name[NAME_ROOM];
    int r;

    disk->read_only = true;
    drive_name(name, m->domain->id);
    path_guess(disk, name);
    if (m->defined)
        return 0;
    r = iso_write(drive, &bytes, &length, err);
    return r < 0 ? r
                 : volume_write(m->hypervisor, m->pool, name, bytes, length, disk->path,
                                err);
}

static int all_make(struct making *m, const struct drive *drive, struct err *err)
{
    int r = own_make(m, err);

    for (int i = 0; r == 0 && i < m->domain->volume_count; i++)
        r = volume_make(m, &m->domain->volumes[i], err);
    if (r == 0 && drive->count)
        r = drive_make(m, drive, err);
    return r;
}

static int is_defined(struct making *m, struct err *err)
{
    enum domain_state state;
    int r = hypervisor_look(m->hypervisor, m->domain->id, &state, err);

    if (r == 0)
        m->defined = state != DOMAIN_ABSENT;
    return r;
}

int disks_make(struct hypervisor *hypervisor, struct domain *domain, struct err *err)
{
    AUTO(virStoragePoolFree) virStoragePoolPtr pool = NULL;
    AUTO(drive_finish) struct drive drive = {.count = 0};
    struct making making = {.hypervisor = hypervisor, .domain = domain};
    int r = day0_drive(domain, day0_folder, &drive, err);

    domain->disk_count = 0;
    if (r == 0)
        r = connection_need(hypervisor, err);
    if (r < 0 || !has_disks(hypervisor) ||
        (!*domain->base && !domain->volume_count && !drive.count))
        return r;
    r = is_defined(&making, err);
    if (r == 0 && !making.defined)
        r = pool_open(hypervisor, folder, true, &pool, err);
    making.pool = pool;
    return r < 0 ? r : all_make(&making, &drive, err);
}

int disks_remove(struct hypervisor *hypervisor, const char *vm_id, struct err *err)
{
    AUTO(virStoragePoolFree) virStoragePoolPtr pool = NULL;
    char name[NAME_ROOM];
    int r = connection_need(hypervisor, err);

    if (r < 0 || !has_disks(hypervisor))
        return r;
    r = pool_open(hypervisor, folder, false, &pool, err);
    if (r < 0 || !pool)
        return r;
    own_name(name, vm_id);
    r = volume_remove(hypervisor, pool, name, err);
    drive_name(name, vm_id);
    if (r == 0)
        r = volume_remove(hypervisor, pool, name, err);
    for (unsigned volid = 1; r == 0 && volid <= VOLUMES_MAX; volid++) {
        volume_name(name, vm_id, volid);
        r = volume_remove(hypervisor, pool, name, err);
    }
    return r;
}
