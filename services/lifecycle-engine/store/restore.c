/*
 * restore.c - tables that were set back to an older copy, made fit to go on with: what
 * has happened since is not known here, and must neither be repeated nor contradicted.
 */
#include <stdio.h>

#include "services/lifecycle-engine/store/store.h"

#define SEQUENCE_JUMP "1000000" /* beyond what can have been told since the copy */
#define EPOCH_JUMP "1000"       /* likewise what the monitor has heard of */

static const struct db_statement ALIVE = {
    "restore_alive",
    "SELECT count(*)::int FROM instance WHERE lease_until > clock_timestamp()"};

/* Numbers of states are those of facts/names.h. What is in transition has failed with
 * what ran; a VM that stood still counts as running and unwatched until a look says
 * otherwise. */
static const struct db_statement MAINTENANCE = {
    "restore_mode", "UPDATE mode SET maintenance = true, since = clock_timestamp()"};

static const struct db_statement SERVICES = {
    "restore_services", "UPDATE deployment d SET state = 8, failed = coalesce((SELECT "
                        "o.kind FROM operation "
                        "o WHERE o.deployment = d.id AND o.finished IS NULL ORDER BY "
                        "o.vm IS NULL DESC LIMIT "
                        "1), d.failed) WHERE d.state NOT IN (0, 3, 5, 8)"};

static const struct db_statement NUMBERS = {
    "restore_numbers",
    "UPDATE deployment SET sequence = sequence + " SEQUENCE_JUMP
    ", version = version + 1, due = NULL, state = CASE state WHEN 5 THEN 3 ELSE state "
    "END"};

static const struct db_statement OPERATIONS = {
    "restore_operations",
    "UPDATE operation SET state = 3, finished = clock_timestamp(), status_code = 500, "
    "status_message = 'the database was restored from an older copy while this ran: "
    "see "
    "what is there, then ask again' WHERE finished IS NULL"};

static const struct db_statement RESTING = {
    "restore_vms",
    "UPDATE vm SET state = CASE WHEN state IN (2, 3, 5) THEN 2 ELSE 8 END, monitored = "
    "false, epoch = epoch + " EPOCH_JUMP ", due = NULL"};

static const struct db_statement OUTBOX = {"restore_outbox", "DELETE FROM outbox"};

static const struct db_statement ATTEMPTS = {"restore_attempts", "DELETE FROM attempt"};

/* In this order: the states of services hang on the operations that run. */
static const struct db_statement *const REPAIRS[] = {
    &MAINTENANCE, &SERVICES, &NUMBERS, &OPERATIONS, &RESTING, &OUTBOX, &ATTEMPTS,
};

static int repair_all(struct db *db, struct err *err)
{
    for (size_t i = 0; i < sizeof REPAIRS / sizeof REPAIRS[0]; i++)
        if (db_query(db, REPAIRS[i], NULL, NULL, err) < 0)
            return err_wrap(err, "%s", REPAIRS[i]->name);
    return 0;
}

int store_restored(struct db *db, struct err *err)
{
    AUTO(PQclear) PGresult *rows = NULL;

    if (db_query(db, &ALIVE, NULL, &rows, err) < 0)
        return err->kind;
    if (db_get_int(rows, 0, 0) > 0)
        return err_set(err, ERR_INVALID,
                       "%d instances of the engine run: stop them, wait until their "
                       "leases are out, then say so again",
                       db_get_int(rows, 0, 0));
    if (db_begin(db, err) < 0)
        return err->kind;
    if (repair_all(db, err) == 0)
        return db_commit(db, err);
    db_rollback(db);
    return err->kind;
}

static const struct db_statement VMS = {
    "restore_known",
    "SELECT v.id, v.name, v.state, v.host FROM vm v JOIN deployment d ON d.id = "
    "v.deployment ORDER BY v.host, d.tenant, d.name, v.vm_group, v.idx"};

int store_each_vm(struct db *db, store_visit_vm *visit, void *context, struct err *err)
{
    AUTO(PQclear) PGresult *rows = NULL;
    char id[37];

    if (db_query(db, &VMS, NULL, &rows, err) < 0)
        return err_wrap(err, "read the VMs");
    for (int row = 0; row < PQntuples(rows); row++) {
        db_get_uuid(id, rows, row, 0);
        if (visit(context, id, db_get_text(rows, row, 1), db_get_text(rows, row, 3),
                  (enum vm_state)db_get_int(rows, row, 2), err) < 0)
            return err->kind;
    }
    return 0;
}
