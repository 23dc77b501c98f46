/*
 * resource_shape.c - images, flavors, networks and tenants as the vendor writes them,
 * element by element. What is refused as LATER no hypervisor of ours would obey.
 */
#include "services/api-gateway/xml/resource_shape.h"

#include "proto/catalogue.pb-c.h"
#include "services/api-gateway/xml/names.h"

#define VCPUS_MAX 512
#define MEMORY_MB_MAX (4 << 20)
#define ROOT_DISK_MB_MAX (64 << 20)
#define LIMIT_MAX INT32_MAX

#define AT(type, member) .offset = offsetof(Vnf__V1__##type, member)
#define LATER(name)                                                                    \
    {                                                                                  \
        .element = name, .kind = FIELD_LATER, .many = true                             \
    }
#define END                                                                            \
    {                                                                                  \
        .element = NULL                                                                \
    }

/* clang-format off */
static const char *const FORMATS[] = {"qcow2", "raw", NULL};
static const char *const BARE[] = {"bare", NULL};
static const char *const VIRTIO[] = {"virtio", NULL};
static const char *const YES[] = {"true", NULL};
static const char *const NONE[] = {"0", NULL};

static const struct field IMAGE_FIELDS[] = {
    {"name",             FIELD_TEXT, AT(Image, name)},
    {"src",              FIELD_TEXT, AT(Image, src), .rule = source_rule},
    {"checksum",         FIELD_TEXT, AT(Image, checksum), .rule = checksum_rule},
    {"disk_format",      FIELD_TEXT, AT(Image, disk_format), .choices = FORMATS},
    {"kernel",           FIELD_TEXT, AT(Image, kernel), .rule = source_rule},
    {"kernel_checksum",  FIELD_TEXT, AT(Image, kernel_checksum), .rule = checksum_rule},
    {"initrd",           FIELD_TEXT, AT(Image, initrd), .rule = source_rule},
    {"initrd_checksum",  FIELD_TEXT, AT(Image, initrd_checksum), .rule = checksum_rule},
    {"command_line",     FIELD_TEXT, AT(Image, command_line)},
    {"container_format", FIELD_CHECK, .choices = BARE},
    {"disk_bus",         FIELD_CHECK, .choices = VIRTIO},
    {"serial_console",   FIELD_CHECK, .choices = YES},
    {"imageisenabled",   FIELD_CHECK, .choices = YES},
    LATER("e1000_net"), LATER("properties"), LATER("public"), END,
};
const struct shape IMAGE_SHAPE = {IMAGE_FIELDS, &vnf__v1__image__descriptor, NULL};

static const struct field FLAVOR_FIELDS[] = {
    {"name",              FIELD_TEXT,  AT(Flavor, name)},
    {"vcpus",             FIELD_COUNT, AT(Flavor, vcpus), .required = true, .least = 1,
     .most = VCPUS_MAX},
    {"memory_mb",         FIELD_COUNT, AT(Flavor, memory_mb), .required = true, .least = 1,
     .most = MEMORY_MB_MAX},
    {"root_disk_mb",      FIELD_COUNT, AT(Flavor, root_disk_mb), .most = ROOT_DISK_MB_MAX},
    {"ephemeral_disk_mb", FIELD_CHECK, .choices = NONE},
    {"swap_disk_mb",      FIELD_CHECK, .choices = NONE},
    LATER("properties"), END,
};
const struct shape FLAVOR_SHAPE = {FLAVOR_FIELDS, &vnf__v1__flavor__descriptor, NULL};

static const struct field NETWORK_FIELDS[] = {
    {"name",         FIELD_TEXT,  AT(CatalogueNetwork, name)},
    {"host_network", FIELD_TEXT,  AT(CatalogueNetwork, host_network), .rule = name_rule},
    {"admin_state",  FIELD_CHECK, .choices = YES},
    LATER("shared"), LATER("router_external"), LATER("provider_network_type"),
    LATER("provider_physical_network"), LATER("provider_segmentation_id"), END,
};
const struct shape NETWORK_SHAPE = {NETWORK_FIELDS, &vnf__v1__catalogue_network__descriptor,
                                    NULL};

static const char *const IPV4[] = {"ipv4", NULL};
static const struct field SUBNET_FIELDS[] = {
    {"name",                FIELD_TEXT,  AT(CatalogueSubnet, name)},
    {"internal_network_id", FIELD_TEXT,  AT(CatalogueSubnet, internal_network_id),
     .required = true, .rule = name_rule},
    {"ipversion",           FIELD_TEXT,  AT(CatalogueSubnet, ipversion), .choices = IPV4},
    {"network",             FIELD_TEXT,  AT(CatalogueSubnet, network), .required = true,
     .rule = ipv4_rule},
    {"netmask",             FIELD_TEXT,  AT(CatalogueSubnet, netmask), .required = true},
    {"gateway",             FIELD_TEXT,  AT(CatalogueSubnet, gateway), .required = true,
     .rule = ipv4_rule},
    {"dhcp",                FIELD_CHECK, .choices = YES},
    LATER("no_gateway"), LATER("address_pool"), END,
};
const struct shape SUBNET_SHAPE = {SUBNET_FIELDS, &vnf__v1__catalogue_subnet__descriptor, NULL};

static const struct field QUOTA_FIELDS[] = {
    {"deployments", FIELD_COUNT, AT(Quota, deployments), .least = 1, .most = LIMIT_MAX},
    {"vms",         FIELD_COUNT, AT(Quota, vms), .least = 1, .most = LIMIT_MAX},
    {"vcpus",       FIELD_COUNT, AT(Quota, vcpus), .least = 1, .most = LIMIT_MAX},
    {"memory_mb",   FIELD_COUNT, AT(Quota, memory_mb), .least = 1, .most = LIMIT_MAX},
    END,
};
static const struct shape QUOTA_SHAPE = {QUOTA_FIELDS, &vnf__v1__quota__descriptor, NULL};

static const struct field TENANT_FIELDS[] = {
    {"name",    FIELD_TEXT,  AT(Tenant, name)},
    {"quota",   FIELD_PART,  AT(Tenant, quota), .shape = &QUOTA_SHAPE},
    {"enabled", FIELD_CHECK, .choices = YES},
    LATER("description"), LATER("vim_mapping"), END,
};
const struct shape TENANT_SHAPE = {TENANT_FIELDS, &vnf__v1__tenant__descriptor, NULL};
/* clang-format on */
