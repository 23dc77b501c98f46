/*
 * target.c - takes a URI apart with libcurl's parser, the one that calls it later, so
 * that both see the same host.
 */
#include "services/api-gateway/callbacks/target.h"

#include <curl/curl.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

AUTO_DEFINE(curl_url_cleanup, CURLU *);
AUTO_DEFINE(curl_free, char *);
AUTO_DEFINE(freeaddrinfo, struct addrinfo *);

/* A part of the URI, or NULL when it has none; curl_free. */
static char *part(CURLU *url, CURLUPart which, unsigned flags)
{
    char *text = NULL;

    return curl_url_get(url, which, &text, flags) == CURLUE_OK ? text : NULL;
}

static bool is_localhost(const char *host)
{
    static const char NAME[] = "localhost";
    size_t length = strlen(host), name = strlen(NAME);

    while (length > 0 && host[length - 1] == '.')
        length--;
    return length >= name && strncasecmp(host + length - name, NAME, name) == 0 &&
           (length == name || host[length - name - 1] == '.');
}

/* The address that the host spells, in whichever form; none for a name. */
static struct addrinfo *spelled(const char *host)
{
    const struct addrinfo hints = {.ai_flags = AI_NUMERICHOST};
    struct addrinfo *infos = NULL;
    char bare[256];
    size_t length = strlen(host);

    if (is_localhost(host))
        host = "127.0.0.1";
    else if (*host == '[' && length < sizeof bare) {
        snprintf(bare, sizeof bare, "%.*s", (int)length - 2, host + 1);
        host = bare;
    }
    return getaddrinfo(host, NULL, &hints, &infos) == 0 ? infos : NULL;
}

static int check_host(const char *host, const struct networks *allowed, struct err *err)
{
    AUTO(freeaddrinfo) struct addrinfo *infos = spelled(host);
    const char *why = infos ? networks_fault(allowed, infos->ai_addr) : NULL;

    if (!why)
        return 0;
    return err_set(err, ERR_INVALID,
                   "Callback: %.100s is %s, to which nothing is sent; the operator may "
                   "allow its network (QUARTET_CALLBACK_ALLOW).",
                   host, why);
}

/* libcurl would take the next best for one. */
static bool has_host(const char *uri)
{
    const char *host = strstr(uri, "://");

    return host && host[3] && !strchr("/?#:", host[3]);
}

static int no_uri(struct err *err)
{
    return err_set(err, ERR_INVALID,
                   "Callback must be an absolute URI of http or https, like "
                   "https://nfvo.example/done.");
}

int target_read(const char *uri, const struct networks *allowed,
                char ret_receiver[TARGET_RECEIVER_SIZE], struct err *err)
{
    AUTO(curl_url_cleanup) CURLU *url = curl_url();
    AUTO(curl_free) char *scheme = NULL;
    AUTO(curl_free) char *host = NULL;
    AUTO(curl_free) char *port = NULL;
    AUTO(curl_free) char *user = NULL;

    if (!has_host(uri) || curl_url_set(url, CURLUPART_URL, uri, 0) != CURLUE_OK)
        return no_uri(err);
    scheme = part(url, CURLUPART_SCHEME, 0);
    host = part(url, CURLUPART_HOST, 0);
    port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    user = part(url, CURLUPART_USER, 0);
    if (!scheme || (strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0) ||
        !host || !*host || !port)
        return no_uri(err);
    if (user)
        return err_set(err, ERR_INVALID,
                       "Callback must not carry credentials; verify the signature "
                       "instead (docs/notifications.md).");
    if (check_host(host, allowed, err) < 0)
        return err->kind;
    snprintf(ret_receiver, TARGET_RECEIVER_SIZE, "%s://%s:%s", scheme, host, port);
    for (char *c = ret_receiver; *c; c++)
        *c = (char)(*c >= 'A' && *c <= 'Z' ? *c + 'a' - 'A' : *c);
    return 0;
}
