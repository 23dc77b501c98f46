/*
 * machine_shape.c - see machine_shape.h; the tables are read as datamodel_shape.c's.
 */
#include "services/api-gateway/xml/machine_shape.h"

#include "services/api-gateway/xml/datamodel_rules.h"
#include "services/api-gateway/xml/machine_rules.h"
#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/shape_table.h"

#define BANDWIDTH_MAX 100000 /* Mbit/s */
#define VOLUME_GIB_MAX 65536
#define VOLUMES_MAX 8

/* clang-format off */

/* --- nics ------------------------------------------------------------------------- */

/* brackets: a nic has one address at most */
static const struct field ADDRESS_FIELDS[] = {
    {"address_id", FIELD_CHECK, .rule = number_rule},
    {"subnet",     FIELD_CHECK, .rule = name_rule},
    {"ip_address", FIELD_TEXT,  AT(Interface, address), .required = true, .rule = ipv4_rule},
    LATER("gateway"), LATER("netmask"), LATER("dhcp"), END,
};
static const struct shape ADDRESS = {ADDRESS_FIELDS, NULL, NULL};

static const struct field ADDRESSES_FIELDS[] = {
    {"address", FIELD_WRAP, .required = true, .shape = &ADDRESS}, END,
};
static const struct shape ADDRESSES = {ADDRESSES_FIELDS, NULL, NULL};

static const char *const TYPES[] = {"virtual", NULL};
static const char *const LATER_TYPES[] = {"direct", "macvtap", "sriov", NULL};
static const char *const MODELS[] = {"virtio", "e1000", "e1000e", "rtl8139", "vmxnet3", NULL};
static const char *const SWITCH[] = {"true", "false", NULL};

static const struct field INTERFACE_FIELDS[] = {
    {"nicid",          FIELD_COUNT, AT(Interface, nicid), .required = true, .most = 63},
    {"network",        FIELD_TEXT,  AT(Interface, network), .required = true, .rule = name_rule},
    {"ip_address",     FIELD_TEXT,  AT(Interface, ip_address), .rule = ipv4_rule},
    {"mac_address",    FIELD_TEXT,  AT(Interface, mac_address), .rule = mac_rule},
    {"addresses",      FIELD_WRAP,  .shape = &ADDRESSES},
    {"type",           FIELD_TEXT,  AT(Interface, type), .choices = TYPES, .later = LATER_TYPES},
    {"model",          FIELD_TEXT,  AT(Interface, model), .choices = MODELS},
    {"bandwidth",      FIELD_COUNT, AT(Interface, bandwidth), .least = 1, .most = BANDWIDTH_MAX},
    {"admin_state_up", FIELD_TEXT,  AT(Interface, admin_state_up), .choices = SWITCH},
    LATER("port_forwarding"), LATER("security_groups"), LATER("allowed_address_pairs"), END,
};

/* --- day 0 ------------------------------------------------------------------------ */

static const struct field VARIABLE_FIELDS[] = {
    {"name", FIELD_TEXT, AT(Variable, name), .required = true, .rule = variable_rule},
    {"val",  FIELD_TEXT, MANY(Variable, values), .rule = day0_text_rule},
    END,
};
static const struct shape VARIABLE = {VARIABLE_FIELDS, &vnf__v1__variable__descriptor, NULL};

static const struct field CONFIGURATION_FIELDS[] = {
    {"dst",      FIELD_TEXT, AT(Configuration, dst), .required = true, .rule = dst_rule},
    {"data",     FIELD_TEXT, AT(Configuration, data), .rule = day0_text_rule},
    {"file",     FIELD_TEXT, AT(Configuration, file), .rule = file_rule},
    {"variable", FIELD_PART, MANY(Configuration, variables), .shape = &VARIABLE},
    LATER("encrypted_data"), LATER("file_locators"), LATER("file_locator_name"), END,
};

/* --- disks ------------------------------------------------------------------------ */

static const char *const BUSES[] = {"virtio", "sata", "scsi", NULL};
static const char *const SIZE_UNITS[] = {"GiB", "GB", NULL};

static const struct field VOLUME_FIELDS[] = {
    {"name",     FIELD_TEXT,  AT(Volume, name), .rule = name_rule},
    {"volid",    FIELD_COUNT, AT(Volume, volid), .required = true, .least = 1,
     .most = VOLUMES_MAX},
    {"bus",      FIELD_TEXT,  AT(Volume, bus), .choices = BUSES},
    {"size",     FIELD_COUNT, AT(Volume, gib), .required = true, .least = 1,
     .most = VOLUME_GIB_MAX},
    {"sizeunit", FIELD_CHECK, .choices = SIZE_UNITS, .written = "GiB"},
    LATER("type"), LATER("image"), LATER("format"), LATER("device_type"),
    LATER("storage_location"), LATER("boot_index"), END,
};

/* --- placement -------------------------------------------------------------------- */

static const char *const KINDS[] = {"zone_host", "affinity", "anti_affinity", NULL};
static const char *const RELATIONS[] = {"affinity", "anti_affinity", NULL};
static const char *const ENFORCEMENTS[] = {"strict", "preferred", NULL};

#define PLACEMENT_FIELDS_COMMON                                                               \
    {"type",         FIELD_TEXT, AT(Placement, type), .required = true, .choices = KINDS},    \
    {"enforcement",  FIELD_TEXT, AT(Placement, enforcement), .fallback = "strict",            \
     .choices = ENFORCEMENTS},                                                                \
    {"host",         FIELD_TEXT, AT(Placement, host), .rule = name_rule},                     \
    {"zone",         FIELD_TEXT, AT(Placement, zone), .rule = name_rule},                     \
    {"vm_group_ref", FIELD_TEXT, MANY(Placement, groups), .rule = name_rule}

static const struct field PLACEMENT_FIELDS[] = {PLACEMENT_FIELDS_COMMON, END};
static const struct field GROUP_PLACEMENT_FIELDS[] = {
    {"target_vm_group_ref", FIELD_TEXT, AT(Placement, group), .required = true,
     .rule = name_rule},
    PLACEMENT_FIELDS_COMMON, END,
};
static const struct field PLACEMENT_GROUP_FIELDS[] = {
    {"name",        FIELD_TEXT, AT(PlacementGroup, name), .required = true, .rule = name_rule},
    {"type",        FIELD_TEXT, AT(PlacementGroup, type), .required = true,
     .choices = RELATIONS},
    {"enforcement", FIELD_TEXT, AT(PlacementGroup, enforcement), .fallback = "strict",
     .choices = ENFORCEMENTS},
    {"vm_group",    FIELD_TEXT, MANY(PlacementGroup, groups), .required = true,
     .rule = name_rule},
    END,
};
/* clang-format on */

const struct shape INTERFACE_SHAPE = {INTERFACE_FIELDS, &vnf__v1__interface__descriptor,
                                      interface_rule};
const struct shape CONFIGURATION_SHAPE = {
    CONFIGURATION_FIELDS, &vnf__v1__configuration__descriptor, configuration_rule};
const struct shape VOLUME_SHAPE = {VOLUME_FIELDS, &vnf__v1__volume__descriptor, NULL};
const struct shape PLACEMENT_SHAPE = {PLACEMENT_FIELDS, &vnf__v1__placement__descriptor,
                                      placement_rule};
const struct shape GROUP_PLACEMENT_SHAPE = {
    GROUP_PLACEMENT_FIELDS, &vnf__v1__placement__descriptor, placement_rule};
const struct shape PLACEMENT_GROUP_SHAPE = {
    PLACEMENT_GROUP_FIELDS, &vnf__v1__placement_group__descriptor, NULL};
