/*
 * machine_rules.c - see machine_rules.h.
 */
#include "services/api-gateway/xml/machine_rules.h"

#include <ctype.h>
#include <string.h>

#include "common/guest_path.h"
#include "proto/deployment.pb-c.h"

#define TEXT_MAX 65536
#define SCHEME "file:///"

const char *dst_rule(const char *text)
{
    return guest_path_fault(text);
}

const char *file_rule(const char *text)
{
    if (strncmp(text, SCHEME, strlen(SCHEME)) != 0)
        return "cannot be had: file:///... names a file of the operator's folder for "
               "them; any other text is given as data";
    return guest_path_fault(text + strlen(SCHEME) - 1);
}

const char *variable_rule(const char *text)
{
    size_t length = 0;

    while (isalnum((unsigned char)text[length]) || text[length] == '_')
        length++;
    return length <= 72 && !text[length] && !isdigit((unsigned char)*text)
               ? NULL
               : "is no variable: letters, digits and _, no digit first, 1 to 72 "
                 "characters";
}

const char *day0_text_rule(const char *text)
{
    return strlen(text) <= TEXT_MAX ? NULL : "is longer than 64 KiB";
}

#define TELL(...) problems_add(reader->problems, 422, node, __VA_ARGS__)

/* An address in brackets is the same as one without. */
void interface_rule(struct reader *reader, xmlNode *node, void *target)
{
    Vnf__V1__Interface *interface = target;

    if (!*interface->address)
        return;
    if (*interface->ip_address) {
        TELL("the address is given twice: as ip_address or in addresses");
        return;
    }
    interface->ip_address = interface->address;
    interface->address = (char *)(uintptr_t)protobuf_c_empty_string;
}

void configuration_rule(struct reader *reader, xmlNode *node, void *target)
{
    const Vnf__V1__Configuration *configuration = target;

    if (*configuration->data && *configuration->file)
        TELL("is given as data and as a file: one of the two");
    if (!*configuration->data && !*configuration->file)
        TELL("has no text: give data, or a file");
}

void placement_rule(struct reader *reader, xmlNode *node, void *target)
{
    const Vnf__V1__Placement *placement = target;
    bool somewhere = *placement->host || *placement->zone;

    if (strcmp(placement->type, "zone_host") != 0) {
        if (somewhere)
            TELL("host and zone belong to type zone_host");
        return;
    }
    if (!somewhere)
        TELL("zone_host names a host or a zone");
    if (placement->n_groups)
        TELL("vm_group_ref belongs to affinity and anti_affinity");
}
