/*
 * rest.c - requests and answers on libcurl, and what their failures mean.
 */
#include "cli/rest.h"

#include <curl/curl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "cli/credentials.h"
#include "cli/refusal.h"
#include "cli/say.h"
#include "cli/when.h"
#include "common/clock.h"
#include "common/mem.h"
#include "common/uuid.h"

#define ANSWER_S 30
#define PATIENCE_US INT64_C(60000000)
#define PAUSE_MS 250
#define TRIES 3

AUTO_DEFINE(curl_slist_free_all, struct curl_slist *);

struct rest {
    const struct options *options;
    CURL *curl;
    char *authorization; /* a header line; NULL: none */
};

struct request {
    const char *method, *path, *accept, *key;
    const struct body *body;
};

struct rest *rest_open(const struct options *options)
{
    struct rest *rest = xcalloc(1, sizeof *rest);

    rest->options = options;
    if (credentials_header(options, &rest->authorization) != EXIT_DONE) {
        rest_close(rest);
        return NULL;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    rest->curl = curl_easy_init();
    if (!rest->curl)
        abort(); /* out of memory, as in mem.c */
    return rest;
}

void rest_close(struct rest *rest)
{
    if (!rest)
        return;
    curl_easy_cleanup(rest->curl);
    free(rest->authorization);
    free(rest);
}

void answer_finish(struct answer *answer)
{
    free(answer->text);
    json_decref(answer->json);
    *answer = (struct answer){.text = NULL};
}

/* --- one exchange ------------------------------------------------------------------
 */

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    struct answer *answer = context;
    size_t length = size * count;

    answer->text = xrealloc(answer->text, answer->length + length + 1);
    memcpy(answer->text + answer->length, bytes, length);
    answer->length += length;
    answer->text[answer->length] = '\0';
    return length;
}

/* The value of the header line, if it is that header, into `to`. */
static void take_value(const char *line, size_t length, const char *name, char *to,
                       size_t size)
{
    size_t skip = strlen(name);

    if (length < skip || strncasecmp(line, name, skip) != 0)
        return;
    line += skip;
    length -= skip;
    while (length && *line == ' ')
        line++, length--;
    while (length && strchr("\r\n ", line[length - 1]))
        length--;
    snprintf(to, size, "%.*s", (int)length, line);
}

static size_t take_header(char *line, size_t size, size_t count, void *context)
{
    struct answer *answer = context;
    char verdict[16] = "";

    take_value(line, size * count, "esc-transaction-id:", answer->transaction,
               sizeof answer->transaction);
    take_value(line, size * count, "esc-verdict:", verdict, sizeof verdict);
    if (strcmp(verdict, "pending") == 0)
        answer->pending = true;
    return size * count;
}

static struct curl_slist *add_header(struct curl_slist *list, const char *name,
                                     const char *value)
{
    AUTO(free) char *line = NULL;

    if (!value)
        return list;
    line = xasprintf("%s: %s", name, value);
    return curl_slist_append(list, line);
}

static struct curl_slist *headers_of(const struct rest *rest,
                                     const struct request *request)
{
    struct curl_slist *list = NULL;

    list = add_header(list, "Accept", request->accept);
    list = add_header(list, "Content-Type", request->body ? request->body->type : NULL);
    list = add_header(list, "Idempotency-Key", request->key);
    list = add_header(list, "User-Agent", "quartetctl");
    if (rest->authorization)
        list = curl_slist_append(list, rest->authorization);
    return curl_slist_append(list, "Expect:");
}

static void set_request(struct rest *rest, const struct request *request,
                        const char *url)
{
    CURL *curl = rest->curl;

    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request->method);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    if (rest->options->cacert)
        curl_easy_setopt(curl, CURLOPT_CAINFO, rest->options->cacert);
    if (request->body) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body->bytes);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE,
                         (curl_off_t)request->body->length);
    } else if (strcmp(request->method, "GET") != 0) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "");
    }
}

static void show_exchange(const struct rest *rest, const struct request *request,
                          const char *url, const struct answer *answer)
{
    if (rest->options->verbose)
        fprintf(stderr, "%s %s\n%d %s\n", request->method, url, answer->status,
                answer->text);
}

/* Whether the answer came; `ret` is zeroed before, and the caller's in any case. */
static CURLcode exchange(struct rest *rest, const struct request *request,
                         struct answer *ret)
{
    AUTO(curl_slist_free_all) struct curl_slist *headers = headers_of(rest, request);
    AUTO(free) char *url = xasprintf("%s%s", rest->options->url, request->path);
    int64_t timeout_us = 0;
    long status = 0;
    CURLcode code;

    *ret = (struct answer){.text = xstrdup("")};
    set_request(rest, request, url);
    if (rest->options->timeout)
        when_read_span(rest->options->timeout, &timeout_us);
    curl_easy_setopt(rest->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(rest->curl, CURLOPT_TIMEOUT_MS,
                     timeout_us ? (long)(timeout_us / 1000) + 1 : ANSWER_S * 1000L);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEDATA, ret);
    curl_easy_setopt(rest->curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(rest->curl, CURLOPT_HEADERDATA, ret);
    code = curl_easy_perform(rest->curl);
    curl_easy_getinfo(rest->curl, CURLINFO_RESPONSE_CODE, &status);
    ret->status = (int)status;
    ret->json = json_loads(ret->text, 0, NULL);
    show_exchange(rest, request, url, ret);
    return code;
}

/* --- what it means -----------------------------------------------------------------
 */

static int conclude(struct rest *rest, CURLcode code, struct answer *answer)
{
    int exit = code ? refusal_unreachable(rest->options, code) : refusal_told(answer);

    if (exit != EXIT_DONE)
        answer_finish(answer);
    return exit;
}

/* The connection broke, and whether the request was taken nobody knows. */
static bool broke(CURLcode code)
{
    return code == CURLE_GOT_NOTHING || code == CURLE_RECV_ERROR ||
           code == CURLE_SEND_ERROR || code == CURLE_PARTIAL_FILE;
}

int rest_get_as(struct rest *rest, const char *path, const char *accept,
                struct answer *ret)
{
    const struct request request = {.method = "GET", .path = path, .accept = accept};

    return conclude(rest, exchange(rest, &request, ret), ret);
}

int rest_get(struct rest *rest, const char *path, struct answer *ret)
{
    return rest_get_as(rest, path, "application/json", ret);
}

int rest_send(struct rest *rest, const char *method, const char *path,
              const struct body *body, struct answer *ret)
{
    char key[UUID_SIZE];
    const struct request request = {.method = method,
                                    .path = path,
                                    .accept = "application/json",
                                    .key = key,
                                    .body = body};
    CURLcode code;

    uuid_make(key);
    code = exchange(rest, &request, ret);
    for (int i = 1; i < TRIES && broke(code); i++) {
        answer_finish(ret);
        poll(NULL, 0, PAUSE_MS << i);
        code = exchange(rest, &request, ret);
    }
    return conclude(rest, code, ret);
}

int rest_get_patiently(struct rest *rest, const char *path, int64_t deadline_us,
                       struct answer *ret)
{
    const struct request request = {
        .method = "GET", .path = path, .accept = "application/json"};
    int64_t until = deadline_us ? deadline_us : clock_boot_us() + PATIENCE_US;
    CURLcode code = exchange(rest, &request, ret);
    bool told = false;

    while ((code || ret->status >= 500) && clock_boot_us() < until) {
        if (!told && !rest->options->quiet)
            fprintf(stderr, "quartetctl: %s: trying again\n",
                    code ? curl_easy_strerror(code) : "the gateway cannot serve now");
        told = true;
        answer_finish(ret);
        poll(NULL, 0, PAUSE_MS);
        code = exchange(rest, &request, ret);
    }
    return !code && ret->status == 404 ? EXIT_DONE : conclude(rest, code, ret);
}

/* --- streams -----------------------------------------------------------------------
 */

struct stream {
    struct answer answer; /* what is no line yet; the whole of a refusal */
    CURL *curl;
    bool (*line)(void *context, const char *text);
    void *context;
    bool ended;
};

static size_t take_lines(char *bytes, size_t size, size_t count, void *context)
{
    struct stream *stream = context;
    long status = 0;
    char *begin, *end;

    take_body(bytes, size, count, &stream->answer);
    curl_easy_getinfo(stream->curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200)
        return size * count;
    begin = stream->answer.text;
    while (!stream->ended && (end = strchr(begin, '\n'))) {
        *end = '\0';
        if (end > begin && end[-1] == '\r')
            end[-1] = '\0';
        stream->ended = !stream->line(stream->context, begin);
        begin = end + 1;
    }
    stream->answer.length -= (size_t)(begin - stream->answer.text);
    memmove(stream->answer.text, begin, stream->answer.length + 1);
    return stream->ended ? 0 : size * count;
}

int rest_stream(struct rest *rest, const char *path, const char *last,
                bool (*line)(void *context, const char *text), void *context)
{
    const struct request request = {
        .method = "GET", .path = path, .accept = "text/event-stream"};
    AUTO(free) char *url = xasprintf("%s%s", rest->options->url, path);
    struct stream stream = {.answer.text = xstrdup(""),
                            .curl = rest->curl,
                            .line = line,
                            .context = context};
    AUTO(curl_slist_free_all)
    struct curl_slist *headers =
        add_header(headers_of(rest, &request), "Last-Event-ID", *last ? last : NULL);
    long status = 0;
    CURLcode code;
    int exit;

    set_request(rest, &request, url);
    curl_easy_setopt(rest->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEFUNCTION, take_lines);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEDATA, &stream);
    code = curl_easy_perform(rest->curl);
    curl_easy_getinfo(rest->curl, CURLINFO_RESPONSE_CODE, &status);
    stream.answer.status = (int)status;
    stream.answer.json = json_loads(stream.answer.text, 0, NULL);
    exit = stream.ended ? EXIT_DONE : conclude(rest, code, &stream.answer);
    answer_finish(&stream.answer);
    return exit;
}

/* --- paths -------------------------------------------------------------------------
 */

char *rest_path(const char *pattern, ...)
{
    char *path = xstrdup("");
    va_list args;

    va_start(args, pattern);
    while (*pattern) {
        size_t plain = strcspn(pattern, "{");
        char *escaped = pattern[plain]
                            ? curl_easy_escape(NULL, va_arg(args, const char *), 0)
                            : NULL;
        char *longer =
            xasprintf("%s%.*s%s", path, (int)plain, pattern, escaped ? escaped : "");

        free(path);
        path = longer;
        pattern += plain + (escaped ? 2 : 0);
        curl_free(escaped);
    }
    va_end(args);
    return path;
}
