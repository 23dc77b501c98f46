/*
 * pool.c - is this a pool? Every mistake is named, not the first.
 */
#include "common/pool.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "common/faults.h"
#include "common/mem.h"

#define NETWORK_MAX 255
#define LOWEST_HOST 0x01000000      /* 1.0.0.0 */
#define LOWEST_MULTICAST 0xe0000000 /* 224.0.0.0 */

/* "first-last" or a single address; the family, 0 for no such thing, -1 for two. */
static int span_read(const char *text, struct span *ret)
{
    const char *dash = strchr(text, '-');
    char first[ADDRESS_SIZE] = "";
    int family, other;

    if (!dash) {
        family = ip_read(text, &ret->first);
        ret->last = ret->first;
        return family;
    }
    if ((size_t)(dash - text) >= sizeof first)
        return 0;
    memcpy(first, text, (size_t)(dash - text));
    family = ip_read(first, &ret->first);
    other = ip_read(dash + 1, &ret->last);
    if (!family || !other)
        return 0;
    return family == other ? family : -1;
}

static bool holds(const struct span *span, struct ip ip)
{
    return ip_compare(span->first, ip) <= 0 && ip_compare(ip, span->last) <= 0;
}

/* What is wrong with it in this subnet; NULL: nothing. */
static const char *misplaced(const struct pool *pool, const struct span *span)
{
    struct ip first = ip_subnet_first(pool->family, pool->gateway, pool->bits);
    struct ip last = ip_subnet_last(pool->family, pool->gateway, pool->bits);

    if (ip_compare(span->first, span->last) > 0)
        return "is reversed: write the lower address first";
    if (ip_compare(span->first, first) < 0 || ip_compare(span->last, last) > 0)
        return "lies outside the subnet of gateway and netmask";
    if (ip_compare(span->first, span->last) == 0 && holds(span, pool->gateway))
        return "is the gateway: leave it out";
    if (holds(span, pool->gateway))
        return "holds the gateway: leave it out";
    if (pool->family == AF_INET && pool->bits < 31 &&
        (holds(span, first) || holds(span, last)))
        return "holds the subnet's own or its broadcast address: leave these out";
    if (pool->family == AF_INET
            ? span->first.low < LOWEST_HOST || span->last.low >= LOWEST_MULTICAST
            : (span->first.high == 0 && span->first.low <= 1) ||
                  span->last.high >> 56 == 0xff)
        return "is no address of a host";
    return NULL;
}

static const char *fault(const struct pool *pool, const char *text, struct span *span)
{
    int family = span_read(text, span);

    if (family == 0)
        return "is no address and no range \"first-last\"";
    if (family < 0)
        return "mixes IPv4 and IPv6: both ends must be of one family";
    if (family != pool->family)
        return "is no address of the gateway's family";
    return misplaced(pool, span);
}

static int by_first(const void *a, const void *b)
{
    return ip_compare(((const struct span *)a)->first, ((const struct span *)b)->first);
}

static bool follows(const struct span *span, const struct span *next)
{
    return next->first.low - span->last.low == 1 &&
           next->first.high - span->last.high == (next->first.low == 0);
}

/* Sorted, not each against each; neighbours become one, what lies in another is a
 * fault. */
static void join(struct pool *pool, struct faults *faults)
{
    size_t kept = 0;
    char text[ADDRESS_SIZE];

    qsort(pool->spans, pool->count, sizeof *pool->spans, by_first);
    for (size_t i = 1; i < pool->count; i++) {
        struct span *last = &pool->spans[kept], *span = &pool->spans[i];

        if (holds(last, span->first)) {
            ip_write(text, pool->family, span->first);
            faults_add(faults, text, "stands twice");
            if (ip_compare(span->last, last->last) > 0)
                last->last = span->last;
        } else if (follows(last, span))
            last->last = span->last;
        else
            pool->spans[++kept] = *span;
    }
    pool->count = pool->count ? kept + 1 : 0;
}

static int measure(struct pool *pool, struct err *err)
{
    for (size_t i = 0; i < pool->count; i++) {
        const struct span *span = &pool->spans[i];
        uint64_t more = span->last.low - span->first.low;
        uint64_t high =
            span->last.high - span->first.high - (span->last.low < span->first.low);

        if (high || more >= POOL_SIZE_MAX ||
            (pool->size += (int64_t)more + 1) > POOL_SIZE_MAX)
            return err_set(err, ERR_IMPOSSIBLE,
                           "the pool has more than %lld addresses: state smaller "
                           "ranges",
                           (long long)POOL_SIZE_MAX);
    }
    return 0;
}

static int read_subnet(struct pool *pool, struct err *err)
{
    const struct pool_statement *stated = &pool->stated;
    struct faults faults = {0};

    if (strnlen(stated->network, NETWORK_MAX + 1) > NETWORK_MAX)
        faults_add(&faults, stated->network, "is too long for a network's name");
    pool->family = ip_read(stated->gateway, &pool->gateway);
    if (!pool->family)
        faults_add(&faults, stated->gateway, "is no gateway: write an address");
    else if (!ip_netmask_read(stated->netmask, pool->family, &pool->bits))
        faults_add(&faults, stated->netmask,
                   "is no netmask: write %s or a prefix length",
                   pool->family == AF_INET ? "one like 255.255.255.0"
                                           : "one like ffff:ffff:ffff:ffff::");
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "the pool cannot be", err);
}

static int read_spans(struct pool *pool, struct err *err)
{
    const struct pool_statement *stated = &pool->stated;
    struct faults faults = {0};

    pool->spans = xcalloc(stated->n_addresses, sizeof *pool->spans);
    for (size_t i = 0; i < stated->n_addresses; i++) {
        const char *what = fault(pool, stated->addresses[i], &pool->spans[pool->count]);

        if (what)
            faults_add(&faults, stated->addresses[i], "%s", what);
        else
            pool->count++;
    }
    join(pool, &faults);
    if (faults_refuse(&faults, ERR_IMPOSSIBLE, "the pool cannot be", err) < 0)
        return err->kind;
    return measure(pool, err);
}

int pool_read(struct pool **ret, struct pool_statement stated, struct err *err)
{
    AUTO(pool_destroy) struct pool *pool = xcalloc(1, sizeof *pool);

    if (stated.n_addresses == 0)
        return err_set(err, ERR_IMPOSSIBLE,
                       "the pool has no address: list addresses or ranges "
                       "\"first-last\"");
    if (stated.n_addresses > POOL_ELEMENTS_MAX)
        return err_set(err, ERR_IMPOSSIBLE,
                       "the pool lists %zu addresses, at most %d can be: write ranges "
                       "\"first-last\"",
                       stated.n_addresses, POOL_ELEMENTS_MAX);
    pool->stated = stated;
    if (read_subnet(pool, err) < 0 || read_spans(pool, err) < 0)
        return err->kind;
    *ret = TAKE(pool);
    return 0;
}

bool pool_has(const struct pool *pool, const char *address)
{
    struct ip ip;

    if (ip_read(address, &ip) != pool->family)
        return false;
    for (size_t i = 0; i < pool->count; i++)
        if (holds(&pool->spans[i], ip))
            return true;
    return false;
}

void pool_destroy(struct pool *pool)
{
    if (!pool)
        return;
    free(pool->spans);
    free(pool);
}
