/*
 * shape.h - tree -> struct, by tables: a shape is the list of the elements that one
 * element may hold, and where in the struct each goes.
 *
 * Everything a table can say is checked here: what is not known, missing, given twice,
 * no number, out of range, none of the choices. What a table says this version does not
 * obey yet is refused (422) rather than passed over.
 */
#pragma once

#include <libxml/tree.h>
#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "services/api-gateway/xml/problems.h"

enum field_kind {
    FIELD_TEXT,   /* char *, malloc'd; with .many a growing char ** */
    FIELD_COUNT,  /* uint32_t */
    FIELD_NUMBER, /* int32_t */
    FIELD_SWITCH, /* protobuf_c_boolean: true, false */
    FIELD_PART,   /* a message of its own, by .shape; with .many a growing list */
    FIELD_WRAP,   /* only brackets: what lies in it goes to the same struct */
    FIELD_NODE,   /* const xmlNode *: the element itself */
    FIELD_CHECK,  /* a leaf that is checked and left to the shape's `finish` */
    FIELD_LATER,  /* not obeyed by this version */
};

/* Why the text is refused, or NULL. */
typedef const char *text_rule(const char *text);

struct field {
    const char *element;
    enum field_kind kind;
    size_t offset;
    size_t count_offset; /* of .many: where the number of elements stands */
    bool required, many;
    bool always;               /* a part that is made, of defaults, where it's absent */
    const struct shape *shape; /* of parts and brackets */
    const char *fallback;      /* text of what is absent; NULL: left as it was */
    int64_t least, most;       /* of numbers */
    text_rule *rule;
    const char *const *choices; /* ended by NULL */
    const char *const *later;   /* choices that this version does not obey */
    const char *written;        /* a FIELD_CHECK's text as it is written back */
};

#define SHAPE_MANY_MAX 1000
#define SHAPE_FIELDS_MAX 32 /* rows of a table */

struct reader;

struct shape {
    const struct field *fields;                   /* ended by a row without element */
    const ProtobufCMessageDescriptor *descriptor; /* of parts */
    /* After the fields; may be NULL. */
    void (*finish)(struct reader *reader, xmlNode *node, void *target);
};

/* Which node a part was read from. */
struct place_of {
    const void *part;
    const xmlNode *node;
};

struct reader {
    struct problems *problems;
    struct place_of *places;
    size_t count, capacity;
};

/* Reads what lies in `node` into target, which stands at its defaults. What is wrong is
 * added to the reader's problems; target may then be filled in part. */
void shape_read(struct reader *reader, const struct shape *shape, xmlNode *node,
                void *target);

/* The node a part came from; NULL when it was not read, or nothing more is told. */
const xmlNode *reader_place(const struct reader *reader, const void *part);
void reader_finish(struct reader *reader);

/* One more text of a list, as a field with .many grows it. Takes text. */
void shape_add_text(char ***items, size_t *count, char *text);

/* The trimmed text of a leaf, malloc'd; NULL, with a problem, when it holds elements.
 */
char *shape_text(struct reader *reader, xmlNode *leaf);
