/*
 * account_view.h - rows of accounts and tokens -> what a client reads. Pure.
 */
#pragma once

#include "services/api-gateway/print.h"
#include "services/api-gateway/store/accounts.h"

json_t *account_view(const PGresult *accounts, int row);
json_t *token_view(const PGresult *tokens, int row);
