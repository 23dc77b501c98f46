/*
 * handle_openapi.c - GET /openapi.json: the API's description, proto/openapi.json as it
 * was when this was built.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/handlers.h"

extern const char openapi[]; /* the Makefile's */

void handle_openapi(struct exchange *exchange, void *context)
{
    (void)context;
    answer_text(exchange, "application/json", openapi);
}
