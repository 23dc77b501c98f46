/*
 * test_hostile.c - bodies that want to harm: each is 400, in little time and memory.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "common/mem.h"
#include "tests/unit/api-gateway/judged.h"

#define SIZE (1 << 20)
#define PATIENCE_MS 1500 /* of CPU, with sanitizers on a busy machine */

static long cpu_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void assert_harmless(const char *bytes, size_t length, const char *words)
{
    long begun = cpu_ms();
    struct judged r = read_bytes(bytes, length);

    cr_expect_eq(r.status, 400, "%s", r.text);
    cr_expect(strstr(r.text, words), "'%s' is not in: %.500s", words, r.text);
    cr_expect_null(r.doc);
    cr_expect_lt(cpu_ms() - begun, PATIENCE_MS, "%ld ms: %.40s", cpu_ms() - begun,
                 bytes);
    judged_finish(&r);
}

static void assert_text_harmless(const char *text, const char *words)
{
    assert_harmless(text, strlen(text), words);
}

/* `begin`, then `piece` as often as fits a body. */
static char *crowd(const char *begin, const char *piece)
{
    char *text = xcalloc(1, SIZE + 1);
    size_t length = strlen(piece), at = strlen(begin);

    memcpy(text, begin, at);
    for (; at + length <= SIZE; at += length)
        memcpy(text + at, piece, length);
    return text;
}

static void assert_crowd_harmless(const char *begin, const char *piece,
                                  const char *words)
{
    AUTO(free) char *text = crowd(begin, piece);

    assert_text_harmless(text, words);
}

Test(hostile, a_billion_laughs_are_not_heard)
{
    assert_text_harmless("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">"
                         "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                         "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                         "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                         "<deployment><name>&d;</name></deployment>",
                         "document type");
}

Test(hostile, no_file_and_no_host_is_asked_for)
{
    assert_text_harmless("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><deployment/>",
                         "document type");
    assert_text_harmless("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                         "<deployment><name>&a;</name></deployment>",
                         "document type");
    assert_text_harmless(
        "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>"
        "<deployment/>",
        "document type");
    assert_text_harmless("<deployment><name>&unknown;</name></deployment>", "unknown");
}

Test(hostile, depth_and_crowds_are_cut_short)
{
    assert_crowd_harmless("", "<deployment>", "32 levels");
    assert_crowd_harmless("<deployment>", "<a/>", "50000 elements");
    assert_crowd_harmless("<deployment ", "a='' ", "64 attributes");
    assert_crowd_harmless("<deployment a='>' ", "a='>' ", "64 attributes");
    assert_crowd_harmless("<deployment ", "xmlns:a='u' ", "64 attributes");
}

Test(hostile, what_does_not_end_is_given_up_at_once)
{
    static const char *const PIECES[] = {
        "<!--", "<![CDATA[", "<",    "<a",  "<a ",     "</",    "<!",     "<?",     "&",
        "&#",   "&a;",       "&lt;", "]]>", "<!---->", "<?a?>", "<b:a/>", "<a><b>", "x",
    };

    for (size_t i = 0; i < sizeof PIECES / sizeof PIECES[0]; i++)
        assert_crowd_harmless("<deployment>", PIECES[i], "line 1, column");
    assert_crowd_harmless("<!--", "<a>", "");
    assert_crowd_harmless("<deployment", "xxxxxxxx", "");
    assert_crowd_harmless("<deployment a='", "<", "");
}

Test(hostile, a_crowd_of_mistakes_is_told_up_to_fifty)
{
    AUTO(free) char *head = crowd("<deployment>", "<x y='1'/>");
    struct judged r;

    memcpy(head + 400000, "</deployment>", 14);
    head[400000 - 2] = head[400000 - 1] = ' ';
    for (char *c = head + 400000 - 1; c[-1] != '>'; c--)
        c[-1] = ' ';
    r = read_datamodel(head);
    cr_assert_eq(r.status, 400);
    cr_assert_lt(strlen(r.text), 8000);
    cr_assert(strstr(r.text, " more"), "%s", r.text);
    judged_finish(&r);
}

Test(hostile, only_utf_8_is_read)
{
    static const char UTF16[] = "\xff\xfe<\0a\0/\0>\0";

    assert_harmless(UTF16, sizeof UTF16 - 1,
                    "line 1, column 1: the body must be UTF-8");
    assert_text_harmless("<deployment>\n  \xc3(</deployment>", "line 2, column 3");
    assert_text_harmless("<deployment>\xed\xa0\x80</deployment>", "");
    assert_harmless("<a>\0</a>", 8, "must be UTF-8");
    assert_text_harmless("<deployment>\x01</deployment>", "");
    assert_text_harmless("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><deployment/>",
                         "the only encoding");
    assert_text_harmless("<?xml version=\"1.0\" encoding=\"UTF-7\"?><deployment/>",
                         "the only encoding");
    assert_text_harmless("<?xml version=\"1.0\" encoding=\"UTF-16\"?><deployment/>",
                         "");
}

Test(hostile, what_is_no_xml_is_told_with_line_and_column)
{
    assert_text_harmless("", "empty");
    assert_text_harmless("stop", "line 1, column 1");
    assert_text_harmless("<deployment>\n <name>d</nam>\n</deployment>",
                         "line 2, column");
    assert_text_harmless("<deployment/><deployment/>", "line 1, column");
    assert_text_harmless("<other/>", "the root must be <deployment>");
}

/* --- JSON ------------------------------------------------------------------------ */

static void assert_json_refused(const char *json, const char *words)
{
    long begun = cpu_ms();
    struct judged r = read_datamodel_json(json);

    cr_expect_eq(r.status, 400, "%.100s: %s", json, r.text);
    cr_expect(strstr(r.text, words), "'%s' is not in: %.500s", words, r.text);
    cr_expect_lt(cpu_ms() - begun, PATIENCE_MS);
    judged_finish(&r);
}

Test(hostile, json_is_held_to_the_same)
{
    AUTO(free) char *deep = crowd("", "{\"a\":");
    AUTO(free) char *many = crowd("{\"a\":[", "1,");

    memcpy(many + 400000 - (400000 % 2), "1]}", 4);
    assert_json_refused(deep, "depth");
    assert_json_refused(many, "too many");
    assert_json_refused("", "line 1, column 0");
    assert_json_refused("{\"name\":\"d\",\"name\":\"e\"}", "duplicate");
    assert_json_refused("[1]", "must be an object");
    assert_json_refused("\"stop\"", "line 1, column 6");
    assert_json_refused("{\"name\":[[1]]}", "array within an array");
    assert_json_refused("{\"na me\":1}", "no element's name");
    assert_json_refused("{\"<name>\":1}", "no element's name");
    assert_json_refused("{\"name\":\"\\u0001\"}", "control characters");
    assert_json_refused("{\"name\":\"\\u0000\"}", "");
    assert_json_refused("{\"name\":\"\xff\"}", "");
    assert_json_refused("{\"vm_group\":{\"name\":{\"a\":1}}}",
                        "no element belongs here");
    assert_json_refused("{}", "<vm_group> is missing");
}
