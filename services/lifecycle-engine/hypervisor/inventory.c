/*
 * inventory.c - the domains of a host that bear our names, with their nics as libvirt
 * describes them.
 */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/hypervisor/connection.h"

AUTO_DEFINE(xmlFreeDoc, xmlDoc *);

static void attribute(char *to, size_t size, xmlNode *parent, const char *element,
                      const char *name)
{
    for (xmlNode *node = parent->children; node; node = node->next) {
        xmlChar *text;

        if (xmlStrcmp(node->name, BAD_CAST element) != 0)
            continue;
        text = xmlGetProp(node, BAD_CAST name);
        snprintf(to, size, "%s", text ? (const char *)text : "");
        xmlFree(text);
    }
}

static void nics_read(struct domain *domain, xmlNode *node)
{
    for (; node; node = node->next) {
        struct nic *nic = &domain->nics[domain->nic_count];

        if (xmlStrcmp(node->name, BAD_CAST "interface") == 0 &&
            domain->nic_count < NICS_MAX) {
            attribute(nic->mac, sizeof nic->mac, node, "mac", "address");
            attribute(nic->network, sizeof nic->network, node, "source", "network");
            domain->nic_count++;
        } else {
            nics_read(domain, node->children);
        }
    }
}

static bool is_ours(const struct domain *domain)
{
    size_t length = strlen(domain->name), id = strlen(domain->id);

    return length > id + 1 && strcmp(domain->name + length - id, domain->id) == 0 &&
           domain->name[length - id - 1] == '_';
}

static bool domain_read(struct domain *ret, virDomainPtr from)
{
    AUTO(free) char *xml = NULL;
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;

    memset(ret, 0, sizeof *ret);
    if (virDomainGetUUIDString(from, ret->id) < 0)
        return false;
    snprintf(ret->name, sizeof ret->name, "%s", virDomainGetName(from));
    if (!is_ours(ret))
        return false;
    xml = virDomainGetXMLDesc(from, VIR_DOMAIN_XML_INACTIVE);
    doc =
        xml ? xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NONET) : NULL;
    if (doc)
        nics_read(ret, xmlDocGetRootElement(doc));
    return true;
}

int hypervisor_list(struct hypervisor *hypervisor, domain_take *take, void *context,
                    struct err *err)
{
    virDomainPtr *domains = NULL;
    int r = connection_need(hypervisor, err), count = 0;

    if (r < 0)
        return r;
    count = virConnectListAllDomains(hypervisor->link, &domains, 0);
    if (count < 0)
        return connection_failed(hypervisor, err, "list the domains");
    for (int i = 0; i < count; i++) {
        struct domain domain;

        if (r == 0 && domain_read(&domain, domains[i]))
            r = take(context, &domain, err);
        virDomainFree(domains[i]);
    }
    free(domains);
    return r;
}
