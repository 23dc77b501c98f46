/*
 * tenant_of.c - an account of one tenant asks for its own or for none.
 */
#include "services/api-gateway/tenant_of.h"

#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"

int tenant_of(struct exchange *exchange, const char **tenant)
{
    const struct account *account = &request_of(exchange)->account;

    if (!*account->tenant)
        return 0;
    if (**tenant && strcmp(account->tenant, *tenant) != 0) {
        answer_error(exchange, 403, "Account %s is of tenant %s.", account->name,
                     account->tenant);
        return -1;
    }
    *tenant = account->tenant;
    return 0;
}
