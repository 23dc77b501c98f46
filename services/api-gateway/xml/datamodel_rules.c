/*
 * datamodel_rules.c - what single elements must be, beyond what a table's row can say.
 */
#include "services/api-gateway/xml/datamodel_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "proto/deployment.pb-c.h"
#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/tree.h"

#define INTERVAL_MIN_MS 10
#define INTERVAL_MAX_MS 86400000
#define PATH_LENGTH 512

/* The path of a URL, as it stands in a request line. */
const char *path_rule(const char *text)
{
    const char *c = text;

    while (*c > ' ' && *c <= '~')
        c++;
    if (*text != '/' || *c || c - text > PATH_LENGTH)
        return "is no path: it begins with / and holds up to 512 printable characters";
    return NULL;
}

const char *number_rule(const char *text)
{
    char *end;

    if (text[strspn(text, "0123456789.-")])
        return "is no number";
    strtod(text, &end);
    return *end || end == text ? "is no number" : NULL;
}

static xmlNode *child(xmlNode *node, const char *name)
{
    xmlNode *n = tree_element(node->children);

    while (n && !tree_is(n, name))
        n = tree_element(n->next);
    return n;
}

const char *addresses_rule(const char *text)
{
    const char *dash = strchr(text, '-');
    AUTO(free) char *first = strndup(text, dash ? (size_t)(dash - text) : strlen(text));

    return ipv4_rule(first) || (dash && ipv4_rule(dash + 1))
               ? "is no IPv4 address, nor a range of them like 10.0.0.5-10.0.0.9"
               : NULL;
}

void range_rule(struct reader *reader, xmlNode *node, void *target)
{
    Vnf__V1__AddressPool *pool = target;
    xmlNode *start = child(node, "start"), *end = child(node, "end");
    AUTO(free) char *first = start ? shape_text(reader, start) : NULL;
    AUTO(free) char *last = end ? shape_text(reader, end) : NULL;
    char *range = NULL;

    if (!first || !last || ipv4_rule(first) || ipv4_rule(last)) /* refused already */
        return;
    if (asprintf(&range, "%s-%s", first, last) < 0)
        abort(); /* out of memory, as in mem.c */
    shape_add_text(&pool->addresses, &pool->n_addresses, range);
}

void pool_rule(struct reader *reader, xmlNode *node, void *target)
{
    const Vnf__V1__AddressPool *pool = target;

    if (!pool->n_addresses && !child(node, "ip_address") &&
        !child(node, "ip_address_range"))
        problems_add(reader->problems, 400, node,
                     "<ip_address> or <ip_address_range> is missing");
}

/* Milliseconds of the unit that the collector names; 1000 when it names none. */
static uint64_t unit_ms(struct reader *reader, xmlNode *node)
{
    static const struct {
        const char *unit;
        uint64_t ms;
    } UNITS[] = {
        {"milliseconds", 1    },
        {"seconds",      1000 },
        {"minutes",      60000}
    };
    xmlNode *leaf = child(node, "polling_unit");
    AUTO(free) char *text = leaf ? shape_text(reader, leaf) : NULL;

    for (size_t i = 0; text && i < sizeof UNITS / sizeof UNITS[0]; i++)
        if (strcmp(text, UNITS[i].unit) == 0)
            return UNITS[i].ms;
    return 1000;
}

void collector_rule(struct reader *reader, xmlNode *node, void *target)
{
    Vnf__V1__Collector *collector = target;
    uint64_t interval = collector->poll_interval_ms * unit_ms(reader, node);
    xmlNode *leaf = child(node, "poll_frequency");

    if (collector->poll_interval_ms == 0) /* refused already */
        return;
    if (interval < INTERVAL_MIN_MS || interval > INTERVAL_MAX_MS)
        problems_add(reader->problems, 400, leaf ? leaf : node,
                     "must come to 10 milliseconds at least and a day at most");
    else
        collector->poll_interval_ms = (uint32_t)interval;
}

/* The verb, with or without the vendor's ".sh". */
static bool is_verb(const char *text)
{
    static const char *const VERBS[] = {"servicebooted",
                                        "esc_vm_alive_notification",
                                        "recover autohealing",
                                        "scaleout",
                                        "scalein",
                                        "log"};

    for (size_t i = 0; i < sizeof VERBS / sizeof VERBS[0]; i++) {
        size_t length = strlen(VERBS[i]);

        if (strncmp(text, VERBS[i], length) == 0 &&
            (text[length] == '\0' || strcmp(text + length, ".sh") == 0))
            return true;
    }
    return false;
}

static const char *action_fault(const char *action)
{
    static const char *const KEYS[] = {"TRUE ", "FALSE ", "ALWAYS "};

    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++)
        if (strncmp(action, KEYS[i], strlen(KEYS[i])) == 0)
            return is_verb(action + strlen(KEYS[i]))
                       ? NULL
                       : "has no known verb: servicebooted, esc_vm_alive_notification, "
                         "recover autohealing, scaleout, scalein, log";
    return "must begin with TRUE, FALSE or ALWAYS and a space";
}

void rule_rule(struct reader *reader, xmlNode *node, void *target)
{
    const Vnf__V1__Rule *rule = target;
    xmlNode *leaf = child(node, "action");

    for (size_t i = 0; i < rule->n_actions; i++) {
        const char *fault = action_fault(rule->actions[i]);

        if (fault)
            problems_add(reader->problems, 422, leaf ? leaf : node, "'%.80s' %s",
                         rule->actions[i], fault);
        leaf = leaf ? tree_element(leaf->next) : NULL;
    }
}
