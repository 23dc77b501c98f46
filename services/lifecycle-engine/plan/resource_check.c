/*
 * resource_check.c - entries of the catalogue, by themselves.
 */
#include "services/lifecycle-engine/plan/resource_check.h"

#include <string.h>

#include "common/faults.h"
#include "common/subnet.h"
#include "services/lifecycle-engine/facts/catalogue.h"
#include "services/lifecycle-engine/facts/job.h"

#define VCPUS_MAX 512u
#define MEMORY_MIB_MAX (4u << 20)
#define ROOT_DISK_MIB_MAX (64u << 20)

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static const char *source_fault(const char *source)
{
    if (strlen(source) >= SOURCE_SIZE)
        return "is too long: 1023 characters are possible";
    for (const char *c = source; *c; c++)
        if (*c <= ' ' || *c > '~')
            return "has characters that are no plain ASCII, or blanks";
    if (*source == '/' || begins(source, "file:///") || begins(source, "http://") ||
        begins(source, "https://"))
        return NULL;
    return "is neither a path that begins with / nor a file:, http: or https: URL";
}

static const char *checksum_fault(const char *checksum)
{
    const size_t digits = strspn(checksum, "0123456789abcdefABCDEF");

    return (digits == 64 || digits == 128) && !checksum[digits]
               ? NULL
               : "is neither a SHA-256, 64 hex digits, nor a SHA-512, 128";
}

static void check_part(const Vnf__V1__Image *image, enum image_part part,
                       struct faults *faults)
{
    const char *source = part_source(image, part);
    const char *checksum = part_checksum(image, part);
    const char *fault = *source ? source_fault(source) : NULL;

    if (fault)
        faults_add(faults, source, "%s", fault);
    fault = *checksum ? checksum_fault(checksum) : NULL;
    if (fault)
        faults_add(faults, checksum, "%s", fault);
    if (*checksum && !*source)
        faults_add(faults, part_name(part), "has a checksum and no source");
}

int image_check(const Vnf__V1__Image *image, struct err *err)
{
    struct faults faults = {0};

    if (!image)
        return err_set(err, ERR_INVALID, "the request holds no image");
    for (int part = 0; part < PARTS_END; part++)
        check_part(image, (enum image_part)part, &faults);
    if ((*image->src != '\0') == (*image->kernel != '\0'))
        faults_add(&faults, "image", "needs either src, a disk, or a kernel");
    if (*image->src && (*image->initrd || *image->command_line))
        faults_add(&faults, "image", "initrd and command_line belong to a kernel");
    if (*image->disk_format && strcmp(image->disk_format, "qcow2") != 0 &&
        strcmp(image->disk_format, "raw") != 0)
        faults_add(&faults, image->disk_format,
                   "is no disk_format: qcow2 and raw are possible");
    if (strlen(image->command_line) >= sizeof((struct domain *)0)->command_line)
        faults_add(&faults, "command_line", "is too long: 511 characters are possible");
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "image", err);
}

static void check_number(struct faults *faults, const char *what, unsigned number,
                         unsigned least, unsigned most)
{
    if (number < least || number > most)
        faults_add(faults, what, "%u is not possible: %u to %u are", number, least,
                   most);
}

int flavor_check(const Vnf__V1__Flavor *flavor, struct err *err)
{
    struct faults faults = {0};

    if (!flavor)
        return err_set(err, ERR_INVALID, "the request holds no flavor");
    check_number(&faults, "vcpus", flavor->vcpus, 1, VCPUS_MAX);
    check_number(&faults, "memory_mb", flavor->memory_mb, 1, MEMORY_MIB_MAX);
    check_number(&faults, "root_disk_mb", flavor->root_disk_mb, 0, ROOT_DISK_MIB_MAX);
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "flavor", err);
}

int network_check(const Vnf__V1__CatalogueNetwork *network, struct err *err)
{
    if (!network)
        return err_set(err, ERR_INVALID, "the request holds no network");
    if (*network->host_network && !name_is_good(network->host_network))
        return err_set(err, ERR_IMPOSSIBLE, "host_network is no name of a network");
    return 0;
}

int subnet_check(const Vnf__V1__CatalogueSubnet *subnet, struct err *err)
{
    struct subnet read;

    if (!subnet)
        return err_set(err, ERR_INVALID, "the request holds no subnet");
    if (*subnet->ipversion && strcmp(subnet->ipversion, "ipv4") != 0)
        return err_set(err, ERR_IMPOSSIBLE, "ipversion %.20s is not possible: ipv4 is",
                       subnet->ipversion);
    return subnet_read(&read, subnet->network, subnet->netmask, subnet->gateway, err);
}
