/*
 * tree_json.c - JSON -> the tree that the same words in XML would give.
 *
 * Numbers and booleans become their text, null is an element that is not there. Lines
 * are not known after jansson: problems tell the path instead.
 */
#include <jansson.h>
#include <libxml/parser.h>
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/xml/tree.h"

AUTO_DEFINE(json_decref, json_t *);

struct building {
    struct problems *problems;
    int elements;
};

static void add(struct building *b, xmlNode *parent, const char *name,
                const json_t *value, int level);

/* XML has no other control characters, and no element takes them. */
static int is_text(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 && !strchr("\t\n\r", *text))
            return 0;
    return 1;
}

static void add_text(struct building *b, xmlNode *node, const json_t *value)
{
    char number[40];
    const char *text = number;

    if (json_is_string(value))
        text = json_string_value(value);
    else if (json_is_boolean(value))
        text = json_is_true(value) ? "true" : "false";
    else if (json_is_integer(value))
        snprintf(number, sizeof number, "%" JSON_INTEGER_FORMAT,
                 json_integer_value(value));
    else
        snprintf(number, sizeof number, "%.15g", json_real_value(value));
    if (is_text(text))
        xmlAddChild(node, xmlNewText(BAD_CAST text));
    else
        problems_add(b->problems, 400, node, "control characters have no place here");
}

static void add_members(struct building *b, xmlNode *node, json_t *object, int level)
{
    const char *name;
    json_t *value;
    size_t i;

    json_object_foreach(object, name, value)
    {
        const json_t *item;

        if (!json_is_array(value)) {
            add(b, node, name, value, level);
            continue;
        }
        json_array_foreach(value, i, item) add(b, node, name, item, level);
    }
}

static void add(struct building *b, xmlNode *parent, const char *name,
                const json_t *value, int level)
{
    xmlNode *node;

    if (json_is_null(value))
        return;
    if (xmlValidateNCName(BAD_CAST name, 0) != 0) {
        problems_add(b->problems, 400, parent, "a member's name is no element's name");
        return;
    }
    if (level > TREE_LEVELS_MAX || ++b->elements > TREE_ELEMENTS_MAX) {
        problems_add(b->problems, 400, parent, "too deep or too many members");
        return;
    }
    node = xmlNewChild(parent, NULL, BAD_CAST name, NULL);
    if (json_is_array(value))
        problems_add(b->problems, 400, node, "an array within an array means nothing");
    else if (json_is_object(value))
        add_members(b, node, (json_t *)value, level + 1);
    else
        add_text(b, node, value);
}

/* The root's name and content: the one member that is called like a root, or else all
 * of it under the first root's name. */
static const char *choose_root(json_t **content, const char *const *roots)
{
    const char *name = json_object_iter_key(json_object_iter(*content));

    for (const char *const *r = roots; *r; r++)
        if (json_object_size(*content) == 1 && strcmp(name, *r) == 0) {
            *content = json_object_get(*content, name);
            return *r;
        }
    return *roots;
}

xmlDoc *tree_read_json(const uint8_t *bytes, size_t length, const char *const *roots,
                       struct problems *problems)
{
    AUTO(json_decref) json_t *json = NULL;
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct building building = {.problems = problems};
    json_error_t error;
    json_t *content;
    xmlNode *root;

    json = json_loadb((const char *)bytes, length, JSON_REJECT_DUPLICATES, &error);
    if (!json) {
        problems_add_at(problems, error.line, error.column, "%s", error.text);
        return NULL;
    }
    content = json;
    doc = xmlNewDoc(BAD_CAST "1.0");
    root = xmlNewNode(NULL, BAD_CAST choose_root(&content, roots));
    xmlDocSetRootElement(doc, root);
    if (json_is_object(content))
        add_members(&building, root, content, 2);
    else
        problems_add(problems, 400, root, "must be an object");
    return problems_status(problems) && !root->children ? NULL : TAKE(doc);
}
