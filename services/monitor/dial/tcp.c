/*
 * tcp.c - the collector TCP: a connection that is accepted is TRUE, whatever value and
 * condition say, as a reply is for ICMPPing.
 */
#include <stdio.h>

#include "services/monitor/dial/kinds.h"

static void set_up(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
}

static bool judge(const struct dialled *dialled, char value[24], char words[80])
{
    const bool accepted = dialled->code == CURLE_OK;

    snprintf(value, 24, "%d", accepted);
    if (accepted)
        snprintf(words, 80, "accepted after %.1f ms", dialled->connect_ms);
    else
        snprintf(words, 80, "%s", dialled->error);
    return accepted;
}

const struct dial_kind DIAL_TCP = {.type = "TCP", .set_up = set_up, .judge = judge};
