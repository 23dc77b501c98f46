/*
 * datamodel_shape.c - the datamodel's elements, level by level: where each goes, what
 * it may be, what holds when it is absent, and which are not obeyed yet.
 *
 * A row's element with its `later` says so to whoever sends it: nothing that is asked
 * for is passed over in silence.
 */
#include "services/api-gateway/xml/datamodel_shape.h"

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/datamodel_rules.h"
#include "services/api-gateway/xml/machine_shape.h"
#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/shape_table.h"

#define DAY_SECONDS 86400
#define VMS_MAX 5000

/* clang-format off */
static const char *const CONDITIONS[] = {"GT", "GE", "LT", "LE", "EQ", NULL};
static const char *const COLLECTORS[] = {
    "ICMPPing", "DomainState", "CPU_LOAD_1", "MEM_USED", "DISK_IO", "NET_IO", "TCP", "HTTP",
    "AGENT", NULL};
static const char *const UNITS[] = {"seconds", "milliseconds", "minutes", NULL};

/* The frequency stays a number of units until collector_rule has seen both. */
static const struct field COLLECTOR_FIELDS[] = {
    {"type",             FIELD_TEXT,   AT(Collector, type), .required = true,
     .choices = COLLECTORS},
    {"nicid",            FIELD_COUNT,  AT(Collector, nicid), .most = 63},
    {"poll_frequency",   FIELD_COUNT,  AT(Collector, poll_interval_ms), .fallback = "3",
     .least = 1, .most = DAY_SECONDS * 1000},
    {"polling_unit",     FIELD_CHECK,  .choices = UNITS, .written = "milliseconds"},
    {"continuous_alarm", FIELD_SWITCH, AT(Collector, continuous_alarm)},
    {"port",             FIELD_COUNT,  AT(Collector, port), .least = 1, .most = 65535},
    {"path",             FIELD_TEXT,   AT(Collector, path), .rule = path_rule},
    END,
};

static const struct shape COLLECTOR = {COLLECTOR_FIELDS, &vnf__v1__collector__descriptor,
                                       collector_rule};

static const struct field KPI_FIELDS[] = {
    {"event_name",   FIELD_TEXT, AT(Kpi, event_name), .required = true, .rule = name_rule},
    {"metric_value", FIELD_TEXT, AT(Kpi, metric_value), .rule = number_rule},
    {"metric_cond",  FIELD_TEXT, AT(Kpi, metric_cond), .fallback = "GT", .choices = CONDITIONS},
    {"metric_type",  FIELD_TEXT, AT(Kpi, metric_type), .rule = name_rule},
    {"metric_occurrences_true",  FIELD_COUNT, AT(Kpi, occurrences_true), .fallback = "1",
     .least = 1, .most = 1000},
    {"metric_occurrences_false", FIELD_COUNT, AT(Kpi, occurrences_false), .fallback = "3",
     .least = 1, .most = 1000},
    {"metric_collector", FIELD_PART, AT(Kpi, collector), .required = true, .shape = &COLLECTOR},
    END,
};

static const struct field RULE_FIELDS[] = {
    {"event_name", FIELD_TEXT, AT(Rule, event_name), .required = true, .rule = name_rule},
    {"action",     FIELD_TEXT, MANY(Rule, actions), .required = true},
    END,
};

/* both ends become one more address of the pool, "start-end" */
static const struct field RANGE_FIELDS[] = {
    {"start", FIELD_CHECK, .required = true, .rule = ipv4_rule},
    {"end",   FIELD_CHECK, .required = true, .rule = ipv4_rule},
    END,
};
static const struct shape RANGE = {RANGE_FIELDS, NULL, range_rule};

static const struct field POOL_FIELDS[] = {
    {"network",    FIELD_TEXT, AT(AddressPool, network), .required = true, .rule = name_rule},
    {"gateway",    FIELD_TEXT, AT(AddressPool, gateway), .required = true, .rule = ipv4_rule},
    {"netmask",    FIELD_TEXT, AT(AddressPool, netmask), .required = true, .rule = ipv4_rule},
    {"ip_address", FIELD_TEXT, MANY(AddressPool, addresses), .rule = addresses_rule},
    {"ip_address_range", FIELD_WRAP, .many = true, .shape = &RANGE}, END,
};

static const struct shape KPI = {KPI_FIELDS, &vnf__v1__kpi__descriptor, NULL};
static const struct shape RULE = {RULE_FIELDS, &vnf__v1__rule__descriptor, rule_rule};
static const struct shape POOL = {POOL_FIELDS, &vnf__v1__address_pool__descriptor, pool_rule};

static const struct field SCALING_FIELDS[] = {
    {"min_active", FIELD_COUNT,  AT(Scaling, min_active), .fallback = "1", .most = VMS_MAX},
    {"max_active", FIELD_COUNT,  AT(Scaling, max_active), .fallback = "1", .most = VMS_MAX},
    {"elastic",    FIELD_SWITCH, AT(Scaling, elastic)},
    {"static_ip_address_pool", FIELD_PART, AT(Scaling, pool), .shape = &POOL},
    END,
};

static const char *const RECOVERY_TYPES[] = {"AUTO", "MANUAL", NULL};
static const char *const RECOVERY_ACTIONS[] = {"REBOOT_THEN_REDEPLOY", "REBOOT_ONLY",
                                               "REDEPLOY_ONLY", NULL};

static const struct field RECOVERY_FIELDS[] = {
    {"recovery_type",      FIELD_TEXT,  AT(RecoveryPolicy, recovery_type), .fallback = "AUTO",
     .choices = RECOVERY_TYPES},
    {"action_on_recovery", FIELD_TEXT,  AT(RecoveryPolicy, action_on_recovery),
     .fallback = "REBOOT_THEN_REDEPLOY", .choices = RECOVERY_ACTIONS},
    {"max_retries",        FIELD_COUNT, AT(RecoveryPolicy, max_retries), .fallback = "3",
     .most = 100},
    END,
};

static const struct shape SCALING = {SCALING_FIELDS, &vnf__v1__scaling__descriptor, NULL};
static const struct shape RECOVERY = {RECOVERY_FIELDS, &vnf__v1__recovery_policy__descriptor,
                                      NULL};

/* brackets: what lies in them belongs to the group or the deployment */
static const struct field INTERFACES_FIELDS[] = {
    {"interface", FIELD_PART, MANY(VmGroup, interfaces), .shape = &INTERFACE_SHAPE}, END,
};
static const struct field KPI_DATA_FIELDS[] = {
    {"kpi", FIELD_PART, MANY(VmGroup, kpis), .shape = &KPI}, END,
};
static const struct field ADMIN_RULES_FIELDS[] = {
    {"rule", FIELD_PART, MANY(VmGroup, rules), .shape = &RULE}, END,
};
static const struct field CONFIG_DATA_FIELDS[] = {
    {"configuration", FIELD_PART, MANY(VmGroup, configurations), .shape = &CONFIGURATION_SHAPE},
    END,
};
static const struct field VOLUMES_FIELDS[] = {
    {"volume", FIELD_PART, MANY(VmGroup, volumes), .shape = &VOLUME_SHAPE}, END,
};
static const struct shape INTERFACES = {INTERFACES_FIELDS, NULL, NULL};
static const struct shape CONFIG_DATA = {CONFIG_DATA_FIELDS, NULL, NULL};
static const struct shape VOLUMES = {VOLUMES_FIELDS, NULL, NULL};
static const struct shape KPI_DATA = {KPI_DATA_FIELDS, NULL, NULL};
static const struct shape ADMIN_RULES = {ADMIN_RULES_FIELDS, NULL, NULL};
static const struct field RULES_FIELDS[] = {
    {"admin_rules", FIELD_WRAP, .shape = &ADMIN_RULES}, LATER("user_rules"), END,
};
static const struct shape RULES = {RULES_FIELDS, NULL, NULL};

static const char *const ORDERS[] = {"parallel", "serial", NULL};

static const struct field GROUP_FIELDS[] = {
    {"name",               FIELD_TEXT,   AT(VmGroup, name), .required = true, .rule = name_rule},
    {"image",              FIELD_TEXT,   AT(VmGroup, image), .required = true, .rule = name_rule},
    {"flavor",             FIELD_TEXT,   AT(VmGroup, flavor), .required = true, .rule = name_rule},
    {"bootup_time",        FIELD_NUMBER, AT(VmGroup, bootup_time), .fallback = "-1",
     .least = -1, .most = DAY_SECONDS},
    {"reboot_time",        FIELD_COUNT,  AT(VmGroup, reboot_time), .most = DAY_SECONDS},
    {"recovery_wait_time", FIELD_COUNT,  AT(VmGroup, recovery_wait_time), .most = DAY_SECONDS},
    {"shutdown_timeout",   FIELD_COUNT,  AT(VmGroup, shutdown_timeout), .fallback = "60",
     .most = DAY_SECONDS},
    {"interfaces",         FIELD_WRAP,   .shape = &INTERFACES},
    {"kpi_data",           FIELD_WRAP,   .shape = &KPI_DATA},
    {"rules",              FIELD_WRAP,   .shape = &RULES},
    {"scaling",            FIELD_PART,   AT(VmGroup, scaling), .shape = &SCALING, .always = true},
    {"recovery_policy",    FIELD_PART,   AT(VmGroup, recovery_policy), .shape = &RECOVERY,
     .always = true},
    {"config_data",   FIELD_WRAP, .shape = &CONFIG_DATA},
    {"placement",     FIELD_PART, MANY(VmGroup, placements), .shape = &PLACEMENT_SHAPE},
    {"startup_order", FIELD_TEXT, AT(VmGroup, startup_order), .choices = ORDERS},
    {"volumes",       FIELD_WRAP, .shape = &VOLUMES},
    LATER("extensions"),
    LATER("locator"), LATER("vim_vm_name"), END,
};

static const struct field DEPENDENCY_FIELDS[] = {
    {"vm_group_ref",  FIELD_TEXT, AT(Dependency, group), .required = true, .rule = name_rule},
    {"kpi_event_ref", FIELD_TEXT, AT(Dependency, kpi_event), .fallback = "VM_ALIVE",
     .rule = name_rule},
    END,
};
static const struct shape DEPENDENCY = {DEPENDENCY_FIELDS, &vnf__v1__dependency__descriptor,
                                        NULL};

static const struct field STARTUP_FIELDS[] = {
    {"target_vm_group_ref", FIELD_TEXT, AT(Startup, group), .required = true,
     .rule = name_rule},
    {"depends_on", FIELD_PART, MANY(Startup, depends_on), .required = true,
     .shape = &DEPENDENCY},
    {"restart_on_dependency", FIELD_SWITCH, AT(Startup, restart_on_dependency)},
    END,
};

static const struct shape GROUP = {GROUP_FIELDS, &vnf__v1__vm_group__descriptor, NULL};
static const struct shape STARTUP = {STARTUP_FIELDS, &vnf__v1__startup__descriptor, NULL};

static const struct field POLICIES_FIELDS[] = {
    {"startup", FIELD_PART, MANY(Deployment, startups), .shape = &STARTUP},
    {"placement",       FIELD_PART, MANY(Deployment, placements),
     .shape = &GROUP_PLACEMENT_SHAPE},
    {"placement_group", FIELD_PART, MANY(Deployment, placement_groups),
     .shape = &PLACEMENT_GROUP_SHAPE},
    LATER("external_dependencies"),
    END,
};
static const struct shape POLICIES = {POLICIES_FIELDS, NULL, NULL};

static const char *const IP_VERSIONS[] = {"ipv4", NULL};
static const char *const LATER_IP_VERSIONS[] = {"ipv6", NULL};

static const struct field SUBNET_FIELDS[] = {
    {"name",      FIELD_TEXT, AT(Subnet, name), .rule = name_rule},
    {"ipversion", FIELD_TEXT, AT(Subnet, ipversion), .fallback = "ipv4",
     .choices = IP_VERSIONS, .later = LATER_IP_VERSIONS},
    {"network",   FIELD_TEXT, AT(Subnet, network), .required = true, .rule = ipv4_rule},
    {"netmask",   FIELD_TEXT, AT(Subnet, netmask), .required = true, .rule = ipv4_rule},
    {"gateway",   FIELD_TEXT, AT(Subnet, gateway), .required = true, .rule = ipv4_rule},
    LATER("dhcp"), LATER("no_gateway"), LATER("address_pool"), END,
};
static const struct shape SUBNET = {SUBNET_FIELDS, &vnf__v1__subnet__descriptor, NULL};

static const struct field NETWORK_FIELDS[] = {
    {"name",   FIELD_TEXT, AT(Network, name), .required = true, .rule = name_rule},
    {"subnet", FIELD_PART, AT(Network, subnet), .required = true, .shape = &SUBNET},
    LATER("shared"), LATER("admin_state"), LATER("router_external"),
    LATER("provider_network_type"), LATER("provider_physical_network"),
    LATER("provider_segmentation_id"), LATER("locator"), END,
};
static const struct shape NETWORK = {NETWORK_FIELDS, &vnf__v1__network__descriptor, NULL};

static const struct field NETWORKS_FIELDS[] = {
    {"network", FIELD_PART, MANY(Deployment, networks), .shape = &NETWORK}, END,
};
static const struct shape NETWORKS = {NETWORKS_FIELDS, NULL, NULL};

static const struct field DEPLOYMENT_FIELDS[] = {
    {"name",     FIELD_TEXT, AT(Deployment, name), .rule = name_rule},
    {"policies", FIELD_WRAP, .shape = &POLICIES},
    {"vm_group", FIELD_PART, MANY(Deployment, groups), .required = true, .shape = &GROUP},
    {"networks", FIELD_WRAP, .shape = &NETWORKS},
    LATER("locator"), LATER("datacenter"), LATER("extensions"), END,
};
/* clang-format on */

const struct shape DEPLOYMENT_SHAPE = {DEPLOYMENT_FIELDS,
                                       &vnf__v1__deployment__descriptor, NULL};
