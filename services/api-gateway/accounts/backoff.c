/*
 * backoff.c - counts failed logins. See backoff.h.
 */
#include "services/api-gateway/accounts/backoff.h"

#include <arpa/inet.h>
#include <sodium.h>
#include <string.h>
#include <uthash.h>

#include "common/mem.h"

#define FORGOTTEN_US INT64_C(900000000)
#define FIRST_WAIT_US INT64_C(1000000)
#define LAST_WAIT_US INT64_C(60000000)

/* Of the address or the name, so that a long one takes no more room. */
struct key {
    uint8_t bytes[16];
};

struct failures {
    struct key key;
    int count;
    int64_t last_us;
    UT_hash_handle hh; /* in order of the last failure */
};

struct backoff {
    struct failures *peers, *accounts;
};

struct backoff *backoff_create(void)
{
    return xcalloc(1, sizeof(struct backoff));
}

static void forget(struct failures **table, struct failures *one)
{
    HASH_DEL(*table, one);
    free(one);
}

void backoff_destroy(struct backoff *backoff)
{
    if (!backoff)
        return;
    while (backoff->peers)
        forget(&backoff->peers, backoff->peers);
    while (backoff->accounts)
        forget(&backoff->accounts, backoff->accounts);
    free(backoff);
}

static struct key key_of(const void *bytes, size_t length)
{
    struct key key;

    crypto_generichash(key.bytes, sizeof key.bytes, bytes, length, NULL, 0);
    return key;
}

/* Whoever has one address of an IPv6 network usually has all of it. */
static struct key peer_key(const char *peer)
{
    struct in6_addr address;

    if (inet_pton(AF_INET6, peer, &address) == 1 && !IN6_IS_ADDR_V4MAPPED(&address))
        return key_of(&address, sizeof address / 2);
    return key_of(peer, strlen(peer));
}

static int64_t wait_after(int count)
{
    int64_t wait = FIRST_WAIT_US;

    if (count <= 0)
        return 0;
    while (--count > 0 && wait < LAST_WAIT_US)
        wait *= 2;
    return wait < LAST_WAIT_US ? wait : LAST_WAIT_US;
}

static const struct failures *find(const struct failures *table, struct key key,
                                   int64_t now_us)
{
    struct failures *found;

    HASH_FIND(hh, table, &key, sizeof key, found);
    return found && now_us - found->last_us < FORGOTTEN_US ? found : NULL;
}

int64_t backoff_wait_us(const struct backoff *backoff, const char *peer,
                        const char *account, int64_t now_us)
{
    const struct failures *of_peer = find(backoff->peers, peer_key(peer), now_us);
    const struct failures *of_account =
        find(backoff->accounts, key_of(account, strlen(account)), now_us);
    int free_ones =
        of_account && of_account->count >= BACKOFF_ATTACK ? 0 : BACKOFF_FREE;
    int64_t wait;

    if (!of_peer)
        return 0;
    wait = of_peer->last_us + wait_after(of_peer->count - free_ones) - now_us;
    return wait > 0 ? wait : 0;
}

static void count(struct failures **table, struct key key, int64_t now_us)
{
    struct failures *one;

    HASH_FIND(hh, *table, &key, sizeof key, one);
    if (one) {
        HASH_DEL(*table, one); /* and to the end */
    } else {
        if (HASH_COUNT(*table) >= BACKOFF_MOST)
            forget(table, *table);
        one = xcalloc(1, sizeof *one);
        one->key = key;
    }
    one->count = now_us - one->last_us < FORGOTTEN_US ? one->count + 1 : 1;
    one->last_us = now_us;
    HASH_ADD(hh, *table, key, sizeof one->key, one);
}

void backoff_failed(struct backoff *backoff, const char *peer, const char *account,
                    int64_t now_us)
{
    count(&backoff->peers, peer_key(peer), now_us);
    if (*account)
        count(&backoff->accounts, key_of(account, strlen(account)), now_us);
}
