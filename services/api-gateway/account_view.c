/*
 * account_view.c - accounts and tokens as documents. See account_view.h.
 */
#include "services/api-gateway/account_view.h"

json_t *account_view(const PGresult *accounts, int row)
{
    json_t *account = json_object();

    document_text(account, "name", db_get_text(accounts, row, ACCOUNT_NAME));
    document_text(account, "role", db_get_text(accounts, row, ACCOUNT_ROLE));
    document_text(account, "tenant", db_get_text(accounts, row, ACCOUNT_TENANT));
    document_time(account, "created", db_get_time(accounts, row, ACCOUNT_CREATED));
    document_time(account, "changed", db_get_time(accounts, row, ACCOUNT_CHANGED));
    document_number(account, "tokens", db_get_bigint(accounts, row, ACCOUNT_TOKENS));
    return account;
}

json_t *token_view(const PGresult *tokens, int row)
{
    json_t *token = json_object();
    char id[UUID_SIZE];

    db_get_uuid(id, tokens, row, TOKEN_ID);
    document_text(token, "id", id);
    document_text(token, "account", db_get_text(tokens, row, TOKEN_ACCOUNT));
    document_text(token, "note", db_get_text(tokens, row, TOKEN_NOTE));
    document_time(token, "created", db_get_time(tokens, row, TOKEN_CREATED));
    document_time(token, "expires", db_get_time(tokens, row, TOKEN_EXPIRES));
    return token;
}
