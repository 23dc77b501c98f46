/*
 * network_facts.c - what a network's description and its leases say about addresses,
 * and which one to choose. Pure.
 *
 * The choice begins at a place derived from the VM's id, so that engines which choose
 * at the same time seldom choose the same; where they do, libvirt refuses the second,
 * and network.c asks again with fresh facts. Cost: one pass over holders, one over a
 * bitmap of the ranges.
 */
#include "services/lifecycle-engine/hypervisor/network_facts.h"

#include <arpa/inet.h>
#include <libxml/parser.h>
#include <string.h>
#include <strings.h>

#include "common/mem.h"

AUTO_DEFINE(xmlFreeDoc, xmlDocPtr);

typedef void visitor(struct network_facts *facts, xmlNodePtr node, unsigned where);

uint32_t address_read(const char *text)
{
    struct in_addr address;

    return text && inet_pton(AF_INET, text, &address) == 1 ? ntohl(address.s_addr) : 0;
}

void address_format(char text[ADDRESS_SIZE], uint32_t address)
{
    struct in_addr in = {htonl(address)};

    inet_ntop(AF_INET, &in, text, ADDRESS_SIZE);
}

uint32_t network_facts_start(const char *vm_id, unsigned nicid)
{
    uint32_t hash = 2166136261u ^ nicid;

    for (const char *c = vm_id; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    return hash;
}

void network_facts_finish(struct network_facts *facts)
{
    free(facts->holders);
    memset(facts, 0, sizeof *facts);
}

void network_facts_hold(struct network_facts *facts, const char *mac,
                        const char *address, unsigned where)
{
    struct holder holder = {.address = address_read(address), .where = where};

    if (!holder.address)
        return;
    snprintf(holder.mac, sizeof holder.mac, "%s", mac ? mac : "");
    mem_grow(&facts->holders, facts->count, &facts->capacity, sizeof holder);
    facts->holders[facts->count++] = holder;
}

uint32_t network_facts_address(const struct network_facts *facts, const char *mac,
                               unsigned where)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->holders[i].where == where &&
            strcasecmp(facts->holders[i].mac, mac) == 0)
            return facts->holders[i].address;
    return 0;
}

const struct holder *network_facts_holder(const struct network_facts *facts,
                                          const char *mac, uint32_t address)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->holders[i].where != HELD_LEASE &&
            facts->holders[i].address == address &&
            strcasecmp(facts->holders[i].mac, mac) != 0)
            return &facts->holders[i];
    return NULL;
}

/* --- reading ---------------------------------------------------------------------- */

static void each_child(struct network_facts *facts, xmlNodePtr node, const char *name,
                       visitor *visit, unsigned where)
{
    for (xmlNodePtr child = node->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE &&
            strcmp((const char *)child->name, name) == 0)
            visit(facts, child, where);
}

static char *value_of(xmlNodePtr node, const char *name)
{
    return (char *)xmlGetNoNsProp(node, BAD_CAST name);
}

static uint32_t address_of(xmlNodePtr node, const char *name)
{
    AUTO(free) char *value = value_of(node, name);

    return address_read(value);
}

static void read_host(struct network_facts *facts, xmlNodePtr node, unsigned where)
{
    AUTO(free) char *mac = value_of(node, "mac");
    AUTO(free) char *address = value_of(node, "ip");

    network_facts_hold(facts, mac, address, where);
}

static uint32_t range_size(const struct address_range *range)
{
    return range->last - range->first + 1;
}

static uint32_t total(const struct network_facts *facts)
{
    uint32_t sum = 0;

    for (int i = 0; i < facts->range_count; i++)
        sum += range_size(&facts->ranges[i]);
    return sum;
}

/* What there is no room for is not chosen from. */
static void range_add(struct network_facts *facts, struct address_range range)
{
    const uint32_t room = ADDRESSES_MAX - total(facts);

    if (!range.first || range.first > range.last || !room ||
        facts->range_count == RANGES_MAX)
        return;
    if (range.last - range.first >= room)
        range.last = range.first + room - 1;
    facts->ranges[facts->range_count++] = range;
}

static void read_range(struct network_facts *facts, xmlNodePtr node, unsigned where)
{
    (void)where;
    range_add(facts, (struct address_range){address_of(node, "start"),
                                            address_of(node, "end")});
}

static void read_dhcp(struct network_facts *facts, xmlNodePtr node, unsigned where)
{
    if (!facts->dhcp)
        each_child(facts, node, "range", read_range, where);
    facts->dhcp = true;
    each_child(facts, node, "host", read_host, where);
}

static uint32_t mask_of(xmlNodePtr node)
{
    AUTO(free) char *prefix = value_of(node, "prefix");
    int bits = prefix ? atoi(prefix) : 0;

    return bits > 0 && bits <= 32 ? UINT32_MAX << (32 - bits)
                                  : address_of(node, "netmask");
}

static void read_ip(struct network_facts *facts, xmlNodePtr node, unsigned where)
{
    uint32_t own = address_of(node, "address");
    bool had_dhcp = facts->dhcp;

    if (!own)
        return; /* IPv6 */
    each_child(facts, node, "dhcp", read_dhcp, where);
    if (had_dhcp || !facts->dhcp)
        return;
    facts->own = own;
    facts->mask = mask_of(node);
    /* reservations only: then the subnet is ours to choose from */
    if (facts->range_count == 0 && facts->mask && ~facts->mask > 2)
        range_add(facts, (struct address_range){(own & facts->mask) + 1,
                                                (own | ~facts->mask) - 1});
}

int network_facts_read(struct network_facts *facts, const char *xml, unsigned where,
                       struct err *err)
{
    const int quiet = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    AUTO(xmlFreeDoc)
    xmlDocPtr doc = xmlReadMemory(xml, (int)strlen(xml), "network", NULL, quiet);

    if (!doc)
        return err_set(err, ERR_CONFLICT, "a network's description is no XML");
    each_child(facts, xmlDocGetRootElement(doc), "ip", read_ip, where);
    return 0;
}

/* --- choosing --------------------------------------------------------------------- */

static uint32_t address_at(const struct network_facts *facts, uint32_t index)
{
    const struct address_range *range = facts->ranges;

    for (; index >= range_size(range); range++)
        index -= range_size(range);
    return range->first + index;
}

static void mark(const struct network_facts *facts, uint8_t *taken, uint32_t address)
{
    uint32_t before = 0;

    for (int i = 0; i < facts->range_count; i++) {
        const struct address_range *range = &facts->ranges[i];

        if (address >= range->first && address <= range->last)
            taken[before + address - range->first] = 1;
        before += range_size(range);
    }
}

static void mark_kept(const struct network_facts *facts, uint8_t *taken)
{
    for (int i = 0; i < facts->kept_count; i++)
        for (uint32_t a = facts->kept[i].first; a <= facts->kept[i].last && a; a++)
            mark(facts, taken, a);
}

uint32_t network_facts_choose(const struct network_facts *facts, const char *mac,
                              uint32_t start)
{
    const uint32_t size = total(facts);
    AUTO(free) uint8_t *taken = xcalloc(size, 1);

    mark(facts, taken, facts->own);
    mark_kept(facts, taken);
    for (size_t i = 0; i < facts->count; i++)
        if (strcasecmp(facts->holders[i].mac, mac) != 0)
            mark(facts, taken, facts->holders[i].address);
    for (uint32_t i = 0; i < size; i++) {
        uint32_t index = (uint32_t)(((uint64_t)start + i) % size);

        if (!taken[index])
            return address_at(facts, index);
    }
    return 0;
}
