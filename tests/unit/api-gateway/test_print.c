/*
 * test_print.c - one document, two printers.
 */
#include "services/api-gateway/print.h"

#include <criterion/criterion.h>
#include <libxml/parser.h>
#include <string.h>

#define HEAD                                                                           \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r "                                  \
    "xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\">"

static json_t *sample(void)
{
    json_t *document = json_object(), *vm = json_object();

    document_text(document, "name", "edge");
    document_number(document, "count", 2);
    document_switch(document, "elastic", 1);
    document_text(vm, "name", "a");
    document_append(document, "vm", vm);
    document_append(document, "vm", json_object());
    return document;
}

Test(print, members_are_elements_and_arrays_repeat_theirs)
{
    AUTO(json_decref) json_t *document = sample();
    AUTO(free) char *xml = print_xml("r", document);
    AUTO(free) char *json = print_json(document);

    cr_assert_str_eq(xml,
                     HEAD "<name>edge</name><count>2</count><elastic>true</elastic>"
                          "<vm><name>a</name></vm><vm></vm></r>\n");
    cr_assert_str_eq(json, "{\"name\":\"edge\",\"count\":2,\"elastic\":true,"
                           "\"vm\":[{\"name\":\"a\"},{}]}\n");
}

Test(print, what_is_empty_is_left_out)
{
    AUTO(json_decref) json_t *document = json_object();

    document_text(document, "a", "");
    document_text(document, "b", NULL);
    document_time(document, "c", 0);
    cr_assert_eq(json_object_size(document), 0);
}

Test(print, times_are_iso_8601)
{
    AUTO(json_decref) json_t *document = json_object();

    document_time(document, "t", 1700000000123456);
    cr_assert_str_eq(json_string_value(json_object_get(document, "t")),
                     "2023-11-14T22:13:20.123456Z");
}

Test(print, no_text_can_break_out)
{
    static const char *const TEXTS[][2] = {
        {"</r><evil/>",       "</r><evil/>"      },
        {"a & b &amp; \"c\"", "a & b &amp; \"c\""},
        {"]]>",               "]]>"              },
        {"\x01\x02\x1b[31m",  "???[31m"          },
        {"\xff\xfe",          "??"               },
        {"caf\xc3\xa9",       "caf\xc3\xa9"      },
        {"cut \xc3",          "cut ?"            },
        {"\xed\xa0\x80",      "???"              },
        {"\xef\xbf\xbf",      "???"              },
        {"\xf0\x9f\x98\x80",  "\xf0\x9f\x98\x80" },
    };

    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        AUTO(json_decref) json_t *document = json_object();
        AUTO(free) char *xml = NULL;
        xmlDoc *doc;
        xmlChar *content;

        document_text(document, "t", TEXTS[i][0]);
        xml = print_xml("r", document);
        doc = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, 0);
        cr_assert(doc, "%s", xml);
        content = xmlNodeGetContent(xmlDocGetRootElement(doc)->children);
        cr_expect_str_eq((const char *)content, TEXTS[i][1], "%zu: %s", i, xml);
        xmlFree(content);
        xmlFreeDoc(doc);
    }
}

Test(print, an_overlong_form_is_no_text)
{
    AUTO(json_decref) json_t *document = json_object();

    document_text(document, "t", "\xc0\xaf");
    cr_assert(json_object_get(document, "t"));
    cr_assert_null(strchr(json_string_value(json_object_get(document, "t")), '/'));
}
