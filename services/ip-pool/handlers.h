/*
 * handlers.h - the messages of ip.requests: one file each answers it; request.c unpacks
 * them all, and refuses them all alike.
 */
#pragma once

#include "common/serve.h"
#include "proto/ip.pb-c.h"
#include "services/ip-pool/store/store.h"

/* Set by main before the loop begins. */
extern struct times times;

/* Does what the unpacked request asks for and replies. An error is the refusal. */
typedef int answerer(struct tx *tx, const ProtobufCMessage *request, struct err *err);

answerer answer_reserve_address, answer_reserve_addresses, answer_release_address,
    answer_check_addresses, answer_set_pool, answer_release_pool, answer_list_pools,
    answer_audit_leases;

/* request.c: for every route. RequestRejected is the refusal. */
handler handle_request, reject_request;

/* On ip.replies. type is a constant. */
void tx_answer(struct tx *tx, const char *type, const ProtobufCMessage *reply);
