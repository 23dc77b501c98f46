/*
 * test_migration.c - what 001 holds is carried over; what is published can be read.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "tests/integration/ip-pool/asker.h"
#include "tests/integration/ip-pool/schema.h"

TestSuite(migration, .fini = schema_leave);

Test(migration, pools_addresses_and_leases_of_before_go_on)
{
    static const char BEFORE[] =
        "INSERT INTO pool (tenant, deployment, vm_group, network, gateway, netmask) "
        "VALUES ('t', 'd', 'g', 'lan', '10.0.0.1', '16');"
        "INSERT INTO address SELECT 1, '10.0.0.4'::inet + i FROM generate_series(1, 5) "
        "i;"
        "INSERT INTO address VALUES (1, '10.0.0.20');"
        "INSERT INTO lease (pool, address, idx, nicid, vm) VALUES "
        "(1, '10.0.0.6', 0, 0, '" ASKER_VM "')";
    const struct migration first[] = {
        MIGRATIONS[0], {NULL, NULL}
    };
    static const char *const GRANTS[] = {"10.0.0.6", "10.0.0.5", "10.0.0.7",
                                         "10.0.0.8", "10.0.0.9", "10.0.0.20"};
    AUTO(db_close) struct db *db = NULL;
    struct err err = {.msg = ""};
    int applied;

    schema_make_up_to(first);
    db = schema_connect();
    cr_assert_eq(db_script(db, BEFORE, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_apply(db, MIGRATIONS, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM fresh"), 3);
    asker_audit(db);
    for (unsigned i = 0; i < 6; i++)
        cr_assert_str_eq(asker_gets(db, "10.0.0.5-10.0.0.9,10.0.0.20", i), GRANTS[i]);
    asker_audit(db);
}

Test(migration, the_gateway_reads_how_full_pools_are_and_who_holds_what)
{
    AUTO(db_close) struct db *db = NULL;
    struct err err = {.msg = ""};

    schema_make();
    db = schema_connect();
    asker_times.quarantine_ms = 3600000;
    asker_gets(db, "10.0.0.5-10.0.0.9", 0);
    asker_gets(db, "10.0.0.5-10.0.0.9", 1);
    asker_release(db, 1);
    cr_assert_eq(db_script(db, "SET ROLE quartet_gateway", &err), 0, "%s", err.msg);
    cr_assert_eq(
        schema_number(db, "SELECT count(*) FROM ip_pool_api_v1.pool WHERE tenant = 't' "
                          "AND deployment = 'd' AND vm_group = 'g' AND size = 5 AND "
                          "free = 3 AND leased = 1 AND quarantined = 1 AND addresses = "
                          "'{10.0.0.5-10.0.0.9}'"),
        1);
    cr_assert_eq(schema_number(db, "SELECT idx::bigint FROM ip_pool_api_v1.lease WHERE "
                                   "state = 'QUARANTINED' AND address = '10.0.0.6'"),
                 1);
    cr_assert_eq(db_script(db, "DELETE FROM ip_pool_api_v1.lease", &err), ERR_FATAL);
}
