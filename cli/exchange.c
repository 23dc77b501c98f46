/*
 * exchange.c - see exchange.h.
 */
#include "cli/exchange.h"

#include <stdio.h>
#include <string.h>

#include "cli/when.h"
#include "common/mem.h"

#define ANSWER_S 30

size_t exchange_take(char *bytes, size_t size, size_t count, void *context)
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

struct curl_slist *exchange_headers(const struct rest *rest,
                                    const struct request *request)
{
    struct curl_slist *list = NULL;

    list = add_header(list, "Accept", request->accept);
    list = add_header(list, "Content-Type", request->body ? request->body->type : NULL);
    list = add_header(list, "Idempotency-Key", request->key);
    list = add_header(list, "Last-Event-ID", request->last);
    list = add_header(list, "User-Agent", "quartetctl");
    if (rest->authorization)
        list = curl_slist_append(list, rest->authorization);
    return curl_slist_append(list, "Expect:");
}

void exchange_set(struct rest *rest, const struct request *request, const char *url)
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

/* --timeout is for one answer, unless there are many: what is followed has a deadline
 * of its own. */
static long timeout_ms(const struct rest *rest, const struct request *request)
{
    const struct options *options = rest->options;
    int64_t us;

    if (request->patient || options->wait || !options->timeout ||
        !when_read_span(options->timeout, &us))
        return ANSWER_S * 1000L;
    return (long)(us / 1000) + 1;
}

CURLcode exchange(struct rest *rest, const struct request *request, struct answer *ret)
{
    AUTO(curl_slist_free_all)
    struct curl_slist *headers = exchange_headers(rest, request);
    AUTO(free) char *url = xasprintf("%s%s", rest->options->url, request->path);
    long status = 0;
    CURLcode code;

    *ret = (struct answer){.text = xstrdup("")};
    exchange_set(rest, request, url);
    curl_easy_setopt(rest->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(rest->curl, CURLOPT_TIMEOUT_MS, timeout_ms(rest, request));
    curl_easy_setopt(rest->curl, CURLOPT_WRITEFUNCTION, exchange_take);
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
