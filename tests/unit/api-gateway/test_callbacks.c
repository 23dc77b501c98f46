/*
 * test_callbacks.c - the rules of callbacks: where one may go, how long one waits, how
 * one is signed, whose turn it is.
 */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/callbacks/networks.h"
#include "services/api-gateway/callbacks/pause.h"
#include "services/api-gateway/callbacks/receivers.h"
#include "services/api-gateway/callbacks/signature.h"
#include "services/api-gateway/callbacks/target.h"

static int judge(const char *uri, const char *allow, char receiver[], struct err *err)
{
    AUTO(networks_destroy) struct networks *allowed = NULL;

    cr_assert_eq(networks_read(&allowed, allow, err), 0, "%s", err->msg);
    return target_read(uri, allowed, receiver, err);
}

struct target_case {
    char uri[80];
    char allow[40];
    char receiver[60]; /* "": refused */
};

/* The rows are copied into other processes: texts are arrays. */
ParameterizedTestParameters(callbacks, targets)
{
    static struct target_case cases[] = {
        {"https://nfvo.example/done",      "",                       "https://nfvo.example:443"    },
        {"http://nfvo.example:8080/a?b=c", "",                       "http://nfvo.example:8080"    },
        {"HTTP://NFVO.example/",           "",                       "http://nfvo.example:80"      },
        {"http://8.8.8.8/",                "",                       "http://8.8.8.8:80"           },
        {"http://[2606:4700::1]/",         "",                       "http://[2606:4700::1]:80"    },
        {"/undeployservicecallback",       "",                       ""                            },
        {"nfvo.example/done",              "",                       ""                            },
        {"//nfvo.example/done",            "",                       ""                            },
        {"ftp://nfvo.example/",            "",                       ""                            },
        {"file:///etc/passwd",             "",                       ""                            },
        {"gopher://127.0.0.1:6379/_x",     "127.0.0.0/8",            ""                            },
        {"http://",                        "",                       ""                            },
        {"http:///done",                   "",                       ""                            },
        {"http://a b/",                    "",                       ""                            },
        {"http://user:pw@nfvo.example/",   "",                       ""                            },
        {"http://127.0.0.1/",              "",                       ""                            },
        {"http://127.1/",                  "",                       ""                            },
        {"http://2130706433/",             "",                       ""                            },
        {"http://0x7f000001/",             "",                       ""                            },
        {"http://0177.0.0.1/",             "",                       ""                            },
        {"http://0/",                      "",                       ""                            },
        {"http://localhost:9000/",         "",                       ""                            },
        {"http://LOCALHOST/",              "",                       ""                            },
        {"http://localhost./",             "",                       ""                            },
        {"http://a.localhost/",            "",                       ""                            },
        {"http://10.1.2.3/",               "",                       ""                            },
        {"http://172.16.0.1/",             "",                       ""                            },
        {"http://172.31.255.255/",         "",                       ""                            },
        {"http://172.32.0.1/",             "",                       "http://172.32.0.1:80"        },
        {"http://192.168.0.1/",            "",                       ""                            },
        {"http://169.254.169.254/latest",  "",                       ""                            },
        {"http://100.64.0.1/",             "",                       ""                            },
        {"http://224.0.0.1/",              "",                       ""                            },
        {"http://255.255.255.255/",        "",                       ""                            },
        {"http://[::1]/",                  "",                       ""                            },
        {"http://[::]/",                   "",                       ""                            },
        {"http://[::ffff:127.0.0.1]/",     "",                       ""                            },
        {"http://[::ffff:7f00:1]/",        "",                       ""                            },
        {"http://[::ffff:8.8.8.8]/",       "",                       "http://[::ffff:8.8.8.8]:80"  },
        {"http://[::127.0.0.1]/",          "",                       ""                            },
        {"http://[64:ff9b::10.0.0.1]/",    "",                       ""                            },
        {"http://[2002:7f00:1::]/",        "",                       ""                            },
        {"http://[fe80::1]/",              "",                       ""                            },
        {"http://[fe80::1%25eth0]/",       "",                       ""                            },
        {"http://[fd00::1]/",              "",                       ""                            },
        {"http://[ff02::1]/",              "",                       ""                            },
        {"http://127.0.0.1:9000/x",        "127.0.0.0/8",            "http://127.0.0.1:9000"       },
        {"http://localhost:9000/x",        "127.0.0.1",              "http://localhost:9000"       },
        {"http://[::ffff:127.0.0.1]/",     "127.0.0.0/8",            "http://[::ffff:127.0.0.1]:80"},
        {"http://10.1.2.3/",               "127.0.0.1, 10.1.0.0/16", "http://10.1.2.3:80"          },
        {"http://10.2.2.3/",               "127.0.0.1,10.1.0.0/16",  ""                            },
        {"http://[fd00::1]/",              "fd00::/8",               "http://[fd00::1]:80"         },
    };

    return cr_make_param_array(struct target_case, cases,
                               sizeof cases / sizeof cases[0]);
}

ParameterizedTest(struct target_case *c, callbacks, targets)
{
    char receiver[TARGET_RECEIVER_SIZE] = "";
    struct err err = {0};
    int r = judge(c->uri, c->allow, receiver, &err);

    cr_assert_eq(r, *c->receiver ? 0 : ERR_INVALID, "%s: %s", c->uri, err.msg);
    if (*c->receiver)
        cr_assert_str_eq(receiver, c->receiver);
    else
        cr_assert(strncmp(err.msg, "Callback", 8) == 0, "%s", err.msg);
}

Test(callbacks, a_list_of_networks_that_is_none_is_refused_naming_the_part)
{
    static const char *const LISTS[] = {"10.0.0.0/33", "10.0.0.0/x", "ten",
                                        "10.0.0.1 fe80::1%eth0", "127.0.0.1/"};

    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        struct networks *networks = NULL;
        struct err err = {0};

        cr_expect_eq(networks_read(&networks, LISTS[i], &err), ERR_INVALID, "%s",
                     LISTS[i]);
        cr_expect_null(networks);
        cr_expect(strstr(err.msg, "is no network"), "%s", err.msg);
    }
}

Test(callbacks, the_resolved_address_is_judged_too)
{
    AUTO(networks_destroy) struct networks *none = NULL;
    struct sockaddr_in6 mapped = {.sin6_family = AF_INET6};
    struct sockaddr_in open = {.sin_family = AF_INET}, closed = {.sin_family = AF_INET};
    struct sockaddr local = {.sa_family = AF_UNIX};
    struct err err;

    networks_read(&none, "", &err);
    inet_pton(AF_INET, "93.184.216.34", &open.sin_addr);
    inet_pton(AF_INET, "192.168.1.1", &closed.sin_addr);
    inet_pton(AF_INET6, "::ffff:169.254.169.254", &mapped.sin6_addr);
    cr_assert_null(networks_fault(none, (struct sockaddr *)&open));
    cr_assert_str_eq(networks_fault(none, (struct sockaddr *)&closed),
                     "a private address");
    cr_assert_str_eq(networks_fault(none, (struct sockaddr *)&mapped),
                     "a link-local address");
    cr_assert_not_null(networks_fault(none, &local));
}

Test(callbacks, a_pause_doubles_up_to_five_minutes_less_up_to_a_half)
{
    static const int64_t SECONDS[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300};

    for (int n = 0; n < 12; n++) {
        int64_t whole = SECONDS[n] * 1000000;

        cr_expect_eq(pause_us(n + 1, 0), whole);
        cr_expect_geq(pause_us(n + 1, UINT32_MAX), whole / 2);
        cr_expect_lt(pause_us(n + 1, UINT32_MAX), whole / 2 + 1000);
        cr_expect_lt(pause_us(n + 1, 1U << 31), whole);
    }
    cr_assert_eq(pause_us(1000000, 0), 300000000);
}

Test(callbacks, a_receiver_that_asks_for_time_has_it_up_to_an_hour)
{
    static const struct {
        int64_t own_us;
        int status;
        int64_t asked_s, pause_us;
    } CASES[] = {
        {1000000,  503, 7,         7000000            },
        {1000000,  429, 7,         7000000            },
        {1000000,  429, 0,         1000000            }, /* it did not ask */
        {64000000, 503, 7,         64000000           }, /* and never hurries us */
        {1000000,  500, 7,         1000000            },
        {1000000,  0,   0,         1000000            },
        {1000000,  503, 86400,     INT64_C(3600000000)},
        {1000000,  503, INT64_MAX, INT64_C(3600000000)},
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        cr_expect_eq(pause_asked_us(CASES[i].own_us, CASES[i].status, CASES[i].asked_s),
                     CASES[i].pause_us, "case %zu", i);
}

/* The example of the Standard Webhooks specification. */
Test(callbacks, a_signature_is_that_of_standard_webhooks)
{
    static const char BODY[] = "{\"test\": 2432232314}";
    uint8_t key[SIGNATURE_KEY_MOST];
    char signature[SIGNATURE_SIZE], text[SIGNATURE_KEY_TEXT];
    int length = signature_key_read(key, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    cr_assert_eq(length, 24);
    signature_make(signature, key, (size_t)length, "msg_p5jXN8AQM9LWM0D4loKWxJek",
                   1614265330, BODY, strlen(BODY));
    cr_assert_str_eq(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    signature_key_write(text, key, (size_t)length);
    cr_assert_str_eq(text, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
}

Test(callbacks, what_is_no_key_is_refused)
{
    static const char *const KEYS[] = {
        "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_c2hvcnQ=", "whsec_not base64 at all, though long enough"};
    uint8_t key[SIGNATURE_KEY_MOST];

    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++)
        cr_expect_eq(signature_key_read(key, KEYS[i]), -1, "%s", KEYS[i]);
}

Test(callbacks, a_receiver_has_four_at_a_time_and_one_while_it_fails)
{
    AUTO(receivers_destroy) struct receivers *receivers = receivers_create();
    const struct room *rooms;
    int count;

    for (int i = 0; i < RECEIVER_MOST; i++)
        cr_assert(receivers_begin(receivers, "a"));
    cr_assert_not(receivers_begin(receivers, "a"));
    cr_assert(receivers_begin(receivers, "b"));
    receivers_end(receivers, "a", 1);
    cr_assert_not(receivers_begin(receivers, "a"), "it failed and has three");
    for (int i = 0; i < 3; i++)
        receivers_end(receivers, "a", 1);
    receivers_end(receivers, "b", 0);
    rooms = receivers_rooms(receivers, &count);
    cr_assert_eq(count, 1, "b is as good as new");
    cr_assert_str_eq(rooms[0].receiver, "a");
    cr_assert_eq(rooms[0].left, 1);
    cr_assert(receivers_begin(receivers, "a"));
    cr_assert_not(receivers_begin(receivers, "a"));
    receivers_end(receivers, "a", 0);
    receivers_rooms(receivers, &count);
    cr_assert_eq(count, 0);
}
