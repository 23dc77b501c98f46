/*
 * body.c - chooses the reader of a body.
 */
#include "services/api-gateway/body.h"

#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"

typedef xmlDoc *tree_reader(const uint8_t *bytes, size_t length,
                            const char *const *roots, struct problems *problems);

static tree_reader *reader_of(const char *content_type)
{
    static const struct {
        const char *type;
        tree_reader *read;
    } READERS[] = {
        {"application/xml",  tree_read_xml },
        {"text/xml",         tree_read_xml },
        {"application/json", tree_read_json},
    };

    if (!content_type)
        return tree_read_xml;
    for (size_t i = 0; i < sizeof READERS / sizeof READERS[0]; i++)
        if (media_is(content_type, READERS[i].type))
            return READERS[i].read;
    return NULL;
}

int body_read(struct exchange *exchange, const char *const *roots, xmlDoc **ret,
              struct problems *problems)
{
    tree_reader *read = reader_of(http_header(exchange, "Content-Type"));
    const uint8_t *bytes;
    size_t length;

    if (!read) {
        answer_error(exchange, 415,
                     "The body must be application/xml or application/json, and its "
                     "Content-Type must say so.");
        return -1;
    }
    bytes = http_body(exchange, &length);
    *ret = read(bytes, length, roots, problems);
    return 0;
}
