/*
 * main.c - lifecycle-engine: does what is asked of deployments, and never loses it.
 *
 *   in    vnf.operations   Operation
 *         vnf.alarms       Alarm, Acknowledgement
 *         ip.replies       AddressReserved, AddressReleased, RequestRejected
 *         libvirt          lifecycle events of our domains
 *   out   vnf.events       Event
 *         vnf.monitoring   Target
 *         ip.requests      ReserveAddress, ReleaseAddress
 *         libvirt          hypervisor calls
 *   owns  the tables in sql/
 *
 * The way of an operation: engine.h, then turn/turn.h, which names its stations in
 * order.
 */
#include "common/service.h"
#include "services/lifecycle-engine/engine.h"
#include "services/lifecycle-engine/hosts.h"
#include "services/lifecycle-engine/maintenance.h"
#include "services/lifecycle-engine/orphans.h"
#include "services/lifecycle-engine/restored.h"
#include "services/lifecycle-engine/store/store.h"

static struct engine_settings settings;

#define AT(member) offsetof(struct engine_settings, member)

/* clang-format off */
static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct engine_settings, service, "127.0.0.1:8081"),
    {"QUARTET_HYPERVISOR", CONFIG_TEXT, AT(hypervisor), "qemu:///system",
     "Hosts that VMs are deployed on, separated by commas: [NAME[@ZONE]=]libvirt "
     "URI."},
    {"QUARTET_WORKERS", CONFIG_COUNT, AT(workers), "4",
     "Threads that make hypervisor calls, for each host."},
    {"QUARTET_LEASE", CONFIG_DURATION_MS, AT(lease_ms), "3s",
     "How long what an instance has begun stays its own after it was last heard "
     "of."},
    {"QUARTET_INSTANCE", CONFIG_TEXT, AT(instance), "",
     "Name of this instance in logs and tables; empty: host name and process id."},
    {"QUARTET_DISK_DIR", CONFIG_TEXT, AT(disk_dir), "/var/lib/quartet/disks",
     "Folder of the hosts in which their libvirt keeps the disks of VMs; made "
     "where it is not there."},
    {"QUARTET_DAY0_DIR", CONFIG_TEXT, AT(day0_dir), "",
     "Folder of this machine beneath which the files lie that a datamodel's "
     "config_data may name; empty: there is none."},
    {"QUARTET_IMAGE_DIR", CONFIG_TEXT, AT(image_folder), "/var/lib/quartet-images",
     "Where files of images are kept, for all engines and hypervisors to see."},
    {"QUARTET_IMAGE_SOURCES", CONFIG_TEXT, AT(image_sources), "/srv/images",
     "Folders below which images may be taken from this machine's files, with "
     "colons between."},
    {"QUARTET_IMAGE_MIB", CONFIG_COUNT, AT(image_mib), "65536",
     "How large a file of an image may be."},
    {NULL, 0, 0, NULL, NULL},
};
/* clang-format on */

static int run(struct err *err)
{
    return engine_run(&settings, err);
}

static int list_orphans(const char *argument, struct err *err)
{
    (void)argument;
    return orphans_list(settings.service.database, err);
}

static int remove_orphan(const char *argument, struct err *err)
{
    engine_folders(&settings);
    return orphans_remove(settings.service.database, argument, err);
}

static int list_hosts(const char *argument, struct err *err)
{
    (void)argument;
    return hosts_print(settings.service.database, err);
}

static int enable_host(const char *argument, struct err *err)
{
    return hosts_enable(settings.service.database, argument, true, err);
}

static int disable_host(const char *argument, struct err *err)
{
    return hosts_enable(settings.service.database, argument, false, err);
}

static int maintenance(const char *argument, struct err *err)
{
    return maintenance_command(settings.service.database, argument, err);
}

static int list_drift(const char *argument, struct err *err)
{
    (void)argument;
    return restored_drift(settings.service.database, err);
}

static int go_on_restored(const char *argument, struct err *err)
{
    (void)argument;
    return restored_go_on(settings.service.database, err);
}

static const struct service_command COMMANDS[] = {
    {"--drift",         NULL,          list_drift,
     "List VMs whose domains are not as the tables know them: uuid, name, what."       },
    {"--restored",      NULL,          go_on_restored,
     "The database was set back to an older copy, and no engine runs: go on from it."  },
    {"--maintenance",   "on|off|show", maintenance,
     "Refuse every change with 503 and let rules rest; what runs goes on to its end."  },
    {"--orphans",       NULL,          list_orphans,
     "List domains that bear our names and that no deployment knows: uuid, name."      },
    {"--remove-orphan", "UUID",        remove_orphan,
     "Switch such a domain off and undefine it."                                       },
    {"--hosts",         NULL,          list_hosts,
     "List the hosts: name, zone, whether it takes new VMs, how many it has, URI."     },
    {"--enable-host",   "NAME",        enable_host,    "Let a host take new VMs again."},
    {"--disable-host",  "NAME",        disable_host,
     "Let it take none; those that are on it stay."                                    },
    {NULL,              NULL,          NULL,           NULL                            },
};

int main(int argc, char **argv)
{
    static const struct service service = {
        .name = "lifecycle-engine",
        .story =
            "Does what is asked of deployments: deploy, undeploy, start, stop, "
            "reboot.\n"
            "Reads vnf.operations, vnf.alarms and ip.replies; makes hypervisor calls\n"
            "through libvirt; writes vnf.events, vnf.monitoring and ip.requests. Any\n"
            "number of instances may run: each owns the deployments of its partitions.",
        .keys = KEYS,
        .config = &settings,
        .migrations = MIGRATIONS,
        .commands = COMMANDS,
        .run = run,
    };

    return service_main(&service, argc, argv);
}
