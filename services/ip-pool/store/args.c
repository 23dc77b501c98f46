/*
 * args.c - see args.h.
 */
#include "services/ip-pool/store/args.h"

#include <stdio.h>

void put_group(struct db_args *args, const Ip__V1__Group *group)
{
    db_text(args, group->tenant);
    db_text(args, group->deployment);
    db_text(args, group->group);
}

void put_spans(struct db_args *args, const struct pool *pool)
{
    char text[ADDRESS_SIZE];

    db_array(args, DB_TEXT);
    for (size_t i = 0; i < pool->count; i++) {
        ip_write(text, pool->family, pool->spans[i].first);
        db_text(args, text);
    }
    db_array_end(args);
    db_array(args, DB_TEXT);
    for (size_t i = 0; i < pool->count; i++) {
        ip_write(text, pool->family, pool->spans[i].last);
        db_text(args, text);
    }
    db_array_end(args);
}

void put_places(struct db_args *args, Ip__V1__Place *const *places, size_t count)
{
    db_array(args, DB_INT);
    for (size_t i = 0; i < count; i++)
        db_int(args, (int32_t)places[i]->index);
    db_array_end(args);
    db_array(args, DB_INT);
    for (size_t i = 0; i < count; i++)
        db_int(args, (int32_t)places[i]->nicid);
    db_array_end(args);
}

static void put_span(struct db_args *args, int family, const struct span *span)
{
    char first[ADDRESS_SIZE], last[ADDRESS_SIZE], text[2 * ADDRESS_SIZE];

    ip_write(first, family, span->first);
    ip_write(last, family, span->last);
    if (ip_compare(span->first, span->last) == 0)
        snprintf(text, sizeof text, "%s", first);
    else
        snprintf(text, sizeof text, "%s-%s", first, last);
    db_text(args, text);
}

void put_statement(struct db_args *args, const struct pool *pool)
{
    db_text(args, pool->stated.network);
    db_text(args, pool->stated.gateway);
    db_text(args, pool->stated.netmask);
    db_array(args, DB_TEXT);
    for (size_t i = 0; i < pool->count; i++)
        put_span(args, pool->family, &pool->spans[i]);
    db_array_end(args);
}
