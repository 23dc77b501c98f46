/*
 * transfer.c - the request: headers, signature, and the guard that looks at the address
 * a name has led to before it is connected to.
 *
 * No redirect is followed and no proxy used: both would take the request where the
 * guard does not see it. Of the answer only the status counts; its body is dropped, and
 * a receiver that does not end it is cut off.
 */
#include "services/api-gateway/callbacks/transfer.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/api-gateway/callbacks/pause.h"
#include "services/api-gateway/callbacks/signature.h"

#define CONNECT_LIMIT_MS 5000L
#define ANSWER_MOST (64U << 10)
#define HEADER_MOST 1000

/* --- headers --------------------------------------------------------------------- */

/* What is no printable ASCII becomes '?': no line can be forged. */
static void add_header(struct transfer *transfer, const char *name, const char *value)
{
    AUTO(free) char *line = xasprintf("%s: %.*s", name, HEADER_MOST, value);
    struct curl_slist *headers;

    for (char *c = line; *c; c++)
        if (*c < 0x20 || *c > 0x7e)
            *c = '?';
    if (!*value) /* libcurl's way to say that it is empty */
        line[strlen(name)] = ';', line[strlen(name) + 1] = '\0';
    headers = curl_slist_append(transfer->headers, line);
    if (!headers)
        abort(); /* out of memory, as in mem.c */
    transfer->headers = headers;
}

static void add_number(struct transfer *transfer, const char *name, long long value)
{
    char text[24];

    snprintf(text, sizeof text, "%lld", value);
    add_header(transfer, name, text);
}

/* By the tenant's key, and by the one before as long as both are good. */
static void add_signature(struct transfer *transfer, const PGresult *claimed, int row)
{
    const char *event = db_get_text(claimed, row, CLAIMED_EVENT);
    int64_t now_s = clock_wall_us() / 1000000;
    char all[2 * SIGNATURE_SIZE] = "", one[SIGNATURE_SIZE];
    size_t body_length, length;
    const uint8_t *body = db_get_bytes(claimed, row, CLAIMED_BODY, &body_length);

    for (int column = CLAIMED_KEY; column <= CLAIMED_FORMER; column++) {
        const uint8_t *key = db_get_bytes(claimed, row, column, &length);

        if (!key)
            continue;
        signature_make(one, key, length, event, now_s, body, body_length);
        snprintf(all + strlen(all), sizeof all - strlen(all), "%s%s", *all ? " " : "",
                 one);
    }
    add_header(transfer, "webhook-id", event);
    add_number(transfer, "webhook-timestamp", now_s);
    add_header(transfer, "webhook-signature", all);
}

static void add_headers(struct transfer *transfer, const PGresult *claimed, int row)
{
    bool json = strcmp(db_get_text(claimed, row, CLAIMED_DIALECT), "json") == 0;

    add_header(transfer, "Content-Type",
               json ? "application/cloudevents+json" : "application/xml");
    add_header(transfer, "esc-transaction-id", transfer->transaction);
    add_number(transfer, "esc-status-code",
               db_get_int(claimed, row, CLAIMED_STATUS_CODE));
    add_header(transfer, "esc-status-message",
               db_get_text(claimed, row, CLAIMED_STATUS_MESSAGE));
    add_signature(transfer, claimed, row);
    add_header(transfer, "Expect", "");
}

/* --- libcurl's questions --------------------------------------------------------- */

static curl_socket_t open_socket(void *context, curlsocktype purpose,
                                 struct curl_sockaddr *address)
{
    struct transfer *transfer = context;
    const char *why = networks_fault(transfer->allowed, &address->addr);

    (void)purpose;
    if (why) {
        transfer->refused = why;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t drop(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *transfer = context;

    (void)bytes;
    transfer->answered += size * count;
    return transfer->answered > ANSWER_MOST ? 0 : size * count;
}

/* --- the transfer ---------------------------------------------------------------- */

static void set_up(struct transfer *transfer, const PGresult *claimed, int row,
                   const char *ca)
{
    CURL *easy = transfer->easy;
    size_t length;
    const uint8_t *body = db_get_bytes(claimed, row, CLAIMED_BODY, &length);

    curl_easy_setopt(easy, CURLOPT_URL, db_get_text(claimed, row, CLAIMED_URI));
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); /* a resolver may hang on alone */
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)TRANSFER_LIMIT_MS);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_LIMIT_MS);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Quartet");
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)length);
    curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, (const char *)body);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->why);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    if (ca)
        curl_easy_setopt(easy, CURLOPT_CAINFO, ca);
}

struct transfer *transfer_create(const PGresult *claimed, int row,
                                 const struct transfer_options *options)
{
    struct transfer *transfer = xcalloc(1, sizeof *transfer);
    char transaction[UUID_SIZE];

    db_get_uuid(transaction, claimed, row, CLAIMED_TRANSACTION);
    transfer->easy = curl_easy_init();
    if (!transfer->easy)
        abort(); /* out of memory, as in mem.c */
    transfer->allowed = options->allowed;
    transfer->receiver = xstrdup(db_get_text(claimed, row, CLAIMED_RECEIVER));
    transfer->transaction = xstrdup(transaction);
    transfer->lane = db_get_bigint(claimed, row, CLAIMED_LANE);
    transfer->token = db_get_bigint(claimed, row, CLAIMED_TOKEN);
    transfer->callback = db_get_bigint(claimed, row, CLAIMED_CALLBACK);
    transfer->attempts = db_get_int(claimed, row, CLAIMED_ATTEMPTS);
    add_headers(transfer, claimed, row);
    set_up(transfer, claimed, row, options->ca);
    return transfer;
}

void transfer_destroy(struct transfer *transfer)
{
    if (!transfer)
        return;
    curl_easy_cleanup(transfer->easy);
    curl_slist_free_all(transfer->headers);
    free(transfer->receiver);
    free(transfer->transaction);
    free(transfer);
}

/* libcurl reads Retry-After as seconds and as a date. */
static int64_t pause_of(const struct transfer *transfer, long status)
{
    curl_off_t asked_s = 0;

    curl_easy_getinfo(transfer->easy, CURLINFO_RETRY_AFTER, &asked_s);
    return pause_asked_us(pause_us(transfer->attempts + 1, randombytes_random()),
                          (int)status, asked_s);
}

void transfer_outcome(struct transfer *transfer, CURLcode code, struct outcome *ret)
{
    long status = 0;

    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    *ret = (struct outcome){
        .lane = transfer->lane,
        .token = transfer->token,
        .callback = transfer->callback,
        .http_status = (int)status,
        .state = OUTCOME_FAILED,
        .again_us = pause_of(transfer, status),
    };
    if (status >= 200 && status < 300 && (!code || transfer->answered > ANSWER_MOST))
        ret->state = OUTCOME_DELIVERED;
    else if (transfer->refused)
        snprintf(ret->error, sizeof ret->error,
                 "the name leads to %s, to which nothing is sent", transfer->refused);
    else if (code)
        snprintf(ret->error, sizeof ret->error, "%s",
                 *transfer->why ? transfer->why : curl_easy_strerror(code));
    else
        snprintf(ret->error, sizeof ret->error, "answered with status %ld", status);
}
