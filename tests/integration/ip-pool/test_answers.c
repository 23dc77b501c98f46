/*
 * test_answers.c - ip-pool as its clients see it: two instances of one consumer group,
 * a real Kafka and a real PostgreSQL. What is asked on ip.requests is answered on
 * ip.replies, and one address is never granted twice, whichever instance is asked.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "tests/integration/ip-pool/stage.h"

enum { SIZE = 30 };

static char texts[SIZE][16];
static char *addresses[SIZE];

static void setup(void)
{
    stage_open();
    for (int i = 0; i < SIZE; i++) {
        snprintf(texts[i], sizeof texts[i], "10.0.0.%d", 10 + i);
        addresses[i] = texts[i];
    }
}

TestSuite(answers, .init = setup, .fini = stage_close);

static Ip__V1__Holder holder_at(uint32_t index)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;

    holder.tenant = "t";
    holder.deployment = stage_topic; /* of this test alone */
    holder.group = "g";
    holder.index = index;
    holder.vm_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    return holder;
}

/* Under keys of their own, as a foreign producer might send them: so that both
 * instances are asked about one pool at once. */
static void reserve(uint32_t index, uint32_t key, size_t size)
{
    Ip__V1__ReserveAddress request = IP__V1__RESERVE_ADDRESS__INIT;
    Ip__V1__Holder holder = holder_at(index);
    Vnf__V1__AddressPool pool = VNF__V1__ADDRESS_POOL__INIT;

    pool.network = "lan";
    pool.gateway = "10.0.0.1";
    pool.netmask = "255.255.255.0";
    pool.addresses = addresses;
    pool.n_addresses = size;
    request.request_id = stage_topic;
    request.holder = &holder;
    request.pool = &pool;
    request.transaction_id = "tx";
    stage_send("ReserveAddress", key, &request.base);
}

static void release(uint32_t index)
{
    Ip__V1__ReleaseAddress request = IP__V1__RELEASE_ADDRESS__INIT;
    Ip__V1__Holder holder = holder_at(index);

    request.request_id = stage_topic;
    request.holder = &holder;
    stage_send("ReleaseAddress", index, &request.base);
}

Test(answers, one_address_is_never_granted_twice_and_a_repeat_gets_the_same)
{
    enum { REPEATS = 4 };
    char granted[SIZE][16] = {""}, type[64];

    for (uint32_t i = 0; i < SIZE * REPEATS; i++)
        reserve(i % SIZE, i / SIZE + i, SIZE);
    for (uint32_t i = 0; i < SIZE * REPEATS; i++) {
        Ip__V1__AddressReserved *got =
            stage_answer(type, &ip__v1__address_reserved__descriptor);
        char *mine = granted[got->holder->index];

        cr_assert_str_eq(type, "AddressReserved");
        cr_assert_str_eq(got->request_id, stage_topic);
        cr_assert_str_eq(got->transaction_id, "tx");
        cr_assert_str_eq(got->netmask, "255.255.255.0");
        cr_assert_str_eq(got->gateway, "10.0.0.1");
        if (*mine)
            cr_assert_str_eq(got->address, mine, "a repeat got another address");
        snprintf(mine, sizeof granted[0], "%s", got->address);
        ip__v1__address_reserved__free_unpacked(got, NULL);
    }
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < i; k++)
            cr_assert_str_neq(granted[i], granted[k]);
}

Test(answers, an_exhausted_pool_is_a_refusal_that_says_what_to_do)
{
    char type[64];
    Ip__V1__AddressReserved *got;
    Ip__V1__RequestRejected *refused;

    reserve(0, 0, 1);
    got = stage_answer(type, &ip__v1__address_reserved__descriptor);
    cr_assert_str_eq(type, "AddressReserved");
    ip__v1__address_reserved__free_unpacked(got, NULL);
    reserve(1, 1, 1);
    refused = stage_answer(type, &ip__v1__request_rejected__descriptor);
    cr_assert_str_eq(type, "RequestRejected");
    cr_assert(strstr(refused->message, "1 of 1"), "%s", refused->message);
    cr_assert(strstr(refused->message, "add addresses"), "%s", refused->message);
    cr_assert_eq(refused->holder->index, 1);
    ip__v1__request_rejected__free_unpacked(refused, NULL);
}

Test(answers, what_is_released_is_granted_again_and_releasing_nothing_is_answered_too)
{
    static const char *const EXPECTED[] = {"AddressReserved", "AddressReleased",
                                           "AddressReleased", "AddressReserved"};
    char type[64];

    for (uint32_t i = 0; i < 4; i++) {
        Ip__V1__AddressReleased *any;

        if (i == 0 || i == 3)
            reserve(i, i, 1);
        else
            release(0);
        any = stage_answer(type, &ip__v1__address_released__descriptor);
        cr_assert_str_eq(type, EXPECTED[i]);
        ip__v1__address_released__free_unpacked(any, NULL);
    }
}

Test(answers, addresses_that_cannot_be_are_refused_all_by_name)
{
    char type[64];
    Ip__V1__RequestRejected *refused;

    addresses[1] = "nonsense";
    addresses[2] = "10.9.9.9";
    reserve(0, 0, 3);
    refused = stage_answer(type, &ip__v1__request_rejected__descriptor);
    cr_assert_str_eq(type, "RequestRejected");
    cr_assert(strstr(refused->message, "nonsense"), "%s", refused->message);
    cr_assert(strstr(refused->message, "10.9.9.9"), "%s", refused->message);
    ip__v1__request_rejected__free_unpacked(refused, NULL);
}
