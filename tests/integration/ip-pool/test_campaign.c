/*
 * test_campaign.c - eight clients, three instances of the real program on a real Kafka,
 * killed now and then; at the end the tables say what each client was told.
 *
 * QUARTET_CAMPAIGN_REQUESTS is how many requests (10000); QUARTET_CAMPAIGN_SEED repeats
 * a course.
 */
#include <criterion/criterion.h>

#include <stdlib.h>

#include "common/clock.h"
#include "common/log.h"
#include "tests/integration/ip-pool/asker.h"
#include "tests/integration/ip-pool/clients.h"
#include "tests/integration/ip-pool/fleet.h"
#include "tests/integration/ip-pool/schema.h"

enum { PER_KILL = 3000 };

static int kills;

static int setting(const char *name, int otherwise)
{
    const char *text = getenv(name);

    return text ? atoi(text) : otherwise;
}

static void kill_one_now_and_then(int sent)
{
    if (sent < (kills + 1) * PER_KILL)
        return;
    fleet_kill(rand() % FLEET_SIZE);
    kills++;
}

static void audit(void)
{
    static const struct db_statement HELD = {
        "held", "SELECT substr(p.deployment, 10)::int, l.idx, host(l.address), l.epoch "
                "FROM lease l JOIN pool p ON p.id = l.pool WHERE l.free_from IS NULL"};
    AUTO(db_close) struct db *db = schema_connect();
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err = {.msg = ""};
    int held = 0;

    cr_assert_eq(db_query(db, &HELD, NULL, &rows, &err), 0, "%s", err.msg);
    for (int i = 0; i < PQntuples(rows); i++) {
        int pool = db_get_int(rows, i, 0), place = db_get_int(rows, i, 1);
        const struct seat *seat = &seats[pool][place];

        cr_assert(seat->held, "%d/%d holds %s and was not told", pool, place,
                  db_get_text(rows, i, 2));
        cr_assert_str_eq(seat->address, db_get_text(rows, i, 2));
        cr_assert_eq((int64_t)seat->epoch, db_get_bigint(rows, i, 3));
    }
    for (int i = 0; i < POOLS * PLACES; i++)
        held += seats[i / PLACES][i % PLACES].held;
    cr_assert_eq(held, PQntuples(rows), "%d were told of an address, %d have one", held,
                 PQntuples(rows));
    cr_assert_eq(schema_number(db, "SELECT count(*) - count(DISTINCT (pool, address)) "
                                   "FROM lease"),
                 0);
    cr_assert_eq(schema_number(db,
                               "SELECT count(*) - count(DISTINCT (pool, idx, nicid)) "
                               "FROM lease WHERE idx IS NOT NULL"),
                 0);
    asker_audit(db);
}

TestSuite(campaign, .init = schema_make, .fini = schema_leave);

Test(campaign, whatever_is_killed_the_tables_say_what_each_client_was_told)
{
    int requests = setting("QUARTET_CAMPAIGN_REQUESTS", 10000);
    int seed = setting("QUARTET_CAMPAIGN_SEED", (int)(clock_wall_us() % 1000000));
    int64_t began;

    srand((unsigned)seed);
    log_open("test", "error");
    fleet_start("5s");
    clients_open(requests);
    began = clock_boot_us();
    clients_run(requests, kill_one_now_and_then);
    fleet_settle();
    clients_settle();
    audit();
    fleet_stop();
    cr_log_info("seed %d: %d requests, %d refused, %d said again, %d kills, %.1f s",
                seed, tally.sent, tally.refused, tally.repeats, kills,
                (double)(clock_boot_us() - began) / 1e6);
    clients_close();
}
