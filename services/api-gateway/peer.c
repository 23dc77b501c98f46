/*
 * peer.c - the client behind our proxies. See peer.h.
 *
 * Each proxy appends whom it has heard from, so the list is believed from its end, as
 * far as proxies of ours wrote it; the rest a client can have made up.
 */
#include "services/api-gateway/peer.h"

#include <stdio.h>
#include <string.h>

#include "common/ip.h"
#include "common/mem.h"

/* The last of the list, which ends before it then; NULL: there is none. */
static char *take_last(char *list)
{
    size_t end = strlen(list), begin;

    while (end > 0 && strchr(" ,", list[end - 1]))
        end--;
    list[end] = '\0';
    for (begin = end; begin > 0 && !strchr(" ,", list[begin - 1]);)
        begin--;
    if (begin == end)
        return NULL;
    memmove(list + begin + 1, list + begin, end - begin + 1);
    list[begin] = '\0';
    return list + begin + 1;
}

void peer_choose(char ret[PEER_SIZE], const char *peer, const char *forwarded,
                 const struct networks *proxies)
{
    AUTO(free) char *list = xasprintf("%s ", forwarded ? forwarded : "");
    struct ip ip;
    char *last;

    snprintf(ret, PEER_SIZE, "%s", peer);
    while (networks_contain(proxies, ret) && (last = take_last(list)) &&
           ip_read(last, &ip))
        snprintf(ret, PEER_SIZE, "%s", last);
}

void peer_read(char ret[PEER_SIZE], const struct exchange *exchange,
               const struct networks *proxies)
{
    peer_choose(ret, http_peer(exchange), http_header(exchange, "X-Forwarded-For"),
                proxies);
}
