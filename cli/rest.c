/*
 * rest.c - requests to the gateway: when they are sent again, and what their failures
 * mean.
 */
#include "cli/rest.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "cli/credentials.h"
#include "cli/exchange.h"
#include "cli/refusal.h"
#include "cli/say.h"
#include "common/clock.h"
#include "common/mem.h"
#include "common/uuid.h"

#define PATIENCE_US INT64_C(60000000)
#define PAUSE_MS 250
#define TRIES 3

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
        .method = "GET", .path = path, .accept = "application/json", .patient = true};
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
