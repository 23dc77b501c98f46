/*
 * audit.h - the statements about the audit log. As store.h.
 */
#pragma once

#include "services/api-gateway/store/accounts.h"

/* One request and its answer. Texts are plain ASCII. */
struct audit_entry {
    int64_t time_us;
    char account[ACCOUNT_NAME_SIZE]; /* of a login that failed: what it claimed */
    char token[UUID_SIZE];           /* "": none */
    char tenant[ACCOUNT_NAME_SIZE]; /* of the address, or of the account; "": neither */
    char peer[64];
    char method[16];
    char path[256];
    int status;
    char transaction[UUID_SIZE];
    char client_transaction[256];
};

/* All or none, in their order. */
int store_add_audit(struct store *store, const struct audit_entry *entries, int count,
                    struct err *err);

enum audit_column {
    AUDIT_ID,
    AUDIT_TIME,
    AUDIT_ACCOUNT,
    AUDIT_TOKEN,
    AUDIT_TENANT,
    AUDIT_PEER,
    AUDIT_METHOD,
    AUDIT_PATH,
    AUDIT_STATUS,
    AUDIT_TRANSACTION,
    AUDIT_CLIENT_TRANSACTION,
};

/* Texts are never NULL, "" is any. */
struct audit_page {
    const char *tenant, *account;
    int64_t since_us, until_us; /* wall microseconds, not 0 */
    int64_t before_id;
    int limit;
};

/* Newest first. */
int store_list_audit(struct store *store, const struct audit_page *page, PGresult **ret,
                     struct err *err);

/* Takes away what is older, at most 10,000; how many to *ret. */
int store_expire_audit(struct store *store, int days, int64_t *ret, struct err *err);
