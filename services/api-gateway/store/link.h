/*
 * link.h - what the files of the store share: a statement on the calling thread's
 * connection.
 */
#pragma once

#include "services/api-gateway/store.h"

/* The calling thread's connection: for a transaction. */
int store_connection(struct store *store, struct db **ret, struct err *err);

/* As db_query; err says which statement it was. */
int store_query(struct store *store, const struct db_statement *statement,
                const struct db_args *args, PGresult **ret, struct err *err);

/* Several in one round trip, as db_pipeline. */
int store_pipeline(struct store *store, struct db_call *calls, size_t count,
                   struct err *err);
/* The same where nobody wants the rows. */
int store_run(struct store *store, struct db_call *calls, size_t count,
              struct err *err);

/* A parameter or column of microseconds, as an interval. */
#define STORE_US(parameter) parameter " * interval '1 microsecond'"

/* Of an account a: whether it is of the tenant of that parameter, or that is "". */
#define IN_SCOPE(parameter) "(" parameter " = '' OR a.tenant = " parameter ")"
