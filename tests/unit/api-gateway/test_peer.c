/*
 * test_peer.c - whose request it is that a proxy hands on.
 */
#include "services/api-gateway/peer.h"

#include <criterion/criterion.h>

static const struct {
    const char *peer, *forwarded, *is;
} CASES[] = {
    {"192.0.2.1",       NULL,                              "192.0.2.1"   },
    {"192.0.2.1",       "198.51.100.7",                    "192.0.2.1"   },
    {"10.0.0.1",        NULL,                              "10.0.0.1"    },
    {"10.0.0.1",        "",                                "10.0.0.1"    },
    {"10.0.0.1",        "198.51.100.7",                    "198.51.100.7"},
    {"10.0.0.1",        "made-up, 198.51.100.7",           "198.51.100.7"},
    {"10.0.0.1",        "1.2.3.4,198.51.100.7",            "198.51.100.7"},
    {"10.0.0.1",        "1.2.3.4, 198.51.100.7, 10.0.0.2", "198.51.100.7"},
    {"10.0.0.1",        "10.0.0.3, 10.0.0.2",              "10.0.0.3"    },
    {"10.0.0.1",        "198.51.100.7, unknown",           "10.0.0.1"    },
    {"10.0.0.1",        " , ,",                            "10.0.0.1"    },
    {"::ffff:10.0.0.1", "2001:db8::7",                     "2001:db8::7" },
    {"fd00::1",         "198.51.100.7",                    "198.51.100.7"},
};

Test(peer, a_list_is_believed_as_far_as_our_proxies_wrote_it)
{
    AUTO(networks_destroy) struct networks *proxies = NULL;
    struct err err;
    char peer[PEER_SIZE];

    cr_assert_eq(networks_read(&proxies, "10.0.0.0/8,fd00::/8", &err), 0);
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        peer_choose(peer, CASES[i].peer, CASES[i].forwarded, proxies);
        cr_expect_str_eq(peer, CASES[i].is, "%s, %s: %s", CASES[i].peer,
                         CASES[i].forwarded, peer);
    }
}

Test(peer, without_proxies_nothing_is_believed)
{
    AUTO(networks_destroy) struct networks *proxies = NULL;
    struct err err;
    char peer[PEER_SIZE];

    cr_assert_eq(networks_read(&proxies, NULL, &err), 0);
    peer_choose(peer, "10.0.0.1", "198.51.100.7", proxies);
    cr_assert_str_eq(peer, "10.0.0.1");
}
