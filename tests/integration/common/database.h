/*
 * database.h - a schema of the test's own in the database that QUARTET_TEST_DATABASE
 * names; without it the test fails.
 */
#pragma once

#include "common/db.h"

/* A new connection that works in this test's schema, which is made when it is not there
 * and dropped at the test's end. Asserts. */
struct db *database_open(void);

/* The superuser's connection ends the other's backend, as a server that restarts. */
void database_disconnect(struct db *db);

/* The first field of the first row, as a number. */
int64_t database_number(struct db *db, const char *sql);

/* For TestSuite's fini. */
void database_clear(void);

const char *database_url(void);
