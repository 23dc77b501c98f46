/*
 * admin.h - the first start's account.
 */
#pragma once

#include "services/api-gateway/store.h"

/* Makes the account `admin` with a random password, which is written to `file` (mode
 * 0600), unless there is one. Of several that start at once one does. Waits for
 * nothing; ERR_RETRY while PostgreSQL is away, ERR_INVALID when the file can't be
 * written: then there is no account either. *ret_made tells whether it was made now. */
int admin_ensure(struct store *store, const char *file, bool *ret_made,
                 struct err *err);

/* For who is locked out: gives `admin` a new random password, written likewise, all
 * tenants and the role admin; makes it where it is not. */
int admin_reset(struct store *store, const char *file, struct err *err);
