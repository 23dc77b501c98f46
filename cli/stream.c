/*
 * stream.c - an answer that goes on, line by line.
 */
#include <string.h>

#include "cli/command.h"
#include "cli/exchange.h"
#include "cli/refusal.h"
#include "common/mem.h"

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

    exchange_take(bytes, size, count, &stream->answer);
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
    const struct request request = {.method = "GET",
                                    .path = path,
                                    .accept = "text/event-stream",
                                    .last = *last ? last : NULL};
    AUTO(free) char *url = xasprintf("%s%s", rest->options->url, path);
    struct stream stream = {.answer.text = xstrdup(""),
                            .curl = rest->curl,
                            .line = line,
                            .context = context};
    AUTO(curl_slist_free_all)
    struct curl_slist *headers = exchange_headers(rest, &request);
    long status = 0;
    CURLcode code;
    int exit;

    exchange_set(rest, &request, url);
    curl_easy_setopt(rest->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEFUNCTION, take_lines);
    curl_easy_setopt(rest->curl, CURLOPT_WRITEDATA, &stream);
    code = curl_easy_perform(rest->curl);
    curl_easy_getinfo(rest->curl, CURLINFO_RESPONSE_CODE, &status);
    stream.answer.status = (int)status;
    stream.answer.json = json_loads(stream.answer.text, 0, NULL);
    exit = stream.ended ? EXIT_DONE
           : code       ? refusal_unreachable(rest->options, code)
                        : refusal_told(&stream.answer);
    answer_finish(&stream.answer);
    return exit;
}
