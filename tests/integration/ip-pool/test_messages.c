/*
 * test_messages.c - each request about a group, its answer, and the same again.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "services/ip-pool/store/store.h"
#include "tests/integration/ip-pool/schema.h"
#include "tests/integration/ip-pool/stage.h"

#define VM "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8"

static Ip__V1__Group group;
static Vnf__V1__AddressPool pool;
static Ip__V1__Place places[3], *list[3];
static char *statement[2];

static void setup(void)
{
    stage_open();
    ip__v1__group__init(&group);
    group.tenant = "t";
    group.deployment = stage_topic; /* of this test alone */
    group.group = "g";
    vnf__v1__address_pool__init(&pool);
    pool.network = "lan";
    pool.gateway = "10.0.0.1";
    pool.netmask = "24";
    statement[0] = "10.0.0.5-10.0.0.7";
    pool.addresses = statement;
    pool.n_addresses = 1;
    for (uint32_t i = 0; i < 3; i++) {
        list[i] = &places[i];
        ip__v1__place__init(&places[i]);
        places[i].index = i;
        places[i].vm_id = VM;
    }
}

TestSuite(messages, .init = setup, .fini = stage_close);

static void send_reserve(size_t count)
{
    Ip__V1__ReserveAddresses request = IP__V1__RESERVE_ADDRESSES__INIT;

    request.request_id = "r";
    request.transaction_id = "tx";
    request.group = &group;
    request.pool = &pool;
    request.places = list;
    request.n_places = count;
    stage_send("ReserveAddresses", 0, &request.base);
}

static void reserve(size_t count)
{
    Ip__V1__AddressesReserved *reply;

    send_reserve(count);
    reply = stage_expect("AddressesReserved", &ip__v1__addresses_reserved__descriptor);
    cr_assert_eq(reply->n_grants, count);
    ip__v1__addresses_reserved__free_unpacked(reply, NULL);
}

static void refused(const char *reason, const char *words)
{
    Ip__V1__RequestRejected *reply =
        stage_expect("RequestRejected", &ip__v1__request_rejected__descriptor);

    cr_assert_str_eq(reply->reason, reason, "%s", reply->message);
    cr_assert(strstr(reply->message, words), "%s", reply->message);
    cr_assert_str_eq(reply->request_id, "r");
    cr_assert_str_eq(reply->transaction_id, "tx");
    cr_assert_str_eq(reply->holder->deployment, stage_topic);
    ip__v1__request_rejected__free_unpacked(reply, NULL);
}

Test(messages, many_places_are_answered_together_and_again_the_same)
{
    uint64_t epoch = 0;

    for (int again = 0; again < 2; again++) {
        Ip__V1__AddressesReserved *reply;

        send_reserve(3);
        reply =
            stage_expect("AddressesReserved", &ip__v1__addresses_reserved__descriptor);
        cr_assert_eq(reply->n_grants, 3);
        cr_assert_str_eq(reply->request_id, "r");
        cr_assert_str_eq(reply->transaction_id, "tx");
        cr_assert_str_eq(reply->netmask, "24");
        cr_assert_str_eq(reply->grants[2]->address, "10.0.0.7");
        cr_assert_eq(reply->grants[2]->place->index, 2);
        cr_assert(!again || reply->grants[2]->epoch == epoch);
        epoch = reply->grants[2]->epoch;
        ip__v1__addresses_reserved__free_unpacked(reply, NULL);
    }
}

Test(messages, too_few_addresses_for_all_is_an_exhausted_pool)
{
    statement[0] = "10.0.0.5-10.0.0.6";
    send_reserve(3);
    refused("EXHAUSTED", "0 of 2 addresses are leased to others");
    reserve(2);
}

static Ip__V1__AddressesChecked *check(size_t place_count, uint32_t count)
{
    Ip__V1__CheckAddresses request = IP__V1__CHECK_ADDRESSES__INIT;

    request.request_id = "r";
    request.transaction_id = "tx";
    request.group = &group;
    request.pool = &pool;
    request.places = list;
    request.n_places = place_count;
    request.count = count;
    stage_send("CheckAddresses", 0, &request.base);
    return stage_expect("AddressesChecked", &ip__v1__addresses_checked__descriptor);
}

Test(messages, a_check_tells_what_is_missing_and_makes_nothing)
{
    AUTO(db_close) struct db *db = schema_connect();
    Ip__V1__AddressesChecked *reply = check(3, 2);

    cr_assert(!reply->fits);
    cr_assert_eq(reply->missing, 2);
    cr_assert_eq(reply->free, 3);
    ip__v1__addresses_checked__free_unpacked(reply, NULL);
    cr_assert_eq(schema_number(db, "SELECT count(*) FROM pool"), 0);
}

Test(messages, a_check_counts_what_the_places_have_already)
{
    Ip__V1__AddressesChecked *reply;

    reserve(2);
    reply = check(3, 0);
    cr_assert(reply->fits && reply->leased == 2, "%d missing", (int)reply->missing);
    ip__v1__addresses_checked__free_unpacked(reply, NULL);
}

Test(messages, a_check_names_the_leased_addresses_that_would_go)
{
    Ip__V1__AddressesChecked *reply;

    reserve(2);
    statement[0] = "10.0.0.6-10.0.0.9";
    reply = check(0, 0);
    cr_assert(!reply->fits);
    cr_assert_str_eq(reply->removed[0]->address, "10.0.0.5");
    cr_assert_str_eq(reply->removed[0]->place->vm_id, VM);
    ip__v1__addresses_checked__free_unpacked(reply, NULL);
}

static void send_set(void)
{
    Ip__V1__SetPool request = IP__V1__SET_POOL__INIT;

    request.request_id = "r";
    request.transaction_id = "tx";
    request.group = &group;
    request.pool = &pool;
    stage_send("SetPool", 0, &request.base);
}

Test(messages, a_pool_is_set_and_again_and_not_below_what_is_leased)
{
    for (int again = 0; again < 2; again++) {
        Ip__V1__PoolSet *reply;

        send_set();
        reply = stage_expect("PoolSet", &ip__v1__pool_set__descriptor);
        cr_assert_eq(reply->size, 3);
        ip__v1__pool_set__free_unpacked(reply, NULL);
    }
    reserve(1);
    statement[0] = "10.0.0.6";
    send_set();
    refused("LEASED", "'10.0.0.5' is leased to index 0 nicid 0 (VM " VM ")");
    statement[0] = "10.0.0.6-10.0.0.2";
    send_set();
    refused("IMPOSSIBLE", "is reversed");
    group.group = "not a name";
    send_set();
    refused("MALFORMED", "'not a name' is no name of a group");
}

Test(messages,
     a_released_deployment_has_nothing_left_and_releasing_it_again_is_the_same)
{
    AUTO(db_close) struct db *db = schema_connect();
    Ip__V1__ReleasePool request = IP__V1__RELEASE_POOL__INIT;

    reserve(2);
    group.group = "";
    request.request_id = "r";
    request.group = &group;
    for (int again = 0; again < 2; again++) {
        Ip__V1__PoolReleased *reply;

        stage_send("ReleasePool", 0, &request.base);
        reply = stage_expect("PoolReleased", &ip__v1__pool_released__descriptor);
        cr_assert_str_eq(reply->group->deployment, stage_topic);
        ip__v1__pool_released__free_unpacked(reply, NULL);
        cr_assert_eq(schema_number(db, "SELECT count(*) FROM pool"), 0);
    }
}

static Ip__V1__PoolsListed *pools(Ip__V1__Group *after, uint32_t limit)
{
    Ip__V1__ListPools request = IP__V1__LIST_POOLS__INIT;

    request.request_id = "r";
    request.after = after;
    request.limit = limit;
    stage_send("ListPools", 0, &request.base);
    return stage_expect("PoolsListed", &ip__v1__pools_listed__descriptor);
}

Test(messages, pools_are_listed_page_by_page)
{
    Ip__V1__PoolsListed *reply;

    reserve(2);
    group.group = "h";
    reserve(1);
    reply = pools(NULL, 1);
    cr_assert(reply->n_pools == 1 && reply->more);
    cr_assert_str_eq(reply->pools[0]->group->group, "g");
    cr_assert_str_eq(reply->pools[0]->pool->addresses[0], "10.0.0.5-10.0.0.7");
    cr_assert_eq(reply->pools[0]->free, 1);
    cr_assert_eq(reply->pools[0]->leased, 2);
    group.group = "g";
    ip__v1__pools_listed__free_unpacked(reply, NULL);
    reply = pools(&group, 1);
    cr_assert(!reply->more);
    cr_assert_str_eq(reply->pools[0]->group->group, "h");
    ip__v1__pools_listed__free_unpacked(reply, NULL);
}

static Ip__V1__LeasesAudited *audit(size_t count)
{
    Ip__V1__AuditLeases request = IP__V1__AUDIT_LEASES__INIT;

    request.request_id = "r";
    request.group = &group;
    request.places = list;
    request.n_places = count;
    stage_send("AuditLeases", 0, &request.base);
    return stage_expect("LeasesAudited", &ip__v1__leases_audited__descriptor);
}

Test(messages, a_lease_of_no_place_is_told_and_reclaimed_when_the_grace_is_over)
{
    AUTO(db_close) struct db *db = schema_connect();
    Ip__V1__LeasesAudited *reply;

    stage_times(3600000, 3600000);
    reserve(3);
    reply = audit(2);
    cr_assert_eq(reply->leaked_count, 1);
    cr_assert_str_eq(reply->leaks[0]->grant->address, "10.0.0.7");
    cr_assert(!reply->leaks[0]->reclaimed);
    ip__v1__leases_audited__free_unpacked(reply, NULL);

    reply = audit(3);
    cr_assert_eq(reply->leaked_count, 0, "it is known again");
    ip__v1__leases_audited__free_unpacked(reply, NULL);

    stage_times(3600000, 0);
    for (int again = 0; again < 2; again++) {
        reply = audit(2);
        cr_assert_eq(reply->leaked_count, 1);
        cr_assert(reply->leaks[0]->reclaimed);
        ip__v1__leases_audited__free_unpacked(reply, NULL);
    }
    cr_assert_eq(
        schema_number(db, "SELECT count(*) FROM lease WHERE free_from IS NULL"), 2);
}

Test(messages, an_id_that_is_too_long_is_refused_and_clipped)
{
    static char id[300000];
    Ip__V1__ReleasePool request = IP__V1__RELEASE_POOL__INIT;
    Ip__V1__RequestRejected *reply;

    memset(id, 'x', sizeof id - 1);
    request.request_id = id;
    request.group = &group;
    stage_send("ReleasePool", 0, &request.base);
    reply = stage_expect("RequestRejected", &ip__v1__request_rejected__descriptor);
    cr_assert(strstr(reply->message, "at most 200"), "%s", reply->message);
    cr_assert_eq(strlen(reply->request_id), 200);
    ip__v1__request_rejected__free_unpacked(reply, NULL);
}
