/*
 * test_domain_xml.c - a domain comes out as the XML in golden/.
 *
 * QUARTET_GOLDEN=write makes the files anew from what comes out; git diff shows it.
 */
#include "services/lifecycle-engine/hypervisor/domain_xml.h"

#include <criterion/criterion.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"

#define GOLDEN "tests/unit/lifecycle-engine/golden/"

static const struct domain FULL = {
    .id = "0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21",
    .name = "edge_router_1_0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21",
    .title = "acme/edge",
    .kernel = "/srv/images/tiny/kernel",
    .initrd = "/srv/images/tiny/initrd",
    .command_line = "console=ttyS0 quiet",
    .memory_mib = 256,
    .vcpus = 2,
    .nic_count = 2,
    .nics = {{0, "default", "52:54:00:aa:bb:01", "192.168.122.7"},
             {1, "backbone", "52:54:00:aa:bb:02", ""}},
};

static char *read_golden(const char *path)
{
    AUTO(fclose) FILE *file = fopen(path, "r");
    char *text = calloc(1, 10000);

    cr_assert(file, "%s: is this the root of the repository?", path);
    cr_assert_lt(fread(text, 1, 9999, file), 9999u);
    return text;
}

static void expect(const struct domain *domain, const char *driver, const char *path)
{
    AUTO(free) char *xml = domain_xml(domain, driver);
    const char *golden = getenv("QUARTET_GOLDEN");

    if (golden && strcmp(golden, "write") == 0) {
        AUTO(fclose) FILE *file = fopen(path, "w");

        cr_assert(file);
        fputs(xml, file);
        return;
    }

    AUTO(free) char *wanted = read_golden(path);
    cr_assert_str_eq(xml, wanted);
}

Test(domain_xml, a_qemu_domain_is_emulated_and_boots_its_kernel)
{
    expect(&FULL, "QEMU", GOLDEN "domain_qemu.xml");
}

Test(domain_xml, the_simulated_hypervisor_gets_its_own_type)
{
    expect(&FULL, "TEST", GOLDEN "domain_test.xml");
}

Test(domain_xml, disks_and_plugs_are_as_asked)
{
    struct domain domain = FULL;

    domain.kernel[0] = domain.initrd[0] = domain.command_line[0] = '\0';
    domain.plugs[0] = (struct plug){.model = "e1000", .bandwidth = 50};
    domain.plugs[1].down = true;
    domain.disk_count = 4;
    domain.disks[0] = (struct disk){"/d/own.qcow2", "qcow2", "virtio", true, false};
    domain.disks[1] = (struct disk){"/d/1.qcow2", "qcow2", "sata", false, false};
    domain.disks[2] = (struct disk){"/d/2.qcow2", "qcow2", "scsi", false, false};
    domain.disks[3] = (struct disk){"/d/drive.iso", "raw", "virtio", false, true};
    expect(&domain, "QEMU", GOLDEN "domain_disks.xml");
}

Test(domain_xml, what_is_empty_is_left_out)
{
    struct domain domain = FULL;

    domain.nic_count = 0;
    domain.title[0] = domain.kernel[0] = domain.initrd[0] = '\0';
    domain.command_line[0] = '\0';
    expect(&domain, "QEMU", GOLDEN "domain_bare.xml");
}

Test(domain_xml, hostile_names_stay_text)
{
    struct domain domain = FULL;
    const char *hostile = "a'/><interface type=\"user\"/>&lt;]]><!--";

    strcpy(domain.name, hostile);
    strcpy(domain.command_line, hostile);
    strcpy(domain.nics[0].network, hostile);

    AUTO(free) char *xml = domain_xml(&domain, "QEMU");
    xmlDocPtr doc = xmlReadMemory(xml, (int)strlen(xml), "x", NULL, 0);
    cr_assert(doc);

    AUTO(free) char *name = (char *)xmlNodeGetContent(doc->children->children->next);
    cr_assert_str_eq(name, hostile);
    cr_assert_null(strstr(xml, "<interface type=\"user\""));
    xmlFreeDoc(doc);
}

Test(domain_xml, no_domain_ever_asks_for_kvm)
{
    static const char *const drivers[] = {"QEMU", "TEST", "Xen", "", NULL};

    for (size_t i = 0; i < sizeof drivers / sizeof drivers[0]; i++) {
        AUTO(free) char *xml = domain_xml(&FULL, drivers[i]);
        cr_assert_null(strstr(xml, "kvm"));
        cr_assert_null(strstr(xml, "<cpu"));
    }
}
