/*
 * test_day0.c - the drive of a day 0: which files it holds, with which facts in them.
 */
#include "services/lifecycle-engine/hypervisor/day0.h"

#include <archive.h>
#include <archive_entry.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "proto/deployment.pb-c.h"
#include "services/lifecycle-engine/hypervisor/iso.h"
#include "services/lifecycle-engine/hypervisor/variables.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

static char *seats[] = {TEXT("left"), TEXT("right of $VM_INDEX")};
static struct domain domain;

/* One VM, index 1 of group db of deployment Shop_x, with these files. */
static void domain_make(Vnf__V1__Configuration **files, size_t count)
{
    Vnf__V1__Day0 day0 = VNF__V1__DAY0__INIT;

    domain = (struct domain){
        .id = "0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21",
        .name = "Shop_x_db_1_0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21",
        .nic_count = 2,
        .nics = {{0, "default", "52:54:00:aa:bb:01", "192.168.122.7"},
                 {3, "wide", "52:54:00:aa:bb:02", "10.1.2.3"}},
        .plugs = {{.dhcp = true, .gateway = "192.168.122.1", .bits = 24},
                 {.gateway = "10.1.0.1", .bits = 16}         },
    };
    day0.tenant = TEXT("acme");
    day0.deployment = TEXT("Shop_x");
    day0.group = TEXT("db");
    day0.index = 1;
    day0.n_configurations = count;
    day0.configurations = files;
    domain.day0_length = vnf__v1__day0__get_packed_size(&day0);
    domain.day0 = malloc(domain.day0_length + 1);
    vnf__v1__day0__pack(&day0, domain.day0);
}

static const char *file_of(const struct drive *drive, const char *path)
{
    for (int i = 0; i < drive->count; i++)
        if (strcmp(drive->files[i].path, path) == 0)
            return drive->files[i].text;
    return NULL;
}

static Vnf__V1__Configuration given(const char *dst, const char *data)
{
    Vnf__V1__Configuration one = VNF__V1__CONFIGURATION__INIT;

    one.dst = TEXT(dst);
    one.data = TEXT(data);
    return one;
}

Test(day0, facts_of_the_vm_stand_where_they_are_named)
{
    Vnf__V1__Configuration one =
        given("/etc/x", "$TENANT/$DEPLOYMENT $VM_GROUP ${VM_INDEX} $VM_HOSTNAME "
                        "$NICID_0_IP_ADDRESS ${NICID_0_CIDR_ADDRESS} $NICID_0_NETMASK "
                        "$NICID_3_GATEWAY $NICID_3_CIDR_PREFIX $NICID_3_NETMASK "
                        "$NICID_3_MAC_ADDRESS $NICID_3_NETWORK");
    Vnf__V1__Configuration *files[] = {&one};
    struct drive drive;
    struct err err;

    domain_make(files, 1);
    cr_assert_eq(day0_drive(&domain, "", &drive, &err), 0);
    cr_assert_str_eq(file_of(&drive, "files/etc/x"),
                     "acme/Shop_x db 1 shop-x-db-1 192.168.122.7 192.168.122.7/24 "
                     "255.255.255.0 10.1.0.1 16 255.255.0.0 52:54:00:aa:bb:02 wide\n");
    drive_finish(&drive);
    free(domain.day0);
}

Test(day0, a_variable_is_the_datamodels_before_it_is_a_fact)
{
    Vnf__V1__Configuration one =
        given("x", "$SEAT ${SEAT}s $SEATS $VM_GROUP $NONE ${SEAT $ $$SEAT ${} $");
    Vnf__V1__Variable seat = VNF__V1__VARIABLE__INIT, group = VNF__V1__VARIABLE__INIT;
    Vnf__V1__Variable *variables[] = {&seat, &group};
    Vnf__V1__Configuration *files[] = {&one};
    struct drive drive;
    struct err err;

    seat.name = TEXT("SEAT");
    seat.n_values = 2;
    seat.values = seats;
    group.name = TEXT("VM_GROUP"); /* of no value */
    one.n_variables = 2;
    one.variables = variables;
    domain_make(files, 1);
    cr_assert_eq(day0_drive(&domain, "", &drive, &err), 0);
    cr_assert_str_eq(
        file_of(&drive, "x"),
        "right of 1 right of 1s $SEATS  $NONE ${SEAT $ $right of 1 ${} $\n");
    drive_finish(&drive);
    free(domain.day0);
}

Test(day0, cloud_init_finds_its_own)
{
    Vnf__V1__Configuration one = given("/etc/x", "hi");
    Vnf__V1__Configuration *files[] = {&one};
    struct drive drive;
    struct err err;

    domain_make(files, 1);
    cr_assert_eq(day0_drive(&domain, "", &drive, &err), 0);
    cr_assert_str_eq(file_of(&drive, "user-data"),
                     "#cloud-config\nwrite_files:\n- path: \"/etc/x\"\n"
                     "  encoding: b64\n  content: aGkK\n");
    cr_assert_str_eq(file_of(&drive, "meta-data"),
                     "instance-id: \"0190f5d2-7d3c-7a10-8b57-2f6c1b9d4e21\"\n"
                     "local-hostname: \"shop-x-db-1\"\n");
    cr_assert_str_eq(file_of(&drive, "network-config"),
                     "version: 2\nethernets:\n"
                     "  nic0:\n    match: {macaddress: \"52:54:00:aa:bb:01\"}\n"
                     "    set-name: \"eth0\"\n"
                     "    dhcp4: true\n"
                     "  nic3:\n    match: {macaddress: \"52:54:00:aa:bb:02\"}\n"
                     "    set-name: \"eth3\"\n"
                     "    addresses: [\"10.1.2.3/16\"]\n");
    drive_finish(&drive);
    free(domain.day0);
}

Test(day0, user_data_of_the_users_own_is_left_alone)
{
    Vnf__V1__Configuration one = given("/etc/x", "hi"),
                           own = given("--user-data", "#!/bin/sh\necho $VM_GROUP $1"),
                           net = given("network-config", "version: 1");
    Vnf__V1__Configuration *files[] = {&one, &own, &net};
    struct drive drive;
    struct err err;

    domain_make(files, 3);
    cr_assert_eq(day0_drive(&domain, "", &drive, &err), 0);
    cr_assert_str_eq(file_of(&drive, "user-data"), "#!/bin/sh\necho db $1\n");
    cr_assert(strstr(file_of(&drive, "vendor-data"), "path: \"/etc/x\""));
    cr_assert_str_eq(file_of(&drive, "network-config"), "version: 1\n");
    cr_assert_eq(drive.count, 5);
    drive_finish(&drive);
    free(domain.day0);
}

Test(day0, a_vm_without_one_has_no_drive)
{
    const struct domain bare = {.id = "x"};
    struct drive drive;
    struct err err;

    cr_assert_eq(day0_drive(&bare, "", &drive, &err), 0);
    cr_assert_eq(drive.count, 0);
    drive_finish(&drive);
}

Test(day0, a_host_name_is_at_most_63_characters)
{
    Vnf__V1__Day0 day0 = VNF__V1__DAY0__INIT;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    char name[73];

    memset(name, 'A', 72);
    name[72] = '\0';
    day0.deployment = day0.group = name;
    day0.index = 4999;
    cr_assert_eq(strlen(variables_hostname(arena, &day0)), 63);
    cr_assert(strstr(variables_hostname(arena, &day0), "-4999"));
}

/* --- files ------------------------------------------------------------------------ */

static int read_url(const char *folder, const char *url, char *words)
{
    Vnf__V1__Configuration one = given("x", "");
    Vnf__V1__Configuration *files[] = {&one};
    struct drive drive;
    struct err err = {.kind = ERR_NONE};
    int r;

    one.file = TEXT(url);
    domain_make(files, 1);
    r = day0_drive(&domain, folder, &drive, &err);
    strcpy(words, r == 0 ? file_of(&drive, "x") : err.msg);
    drive_finish(&drive);
    free(domain.day0);
    return r;
}

Test(day0, a_file_is_read_beneath_its_folder_and_nowhere_else)
{
    char folder[] = "/tmp/quartet-day0.XXXXXX", path[100], words[1000];

    cr_assert(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/role", folder);
    FILE *out = fopen(path, "w");
    fputs("of $VM_GROUP", out);
    fclose(out);
    cr_assert_eq(read_url(folder, "file:///role", words), 0, "%s", words);
    cr_assert_str_eq(words, "of db");
    snprintf(path, sizeof path, "%s/out", folder);
    cr_assert_eq(symlink("/etc/passwd", path), 0);
    cr_assert_eq(read_url(folder, "file:///out", words), ERR_CONFLICT);
    cr_assert_eq(read_url(folder, "file:///../../etc/passwd", words), ERR_CONFLICT);
    cr_assert_eq(read_url(folder, "file:///.", words), ERR_CONFLICT);
    cr_assert_eq(read_url(folder, "http://x/y", words), ERR_CONFLICT);
    cr_assert_eq(read_url("", "file:///role", words), ERR_CONFLICT);
    cr_assert(strstr(words, "QUARTET_DAY0_DIR"), "%s", words);
    unlink(path);
    snprintf(path, sizeof path, "%s/role", folder);
    unlink(path);
    rmdir(folder);
}

/* --- the image -------------------------------------------------------------------- */

Test(day0, the_image_is_a_volume_cidata_that_holds_every_file)
{
    Vnf__V1__Configuration one = given("/etc/some.conf.d/Long Name", "hi");
    Vnf__V1__Configuration *files[] = {&one};
    AUTO(free) uint8_t *bytes = NULL;
    size_t length, seen = 0;
    struct archive_entry *entry;
    struct archive *archive = archive_read_new();
    struct drive drive;
    struct err err;

    one.dst = TEXT("/etc/some.conf.d/Long-Name.conf");
    domain_make(files, 1);
    cr_assert_eq(day0_drive(&domain, "", &drive, &err), 0);
    cr_assert_eq(iso_write(&drive, &bytes, &length, &err), 0, "%s", err.msg);
    cr_assert(memcmp(bytes + 0x8028, "CIDATA  ", 8) == 0, "%.8s", bytes + 0x8028);
    archive_read_support_format_iso9660(archive);
    cr_assert_eq(archive_read_open_memory(archive, bytes, length), ARCHIVE_OK);
    while (archive_read_next_header(archive, &entry) == ARCHIVE_OK) {
        const char *path = archive_entry_pathname(entry);

        if (archive_entry_filetype(entry) == AE_IFREG) {
            cr_assert(file_of(&drive, path), "%s", path);
            seen++;
        }
    }
    cr_assert_eq(seen, (size_t)drive.count);
    archive_read_free(archive);
    drive_finish(&drive);
    free(domain.day0);
}
