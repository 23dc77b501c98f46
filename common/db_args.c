/*
 * db_args.c - parameters in PostgreSQL's binary form: scalars, and arrays for unnest.
 *
 * A value is appended to one buffer; outside an array it becomes a parameter, inside
 * one an element. An array's head (dimensions, has-null, element type, length, lower
 * bound) is written when it opens and corrected as it grows.
 */
#include "common/db_args.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/uuid.h"

#define EPOCH_2000_US INT64_C(946684800000000)
#define ARRAY_HEAD 20

/* Object ids of PostgreSQL's catalogue, which never change. */
struct db_kind {
    Oid scalar, array;
};

static const struct db_kind KINDS[] = {
    [DB_TEXT] = {25,   1009},
      [DB_UUID] = {2950, 2951},
      [DB_INT] = {23,   1007},
    [DB_BIGINT] = {20,   1016},
      [DB_BOOL] = {16,   1000},
      [DB_TIME] = {1184, 1185},
    [DB_BYTES] = {17,   1001},
};

struct db_args *db_args_create(void)
{
    return xcalloc(1, sizeof(struct db_args));
}

void db_args_destroy(struct db_args *args)
{
    if (!args)
        return;
    free(args->bytes);
    free(args->params);
    free(args);
}

static void append(struct db_args *args, const void *bytes, size_t length)
{
    while (args->size + length > args->capacity) {
        args->capacity = args->capacity ? args->capacity * 2 : 512;
        args->bytes = xrealloc(args->bytes, args->capacity);
    }
    if (length)
        memcpy(args->bytes + args->size, bytes, length);
    args->size += length;
}

static void write_int32(unsigned char out[4], uint32_t value)
{
    for (int i = 0; i < 4; i++)
        out[i] = (unsigned char)(value >> (24 - 8 * i));
}

static uint32_t read_int32(const unsigned char in[4])
{
    return (uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 | in[3];
}

static void append_int32(struct db_args *args, uint32_t value)
{
    unsigned char bytes[4];

    write_int32(bytes, value);
    append(args, bytes, sizeof bytes);
}

static struct param *add_param(struct db_args *args, Oid type)
{
    struct param *param;

    mem_grow(&args->params, args->count, &args->param_capacity, sizeof *args->params);
    param = &args->params[args->count++];
    *param = (struct param){.type = type, .offset = args->size, .length = -1};
    return param;
}

static void add_element(struct db_args *args, const void *bytes, size_t length)
{
    unsigned char *head = args->bytes + args->params[args->count - 1].offset;

    write_int32(head, 1);
    if (!bytes)
        write_int32(head + 4, 1);
    write_int32(head + 12, read_int32(head + 12) + 1);
    append_int32(args, bytes ? (uint32_t)length : UINT32_MAX);
    if (bytes)
        append(args, bytes, length);
}

/* bytes NULL: SQL NULL. */
static void add(struct db_args *args, enum db_type type, const void *bytes,
                size_t length)
{
    struct param *param;

    if (length > INT32_MAX / 2) {
        args->problem = "a value is too long";
        return;
    }
    if (args->array) {
        assert(args->array == &KINDS[type]);
        add_element(args, bytes, length);
        return;
    }
    param = add_param(args, KINDS[type].scalar);
    if (!bytes)
        return;
    param->length = (int)length;
    append(args, bytes, length);
}

void db_text(struct db_args *args, const char *value)
{
    add(args, DB_TEXT, value, value ? strlen(value) : 0);
}

void db_uuid(struct db_args *args, const char *value)
{
    unsigned char bytes[16];
    bool null = !value || !*value;

    if (!null && !uuid_bytes(bytes, value)) {
        args->problem = "an id is not a UUID";
        null = true;
    }
    add(args, DB_UUID, null ? NULL : bytes, sizeof bytes);
}

void db_int(struct db_args *args, int32_t value)
{
    unsigned char bytes[4];

    write_int32(bytes, (uint32_t)value);
    add(args, DB_INT, bytes, sizeof bytes);
}

static void add_int64(struct db_args *args, enum db_type type, int64_t value)
{
    unsigned char bytes[8];

    write_int32(bytes, (uint32_t)((uint64_t)value >> 32));
    write_int32(bytes + 4, (uint32_t)value);
    add(args, type, bytes, sizeof bytes);
}

void db_bigint(struct db_args *args, int64_t value)
{
    add_int64(args, DB_BIGINT, value);
}

void db_bool(struct db_args *args, bool value)
{
    unsigned char byte = value;

    add(args, DB_BOOL, &byte, 1);
}

void db_time(struct db_args *args, int64_t wall_us)
{
    if (wall_us)
        add_int64(args, DB_TIME, wall_us - EPOCH_2000_US);
    else
        add(args, DB_TIME, NULL, 0);
}

void db_bytes(struct db_args *args, const void *bytes, size_t length)
{
    add(args, DB_BYTES, bytes, length);
}

void db_array(struct db_args *args, enum db_type type)
{
    assert(!args->array);
    args->array = &KINDS[type];
    add_param(args, KINDS[type].array);
    append_int32(args, 0); /* dimensions: none until an element comes */
    append_int32(args, 0); /* whether an element is NULL */
    append_int32(args, KINDS[type].scalar);
    append_int32(args, 0); /* elements */
    append_int32(args, 1); /* lower bound */
}

void db_array_end(struct db_args *args)
{
    struct param *param = &args->params[args->count - 1];
    size_t length = args->size - param->offset;

    assert(args->array);
    args->array = NULL;
    if (read_int32(args->bytes + param->offset) == 0)
        length = ARRAY_HEAD - 8; /* without dimensions there is no length and bound */
    if (length > INT32_MAX)
        args->problem = "an array is too long";
    param->length = (int)length;
}
