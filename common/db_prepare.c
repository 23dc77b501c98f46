/*
 * db_prepare.c - statements of one connection: each prepared on first use, then sent by
 * name with binary parameters.
 *
 * The parameters' types go with the first use, so a cast in the statement is a cast of
 * a value ($1::inet of a text, $2::smallint[] of an int array) and not a guess of the
 * server's. They are remembered: a later use with others is a bug and said so.
 */
#include "common/db_link.h"

#include <stdlib.h>
#include <string.h>

#include "common/db_args.h"
#include "common/mem.h"

static const struct prepared *find_prepared(const struct link *link,
                                            const struct db_statement *statement)
{
    for (size_t i = 0; i < link->prepared_count; i++)
        if (strcmp(link->prepared[i].name, statement->name) == 0)
            return &link->prepared[i];
    return NULL;
}

static Oid *types_of(const struct db_args *args)
{
    size_t count = args ? args->count : 0;
    Oid *types = xcalloc(count, sizeof *types);

    for (size_t i = 0; i < count; i++)
        types[i] = args->params[i].type;
    return types;
}

static int check_use(const struct prepared *known, const struct db_statement *statement,
                     const struct db_args *args, struct err *err)
{
    size_t count = args ? args->count : 0;

    if (strcmp(known->sql, statement->sql) != 0)
        return err_set(err, ERR_FATAL, "%s: two statements have this name",
                       statement->name);
    if (known->count != count)
        return err_set(err, ERR_FATAL, "%s: %zu parameters, first it had %zu",
                       statement->name, count, known->count);
    for (size_t i = 0; i < count; i++)
        if (known->types[i] != args->params[i].type)
            return err_set(err, ERR_FATAL, "%s: parameter %zu changed its type",
                           statement->name, i + 1);
    return 0;
}

int link_prepare(struct link *link, const struct db_statement *statement,
                 const struct db_args *args, struct err *err)
{
    const struct prepared *known = find_prepared(link, statement);
    struct prepared new = {statement->name, statement->sql, args ? args->count : 0,
                           NULL};
    AUTO(free) Oid *types = NULL;

    if (args && args->problem)
        return err_set(err, ERR_INVALID, "%s: %s", statement->name, args->problem);
    if (known)
        return check_use(known, statement, args, err);
    types = types_of(args);
    if (!link_alive(link))
        return err_set(err, ERR_RETRY, "PostgreSQL: not connected");
    if (!PQsendPrepare(link->connection, statement->name, statement->sql,
                       (int)new.count, types))
        return link_lost(link, err);
    if (link_take(link, statement->name, LINK_LIMIT_MS, NULL, err) < 0)
        return err->kind;
    mem_grow(&link->prepared, link->prepared_count, &link->prepared_capacity,
             sizeof new);
    new.types = TAKE(types);
    link->prepared[link->prepared_count++] = new;
    return 0;
}

int link_send(struct link *link, const struct db_statement *statement,
              const struct db_args *args, struct err *err)
{
    size_t count = args ? args->count : 0;
    AUTO(free) const char **values = xcalloc(count, sizeof *values);
    AUTO(free) int *lengths = xcalloc(count, sizeof *lengths);
    AUTO(free) int *binary = xcalloc(count, sizeof *binary);

    for (size_t i = 0; i < count; i++) {
        const struct param *param = &args->params[i];

        if (param->length >= 0)
            values[i] = (const char *)args->bytes + param->offset;
        lengths[i] = param->length;
        binary[i] = 1;
    }
    if (!PQsendQueryPrepared(link->connection, statement->name, (int)count, values,
                             lengths, binary, 1))
        return link_lost(link, err);
    return 0;
}
