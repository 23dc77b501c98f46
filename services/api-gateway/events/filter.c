/*
 * filter.c - all that is asked for must fit.
 */
#include "services/api-gateway/events/filter.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "common/mem.h"

static char *copy(const char *text)
{
    return xstrdup(text ? text : "");
}

void filter_init(struct filter *filter, const char *tenant, const char *deployment,
                 const char *types, const char *transaction)
{
    *filter =
        (struct filter){copy(tenant), copy(deployment), copy(types), copy(transaction)};
}

void filter_finish(struct filter *filter)
{
    free(filter->tenant);
    free(filter->deployment);
    free(filter->types);
    free(filter->transaction);
}

static bool lists(const char *list, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = list; at; at = strchr(at, ',')) {
        at += *at == ',';
        if (strncmp(at, word, length) == 0 && (!at[length] || at[length] == ','))
            return true;
    }
    return false;
}

bool filter_wants(const struct filter *filter, const Vnf__V1__Event *event)
{
    return (!*filter->tenant || strcmp(filter->tenant, event->tenant) == 0) &&
           (!*filter->deployment ||
            strcmp(filter->deployment, event->deployment) == 0) &&
           (!*filter->types || lists(filter->types, event->type)) &&
           (!*filter->transaction ||
            strcasecmp(filter->transaction, event->transaction_id) == 0);
}
