/*
 * document.c - prints documents as XML and as JSON, and sets their members.
 */
#include "common/document.h"

#include <libxml/parserInternals.h>
#include <libxml/xmlstring.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"

#define NETCONF "urn:ietf:params:xml:ns:netconf:base:1.0"

/* Text is UTF-8 here: document_text has seen to it. */
static void write_text(FILE *out, const char *text)
{
    for (; *text; text++)
        switch (*text) {
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '&':
            fputs("&amp;", out);
            break;
        default:
            putc(*text, out);
        }
}

static void write_element(FILE *out, const char *name, const json_t *value);

static void write_members(FILE *out, const json_t *object)
{
    const char *name;
    json_t *value, *item;
    size_t i;

    json_object_foreach((json_t *)object, name, value)
    {
        if (!json_is_array(value)) {
            write_element(out, name, value);
            continue;
        }
        json_array_foreach(value, i, item) write_element(out, name, item);
    }
}

static void write_value(FILE *out, const json_t *value)
{
    if (json_is_object(value))
        write_members(out, value);
    else if (json_is_string(value))
        write_text(out, json_string_value(value));
    else if (json_is_integer(value))
        fprintf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    else
        fputs(json_is_true(value) ? "true" : "false", out);
}

static void write_element(FILE *out, const char *name, const json_t *value)
{
    fprintf(out, "<%s>", name);
    write_value(out, value);
    fprintf(out, "</%s>", name);
}

char *print_xml(const char *root, const json_t *document)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    fprintf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\">", root,
            NETCONF);
    write_members(out, document);
    fprintf(out, "</%s>\n", root);
    fclose(out);
    return text;
}

char *print_json(const json_t *document)
{
    AUTO(free) char *text = json_dumps(document, JSON_COMPACT);

    return xasprintf("%s\n", text);
}

/* The length of the UTF-8 character of XML that begins here; 0: there is none. */
static int character(const char *text)
{
    int length = (int)strnlen(text, 4);
    int value = xmlGetUTF8Char((const unsigned char *)text, &length);

    if ((*text & 0xc0) == 0x80) /* which libxml2 takes for a beginning */
        return 0;
    return value > 0 && IS_CHAR(value) ? length : 0;
}

void document_text(json_t *document, const char *name, const char *value)
{
    AUTO(free) char *clean = NULL;
    int n;

    if (!value || !*value)
        return;
    clean = xstrdup(value);
    for (char *c = clean; *c; c += n ? n : 1) {
        n = character(c);
        if (n == 0)
            *c = '?';
    }
    if (json_object_set_new(document, name, json_string(clean)) < 0)
        json_object_set_new(document, name, json_string("?")); /* an overlong form */
}

void document_number(json_t *document, const char *name, long long value)
{
    json_object_set_new(document, name, json_integer(value));
}

void document_switch(json_t *document, const char *name, int value)
{
    json_object_set_new(document, name, json_boolean(value));
}

void document_time(json_t *document, const char *name, long long wall_us)
{
    char text[CLOCK_TEXT_SIZE];

    if (wall_us == 0)
        return;
    clock_format(text, wall_us);
    json_object_set_new(document, name, json_string(text));
}

void document_append(json_t *document, const char *name, json_t *item)
{
    json_t *array = json_object_get(document, name);

    if (!array) {
        array = json_array();
        json_object_set_new(document, name, array);
    }
    json_array_append_new(array, item);
}
