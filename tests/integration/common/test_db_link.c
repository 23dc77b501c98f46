/*
 * test_db_wire.c - a server that does not answer costs a connection, not a thread.
 */
#include "common/db_link.h"

#include <poll.h>
#include <string.h>

#include <criterion/criterion.h>

#include "common/clock.h"
#include "database.h"

TestSuite(db_link, .timeout = 30);

Test(db_link, a_server_that_does_not_answer_in_time_loses_the_connection, .timeout = 30)
{
    struct err err = {.msg = ""};
    struct link link;
    int64_t begin;

    link_init(&link, database_url(), NULL);
    cr_assert_eq(link_ready(&link, &err), 0, "%s", err.msg);
    begin = clock_boot_us();
    cr_assert_eq(link_script(&link, "SELECT pg_sleep(20)", 200, NULL, &err), ERR_RETRY);
    cr_assert_lt(clock_boot_us() - begin, 5000000);
    cr_assert(strstr(err.msg, "no answer"));
    cr_assert_not(link_alive(&link));
    cr_assert_eq(link_ready(&link, &err), 0, "%s", err.msg);
    cr_assert_eq(link_script(&link, "SELECT 1", 10000, NULL, &err), 0, "%s", err.msg);
    link_finish(&link);
}

Test(db_link, a_connection_that_the_server_closed_is_seen_before_anything_is_sent)
{
    struct err err = {.msg = ""};
    struct link link;

    link_init(&link, database_url(), "SET idle_session_timeout = 50");
    cr_assert_eq(link_ready(&link, &err), 0, "%s", err.msg);
    for (int i = 0; i < 3; i++) {
        struct pollfd fd = {.fd = PQsocket(link.connection), .events = POLLIN};

        cr_assert_eq(poll(&fd, 1, 10000), 1); /* the server's farewell */
        cr_assert_eq(link_ready(&link, &err), 0, "%s", err.msg);
        cr_assert_eq(link_script(&link, "SELECT 1", 10000, NULL, &err), 0, "%s",
                     err.msg);
    }
    link_finish(&link);
}
