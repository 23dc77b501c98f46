/*
 * test_place.c - who may ask.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/ip-pool/place.h"

#define VM "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8"

static Ip__V1__Holder good(void)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;

    holder.tenant = "t";
    holder.deployment = "d-1.x_y";
    holder.group = "g";
    holder.vm_id = VM;
    return holder;
}

Test(place, a_holder_needs_its_place_and_a_uuid)
{
    Ip__V1__Holder holder = good(), empty = IP__V1__HOLDER__INIT;
    struct err err = {.msg = ""};

    cr_assert_eq(holder_check(&holder, &err), 0, "%s", err.msg);
    cr_assert_eq(holder_check(NULL, &err), ERR_INVALID);
    cr_assert_eq(holder_check(&empty, &err), ERR_INVALID);
    cr_assert(strstr(err.msg, "'tenant' is missing"), "%s", err.msg);
    cr_assert(strstr(err.msg, "'deployment' is missing"), "%s", err.msg);
    cr_assert(strstr(err.msg, "'group' is missing"), "%s", err.msg);
    cr_assert(strstr(err.msg, "write the VM's uuid"), "%s", err.msg);
}

Test(place, names_are_of_72_characters_that_a_url_can_carry)
{
    char longest[74];
    char *wrong[] = {"-x", "a b", "a/b", "\xc3\xa4", longest};
    struct err err = {.msg = ""};

    memset(longest, 'x', sizeof longest);
    longest[72] = '\0';
    Ip__V1__Holder holder = good();
    holder.group = longest;
    cr_assert_eq(holder_check(&holder, &err), 0, "%s", err.msg);
    longest[72] = 'x';
    longest[73] = '\0';
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        holder.group = wrong[i];
        cr_assert_eq(holder_check(&holder, &err), ERR_INVALID, "%s", wrong[i]);
        cr_assert(strstr(err.msg, "is no name of a group"), "%s", err.msg);
    }
}

Test(place, a_number_that_the_tables_cannot_hold_is_refused)
{
    Ip__V1__Holder holder = good();
    struct err err;

    holder.index = 4294967295u;
    cr_assert_eq(holder_check(&holder, &err), ERR_INVALID);
    cr_assert(strstr(err.msg, "'index' is 4294967295"), "%s", err.msg);
}

Test(place, each_message_says_how_much_of_a_group_it_needs)
{
    Ip__V1__Group group = IP__V1__GROUP__INIT;
    struct err err;

    cr_assert_eq(group_check(NULL, NEED_NOTHING, &err), 0);
    cr_assert_eq(group_check(NULL, NEED_DEPLOYMENT, &err), ERR_INVALID);
    group.tenant = group.deployment = "x";
    cr_assert_eq(group_check(&group, NEED_DEPLOYMENT, &err), 0);
    cr_assert_eq(group_check(&group, NEED_GROUP, &err), ERR_INVALID);
    group.group = "not one";
    cr_assert_eq(group_check(&group, NEED_NOTHING, &err), ERR_INVALID);
}

Test(place, places_stand_once_and_are_not_too_many)
{
    Ip__V1__Place a = IP__V1__PLACE__INIT, b = IP__V1__PLACE__INIT;
    Ip__V1__Place *places[] = {&a, &b};
    struct err err = {.msg = ""};

    a.vm_id = b.vm_id = VM;
    b.nicid = 1;
    cr_assert_eq(places_check(places, 2, 2, true, &err), 0, "%s", err.msg);
    b.nicid = 0;
    cr_assert_eq(places_check(places, 2, 2, true, &err), ERR_INVALID);
    cr_assert(strstr(err.msg, "index 0 nicid 0 stands twice"), "%s", err.msg);
    cr_assert_eq(places_check(places, 2, 1, true, &err), ERR_INVALID);
    cr_assert(strstr(err.msg, "split it"), "%s", err.msg);
    cr_assert_eq(places_check(NULL, 0, 2, true, &err), 0);
    a.vm_id = "none";
    cr_assert_eq(places_check(places, 1, 2, false, &err), 0);
    cr_assert_eq(places_check(places, 1, 2, true, &err), ERR_INVALID);
}
