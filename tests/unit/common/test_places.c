/*
 * test_places.c - a consumer knows which partitions it has.
 */
#include <criterion/criterion.h>

#include "common/places.h"

Test(places, a_place_is_found_by_topic_and_partition)
{
    struct places places = {0};

    places_add(&places, "a", 0)->rewound = 5;
    places_add(&places, "a", 1);
    places_add(&places, "b", 0);
    cr_assert_eq(places_find(&places, "a", 0)->rewound, 5);
    cr_assert_eq(places_find(&places, "b", 0)->rewound, -1);
    cr_assert_null(places_find(&places, "b", 1));
    places_finish(&places);
}

Test(places, what_is_removed_is_gone_and_the_others_stay)
{
    struct places places = {0};

    for (int i = 0; i < 20; i++)
        places_add(&places, "a", i);
    places_remove(&places, "a", 3);
    places_remove(&places, "a", 77);
    for (int i = 0; i < 20; i++)
        cr_assert_eq(places_find(&places, "a", i) == NULL, i == 3);
    cr_assert_eq(places.count, 19);
    places_finish(&places);
}

Test(places, what_is_added_again_begins_anew)
{
    struct places places = {0};

    places_add(&places, "a", 0)->stands = 7;
    cr_assert_eq(places_add(&places, "a", 0)->stands, 0);
    cr_assert_eq(places.count, 1);
    places_finish(&places);
}
