/*
 * shape_write.c - a member for each row of a table. See shape_write.h.
 */
#include "services/api-gateway/xml/shape_write.h"

#include "services/api-gateway/print.h"

static const void *at(const void *source, size_t offset)
{
    return (const char *)source + offset;
}

static void write_texts(const struct field *field, const void *source, json_t *document)
{
    const size_t count = *(const size_t *)at(source, field->count_offset);
    char *const *texts = *(char *const *const *)at(source, field->offset);

    for (size_t i = 0; i < count; i++)
        document_append(document, field->element, json_string(texts[i]));
}

static void write_parts(const struct field *field, const void *source, json_t *document)
{
    const size_t count = *(const size_t *)at(source, field->count_offset);
    void *const *parts = *(void *const *const *)at(source, field->offset);

    for (size_t i = 0; i < count; i++) {
        json_t *inner = json_object();

        shape_write(field->shape, parts[i], inner);
        document_append(document, field->element, inner);
    }
}

/* Of the same struct, or of a part; nothing where it would be empty. */
static void write_inner(const struct field *field, const void *source, json_t *document)
{
    json_t *inner = json_object();

    if (source)
        shape_write(field->shape, source, inner);
    if (json_object_size(inner))
        json_object_set(document, field->element, inner);
    json_decref(inner);
}

static void write_number(const struct field *field, int64_t number, json_t *document)
{
    if (number >= field->least) /* or it was not given */
        document_number(document, field->element, number);
}

static void write_field(const struct field *field, const void *source, json_t *document)
{
    switch (field->kind) {
    case FIELD_TEXT:
        if (field->many)
            write_texts(field, source, document);
        else
            document_text(document, field->element,
                          *(char *const *)at(source, field->offset));
        return;
    case FIELD_COUNT:
        write_number(field, *(const uint32_t *)at(source, field->offset), document);
        return;
    case FIELD_NUMBER:
        write_number(field, *(const int32_t *)at(source, field->offset), document);
        return;
    case FIELD_SWITCH:
        document_switch(document, field->element,
                        *(const protobuf_c_boolean *)at(source, field->offset));
        return;
    case FIELD_PART:
        if (field->many)
            write_parts(field, source, document);
        else
            write_inner(field, *(void *const *)at(source, field->offset), document);
        return;
    case FIELD_WRAP:
        write_inner(field, source, document);
        return;
    case FIELD_CHECK:
        document_text(document, field->element, field->written);
        return;
    default: /* not of this version */
        return;
    }
}

void shape_write(const struct shape *shape, const void *source, json_t *document)
{
    for (const struct field *field = shape->fields; field->element; field++)
        write_field(field, source, document);
}
