/*
 * host_uri.c - the transports that are taken. See host_uri.h.
 */
#include "services/monitor/collect/host_uri.h"

#include <stdbool.h>
#include <string.h>

static const char *const TRANSPORTS[] = {"unix", "tls", "tcp", NULL};

static bool is_only_a_connection(const char *uri)
{
    const char *scheme_end = strstr(uri, "://");
    const char *plus = memchr(uri, '+', scheme_end ? (size_t)(scheme_end - uri) : 0);
    size_t length;

    if (!scheme_end)
        return false;
    if (!plus)
        return true;
    length = (size_t)(scheme_end - plus) - 1;
    for (size_t i = 0; TRANSPORTS[i]; i++)
        if (strlen(TRANSPORTS[i]) == length &&
            memcmp(TRANSPORTS[i], plus + 1, length) == 0)
            return true;
    return false;
}

int host_uri_check(const char *uri, struct err *err)
{
    if (!*uri)
        return err_set(err, ERR_IMPOSSIBLE, "it needs the VM's host");
    if (!is_only_a_connection(uri))
        return err_set(err, ERR_IMPOSSIBLE,
                       "\"%.64s\" is no hypervisor that may be connected to", uri);
    return 0;
}
