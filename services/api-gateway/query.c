/*
 * query.c - the table's loop, and the readers.
 */
#include "services/api-gateway/query.h"

#include <ctype.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "common/uuid.h"
#include "proto/operation.pb-c.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/xml/names.h"

/* --- readers --------------------------------------------------------------------- */

const char *query_text(const char *value, void *field)
{
    *(const char **)field = value;
    return NULL;
}

const char *query_name(const char *value, void *field)
{
    return name_rule(value) ? "must be a name" : query_text(value, field);
}

const char *query_subject(const char *value, void *field)
{
    const char *slash = strchr(value, '/');

    return query_name(slash ? slash + 1 : value, field) ? "must be a name, or images/ID"
                                                        : query_text(value, field);
}

/* The kinds that can be asked for, as one text: one a thread, which may be built again.
 */
static const char *known_kinds(void)
{
    static _Thread_local char text[512];
    const ProtobufCEnumDescriptor *kinds = &vnf__v1__operation_kind__descriptor;
    size_t length = (size_t)snprintf(text, sizeof text, "must be one of ");

    for (unsigned i = 1; i < kinds->n_values && length < sizeof text; i++)
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%s",
                                   i > 1 ? ", " : "",
                                   kinds->values[i].name + strlen("OPERATION_"));
    return text;
}

const char *query_kind(const char *value, void *field)
{
    char name[64];

    snprintf(name, sizeof name, "OPERATION_%s", value);
    if (strcmp(value, "UNSPECIFIED") == 0 ||
        !protobuf_c_enum_descriptor_get_value_by_name(
            &vnf__v1__operation_kind__descriptor, name))
        return known_kinds();
    return query_text(value, field);
}

static const char *read_word(const char *value, void *field, const char *const *words,
                             const char *must)
{
    for (; *words; words++)
        if (strcmp(value, *words) == 0)
            return query_text(value, field);
    return must;
}

const char *query_op_state(const char *value, void *field)
{
    static const char *const STATES[] = {"RUNNING", "SUCCEEDED", "FAILED", "REJECTED",
                                         NULL};

    return read_word(value, field, STATES,
                     "must be one of RUNNING, SUCCEEDED, FAILED, REJECTED");
}

const char *query_callback_state(const char *value, void *field)
{
    static const char *const STATES[] = {"waiting", "delivered", "dead", NULL};

    return read_word(value, field, STATES, "must be one of waiting, delivered, dead");
}

const char *query_uuid(const char *value, void *field)
{
    char id[UUID_SIZE];

    return uuid_read(value, id) ? query_text(value, field) : "must be a UUID";
}

/* Digits, then what ends it. */
static int read_number(const char *value, const char *end, long least, long most,
                       long *ret)
{
    char *rest;
    long number = strtol(value, &rest, 10);

    if (!isdigit((unsigned char)*value) || (*rest && strcmp(rest, end) != 0) ||
        number < least || number > most)
        return -1;
    *ret = number;
    return 0;
}

static const char *read_int(const char *value, void *field, long least, long most,
                            const char *what)
{
    long number;

    if (read_number(value, "", least, most, &number) < 0)
        return what;
    *(int *)field = (int)number;
    return NULL;
}

const char *query_limit(const char *value, void *field)
{
    return read_int(value, field, 1, 1000, "must be a number from 1 to 1000");
}

const char *query_entries(const char *value, void *field)
{
    return read_int(value, field, 0, 100, "must be a number from 0 to 100");
}

const char *query_id(const char *value, void *field)
{
    long id;

    if (read_number(value, "", 1, LONG_MAX, &id) < 0)
        return "must be a number, 1 or more";
    *(int64_t *)field = id;
    return NULL;
}

const char *query_switch(const char *value, void *field)
{
    if (strcmp(value, "true") != 0 && strcmp(value, "false") != 0)
        return "must be true or false";
    *(int *)field = *value == 't';
    return NULL;
}

const char *query_wait(const char *value, void *field)
{
    long seconds;

    if (read_number(value, "s", 0, 60, &seconds) < 0)
        return "must be seconds from 0s to 60s, like 30s";
    *(int64_t *)field = seconds * INT64_C(1000000);
    return NULL;
}

/* The offset's seconds: "Z" or "+hh:mm"; -1: it is none. In a query a plus that nobody
 * encoded is read as a blank. */
static int read_offset(const char *text, long *ret)
{
    unsigned hours, minutes;
    int length = 0;

    *ret = 0;
    if (strcmp(text, "Z") == 0 || strcmp(text, "z") == 0)
        return 0;
    if (!*text || !strchr("+- ", *text) || !isdigit((unsigned char)text[1]) ||
        sscanf(text + 1, "%2u:%2u%n", &hours, &minutes, &length) < 2 || length != 5 ||
        text[6] || hours > 23 || minutes > 59)
        return -1;
    *ret = (long)(hours * 60 + minutes) * (*text == '-' ? -60 : 60);
    return 0;
}

/* ".5", ".123456789" -> microseconds; moves *text past it. */
static long read_fraction(const char **text)
{
    long us = 0, unit = 100000;

    if (**text != '.')
        return 0;
    for (++*text; isdigit((unsigned char)**text); ++*text, unit /= 10)
        us += (**text - '0') * unit;
    return us;
}

const char *query_time(const char *value, void *field)
{
    static const char MUST[] =
        "must be a time as of RFC 3339, like 2026-11-24T08:30:00Z";
    struct tm tm = {.tm_isdst = 0};
    const char *rest = strptime(value, "%Y-%m-%dT%H:%M:%S", &tm);
    long us, offset;
    int64_t time;

    if (!rest || strspn(value, "0123456789") != 4)
        return MUST;
    us = read_fraction(&rest);
    if (read_offset(rest, &offset) < 0)
        return MUST;
    time = ((int64_t)timegm(&tm) - offset) * 1000000 + us;
    *(int64_t *)field = time > 0 ? time : 1;
    return NULL;
}

/* --- the table ------------------------------------------------------------------- */

struct reading {
    struct exchange *exchange;
    const struct query_parameter *table;
    void *ret;
};

static void answer_unknown(const struct reading *reading, const char *name)
{
    char list[256] = "";
    size_t length = 0;

    for (const struct query_parameter *p = reading->table;
         p->name && length < sizeof list; p++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%s",
                                   length ? ", " : "", p->name);
    answer_error(reading->exchange, 400,
                 "There is no '%.80s' to ask for here; there are: %s.", name, list);
}

static int read_one(void *context, const char *name, const char *value)
{
    const struct reading *reading = context;
    const struct query_parameter *p = reading->table;
    const char *must;

    while (p->name && strcmp(p->name, name) != 0)
        p++;
    if (!p->name) {
        answer_unknown(reading, name);
        return -1;
    }
    must = p->read(value, (char *)reading->ret + p->offset);
    if (!must)
        return 0;
    answer_error(reading->exchange, 400, "%s=%.80s: it %s.", name, value, must);
    return -1;
}

int query_read(struct exchange *exchange, const struct query_parameter *table,
               void *ret)
{
    struct reading reading = {exchange, table, ret};

    return http_each_query(exchange, read_one, &reading);
}
