/*
 * engine.c - the process put together, served, and taken apart again.
 */
#include "services/lifecycle-engine/engine.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/health.h"
#include "common/http.h"
#include "common/mem.h"
#include "services/lifecycle-engine/hosts.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/store/store.h"
#include "services/lifecycle-engine/turn/lease.h"
#include "services/lifecycle-engine/turn/turn.h"

#define FETCHERS 2 /* threads that fetch files of images */

static const char *const TOPICS[] = {TOPIC_OPERATIONS, TOPIC_ALARMS, TOPIC_IP_REPLIES,
                                     NULL};

/* Everything the process holds; closed in reverse. */
struct engine {
    const struct engine_settings *settings;
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

static const char *instance_name(const struct engine_settings *settings)
{
    static char name[128];
    char host[64] = "";

    if (settings->instance)
        return settings->instance;
    gethostname(host, sizeof host - 1);
    snprintf(name, sizeof name, "%s/%d", host, (int)getpid());
    return name;
}

void engine_folders(const struct engine_settings *settings)
{
    hypervisor_folders(settings->disk_dir,
                       settings->day0_dir ? settings->day0_dir : "");
}

static int open_bus(struct engine *engine, struct err *err)
{
    const struct bus_options options = {
        .brokers = engine->settings->service.brokers,
        .client = "lifecycle-engine",
        .topics = TOPICS,
        .reading = BUS_GROUP_RANGE,
        .group = "lifecycle-engine",
        .assigned = assigned,
        .revoked = revoked,
        .context = engine,
        .message_timeout_ms = BUS_UNTIL_TAKEN,
    };

    return bus_open(&engine->bus, &options, err);
}

static void open_loop(struct engine *engine)
{
    const struct engine_settings *settings = engine->settings;
    const struct workers_options workers = {
        .threads = settings->workers,
        .may_act = may_act,
        .finished = finished,
        .context = engine,
        .image_sources = settings->image_sources,
        .image_most = (int64_t)settings->image_mib << 20,
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
        .image_folder = settings->image_folder,
    });
    health_add("kafka", check_kafka, engine);
    health_add("postgresql", check_database, engine);
    health_add("hypervisor", check_hypervisor, engine);
    health_add("maintenance", note_maintenance, engine);
}

static int open_engine(struct engine *engine, struct err *err)
{
    const struct engine_settings *settings = engine->settings;

    engine_folders(settings);
    health_add("engine", check_open, engine);
    if (hypervisor_init(err) < 0 ||
        service_health_open(&engine->http, &settings->service, err) < 0 ||
        service_database_open(&engine->db, &settings->service, DB_STEADY_PLANS,
                              MIGRATIONS, err) < 0 ||
        lease_open(&engine->lease, settings->service.database, instance_name(settings),
                   settings->lease_ms, err) < 0)
        return err->kind;
    engine->agenda = agenda_create(clock_boot_us());
    engine->handover = handover_create();
    engine->inbox = inbox_create(wake, engine);
    if (open_bus(engine, err) < 0 ||
        hosts_open(&engine->hosts, engine->db, settings->hypervisor, happened, engine,
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
    health_end();
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

int engine_run(const struct engine_settings *settings, struct err *err)
{
    struct engine engine = {.settings = settings};
    int r;

    mem_keep();
    r = open_engine(&engine, err);

    if (r == 0)
        r = turn_serve(engine.turn, err);
    close_engine(&engine);
    return r;
}
