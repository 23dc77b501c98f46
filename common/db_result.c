/*
 * db_result.c - fields of a binary result as C values.
 *
 * Integers are read by the length the server sent, so a smallint column may be read as
 * int or bigint. A NULL field is "", 0, false.
 */
#include "common/db.h"

#include <assert.h>
#include <stdlib.h>

#include <uuid/uuid.h>

#define EPOCH_2000_US INT64_C(946684800000000)
#define NUMERIC 1700 /* sum(bigint) is one: the statement must cast it */

int64_t db_affected(const PGresult *result)
{
    return atoll(PQcmdTuples((PGresult *)(uintptr_t)result)); /* libpq wants no const */
}

static const unsigned char *value_of(const PGresult *result, int row, int column)
{
    return (const unsigned char *)PQgetvalue(result, row, column);
}

const char *db_get_text(const PGresult *result, int row, int column)
{
    return PQgetvalue(result, row, column);
}

int64_t db_get_bigint(const PGresult *result, int row, int column)
{
    const unsigned char *bytes = value_of(result, row, column);
    int length = PQgetlength(result, row, column);
    uint64_t value = 0;

    assert(PQftype(result, column) != NUMERIC);
    if (PQgetisnull(result, row, column))
        return 0;
    for (int i = 0; i < length; i++)
        value = value << 8 | bytes[i];
    switch (length) {
    case 2:
        return (int16_t)value;
    case 4:
        return (int32_t)value;
    default:
        assert(length == 8);
        return (int64_t)value;
    }
}

int32_t db_get_int(const PGresult *result, int row, int column)
{
    return (int32_t)db_get_bigint(result, row, column);
}

bool db_get_bool(const PGresult *result, int row, int column)
{
    return !PQgetisnull(result, row, column) && *value_of(result, row, column);
}

int64_t db_get_time(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return 0;
    return db_get_bigint(result, row, column) + EPOCH_2000_US;
}

void db_get_uuid(char id[37], const PGresult *result, int row, int column)
{
    id[0] = 0;
    if (PQgetisnull(result, row, column))
        return;
    assert(PQgetlength(result, row, column) == sizeof(uuid_t));
    uuid_unparse_lower(value_of(result, row, column), id);
}

const uint8_t *db_get_bytes(const PGresult *result, int row, int column, size_t *length)
{
    *length = (size_t)PQgetlength(result, row, column);
    return PQgetisnull(result, row, column) ? NULL : value_of(result, row, column);
}
