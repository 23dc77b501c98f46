/*
 * changes.h - the thread that hears of changed accounts from PostgreSQL, whoever made
 * them, on whichever gateway: what is remembered of them is forgotten in that moment.
 *
 * While it is not connected nothing is remembered; what may have changed meanwhile is
 * told when it is again.
 */
#pragma once

#include "services/api-gateway/accounts/account.h"

struct changes;

/* Told beside the accounts, on the thread of changes: this one has changed; NULL: any
 * may have. */
typedef void account_changed(void *context, const char *account);

/* url: of the database; copied. Connects before it returns, if that can be. */
struct changes *changes_start(const char *url, struct accounts *accounts,
                              account_changed *changed, void *context);
void changes_stop(struct changes *changes);
AUTO_DEFINE(changes_stop, struct changes *);
