/*
 * http.c - the collector HTTP: GET, and the status of the answer is the sample. With a
 * metric_value it is compared as the KPI says, otherwise 200 to 399 are TRUE.
 *
 * The answer comes from a guest, who may send what he likes for as long as he likes: of
 * the headers 16 KiB are read, of the body nothing.
 */
#include <stdio.h>

#include "services/monitor/dial/kinds.h"

enum { HEADERS_MAX = 16 * 1024 };

static size_t stop_at_body(char *bytes, size_t size, size_t count, void *context)
{
    (void)bytes, (void)size, (void)count, (void)context;
    return CURL_WRITEFUNC_ERROR;
}

/* The line's length, or another number to stop. */
static size_t count_header(char *bytes, size_t size, size_t count, void *context)
{
    CURL *easy = context;
    long so_far = 0;

    (void)bytes;
    curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &so_far);
    return so_far > HEADERS_MAX ? 0 : size * count;
}

static void set_up(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "quartet-monitor");
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, stop_at_body);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, count_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, easy);
}

static bool is_as_wanted(const struct dialled *dialled)
{
    if (dialled->condition->given)
        return condition_holds(dialled->condition, (double)dialled->status);
    return dialled->status >= 200 && dialled->status <= 399;
}

static bool judge(const struct dialled *dialled, char value[24], char words[80])
{
    /* stop_at_body ends a good answer with a write error */
    const bool answered =
        dialled->status >= 200 && dialled->header_bytes <= HEADERS_MAX &&
        (dialled->code == CURLE_OK || dialled->code == CURLE_WRITE_ERROR);

    snprintf(value, 24, "%ld", answered ? dialled->status : 0);
    if (answered)
        snprintf(words, 80, "status %ld, connected after %.1f ms", dialled->status,
                 dialled->connect_ms);
    else
        snprintf(words, 80, "no answer: %s",
                 dialled->header_bytes > HEADERS_MAX ? "the headers are too long"
                                                     : dialled->error);
    return answered && is_as_wanted(dialled);
}

const struct dial_kind DIAL_HTTP = {
    .type = "HTTP", .port = 80, .set_up = set_up, .judge = judge};
