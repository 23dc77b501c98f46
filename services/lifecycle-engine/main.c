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
 * The way of an operation: turn/turn.h names its stations in order.
 */
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/health.h"
#include "common/http.h"
#include "common/log.h"
#include "common/service.h"
#include "services/lifecycle-engine/hosts.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/maintenance.h"
#include "services/lifecycle-engine/orphans.h"
#include "services/lifecycle-engine/restored.h"
#include "services/lifecycle-engine/store/store.h"
#include "services/lifecycle-engine/turn/lease.h"
#include "services/lifecycle-engine/turn/turn.h"

#define FETCHERS 2 /* threads that fetch files of images */

static struct config {
    struct service_config service;
    const char *hypervisor;
    int workers;
    int lease_ms;
    const char *instance;
    const char *disk_dir, *day0_dir;
    const char *image_folder;
    const char *image_sources;
    int image_mib;
} config;

static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct config, service, "127.0.0.1:8081"),
    {"QUARTET_HYPERVISOR",                                 CONFIG_TEXT,               offsetof(struct config, hypervisor),
                                                "qemu:///system",                                                                                                                                                                                      "Hosts that VMs are deployed on, separated by commas: [NAME[@ZONE]=]libvirt URI."},
    {"QUARTET_WORKERS",                                                    CONFIG_COUNT,                                                             offsetof(struct config,                    workers), "4",
                                                "Threads that make hypervisor calls, for each host."},
    {"QUARTET_LEASE", CONFIG_DURATION_MS,                          offsetof(struct config,                                  lease_ms),                                                                               "3s",
                                                "How long what an instance has begun stays its own after it was last heard of."},
    {"QUARTET_INSTANCE",                                                CONFIG_TEXT, offsetof(struct config,                       instance),                                                                     "",
                                                "Name of this instance in logs and tables; empty: host name and process id."},
    {"QUARTET_DISK_DIR",                                           CONFIG_TEXT,                                                                  offsetof(struct config,                            disk_dir),
                                                "/var/lib/quartet/disks",                                                                                                     "Folder of the hosts in which their libvirt keeps the disks of VMs; made where it "
     "is not there."},
    {"QUARTET_DAY0_DIR",                              CONFIG_TEXT,offsetof(struct config,                                                                                day0_dir),                                                                                                                            "",
                                                "Folder of this machine beneath which the files lie that a datamodel's "
     "config_data may name; empty: there is none."},
    {"QUARTET_IMAGE_DIR",            CONFIG_TEXT,                                   offsetof(struct config,image_folder),
                                                "/var/lib/quartet-images",                                                                                                                                                                                                    "Where files of images are kept, for all engines and hypervisors to see."},
    {"QUARTET_IMAGE_SOURCES",                                  CONFIG_TEXT,                                     offsetof(struct config,   image_sources),
                                                "/srv/images",                                                                                                                                                                             "Folders below which images may be taken from this machine's files, with colons "
     "between."},
    {"QUARTET_IMAGE_MIB",                                                    CONFIG_COUNT,                                                       offsetof(struct config,                                 image_mib),                                      "65536",
                                                "How large a file of an image may be."},
    {NULL,                                      0,                                                               0,                                                                   NULL,                                                                   NULL                 },
};

static const char *const TOPICS[] = {TOPIC_OPERATIONS, TOPIC_ALARMS, TOPIC_IP_REPLIES,
                                     NULL};

/* Everything the process holds; closed in reverse. */
struct engine {
    struct http *http;
    struct db *db;
    struct lease *lease;
    struct agenda *agenda;
    struct handover *handover;
    struct inbox *inbox;
    struct bus *bus;
    struct publisher *publisher;
    struct workers *workers, *fetchers;
    struct hosts *hosts;
    struct turn *turn;
    struct sweep sweep;
    atomic_bool open;
};

static void assigned(void *context, const char *topic, int32_t partition)
{
    struct engine *engine = context;

    if (strcmp(topic, TOPIC_OPERATIONS) == 0)
        handover_assigned(engine->handover, partition);
}

static void revoked(void *context, const char *topic, int32_t partition)
{
    struct engine *engine = context;

    if (strcmp(topic, TOPIC_OPERATIONS) == 0)
        handover_revoked(engine->handover, partition, engine->agenda);
}

static void wake(void *context)
{
    bus_wake(((struct engine *)context)->bus);
}

static bool may_act(void *context, const struct job *job)
{
    struct engine *engine = context;

    return lease_valid(engine->lease) &&
           handover_claim_stands(engine->handover, job->partition, job->claim);
}

static void finished(void *context, const struct job_result *result)
{
    inbox_put_result(((struct engine *)context)->inbox, result);
}

static void happened(void *context, const char *vm_id, enum domain_event event)
{
    struct engine *engine = context;

    if (event == DOMAIN_STOPPED || event == DOMAIN_CRASHED)
        inbox_put_domain(engine->inbox, ITEM_DOMAIN_OFF, vm_id);
    else if (event == DOMAIN_STARTED)
        inbox_put_domain(engine->inbox, ITEM_DOMAIN_LOOK, vm_id);
    else if (event == HOST_BACK)
        sweep_soon(&engine->sweep);
    else if (event == DOMAIN_AGENT)
        inbox_put_domain(engine->inbox, ITEM_AGENT, vm_id);
}

/* Before, there is nothing to ask of the others. */
static bool check_open(void *context, struct err *err)
{
    struct engine *engine = context;

    if (atomic_load(&engine->open))
        return true;
    err_set(err, ERR_RETRY, "it is starting");
    return false;
}

static bool check_kafka(void *context, struct err *err)
{
    struct engine *engine = context;

    if (!bus_connected(engine->bus, err))
        return false;
    if (bus_positioned(engine->bus))
        return true;
    err_set(err, ERR_RETRY, "the consumer group has given no partitions yet");
    return false;
}

static bool check_database(void *context, struct err *err)
{
    return lease_renewed(((struct engine *)context)->lease, err);
}

/* Ready all the same: what is asked is refused, and what runs goes on. */
static bool note_maintenance(void *context, struct err *err)
{
    if (lease_maintenance(((struct engine *)context)->lease))
        snprintf(err->msg, sizeof err->msg, "on: changes are refused");
    return true;
}

static bool check_hypervisor(void *context, struct err *err)
{
    return hosts_connected(((struct engine *)context)->hosts, err);
}

static const char *instance_name(void)
{
    static char name[128];
    char host[64] = "";

    if (config.instance)
        return config.instance;
    gethostname(host, sizeof host - 1);
    snprintf(name, sizeof name, "%s/%d", host, (int)getpid());
    return name;
}

static void folders_tell(void)
{
    hypervisor_folders(config.disk_dir, config.day0_dir ? config.day0_dir : "");
}

static int open_bus(struct engine *engine, struct err *err)
{
    const struct bus_options options = {
        .brokers = config.service.brokers,
        .client = "lifecycle-engine",
        .topics = TOPICS,
        .reading = BUS_GROUP_RANGE,
        .group = "lifecycle-engine",
        .assigned = assigned,
        .revoked = revoked,
        .context = engine,
    };

    return bus_open(&engine->bus, &options, err);
}

static void open_loop(struct engine *engine)
{
    const struct workers_options workers = {
        .threads = config.workers,
        .may_act = may_act,
        .finished = finished,
        .context = engine,
        .image_sources = config.image_sources,
        .image_most = (int64_t)config.image_mib << 20,
    };
    struct workers_options fetchers = workers;

    engine->publisher = publisher_create(engine->bus);
    fetchers.threads = FETCHERS;
    engine->workers = workers_create(&workers);
    engine->fetchers = workers_create(&fetchers);
    engine->turn = turn_create(&(struct turn_options){
        .bus = engine->bus,
        .db = engine->db,
        .lease = engine->lease,
        .inbox = engine->inbox,
        .agenda = engine->agenda,
        .handover = engine->handover,
        .publisher = engine->publisher,
        .workers = engine->workers,
        .fetchers = engine->fetchers,
        .sweep = &engine->sweep,
        .image_folder = config.image_folder,
    });
    health_add("kafka", check_kafka, engine);
    health_add("postgresql", check_database, engine);
    health_add("hypervisor", check_hypervisor, engine);
    health_add("maintenance", note_maintenance, engine);
}

static int open_engine(struct engine *engine, struct err *err)
{
    folders_tell();
    health_add("engine", check_open, engine);
    if (hypervisor_init(err) < 0 ||
        service_health_open(&engine->http, &config.service, err) < 0 ||
        service_database_open(&engine->db, &config.service, STORE_SESSION, MIGRATIONS,
                              err) < 0 ||
        lease_open(&engine->lease, config.service.database, instance_name(),
                   config.lease_ms, err) < 0)
        return err->kind;
    engine->agenda = agenda_create(clock_boot_us());
    engine->handover = handover_create();
    engine->inbox = inbox_create(wake, engine);
    if (open_bus(engine, err) < 0 ||
        hosts_open(&engine->hosts, engine->db, config.hypervisor, happened, engine,
                   err) < 0)
        return err->kind;
    open_loop(engine);
    atomic_store(&engine->open, true);
    service_on_stop(wake, engine);
    return 0;
}

/* Takes nothing new, ends what has begun, says so, leaves. */
static void close_engine(struct engine *engine)
{
    hosts_close(engine->hosts);
    if (engine->workers)
        workers_destroy(engine->workers, 2000);
    if (engine->fetchers)
        workers_destroy(engine->fetchers, 500);
    if (engine->turn)
        turn_finish(engine->turn);
    turn_destroy(engine->turn);
    bus_close(engine->bus);
    publisher_destroy(engine->publisher);
    lease_close(engine->lease);
    inbox_destroy(engine->inbox);
    handover_destroy(engine->handover);
    agenda_destroy(engine->agenda);
    db_close(engine->db);
    http_close(engine->http);
}

static int run(struct err *err)
{
    struct engine engine = {.http = NULL};
    int r = open_engine(&engine, err);

    if (r == 0)
        r = turn_serve(engine.turn, err);
    close_engine(&engine);
    return r;
}

static int list_orphans(const char *argument, struct err *err)
{
    (void)argument;
    return orphans_list(config.service.database, err);
}

static int remove_orphan(const char *argument, struct err *err)
{
    folders_tell();
    return orphans_remove(config.service.database, argument, err);
}

static int list_hosts(const char *argument, struct err *err)
{
    (void)argument;
    return hosts_print(config.service.database, err);
}

static int enable_host(const char *argument, struct err *err)
{
    return hosts_enable(config.service.database, argument, true, err);
}

static int disable_host(const char *argument, struct err *err)
{
    return hosts_enable(config.service.database, argument, false, err);
}

static int maintenance(const char *argument, struct err *err)
{
    return maintenance_command(config.service.database, argument, err);
}

static int list_drift(const char *argument, struct err *err)
{
    (void)argument;
    return restored_drift(config.service.database, err);
}

static int go_on_restored(const char *argument, struct err *err)
{
    (void)argument;
    return restored_go_on(config.service.database, err);
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
        .config = &config,
        .migrations = MIGRATIONS,
        .commands = COMMANDS,
        .run = run,
    };

    return service_main(&service, argc, argv);
}
