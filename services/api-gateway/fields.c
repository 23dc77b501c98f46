/*
 * fields.c - reads a body member by member. See fields.h.
 */
#include "services/api-gateway/fields.h"

#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"

static json_t *parse(struct exchange *exchange)
{
    AUTO(json_decref) json_t *document = NULL;
    json_error_t error = {.text = ""};
    const uint8_t *body;
    size_t length;

    if (!media_is(http_header(exchange, "Content-Type"), "application/json")) {
        answer_error(exchange, 415,
                     "The body must be application/json, and its Content-Type must "
                     "say so.");
        return NULL;
    }
    body = http_body(exchange, &length);
    document = json_loadb((const char *)body, length, JSON_REJECT_DUPLICATES, &error);
    if (json_is_object(document))
        return TAKE(document);
    if (document)
        answer_error(exchange, 400, "The body must be a JSON object.");
    else
        answer_error(exchange, 400, "line %d, column %d: %s", error.line, error.column,
                     error.text);
    return NULL;
}

static int read_member(struct exchange *exchange, const struct query_parameter *table,
                       void *ret, const char *name, const json_t *value)
{
    const struct query_parameter *p = table;
    const char *must;

    while (p->name && strcmp(p->name, name) != 0)
        p++;
    if (!p->name) {
        answer_error(exchange, 400, "There is no '%.80s' to say here.", name);
        return -1;
    }
    must = json_is_string(value)
               ? p->read(json_string_value(value), (char *)ret + p->offset)
               : "must be a text";
    if (!must)
        return 0;
    answer_error(exchange, 400, "%s %s.", name, must);
    return -1;
}

int fields_read(struct exchange *exchange, const struct query_parameter *table,
                void *ret, json_t **ret_document)
{
    AUTO(json_decref) json_t *document = parse(exchange);
    const char *name;
    json_t *value;

    if (!document)
        return -1;
    json_object_foreach(document, name, value)
    {
        if (read_member(exchange, table, ret, name, value) < 0)
            return -1;
    }
    *ret_document = TAKE(document);
    return 0;
}
