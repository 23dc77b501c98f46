/*
 * http_tls.c - certificates with a count of who uses them. See http_tls.h.
 */
#include "common/http_tls.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "common/mem.h"

struct http_certificate {
    gnutls_certificate_credentials_t credentials;
    _Atomic int users;
};

struct http_tls {
    char *certificate_file, *key_file;
    pthread_mutex_t lock;
    struct http_certificate *present;
};

void http_certificate_release(struct http_certificate *certificate)
{
    if (!certificate || atomic_fetch_sub(&certificate->users, 1) > 1)
        return;
    gnutls_certificate_free_credentials(certificate->credentials);
    free(certificate);
}
AUTO_DEFINE(http_certificate_release, struct http_certificate *);

static int load(struct http_certificate **ret, const struct http_tls *tls,
                struct err *err)
{
    AUTO(http_certificate_release)
    struct http_certificate *certificate = xcalloc(1, sizeof *certificate);
    int r;

    certificate->users = 1;
    if (gnutls_certificate_allocate_credentials(&certificate->credentials) < 0)
        abort(); /* out of memory, as in mem.c */
    r = gnutls_certificate_set_x509_key_file(certificate->credentials,
                                             tls->certificate_file, tls->key_file,
                                             GNUTLS_X509_FMT_PEM);
    if (r < 0)
        return err_set(err, ERR_INVALID, "certificate %s with key %s: %s",
                       tls->certificate_file, tls->key_file, gnutls_strerror(r));
    *ret = TAKE(certificate);
    return 0;
}

int http_tls_reload(struct http_tls *tls, struct err *err)
{
    struct http_certificate *certificate = NULL, *before;

    if (load(&certificate, tls, err) < 0)
        return err->kind;
    pthread_mutex_lock(&tls->lock);
    before = tls->present;
    tls->present = certificate;
    pthread_mutex_unlock(&tls->lock);
    http_certificate_release(before);
    return 0;
}

int http_tls_open(struct http_tls **ret, const char *certificate, const char *key,
                  struct err *err)
{
    AUTO(http_tls_close) struct http_tls *tls = xcalloc(1, sizeof *tls);

    tls->certificate_file = xstrdup(certificate);
    tls->key_file = xstrdup(key);
    pthread_mutex_init(&tls->lock, NULL);
    if (http_tls_reload(tls, err) < 0)
        return err->kind;
    *ret = TAKE(tls);
    return 0;
}

void http_tls_close(struct http_tls *tls)
{
    if (!tls)
        return;
    http_certificate_release(tls->present);
    pthread_mutex_destroy(&tls->lock);
    free(tls->certificate_file);
    free(tls->key_file);
    free(tls);
}

struct http_certificate *http_tls_use(struct http_tls *tls, gnutls_session_t session)
{
    struct http_certificate *certificate;

    pthread_mutex_lock(&tls->lock);
    certificate = tls->present;
    atomic_fetch_add(&certificate->users, 1);
    pthread_mutex_unlock(&tls->lock);
    gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, certificate->credentials);
    return certificate;
}
