/*
 * test_dead_letter.c - the names of dead letters and of their topics.
 */
#include <criterion/criterion.h>

#include "common/dead_letter.h"

Test(dead_letter, its_id_says_where_it_lies)
{
    struct dead_letter_place place;
    struct err err;

    cr_assert_eq(dead_letter_place_read(&place, "vnf.operations.dlq/3/17", &err), 0);
    cr_assert_str_eq(place.topic, "vnf.operations.dlq");
    cr_assert_eq(place.partition, 3);
    cr_assert_eq(place.offset, 17);
}

Test(dead_letter, what_is_no_id_is_told_how_one_looks)
{
    static const char *const WRONG[] = {
        "",
        "3/17",
        "vnf.operations/3/17",
        "vnf.operations.dlq/3",
        "vnf.operations.dlq/-1/17",
        "vnf.operations.dlq/3/-1",
        "vnf.operations.dlq/3/17x",
        ".dlq/3/17",
    };
    struct dead_letter_place place;

    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        struct err err = {0};

        cr_assert_eq(dead_letter_place_read(&place, WRONG[i], &err), ERR_INVALID, "%s",
                     WRONG[i]);
        cr_assert(strstr(err.msg, "vnf.operations.dlq/3/17"), "%s", err.msg);
    }
}

Test(dead_letter, a_topic_is_meant_with_or_without_its_suffix)
{
    cr_assert(dead_letter_topic_is("vnf.events.dlq", NULL));
    cr_assert(dead_letter_topic_is("vnf.events.dlq", "vnf.events.dlq"));
    cr_assert(dead_letter_topic_is("vnf.events.dlq", "vnf.events"));
    cr_assert_not(dead_letter_topic_is("vnf.events.dlq", "vnf.event"));
    cr_assert_not(dead_letter_topic("vnf.events"));
    cr_assert_not(dead_letter_topic(".dlq"));
}
