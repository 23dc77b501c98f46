/*
 * domain_xml.c - a domain as libvirt reads it: struct domain -> XML. Pure.
 *
 * A machine that boots its kernel directly or its disk, on emulated hardware (q35, TCG:
 * never KVM), with virtio nics, the channel of the guest agent, ACPI for an orderly
 * shutdown and a serial console that is logged. The vm's id is the domain's uuid, so
 * defining twice is defining once. A crashed domain stays off: what follows is the
 * engine's to decide. golden/ under the tests holds what comes out.
 */
#include "services/lifecycle-engine/hypervisor/domain_xml.h"

#include <libxml/xmlwriter.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"

AUTO_DEFINE(xmlFreeTextWriter, xmlTextWriterPtr);
AUTO_DEFINE(xmlBufferFree, xmlBufferPtr);

struct kind {
    const char *driver, *type, *arch, *machine;
    bool has_guests; /* with an agent, and a console that is logged on the host */
};

/* the first row is for drivers that are not listed */
static const struct kind KINDS[] = {
    {"QEMU", "qemu", "x86_64", "q35", true },
    {"TEST", "test", NULL,     NULL,  false},
};

static const struct kind *kind_find(const char *driver)
{
    for (size_t i = 0; driver && i < sizeof KINDS / sizeof KINDS[0]; i++)
        if (strcmp(KINDS[i].driver, driver) == 0)
            return &KINDS[i];
    return &KINDS[0];
}

static void open_tag(xmlTextWriterPtr w, const char *name)
{
    xmlTextWriterStartElement(w, BAD_CAST name);
}

static void close_tag(xmlTextWriterPtr w)
{
    xmlTextWriterEndElement(w);
}

static void attribute(xmlTextWriterPtr w, const char *name, const char *value)
{
    if (value)
        xmlTextWriterWriteAttribute(w, BAD_CAST name, BAD_CAST value);
}

/* <name>text</name>; nothing when the text is empty */
static void text(xmlTextWriterPtr w, const char *name, const char *value)
{
    if (value[0])
        xmlTextWriterWriteElement(w, BAD_CAST name, BAD_CAST value);
}

/* <name key='value' .../>; pairs, ended by NULL */
__attribute__((sentinel)) static void tag(xmlTextWriterPtr w, const char *name, ...)
{
    const char *key;
    va_list pairs;

    open_tag(w, name);
    va_start(pairs, name);
    while ((key = va_arg(pairs, const char *)))
        attribute(w, key, va_arg(pairs, const char *));
    va_end(pairs);
    close_tag(w);
}

static void write_size(xmlTextWriterPtr w, const struct domain *domain)
{
    open_tag(w, "memory");
    attribute(w, "unit", "MiB");
    xmlTextWriterWriteFormatString(w, "%u", domain->memory_mib);
    close_tag(w);
    xmlTextWriterWriteFormatElement(w, BAD_CAST "vcpu", "%u", domain->vcpus);
}

static void write_boot(xmlTextWriterPtr w, const struct domain *domain,
                       const struct kind *kind)
{
    open_tag(w, "os");
    open_tag(w, "type");
    attribute(w, "arch", kind->arch);
    attribute(w, "machine", kind->machine);
    xmlTextWriterWriteString(w, BAD_CAST "hvm");
    close_tag(w);
    text(w, "kernel", domain->kernel);
    text(w, "initrd", domain->initrd);
    text(w, "cmdline", domain->command_line);
    close_tag(w);
}

static void write_conduct(xmlTextWriterPtr w)
{
    open_tag(w, "features");
    tag(w, "acpi", NULL);
    tag(w, "apic", NULL);
    close_tag(w);
    tag(w, "clock", "offset", "utc", NULL);
    text(w, "on_poweroff", "destroy");
    text(w, "on_reboot", "restart");
    text(w, "on_crash", "destroy");
}

/* sda, sdb, ... or vda, ...: each bus has letters of its own. */
static void write_target(xmlTextWriterPtr w, const struct disk *disk, int letters[2])
{
    const bool virtio = strcmp(disk->bus, "virtio") == 0;
    char name[8];

    snprintf(name, sizeof name, "%cd%c", virtio ? 'v' : 's', 'a' + letters[virtio]++);
    tag(w, "target", "dev", name, "bus", disk->bus, NULL);
}

static void write_disks(xmlTextWriterPtr w, const struct domain *domain)
{
    bool scsi = false;
    int letters[2] = {0};

    for (int i = 0; i < domain->disk_count; i++) {
        const struct disk *disk = &domain->disks[i];

        open_tag(w, "disk");
        attribute(w, "type", "file");
        attribute(w, "device", "disk");
        tag(w, "driver", "name", "qemu", "type", disk->format, NULL);
        tag(w, "source", "file", disk->path, NULL);
        write_target(w, disk, letters);
        if (disk->boots)
            tag(w, "boot", "order", "1", NULL);
        if (disk->read_only)
            tag(w, "readonly", NULL);
        close_tag(w);
        scsi |= strcmp(disk->bus, "scsi") == 0;
    }
    if (scsi)
        tag(w, "controller", "type", "scsi", "model", "virtio-scsi", NULL);
}

/* libvirt counts kilobytes a second. */
static void write_bandwidth(xmlTextWriterPtr w, unsigned mbit)
{
    char average[16];

    if (!mbit)
        return;
    snprintf(average, sizeof average, "%u", mbit * 125);
    open_tag(w, "bandwidth");
    tag(w, "inbound", "average", average, NULL);
    tag(w, "outbound", "average", average, NULL);
    close_tag(w);
}

static void write_nic(xmlTextWriterPtr w, const struct domain *domain, int place)
{
    const struct nic *nic = &domain->nics[place];
    const struct plug *plug = &domain->plugs[place];
    const struct own_network *own = domain_own_network(domain, nic);

    open_tag(w, "interface");
    attribute(w, "type", "network");
    tag(w, "mac", "address", nic->mac, NULL);
    tag(w, "source", "network", own ? own->host_name : nic_host_network(nic), NULL);
    tag(w, "model", "type", *plug->model ? plug->model : "virtio", NULL);
    write_bandwidth(w, plug->bandwidth);
    if (plug->down)
        tag(w, "link", "state", "down", NULL);
    close_tag(w);
}

static void write_agent(xmlTextWriterPtr w)
{
    open_tag(w, "channel");
    attribute(w, "type", "unix");
    tag(w, "target", "type", "virtio", "name", "org.qemu.guest_agent.0", NULL);
    close_tag(w);
}

static void write_console(xmlTextWriterPtr w, const struct domain *domain)
{
    char file[100];

    snprintf(file, sizeof file, "/var/log/libvirt/%s.console.log", domain->id);
    open_tag(w, "serial");
    attribute(w, "type", "pty");
    tag(w, "log", "file", file, "append", "on", NULL);
    tag(w, "target", "port", "0", NULL);
    close_tag(w);
}

static void write_devices(xmlTextWriterPtr w, const struct domain *domain,
                          const struct kind *kind)
{
    open_tag(w, "devices");
    tag(w, "controller", "type", "usb", "model", "none", NULL);
    for (int i = 0; i < domain->nic_count; i++)
        write_nic(w, domain, i);
    write_disks(w, domain);
    if (kind->has_guests) {
        write_agent(w);
        write_console(w, domain);
    }
    close_tag(w);
}

char *domain_xml(const struct domain *domain, const char *driver)
{
    const struct kind *kind = kind_find(driver);
    AUTO(xmlBufferFree) xmlBufferPtr buffer = xmlBufferCreate();
    AUTO(xmlFreeTextWriter) xmlTextWriterPtr w = xmlNewTextWriterMemory(buffer, 0);

    xmlTextWriterSetIndent(w, 1);
    xmlTextWriterSetIndentString(w, BAD_CAST "  ");
    open_tag(w, "domain");
    attribute(w, "type", kind->type);
    text(w, "name", domain->name);
    text(w, "uuid", domain->id);
    text(w, "title", domain->title);
    write_size(w, domain);
    write_boot(w, domain, kind);
    write_conduct(w);
    write_devices(w, domain, kind);
    close_tag(w);
    xmlTextWriterFlush(w);
    return xstrdup((const char *)xmlBufferContent(buffer));
}
