/*
 * admit.c - credentials, rights, names of the path.
 */
#include "services/api-gateway/admit.h"

#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/routes.h"
#include "services/api-gateway/xml/names.h"

static int authenticate(struct gateway *gateway, struct exchange *exchange)
{
    struct request *request = request_of(exchange);
    struct err err;
    int status;

    peer_read(request->peer, exchange, gateway->proxies);
    status = account_check(gateway->accounts, http_header(exchange, "Authorization"),
                           request->peer, &request->account, &request->retry_s, &err);

    if (status == 0)
        return 0;
    answer_error(exchange, status, "%s", err.msg);
    return -1;
}

static int authorize(struct exchange *exchange, const struct http_route *route)
{
    static const enum account_role LEAST[] = {
        [ACCESS_READ] = ROLE_VIEWER,
        [ACCESS_OPERATE] = ROLE_OPERATOR,
        [ACCESS_ADMIN] = ROLE_ADMIN,
    };
    const struct request *request = request_of(exchange);
    const struct account *account = &request->account;

    if (account->role < LEAST[route->access]) {
        answer_error(exchange, 403, "Account %s may only %s.", account->name,
                     account->role == ROLE_VIEWER ? "read" : "read and operate");
        return -1;
    }
    if (*account->tenant && *request->tenant &&
        strcmp(account->tenant, request->tenant) != 0) {
        answer_error(exchange, 403, "Account %s is of tenant %s.", account->name,
                     account->tenant);
        return -1;
    }
    return 0;
}

static int check_names(struct exchange *exchange)
{
    static const struct {
        const char *parameter;
        const char *(*rule)(const char *text);
    } NAMES[] = {
        {"tenant",     name_rule   },
        {"deployment", name_rule   },
        {"vm_name",    vm_name_rule},
        {"account",    name_rule   },
        {"resource",   name_rule   },
    };

    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        const char *text = http_parameter(exchange, NAMES[i].parameter);
        const char *why = text ? NAMES[i].rule(text) : NULL;

        if (!why)
            continue;
        answer_error(exchange, 400, "The %s in the address, '%.100s', %s.",
                     NAMES[i].parameter, text, why);
        return -1;
    }
    return 0;
}

int admit(struct exchange *exchange, const struct http_route *route, void *context)
{
    if (authenticate(context, exchange) < 0 || check_names(exchange) < 0)
        return -1;
    return authorize(exchange, route);
}

void refuse(struct exchange *exchange, int status, const char *message, void *context)
{
    /* before a route is found nobody has asked who it is */
    if (!*request_of(exchange)->account.name && authenticate(context, exchange) < 0)
        return;
    answer_error(exchange, status, "%s", message);
}
