/*
 * gateway.h - what the gateway consists of, and what its handlers are given as context.
 */
#pragma once

#include "common/bus.h"
#include "common/http.h"
#include "common/service.h"
#include "services/api-gateway/accounts/account.h"
#include "services/api-gateway/accounts/changes.h"
#include "services/api-gateway/audit/audit.h"
#include "services/api-gateway/callbacks/callbacks.h"
#include "services/api-gateway/events/replay.h"
#include "services/api-gateway/finals.h"
#include "services/api-gateway/inventory.h"
#include "services/api-gateway/store.h"
#include "services/api-gateway/verdicts.h"
#include "services/api-gateway/waiters.h"
#include "services/api-gateway/watch.h"

struct gateway_config {
    struct service_config service;
    const char *password_file;     /* QUARTET_ADMIN_PASSWORD_FILE */
    int threads;                   /* QUARTET_HTTP_THREADS */
    int client_transaction_is_key; /* QUARTET_CLIENT_TRANSACTION_IS_KEY */
    const char *callback_allow;    /* QUARTET_CALLBACK_ALLOW */
    const char *callback_ca;       /* QUARTET_CALLBACK_CA */
    int callback_retention_ms;     /* QUARTET_CALLBACK_RETENTION */
    int connections;               /* QUARTET_HTTP_CONNECTIONS */
    int connections_per_peer;      /* QUARTET_HTTP_CONNECTIONS_PER_PEER */
    int patience_ms;               /* QUARTET_HTTP_PATIENCE */
    const char *certificate, *key; /* QUARTET_TLS_CERT, QUARTET_TLS_KEY */
    const char *proxies;           /* QUARTET_PROXIES */
    int audit_days;                /* QUARTET_AUDIT_DAYS */
};

struct gateway {
    const struct gateway_config *config;
    struct store *store;
    struct accounts *accounts;
    struct changes *changes;
    struct audit *audit;
    struct networks *proxies;
    struct waiters *waiters;
    struct finals *finals;
    struct hub *hub;
    struct replays *replays;
    struct bus *bus;
    struct verdicts *verdicts;
    struct watch *watch;
    struct callbacks *callbacks;
    struct inventory *inventory;
    struct http *http;
};

/* Opens and serves; the database must be there and migrated (service_database_open).
 * ERR_INVALID for an address or a password file that cannot be had. */
int gateway_open(struct gateway **ret, const struct gateway_config *config,
                 struct err *err);

/* Answers all who wait, closes; under 5 s. */
void gateway_close(struct gateway *gateway);
AUTO_DEFINE(gateway_close, struct gateway *);
