/*
 * test_topics.c - topics are made once, and what stands otherwise is told, not touched.
 */
#include "tests/integration/broker.h"

Test(topics, made_twice_they_stand_the_second_time)
{
    char name[64];
    struct topic topic = {.name = name, .partitions = 3, .replication = 1};
    struct err err;

    broker_topic(name, "twice", 3);
    cr_assert_eq(topics_make(broker(), &topic, 1, BROKER_PATIENCE_MS, &err), 0, "%s",
                 err.msg);
    cr_assert_not(topic.created);
}

Test(topics, another_number_of_partitions_is_a_conflict_and_nothing_is_made)
{
    char name[64], other[80];
    struct topic topics[] = {
        {.name = name,  .partitions = 4, .replication = 1},
        {.name = other, .partitions = 4, .replication = 1},
    };
    struct err err;

    broker_topic(name, "differs", 3);
    snprintf(other, sizeof other, "%s-other", name);
    cr_assert_eq(topics_make(broker(), topics, 2, BROKER_PATIENCE_MS, &err),
                 ERR_CONFLICT);
    cr_assert(strstr(err.msg, "3 partitions, not 4"), "%s", err.msg);
    broker_create(other, 4); /* it was not there: this asserts that it is new */
}

Test(topics, a_setting_that_the_broker_refuses_is_named)
{
    static const struct kafka_setting WRONG[] = {
        {"retention.ms", "a week"},
        {NULL,           NULL    },
    };
    struct topic topic = {
        .name = "wrong-setting", .partitions = 1, .replication = 1, .settings = WRONG};
    struct err err;

    log_open("test", "error");
    cr_assert_eq(topics_make(broker(), &topic, 1, BROKER_PATIENCE_MS, &err),
                 ERR_INVALID);
    cr_assert(strstr(err.msg, "retention.ms"), "%s", err.msg);
}

Test(topics, without_a_broker_it_gives_up_in_time)
{
    struct topic topic = {.name = "x", .partitions = 1, .replication = 1};
    int64_t began = clock_boot_us();
    struct err err;

    log_open("test", "error");
    cr_assert_eq(topics_make("127.0.0.1:1", &topic, 1, 500, &err), ERR_RETRY);
    cr_assert_lt(clock_boot_us() - began, 3000000);
}
