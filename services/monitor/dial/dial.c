/*
 * dial.c - an easy handle a dial. See dial.h.
 *
 * Nothing of the environment is followed: no proxy, no redirect, no name service, for
 * the address is a number.
 */
#include "services/monitor/dial/dial.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/monitor/probe/icmp_socket.h"

enum { PORT_MAX = 65535, PATH_MAX_LENGTH = 512 };

static bool is_path(const char *path)
{
    if (!*path)
        return true;
    for (const char *c = path; *c; c++)
        if (*c <= ' ' || *c > '~')
            return false;
    return *path == '/' && strlen(path) <= PATH_MAX_LENGTH;
}

static int check(const struct dial_kind *kind, const struct order *order,
                 union icmp_address *ret, struct err *err)
{
    if (!*order->address)
        return err_set(err, ERR_IMPOSSIBLE, "%s needs an address", kind->type);
    if (!icmp_address_read(ret, order->address))
        return err_set(err, ERR_IMPOSSIBLE, "\"%.64s\" is no IPv4 or IPv6 address",
                       order->address);
    if (!order->port && !kind->port)
        return err_set(err, ERR_IMPOSSIBLE, "%s needs a port", kind->type);
    if (order->port > PORT_MAX)
        return err_set(err, ERR_IMPOSSIBLE, "port %u is above %d", order->port,
                       PORT_MAX);
    if (!is_path(order->path))
        return err_set(err, ERR_IMPOSSIBLE,
                       "\"%.64s\" is no path: it begins with / and has neither spaces "
                       "nor more than %d characters",
                       order->path, PATH_MAX_LENGTH);
    return 0;
}

static char *url_of(const struct dial_kind *kind, const struct order *order,
                    bool is_ipv6)
{
    const char *zone = strchr(order->address, '%');
    const int length =
        (int)(zone ? zone - order->address : (long)strlen(order->address));

    return xasprintf("http://%s%.*s%s%s%s:%u%s", is_ipv6 ? "[" : "", length,
                     order->address, zone ? "%25" : "", zone ? zone + 1 : "",
                     is_ipv6 ? "]" : "", order->port ? order->port : kind->port,
                     *order->path ? order->path : "/");
}

int dial_create(struct dial **ret, const struct dial_kind *kind,
                const struct order *order, struct err *err)
{
    union icmp_address address;
    struct dial *dial;

    if (check(kind, order, &address, err) < 0)
        return err->kind;
    dial = xcalloc(1, sizeof *dial);
    series_init(&dial->series, order);
    dial->kind = kind;
    dial->url = url_of(kind, order, address.any.sa_family == AF_INET6);
    *ret = dial;
    return 0;
}

void dial_destroy(struct dial *dial)
{
    if (!dial)
        return;
    free(dial->url);
    free(dial);
}

static long timeout_ms(const struct dial *dial)
{
    int64_t us = dial->series.interval_us;

    return (long)((us < DIAL_LONGEST_US ? us : DIAL_LONGEST_US) / 1000);
}

void dial_begin(struct dial *dial, CURLM *multi, int64_t now_us)
{
    CURL *easy = curl_easy_init();

    if (!easy)
        abort(); /* out of memory, as in mem.c */
    dial->easy = easy;
    dial->begun_us = now_us;
    dial->is_void = false;
    *dial->error = '\0';
    curl_easy_setopt(easy, CURLOPT_URL, dial->url);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, dial);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, dial->error);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, timeout_ms(dial));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 1024L);
    dial->kind->set_up(easy);
    curl_multi_add_handle(multi, easy);
}

void dial_abandon(struct dial *dial, CURLM *multi)
{
    curl_multi_remove_handle(multi, dial->easy);
    curl_easy_cleanup(TAKE(dial->easy));
}

void dial_judge(struct dial *dial, CURLcode code, const struct teller *teller,
                int64_t now_us)
{
    struct dialled dialled = {
        .code = code,
        .error = *dial->error ? dial->error : curl_easy_strerror(code),
        .condition = &dial->series.condition,
    };
    char value[24], came[80], words[sizeof came + 120];
    double seconds = 0;
    bool sample;

    curl_easy_getinfo(dial->easy, CURLINFO_RESPONSE_CODE, &dialled.status);
    curl_easy_getinfo(dial->easy, CURLINFO_CONNECT_TIME, &seconds);
    curl_easy_getinfo(dial->easy, CURLINFO_HEADER_SIZE, &dialled.header_bytes);
    dialled.connect_ms = seconds * 1000;
    if (dial->is_void)
        return;
    sample = dial->kind->judge(&dialled, value, came);
    snprintf(words, sizeof words, "%.60s: %s", dial->url, came);
    series_take(&dial->series, teller, sample, value, words, now_us);
}
