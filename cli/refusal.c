/*
 * refusal.c - see refusal.h. What the gateway says is shown as it says it; a hint is
 * added where the gateway cannot know what the caller did.
 */
#include "cli/refusal.h"

#include "cli/command.h"
#include "cli/say.h"

static const struct {
    CURLcode code;
    int exit;
    const char *hint;
} CODES[] = {
    {CURLE_COULDNT_CONNECT,          EXIT_AWAY,
     "is the gateway running there? --url or QUARTET_URL says where to ask"                },
    {CURLE_COULDNT_RESOLVE_HOST,     EXIT_AWAY,    "--url or QUARTET_URL says where to ask"},
    {CURLE_URL_MALFORMAT,            EXIT_USAGE,   "--url is like https://host:8443"       },
    {CURLE_UNSUPPORTED_PROTOCOL,     EXIT_USAGE,   "--url is like https://host:8443"       },
    {CURLE_PEER_FAILED_VERIFICATION, EXIT_AWAY,
     "--cacert FILE names the certificates that vouch for the gateway's"                   },
    {CURLE_SSL_CACERT_BADFILE,       EXIT_USAGE,   "--cacert is to name a PEM file"        },
    {CURLE_OPERATION_TIMEDOUT,       EXIT_TIMEOUT,
     "whether it was taken is not known; operations lists what runs"                       },
};

static const struct {
    int status;
    const char *hint;
} STATUSES[] = {
    {401, "--user with --password-file, or --token-file, say who asks"},
    {405, "the gateway is of another version than quartetctl"         },
};

int refusal_unreachable(const struct options *options, CURLcode code)
{
    for (size_t i = 0; i < sizeof CODES / sizeof CODES[0]; i++)
        if (CODES[i].code == code)
            return say(CODES[i].exit, "%s: %s; %s", options->url,
                       curl_easy_strerror(code), CODES[i].hint);
    return say(EXIT_AWAY, "%s: %s", options->url, curl_easy_strerror(code));
}

/* Problem details, the ESC shape in JSON, or whatever somebody in between says. */
static const char *message_of(const struct answer *answer)
{
    static const char *const MEMBERS[] = {"detail", "status_message", "message"};

    for (size_t i = 0; i < sizeof MEMBERS / sizeof MEMBERS[0]; i++) {
        const char *text = json_string_value(json_object_get(answer->json, MEMBERS[i]));

        if (text)
            return text;
    }
    return *answer->text ? answer->text : "no reason given";
}

static const char *hint_of(int status)
{
    for (size_t i = 0; i < sizeof STATUSES / sizeof STATUSES[0]; i++)
        if (STATUSES[i].status == status)
            return STATUSES[i].hint;
    return NULL;
}

int refusal_told(const struct answer *answer)
{
    const char *hint = hint_of(answer->status);

    if (answer->status < 400)
        return EXIT_DONE;
    return say(answer->status >= 500 ? EXIT_AWAY : EXIT_REFUSED, "%d: %s%s%s",
               answer->status, message_of(answer), hint ? "\n  " : "",
               hint ? hint : "");
}
