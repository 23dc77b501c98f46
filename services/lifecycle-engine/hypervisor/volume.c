/*
 * volume.c - see volume.h.
 *
 * The pool is transient: libvirt keeps it over its own restarts, and after the host's
 * whoever needs it makes it again. Pools are few and engines many, so each call that
 * finds something there already counts it as done.
 */
#include "services/lifecycle-engine/hypervisor/volume.h"

#include <libvirt/virterror.h>
#include <libxml/xmlwriter.h>
#include <string.h>

#include "common/mem.h"
#include "common/uuid.h"

AUTO_DEFINE(xmlFree, xmlChar *);

/* --- the pool --------------------------------------------------------------------- */

static int failed(struct hypervisor *hypervisor, struct err *err, const char *what,
                  const char *name)
{
    connection_failed(hypervisor, err, what);
    err_wrap(err, "disk %s", name);
    return err->kind == ERR_NOT_FOUND ? (err->kind = ERR_CONFLICT) : err->kind;
}

static virStoragePoolPtr pool_find(virConnectPtr link, const char *folder)
{
    return virStoragePoolLookupByTargetPath(link, folder);
}

static virStoragePoolPtr pool_make(virConnectPtr link, const char *folder)
{
    AUTO(xmlFree) xmlChar *path = xmlEncodeSpecialChars(NULL, BAD_CAST folder);
    char id[UUID_SIZE];

    uuid_name(id, "disks/%s", folder);

    AUTO(free)
    char *xml = xasprintf("<pool type='dir'><name>quartet-%.8s</name>"
                          "<target><path>%s</path></target></pool>",
                          id, (const char *)path);
    return virStoragePoolCreateXML(link, xml, VIR_STORAGE_POOL_CREATE_WITH_BUILD);
}

static int pool_run(virStoragePoolPtr pool)
{
    return virStoragePoolIsActive(pool) == 1 || virStoragePoolCreate(pool, 0) == 0 ||
                   virStoragePoolIsActive(pool) == 1
               ? 0
               : -1;
}

int pool_open(struct hypervisor *hypervisor, const char *folder, bool make,
              virStoragePoolPtr *ret, struct err *err)
{
    int r = connection_need(hypervisor, err);
    AUTO(virStoragePoolFree) virStoragePoolPtr pool = NULL;

    if (r < 0)
        return r;
    pool = pool_find(hypervisor->link, folder);
    if (!pool && virGetLastErrorCode() != VIR_ERR_NO_STORAGE_POOL)
        return failed(hypervisor, err, "look for its pool", folder);
    if (!pool && make) {
        r = connection_guard(hypervisor, err);
        if (r < 0)
            return r;
        pool = pool_make(hypervisor->link, folder);
        if (!pool) /* somebody was quicker, or it cannot be */
            r = failed(hypervisor, err, "make its pool", folder);
        if (!pool)
            pool = pool_find(hypervisor->link, folder);
        if (!pool)
            return r;
    }
    if (pool && make && pool_run(pool) < 0)
        return failed(hypervisor, err, "start its pool", folder);
    *ret = TAKE(pool);
    return 0;
}

/* --- one volume ------------------------------------------------------------------- */

static virStorageVolPtr find(virStoragePoolPtr pool, const char *name)
{
    return virStorageVolLookupByName(pool, name);
}

/* A file that the pool has not seen, because others made it, it sees when told to look.
 */
static virStorageVolPtr find_anew(virStoragePoolPtr pool, const char *name)
{
    virStorageVolPtr volume = find(pool, name);

    if (!volume && virStoragePoolRefresh(pool, 0) == 0)
        volume = find(pool, name);
    return volume;
}

static int path_of(struct hypervisor *hypervisor, virStorageVolPtr volume,
                   const char *name, char *path, struct err *err)
{
    AUTO(free) char *text = virStorageVolGetPath(volume);

    if (!text)
        return failed(hypervisor, err, "find the path", name);
    snprintf(path, PATH_SIZE, "%s", text);
    return 0;
}

/* One that a libvirtd died over is no qcow2 yet. */
static bool is_whole(virStorageVolPtr volume)
{
    AUTO(free) char *xml = virStorageVolGetXMLDesc(volume, 0);

    return xml && strstr(xml, "<format type='qcow2'/>");
}

static void write_text(xmlTextWriterPtr w, const char *element, const char *text)
{
    xmlTextWriterWriteElement(w, BAD_CAST element, BAD_CAST text);
}

static void write_format(xmlTextWriterPtr w, const char *format)
{
    xmlTextWriterStartElement(w, BAD_CAST "format");
    xmlTextWriterWriteAttribute(w, BAD_CAST "type", BAD_CAST format);
    xmlTextWriterEndElement(w);
}

static void write_target(xmlTextWriterPtr w, const char *format)
{
    xmlTextWriterStartElement(w, BAD_CAST "target");
    write_format(w, format);
    xmlTextWriterStartElement(w, BAD_CAST "permissions");
    write_text(w, "mode", "0600");
    xmlTextWriterEndElement(w);
    xmlTextWriterEndElement(w);
}

static char *describe(const char *name, const char *format, uint64_t bytes,
                      const char *base, const char *base_format)
{
    xmlBufferPtr buffer = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(buffer, 0);
    char *xml;

    xmlTextWriterStartElement(w, BAD_CAST "volume");
    write_text(w, "name", name);
    if (bytes)
        xmlTextWriterWriteFormatElement(w, BAD_CAST "capacity", "%llu",
                                        (unsigned long long)bytes);
    xmlTextWriterWriteElement(w, BAD_CAST "allocation", BAD_CAST "0");
    write_target(w, format);
    if (base) {
        xmlTextWriterStartElement(w, BAD_CAST "backingStore");
        write_text(w, "path", base);
        write_format(w, base_format);
        xmlTextWriterEndElement(w);
    }
    xmlTextWriterEndElement(w);
    xmlFreeTextWriter(w);
    xml = xstrdup((const char *)xmlBufferContent(buffer));
    xmlBufferFree(buffer);
    return xml;
}

static int drop(struct hypervisor *hypervisor, virStorageVolPtr volume,
                const char *name, struct err *err)
{
    int r = connection_guard(hypervisor, err);

    if (r == 0 && virStorageVolDelete(volume, 0) < 0 &&
        virGetLastErrorCode() != VIR_ERR_NO_STORAGE_VOL)
        r = failed(hypervisor, err, "remove", name);
    return r;
}

int volume_need(struct hypervisor *hypervisor, virStoragePoolPtr pool, const char *name,
                const char *base, const char *base_format, unsigned gib, char *path,
                struct err *err)
{
    AUTO(virStorageVolFree) virStorageVolPtr volume = find_anew(pool, name);
    AUTO(free)
    char *xml = describe(name, "qcow2", (uint64_t)gib << 30, base, base_format);
    int r;

    if (volume && is_whole(volume))
        return path_of(hypervisor, volume, name, path, err);
    r = volume ? drop(hypervisor, volume, name, err) : 0;
    if (r == 0)
        r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;
    if (volume)
        virStorageVolFree(volume);
    volume = virStorageVolCreateXML(pool, xml, 0);
    return volume ? path_of(hypervisor, volume, name, path, err)
                  : failed(hypervisor, err, "make", name);
}

static int send_all(virStreamPtr stream, const uint8_t *bytes, size_t length)
{
    const size_t piece = 65536; /* of libvirt's messages */

    for (size_t sent = 0; sent < length;) {
        size_t left = length - sent;
        int n = virStreamSend(stream, (const char *)bytes + sent,
                              left < piece ? left : piece);

        if (n < 0)
            return -1;
        sent += (size_t)n;
    }
    return virStreamFinish(stream);
}

static int upload(struct hypervisor *hypervisor, virStorageVolPtr volume,
                  const uint8_t *bytes, size_t length)
{
    virStreamPtr stream = virStreamNew(hypervisor->link, 0);
    int r = stream ? virStorageVolUpload(volume, stream, 0, length, 0) : -1;

    if (r == 0)
        r = send_all(stream, bytes, length);
    if (stream)
        virStreamFree(stream);
    return r;
}

int volume_write(struct hypervisor *hypervisor, virStoragePoolPtr pool,
                 const char *name, const uint8_t *bytes, size_t length, char *path,
                 struct err *err)
{
    AUTO(virStorageVolFree) virStorageVolPtr volume = NULL;
    AUTO(free) char *xml = describe(name, "raw", length, NULL, NULL);
    int r = volume_remove(hypervisor, pool, name, err);

    if (r == 0)
        r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;
    volume = virStorageVolCreateXML(pool, xml, 0);
    if (!volume)
        return failed(hypervisor, err, "make", name);
    if (upload(hypervisor, volume, bytes, length) < 0)
        return failed(hypervisor, err, "write", name);
    return path_of(hypervisor, volume, name, path, err);
}

int volume_remove(struct hypervisor *hypervisor, virStoragePoolPtr pool,
                  const char *name, struct err *err)
{
    AUTO(virStorageVolFree) virStorageVolPtr volume = find(pool, name);

    if (!volume && virGetLastErrorCode() == VIR_ERR_NO_STORAGE_VOL)
        return 0;
    return volume ? drop(hypervisor, volume, name, err)
                  : failed(hypervisor, err, "look for", name);
}
