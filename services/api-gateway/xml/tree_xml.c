/*
 * tree_xml.c - XML -> tree, for input that may be hostile.
 *
 * First the bytes are looked at as they are: all of them UTF-8, no start tag with a
 * crowd of attributes (libxml2 compares each with each). Then libxml2 builds the tree,
 * and some of its callbacks are ours on the way: they stop it at a declared encoding
 * that is not what was looked at, at a document type, before any entity can exist, at
 * too many levels or elements, and at the first error: left to itself it goes on, and
 * a mebibyte of comments that do not end costs it minutes.
 */
#include "services/api-gateway/xml/tree.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>
#include <strings.h>

#define NETCONF "urn:ietf:params:xml:ns:netconf:base:1.0"
#define ESC "http://www.cisco.com/esc/esc"
#define XSI "http://www.w3.org/2001/XMLSchema-instance"

AUTO_DEFINE(xmlFreeParserCtxt, xmlParserCtxt *);

struct reading {
    struct problems *problems;
    int elements;
    int stopped;
};

void tree_init(void)
{
    xmlInitParser();
}

/* --- the bytes ------------------------------------------------------------------- */

struct place {
    long line, column;
};

static void advance(struct place *place, const uint8_t *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        place->column++;
        if (bytes[i] == '\n')
            *place = (struct place){place->line + 1, 1};
    }
}

static int check_utf8(const uint8_t *bytes, size_t length, struct problems *problems)
{
    struct place place = {1, 1};
    size_t at = 0;

    while (at < length) {
        int n = length - at < 4 ? (int)(length - at) : 4;

        if (bytes[at] == 0 || xmlGetUTF8Char(bytes + at, &n) < 0) {
            advance(&place, bytes, at);
            problems_add_at(problems, place.line, place.column,
                            "the body must be UTF-8, and this byte is not");
            return -1;
        }
        at += (size_t)n;
    }
    return 0;
}

/* The end of what begins with "<!--", "<![CDATA[" or "<?" at `at`, which holds
 * anything; `at` when something else begins there. */
static size_t skip_opaque(const uint8_t *bytes, size_t length, size_t at)
{
    static const struct {
        const char *begin, *end;
    } OPAQUE[] = {
        {"<!--",      "-->"},
        {"<![CDATA[", "]]>"},
        {"<?",        "?>" }
    };

    for (size_t i = 0; i < sizeof OPAQUE / sizeof OPAQUE[0]; i++) {
        size_t n = strlen(OPAQUE[i].begin);
        const uint8_t *end;

        if (length - at < n || memcmp(bytes + at, OPAQUE[i].begin, n) != 0)
            continue;
        end = memmem(bytes + at + n, length - at - n, OPAQUE[i].end,
                     strlen(OPAQUE[i].end));
        return end ? (size_t)(end - bytes) : length;
    }
    return at;
}

/* The end of the tag that begins at `at`; counts its quoted values. */
static size_t skip_tag(const uint8_t *bytes, size_t length, size_t at, int *ret_values)
{
    uint8_t quote = 0;
    int values = 0;

    for (; at < length && (quote || bytes[at] != '>'); at++)
        if (quote) {
            quote = bytes[at] == quote ? 0 : quote;
        } else if (bytes[at] == '"' || bytes[at] == '\'') {
            quote = bytes[at];
            values++;
        }
    *ret_values = values;
    return at;
}

static int check_tags(const uint8_t *bytes, size_t length, struct problems *problems)
{
    struct place place = {1, 1};

    for (size_t at = 0; at < length; at++) {
        size_t end;
        int values;

        if (bytes[at] != '<')
            continue;
        end = skip_opaque(bytes, length, at);
        if (end == at) {
            end = skip_tag(bytes, length, at, &values);
            if (values > TREE_ATTRIBUTES_MAX) {
                advance(&place, bytes, at);
                problems_add_at(problems, place.line, place.column,
                                "an element has more than %d attributes",
                                TREE_ATTRIBUTES_MAX);
                return -1;
            }
        }
        at = end;
    }
    return 0;
}

/* --- libxml2's callbacks --------------------------------------------------------- */

static void stop_at(xmlParserCtxt *parser, long line, long column, const char *why)
{
    struct reading *reading = parser->_private;

    if (!reading->stopped)
        problems_add_at(reading->problems, line, column, "%.*s",
                        (int)strcspn(why, "\n"), why);
    reading->stopped = 1;
    xmlStopParser(parser);
}

static void stop(xmlParserCtxt *parser, const char *why)
{
    stop_at(parser, xmlSAX2GetLineNumber(parser), xmlSAX2GetColumnNumber(parser), why);
}

static void on_error(void *context, xmlError *error)
{
    if (error->level >= XML_ERR_ERROR)
        stop_at(context, error->line, error->int2,
                error->message ? error->message : "this is not XML");
}

/* What the document declares; libxml2 keeps it in one place or the other. */
static int is_utf8(const xmlChar *encoding)
{
    return !encoding || strcasecmp((const char *)encoding, "UTF-8") == 0 ||
           strcasecmp((const char *)encoding, "US-ASCII") == 0;
}

static void on_document(void *context)
{
    xmlParserCtxt *parser = context;

    if (!is_utf8(parser->encoding) || !is_utf8(parser->input->encoding))
        stop(parser, "the only encoding that is read is UTF-8");
    else
        xmlSAX2StartDocument(context);
}

static void on_document_type(void *context, const xmlChar *name,
                             const xmlChar *external, const xmlChar *system)
{
    (void)name;
    (void)external;
    (void)system;
    stop(context, "a document type is not read, nor any entity it might define");
}

static void on_element(void *context, const xmlChar *name, const xmlChar *prefix,
                       const xmlChar *uri, int namespace_count,
                       const xmlChar **namespaces, int attribute_count,
                       int default_count, const xmlChar **attributes)
{
    xmlParserCtxt *parser = context;
    struct reading *reading = parser->_private;

    if (parser->nodeNr >= TREE_LEVELS_MAX)
        stop(parser, "elements lie more than 32 levels deep");
    else if (++reading->elements > TREE_ELEMENTS_MAX)
        stop(parser, "there are more than 50000 elements");
    else
        xmlSAX2StartElementNs(context, name, prefix, uri, namespace_count, namespaces,
                              attribute_count, default_count, attributes);
}

static xmlDoc *parse(const uint8_t *bytes, size_t length, struct problems *problems)
{
    AUTO(xmlFreeParserCtxt) xmlParserCtxt *parser = xmlNewParserCtxt();
    struct reading reading = {.problems = problems};
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;

    if (!parser)
        abort(); /* out of memory, as in mem.c */
    parser->_private = &reading;
    parser->sax->startDocument = on_document;
    parser->sax->internalSubset = on_document_type;
    parser->sax->startElementNs = on_element;
    parser->sax->serror = on_error;
    doc = xmlCtxtReadMemory(parser, (const char *)bytes, (int)length, NULL, NULL,
                            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES);
    if (doc && !reading.stopped && parser->wellFormed)
        return TAKE(doc);
    if (!reading.stopped)
        problems_add(problems, 400, NULL, "the body is not XML");
    return NULL;
}

/* --- names ----------------------------------------------------------------------- */

static int is_root(const xmlNode *root, const char *const *roots)
{
    while (*roots && !tree_is(root, *roots))
        roots++;
    return *roots != NULL;
}

static void check_attributes(const xmlNode *node, struct problems *problems)
{
    for (const xmlAttr *a = node->properties; a; a = a->next)
        if (!a->ns || (strcmp((const char *)a->ns->href, XSI) != 0 &&
                       strcmp((const char *)a->ns->prefix, "xml") != 0))
            problems_add(problems, 400, node, "attribute %s is not known", a->name);
}

static void check_namespace(const xmlNode *node, int esc, struct problems *problems)
{
    const char *uri = node->ns ? (const char *)node->ns->href : "";

    if (*uri && strcmp(uri, NETCONF) != 0 && !(esc && strcmp(uri, ESC) == 0))
        problems_add(problems, 400, node, "namespace %s is not known", uri);
}

static void check_names(xmlNode *node, int esc, struct problems *problems)
{
    for (node = tree_element(node); node; node = tree_element(node->next)) {
        check_namespace(node, esc, problems);
        check_attributes(node, problems);
        check_names(node->children, esc, problems);
    }
}

int tree_is(const xmlNode *node, const char *name)
{
    return strcmp((const char *)node->name, name) == 0;
}

xmlNode *tree_element(xmlNode *node)
{
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

xmlDoc *tree_read_xml(const uint8_t *bytes, size_t length, const char *const *roots,
                      struct problems *problems)
{
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    xmlNode *root;

    if (length == 0) {
        problems_add(problems, 400, NULL, "the body is empty; send <%s>", *roots);
        return NULL;
    }
    if (check_utf8(bytes, length, problems) < 0 ||
        check_tags(bytes, length, problems) < 0)
        return NULL;
    doc = parse(bytes, length, problems);
    if (!doc)
        return NULL;
    root = xmlDocGetRootElement(doc);
    if (!is_root(root, roots)) {
        problems_add(problems, 400, root, "the root must be <%s>", *roots);
        return NULL;
    }
    check_names(root, tree_is(root, "esc_datamodel"), problems);
    return TAKE(doc);
}
