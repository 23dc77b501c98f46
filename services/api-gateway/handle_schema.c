/*
 * handle_schema.c - GET /v1/schema: what a datamodel may look like, as RELAX NG.
 */
#include "common/auto.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/xml/schema.h"

void handle_schema(struct exchange *exchange, void *context)
{
    AUTO(free) char *text = schema_text();

    (void)context;
    http_set_header(exchange, "ETag", "\"" SCHEMA_VERSION "\"");
    answer_text(exchange, "application/xml", text);
}
