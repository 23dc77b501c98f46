/*
 * http_tls.h - the certificate that an HTTP server shows, and another one in its place
 * while connections go on. http.c's own.
 *
 * A certificate lives as long as a connection that began with it.
 */
#pragma once

#include <gnutls/gnutls.h>

#include "common/auto.h"
#include "common/err.h"

struct http_tls;
struct http_certificate; /* counted */

/* Loads a certificate, the chain after it, and its key: PEM files. The paths are
 * copied. ERR_INVALID says which cannot be used and why. */
int http_tls_open(struct http_tls **ret, const char *certificate, const char *key,
                  struct err *err);
void http_tls_close(struct http_tls *tls);
AUTO_DEFINE(http_tls_close, struct http_tls *);

/* Loads the files anew: connections that begin from now on see them. ERR_INVALID: what
 * was there before stays. Any thread. */
int http_tls_reload(struct http_tls *tls, struct err *err);

/* Has the session show the present certificate, which is the caller's until
 * http_certificate_release. Before the handshake. */
struct http_certificate *http_tls_use(struct http_tls *tls, gnutls_session_t session);
void http_certificate_release(struct http_certificate *certificate);
