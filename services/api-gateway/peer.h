/*
 * peer.h - from where a request comes.
 */
#pragma once

#include "common/http.h"
#include "services/api-gateway/callbacks/networks.h"

#define PEER_SIZE 64

/* The client's address: the connection's, or where that is a proxy of ours, the last
 * one in X-Forwarded-For that is none. */
void peer_read(char ret[PEER_SIZE], const struct exchange *exchange,
               const struct networks *proxies);

/* The same of the texts; forwarded may be NULL. Pure. */
void peer_choose(char ret[PEER_SIZE], const char *peer, const char *forwarded,
                 const struct networks *proxies);
