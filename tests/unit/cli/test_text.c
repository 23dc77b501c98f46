/*
 * test_text.c - times, spans, tables, and what stands at a path of a document.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/file.h"
#include "cli/show.h"
#include "cli/table.h"
#include "cli/when.h"

Test(text, spans_are_read)
{
    int64_t us = 0;

    cr_assert(when_read_span("500ms", &us) && us == 500000);
    cr_assert(when_read_span("30s", &us) && us == 30000000);
    cr_assert(when_read_span("2d", &us) && us == INT64_C(172800000000));
    cr_assert_not(when_read_span("30", &us));
    cr_assert_not(when_read_span("s", &us));
    cr_assert_not(when_read_span("-3s", &us));
    cr_assert_not(when_read_span("0s", &us));
    cr_assert_not(when_read_span("5m3s", &us));
}

Test(text, times_are_read_to_the_microsecond)
{
    cr_assert_eq(when_read("1970-01-01T00:00:01.500001Z"), 1500001);
    cr_assert_eq(when_read("2026-11-24T08:30:00Z"), INT64_C(1795509000000000));
    cr_assert_eq(when_read("2h"), 0);
    cr_assert_eq(when_read(""), 0);
    cr_assert_eq(when_read(NULL), 0);
}

Test(text, spans_are_written_for_people)
{
    static const struct {
        int64_t us;
        const char *text;
    } CASES[] = {
        {300000,                    "0.3 s"},
        {INT64_C(12900000),         "12 s" },
        {INT64_C(250000000),        "4m10s"},
        {INT64_C(12000000000),      "3h20m"},
        {INT64_C(86400000000) * 12, "12d"  },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        char text[WHEN_SPAN_SIZE];

        when_write_span(text, CASES[i].us);
        cr_assert_str_eq(text, CASES[i].text);
    }
}

Test(text, a_table_is_aligned_and_steers_no_terminal)
{
    static const char *const TITLES[] = {"NAME", "N", NULL};
    AUTO(table_destroy) struct table *table = table_create(TITLES);
    AUTO(free) char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    table_cell(table, "b\xc3\xa4r");
    table_number(table, 7);
    table_cell(table, "\x1b[31mlonger");
    table_cell(table, "");
    table_print(table, out);
    fclose(out);
    cr_assert_str_eq(text, "NAME         N\n"
                           "b\xc3\xa4r          7\n"
                           "?[31mlonger  -\n");
}

Test(text, a_path_leads_through_objects_and_arrays)
{
    AUTO(json_decref)
    json_t *document =
        json_loads("{\"a\": {\"b\": [{\"c\": 3}, {\"c\": true}]}}", 0, NULL);

    cr_assert_str_eq(show_text(document, "a.b.0.c"), "3");
    cr_assert_str_eq(show_text(document, "a.b.1.c"), "yes");
    cr_assert_str_eq(show_text(document, "a.b.2.c"), "");
    cr_assert_str_eq(show_text(document, "a.x.y"), "");
    cr_assert_null(show_find(NULL, "a"));
}

static void names(const char *text, const char *type, const char *tenant,
                  const char *deployment)
{
    const struct body body = {(char *)(uintptr_t)text, strlen(text), type};
    char found_tenant[FILE_NAME_SIZE], found[FILE_NAME_SIZE];

    file_names(&body, found_tenant, found);
    cr_assert_str_eq(found_tenant, tenant);
    cr_assert_str_eq(found, deployment);
}

Test(text, a_datamodel_says_its_names)
{
    names("<deployment xmlns='urn:x'><name> web </name></deployment>",
          "application/xml", "", "web");
    names("<esc_datamodel><tenants><tenant><name>demo</name><deployments><deployment>"
          "<name>web</name></deployment></deployments></tenant></tenants>"
          "</esc_datamodel>",
          "application/xml", "demo", "web");
    names("{\"deployment\": {\"name\": \"web\"}}", "application/json", "", "web");
    names("{\"esc_datamodel\": {\"tenants\": {\"tenant\": {\"name\": \"demo\", "
          "\"deployments\": {\"deployment\": {\"name\": \"web\"}}}}}}",
          "application/json", "demo", "web");
    names("<deployment>", "application/xml", "", "");
    names("{", "application/json", "", "");
}
