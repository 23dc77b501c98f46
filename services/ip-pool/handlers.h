/*
 * handlers.h - the messages of ip.requests, one file each; replies.c answers.
 */
#pragma once

#include "common/serve.h"
#include "proto/ip.pb-c.h"

handler handle_reserve_address, reject_reserve_address;
handler handle_release_address, reject_release_address;

/* RequestRejected with err's message, on ip.replies. */
void reply_rejected(struct tx *tx, const char *request_id, Ip__V1__Holder *holder,
                    const char *transaction_id, const struct err *why);
