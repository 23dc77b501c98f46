/*
 * shape.c - fills structs from a tree, by tables. See shape.h.
 */
#include "services/api-gateway/xml/shape.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"
#include "services/api-gateway/xml/tree.h"

static void *at(void *target, size_t offset)
{
    return (char *)target + offset;
}

char *shape_text(struct reader *reader, xmlNode *leaf)
{
    xmlNode *inner = tree_element(leaf->children);
    xmlChar *content;
    const char *begin, *end;
    char *text;

    if (inner) {
        problems_add(reader->problems, 400, inner, "no element belongs here");
        return NULL;
    }
    content = xmlNodeGetContent(leaf);
    begin = content ? (const char *)content : "";
    while (isspace((unsigned char)*begin))
        begin++;
    end = begin + strlen(begin);
    while (end > begin && isspace((unsigned char)end[-1]))
        end--;
    text = strndup(begin, (size_t)(end - begin));
    xmlFree(content);
    return text;
}

/* --- leaves ---------------------------------------------------------------------- */

static bool is_among(const char *const *words, const char *text)
{
    for (; words && *words; words++)
        if (strcmp(*words, text) == 0)
            return true;
    return false;
}

static void tell_choices(struct reader *reader, const struct field *field,
                         const xmlNode *node, const char *text)
{
    char list[256] = "";
    size_t length = 0;

    for (const char *const *c = field->choices; *c && length < sizeof list; c++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%s",
                                   length ? ", " : "", *c);
    problems_add(reader->problems, 400, node, "'%.80s' is none of: %s", text, list);
}

static bool text_fits(struct reader *reader, const struct field *field,
                      const xmlNode *node, const char *text)
{
    const char *why = field->rule ? field->rule(text) : NULL;

    if (why) {
        problems_add(reader->problems, 400, node, "'%.80s' %s", text, why);
        return false;
    }
    if (is_among(field->later, text)) {
        problems_add(reader->problems, 422, node, "%s is not offered by this version",
                     text);
        return false;
    }
    if (field->choices && !is_among(field->choices, text)) {
        tell_choices(reader, field, node, text);
        return false;
    }
    return true;
}

static bool number_fits(struct reader *reader, const struct field *field,
                        const xmlNode *node, const char *text, int64_t *ret)
{
    char *end;
    long long number;

    errno = 0;
    number = strtoll(text, &end, 10);
    if (!(isdigit((unsigned char)*text) || *text == '-') || *end || errno ||
        number < field->least || number > field->most) {
        problems_add(reader->problems, 400, node,
                     "'%.80s' must be a whole number from %lld to %lld", text,
                     (long long)field->least, (long long)field->most);
        return false;
    }
    *ret = number;
    return true;
}

static bool switch_fits(struct reader *reader, const xmlNode *node, const char *text,
                        protobuf_c_boolean *ret)
{
    if (strcmp(text, "true") != 0 && strcmp(text, "false") != 0) {
        problems_add(reader->problems, 400, node, "'%.80s' must be true or false",
                     text);
        return false;
    }
    *ret = strcmp(text, "true") == 0;
    return true;
}

/* Room for one more in a list of pointers; the count is raised. */
static void **room(void ***items, size_t *count)
{
    size_t n = (*count)++;

    if ((n & (n - 1)) == 0) /* 0, 1, 2, 4, ...: full */
        *items = xrealloc(*items, (n ? n * 2 : 1) * sizeof **items);
    return &(*items)[n];
}

static void **grow(const struct field *field, void *target)
{
    return room(at(target, field->offset), at(target, field->count_offset));
}

void shape_add_text(char ***items, size_t *count, char *text)
{
    *room((void ***)items, count) = text;
}

/* node: where to tell what is wrong. */
static void store_leaf(struct reader *reader, const struct field *field,
                       const xmlNode *node, void *target, const char *text)
{
    int64_t number;

    switch (field->kind) {
    case FIELD_TEXT:
        if (!text_fits(reader, field, node, text))
            return;
        if (field->many)
            *grow(field, target) = xstrdup(text);
        else
            *(char **)at(target, field->offset) = xstrdup(text);
        return;
    case FIELD_CHECK:
        text_fits(reader, field, node, text);
        return;
    case FIELD_COUNT:
        if (number_fits(reader, field, node, text, &number))
            *(uint32_t *)at(target, field->offset) = (uint32_t)number;
        return;
    case FIELD_NUMBER:
        if (number_fits(reader, field, node, text, &number))
            *(int32_t *)at(target, field->offset) = (int32_t)number;
        return;
    default:
        switch_fits(reader, node, text, at(target, field->offset));
    }
}

static void read_leaf(struct reader *reader, const struct field *field, xmlNode *node,
                      void *target)
{
    AUTO(free) char *text = shape_text(reader, node);

    if (!text)
        return;
    if (*text)
        store_leaf(reader, field, node, target, text);
    else if (field->required || field->kind == FIELD_COUNT ||
             field->kind == FIELD_NUMBER)
        problems_add(reader->problems, 400, node, "must not be empty");
}

/* --- parts ----------------------------------------------------------------------- */

static void remember(struct reader *reader, const void *part, const xmlNode *node)
{
    mem_grow(&reader->places, reader->count, &reader->capacity, sizeof *reader->places);
    reader->places[reader->count++] = (struct place_of){part, node};
}

/* node NULL: a part of defaults. */
static void read_part(struct reader *reader, const struct field *field, xmlNode *node,
                      void *target)
{
    const ProtobufCMessageDescriptor *descriptor = field->shape->descriptor;
    void *part = xcalloc(1, descriptor->sizeof_message);

    protobuf_c_message_init(descriptor, part);
    if (field->many)
        *grow(field, target) = part;
    else
        *(void **)at(target, field->offset) = part;
    remember(reader, part, node);
    shape_read(reader, field->shape, node, part);
}

static void read_field(struct reader *reader, const struct field *field, xmlNode *node,
                       void *target)
{
    switch (field->kind) {
    case FIELD_LATER:
        problems_add(reader->problems, 422, node,
                     "<%s> is not offered by this version; leave it out",
                     field->element);
        return;
    case FIELD_WRAP:
        shape_read(reader, field->shape, node, target);
        return;
    case FIELD_PART:
        read_part(reader, field, node, target);
        return;
    case FIELD_NODE:
        *(xmlNode **)at(target, field->offset) = node;
        return;
    default:
        read_leaf(reader, field, node, target);
    }
}

static void complete(struct reader *reader, const struct field *field, xmlNode *node,
                     void *target)
{
    if (field->required)
        problems_add(reader->problems, 400, node, "<%s> is missing", field->element);
    else if (field->always)
        read_part(reader, field, NULL, target);
    else if (field->fallback)
        store_leaf(reader, field, node, target, field->fallback);
}

static const struct field *find_field(const struct shape *shape, const xmlNode *node)
{
    for (const struct field *f = shape->fields; f->element; f++)
        if (tree_is(node, f->element))
            return f;
    return NULL;
}

static void read_element(struct reader *reader, const struct shape *shape,
                         xmlNode *node, void *target, int seen[])
{
    const struct field *field = find_field(shape, node);

    if (!field)
        problems_add(reader->problems, 400, node, "this element is not known");
    else if (++seen[field - shape->fields] > 1 && !field->many)
        problems_add(reader->problems, 400, node, "is given twice");
    else if (seen[field - shape->fields] > SHAPE_MANY_MAX)
        problems_add(reader->problems, 422, node, "is given more than %d times",
                     SHAPE_MANY_MAX);
    else
        read_field(reader, field, node, target);
}

static void refuse_text(struct reader *reader, const xmlNode *node)
{
    for (const xmlNode *n = node->children; n; n = n->next)
        if (n->type == XML_TEXT_NODE && !xmlIsBlankNode(n)) {
            problems_add(reader->problems, 400, node, "holds text among its elements");
            return;
        }
}

void shape_read(struct reader *reader, const struct shape *shape, xmlNode *node,
                void *target)
{
    int seen[SHAPE_FIELDS_MAX] = {0};

    for (xmlNode *n = tree_element(node ? node->children : NULL); n;
         n = tree_element(n->next))
        read_element(reader, shape, n, target, seen);
    if (node)
        refuse_text(reader, node);
    for (const struct field *f = shape->fields; f->element; f++)
        if (!seen[f - shape->fields])
            complete(reader, f, node, target);
    if (shape->finish && node)
        shape->finish(reader, node, target);
}

const xmlNode *reader_place(const struct reader *reader, const void *part)
{
    if (problems_full(reader->problems)) /* nobody will read it */
        return NULL;
    for (size_t i = 0; i < reader->count; i++)
        if (reader->places[i].part == part)
            return reader->places[i].node;
    return NULL;
}

void reader_finish(struct reader *reader)
{
    free(reader->places);
}
