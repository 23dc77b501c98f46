/*
 * changes.h - the thread that hears of changed accounts from PostgreSQL, whoever made
 * them, on whichever gateway: what is remembered of them is forgotten in that moment.
 *
 * While it is not connected nothing is remembered.
 */
#pragma once

#include "services/api-gateway/accounts/account.h"

struct changes;

/* url: of the database; copied. Connects before it returns, if that can be. */
struct changes *changes_start(const char *url, struct accounts *accounts);
void changes_stop(struct changes *changes);
AUTO_DEFINE(changes_stop, struct changes *);
