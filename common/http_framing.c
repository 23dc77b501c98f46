/*
 * http_framing.c - looks at the headers that say how long a body is. See
 * http_framing.h.
 *
 * libmicrohttpd takes the first Content-Length of many and lets Transfer-Encoding win;
 * a server in front may do the opposite.
 */
#include "common/http_framing.h"

#include <string.h>
#include <strings.h>

struct framing {
    int lengths, codings;
    const char *coding;
};

static enum MHD_Result visit(void *context, enum MHD_ValueKind kind, const char *name,
                             const char *value)
{
    struct framing *framing = context;

    (void)kind;
    if (strcasecmp(name, MHD_HTTP_HEADER_CONTENT_LENGTH) == 0)
        framing->lengths++;
    if (strcasecmp(name, MHD_HTTP_HEADER_TRANSFER_ENCODING) == 0) {
        framing->codings++;
        framing->coding = value ? value : "";
    }
    return MHD_YES;
}

const char *http_framing_fault(struct MHD_Connection *connection)
{
    struct framing framing = {0};

    MHD_get_connection_values(connection, MHD_HEADER_KIND, visit, &framing);
    if (framing.lengths > 1)
        return "There is more than one Content-Length.";
    if (framing.lengths && framing.codings)
        return "There are Content-Length and Transfer-Encoding.";
    if (framing.codings > 1 ||
        (framing.coding && strcasecmp(framing.coding, "chunked") != 0))
        return "The only Transfer-Encoding understood is chunked.";
    return NULL;
}
