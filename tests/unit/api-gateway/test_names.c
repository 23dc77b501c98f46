/*
 * test_names.c - what may be a name, an address, a media type.
 */
#include "services/api-gateway/xml/names.h"

#include <criterion/criterion.h>
#include <string.h>

#include "services/api-gateway/request.h"

#define NAME_72                                                                        \
    "a23456789012345678901234567890123456789012345678901234567890123456789012"

Test(names, letters_digits_and_three_signs_make_a_name)
{
    static const char *const GOOD[] = {"a", "Z", "0", "a-b.c_D", "9lives", NAME_72};
    static const char *const BAD[] = {"",    "-a", ".a",  "_a",       " a",       "a ",
                                      "a/b", "a~", "a\n", "\xc3\xa9", NAME_72 "3"};

    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++)
        cr_expect_null(name_rule(GOOD[i]), "%s", GOOD[i]);
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++)
        cr_expect_not_null(name_rule(BAD[i]), "%s", BAD[i]);
}

Test(names, a_vm_name_may_be_made_of_the_longest_names)
{
    cr_assert_null(
        vm_name_rule(NAME_72 "_" NAME_72 "_12_6e2f8c1e-8a0f-4c4e-9b1e-0d6c5b2d7f10"));
    cr_assert_not_null(vm_name_rule("a b"));
}

Test(names, addresses_are_whole)
{
    cr_assert_null(ipv4_rule("10.0.0.255"));
    cr_assert_not_null(ipv4_rule("10.0.0"));
    cr_assert_not_null(ipv4_rule("10.0.0.1/24"));
    cr_assert_not_null(ipv4_rule("::1"));
    cr_assert_null(mac_rule("52:54:00:AA:bb:0c"));
    cr_assert_not_null(mac_rule("52:54:00:aa:bb:0c:"));
    cr_assert_not_null(mac_rule("52:54:00:aa:bb"));
    cr_assert_not_null(mac_rule("52-54-00-aa-bb-0c"));
    cr_assert_not_null(mac_rule("52:54:00:aa:bb:0g"));
    cr_assert_not_null(mac_rule(""));
}

Test(names, a_media_type_may_have_parameters)
{
    cr_assert(media_is("application/json", "application/json"));
    cr_assert(media_is("Application/JSON; charset=utf-8", "application/json"));
    cr_assert(media_is("application/json, */*", "application/json"));
    cr_assert_not(media_is("application/jsonp", "application/json"));
    cr_assert_not(media_is("text/json", "application/json"));
    cr_assert_not(media_is(NULL, "application/json"));
}
