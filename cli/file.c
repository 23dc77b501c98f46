/*
 * file.c - see file.h.
 */
#include "cli/file.h"

#include <errno.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "cli/say.h"
#include "cli/show.h"
#include "common/mem.h"

#define MOST (1U << 20)

AUTO_DEFINE(xmlFreeDoc, xmlDoc *);

static const char *type_of(const char *bytes)
{
    return bytes[strspn(bytes, " \t\r\n")] == '{' ? "application/json"
                                                  : "application/xml";
}

static int read_all(FILE *file, const char *name, struct body *ret)
{
    AUTO(free) char *bytes = xcalloc(1, MOST + 2);
    size_t length = fread(bytes, 1, MOST + 1, file);

    if (ferror(file))
        return say(EXIT_USAGE, "%s: %s", name, strerror(errno));
    if (length > MOST)
        return say(EXIT_USAGE, "%s has more than 1 MiB, which no gateway takes", name);
    *ret = (struct body){.length = length, .type = type_of(bytes)};
    ret->bytes = TAKE(bytes);
    return EXIT_DONE;
}

int file_read(const char *name, struct body *ret)
{
    AUTO(fclose) FILE *file = NULL;

    if (strcmp(name, "-") == 0)
        return read_all(stdin, "standard input", ret);
    file = fopen(name, "re");
    if (!file)
        return say(EXIT_USAGE, "%s: %s", name, strerror(errno));
    return read_all(file, name, ret);
}

/* --- names -------------------------------------------------------------------------
 */

static const xmlNode *element(const xmlNode *parent, const char *name)
{
    for (const xmlNode *n = parent ? parent->children : NULL; n; n = n->next)
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0)
            return n;
    return NULL;
}

static void take_name(const xmlNode *parent, char to[FILE_NAME_SIZE])
{
    const xmlNode *name = element(parent, "name");
    xmlChar *text = name ? xmlNodeGetContent((xmlNode *)(uintptr_t)name) : NULL;
    const char *begin = text ? (const char *)text : "";

    begin += strspn(begin, " \t\r\n");
    snprintf(to, FILE_NAME_SIZE, "%.*s", (int)strcspn(begin, " \t\r\n"), begin);
    xmlFree(text);
}

static void names_of_xml(const struct body *body, char *tenant, char *deployment)
{
    AUTO(xmlFreeDoc)
    xmlDoc *doc =
        xmlReadMemory(body->bytes, (int)body->length, NULL, NULL,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL, *own;

    if (!root)
        return;
    if (strcmp((const char *)root->name, "deployment") == 0) {
        take_name(root, deployment);
        return;
    }
    own = element(element(root, "tenants"), "tenant");
    take_name(own, tenant);
    take_name(element(element(own, "deployments"), "deployment"), deployment);
}

static void names_of_json(const struct body *body, char *tenant, char *deployment)
{
    static const char OWN[] = "esc_datamodel.tenants.tenant";
    AUTO(json_decref) json_t *json = json_loadb(body->bytes, body->length, 0, NULL);
    const json_t *own = show_find(json, OWN);

    if (json_is_array(own))
        own = json_array_get(own, 0);
    snprintf(tenant, FILE_NAME_SIZE, "%s", show_text(own, "name"));
    snprintf(deployment, FILE_NAME_SIZE, "%s",
             own ? show_text(own, "deployments.deployment.name")
                 : show_text(json, "deployment.name"));
}

void file_names(const struct body *body, char tenant[FILE_NAME_SIZE],
                char deployment[FILE_NAME_SIZE])
{
    *tenant = *deployment = '\0';
    if (strcmp(body->type, "application/json") == 0)
        names_of_json(body, tenant, deployment);
    else
        names_of_xml(body, tenant, deployment);
}
