/*
 * schema.c - tables -> RELAX NG. See schema.h.
 */
#include "services/api-gateway/xml/schema.h"

#include <stdio.h>

#include "services/api-gateway/xml/datamodel_rules.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/datamodel_xml.h"
#include "services/api-gateway/xml/names.h"

#define HEAD                                                                           \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                     \
    "<!-- Quartet's datamodel, version " SCHEMA_VERSION                                \
    ". Made of the gateway's tables: "                                                 \
    "make golden. -->\n"                                                               \
    "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"\n"                         \
    "         ns=\"urn:ietf:params:xml:ns:netconf:base:1.0\"\n"                        \
    "         datatypeLibrary=\"http://www.w3.org/2001/XMLSchema-datatypes\">\n"

#define IPV4 "[0-9]{1,3}(\\.[0-9]{1,3}){3}"

static void indent(FILE *out, int level)
{
    fprintf(out, "%*s", 2 * level, "");
}

static void write_values(FILE *out, const char *const *values)
{
    fputs("<choice>", out);
    for (; *values; values++)
        fprintf(out, "<value>%s</value>", *values);
    fputs("</choice>", out);
}

/* What a rule takes, where a pattern can say it; all else is text to the schema. */
static const char *pattern_of(text_rule *rule)
{
    static const struct {
        text_rule *rule;
        const char *pattern;
    } PATTERNS[] = {
        {name_rule,      "[A-Za-z0-9][A-Za-z0-9._\\-]{0,71}" },
        {ipv4_rule,      IPV4                                },
        {addresses_rule, IPV4 "(-" IPV4 ")?"                 },
        {mac_rule,       "[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}"},
        {number_rule,    "-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"  },
        {path_rule,      "/[!-~]{0,511}"                     },
    };

    for (size_t i = 0; i < sizeof PATTERNS / sizeof PATTERNS[0]; i++)
        if (rule && PATTERNS[i].rule == rule)
            return PATTERNS[i].pattern;
    return NULL;
}

/* What need not be there may be empty. */
static void write_text(FILE *out, const struct field *field)
{
    const char *pattern = pattern_of(field->rule);

    if (pattern)
        fprintf(out,
                "<data type=\"token\"><param name=\"pattern\">(%s)%s</param></data>",
                pattern, field->required ? "" : "?");
    else
        fputs("<text/>", out);
}

static void write_leaf(FILE *out, const struct field *field)
{
    static const char *const SWITCH[] = {"true", "false", NULL};

    if (field->kind == FIELD_SWITCH)
        write_values(out, SWITCH);
    else if (field->choices)
        write_values(out, field->choices);
    else if (field->kind == FIELD_COUNT || field->kind == FIELD_NUMBER)
        fprintf(out,
                "<data type=\"integer\"><param name=\"minInclusive\">%lld</param>"
                "<param name=\"maxInclusive\">%lld</param></data>",
                (long long)field->least, (long long)field->most);
    else
        write_text(out, field);
}

static void write_shape(FILE *out, const struct shape *shape, int level);

static void write_element(FILE *out, const struct field *field, int level)
{
    indent(out, level);
    if (field->kind == FIELD_NODE) {
        fprintf(out, "<ref name=\"%s\"/>\n", field->element);
        return;
    }
    fprintf(out, "<element name=\"%s\">", field->element);
    if (field->shape) {
        fputc('\n', out);
        write_shape(out, field->shape, level + 1);
        indent(out, level);
    } else {
        write_leaf(out, field);
    }
    fputs("</element>\n", out);
}

/* How often it may stand; NULL: once. */
static const char *times(const struct field *field)
{
    if (field->many)
        return field->required ? "oneOrMore" : "zeroOrMore";
    return field->required ? NULL : "optional";
}

static void write_field(FILE *out, const struct field *field, int level)
{
    const char *brackets = times(field);

    if (!brackets) {
        write_element(out, field, level);
        return;
    }
    indent(out, level);
    fprintf(out, "<%s>\n", brackets);
    write_element(out, field, level + 1);
    indent(out, level);
    fprintf(out, "</%s>\n", brackets);
}

static void write_shape(FILE *out, const struct shape *shape, int level)
{
    indent(out, level);
    fputs("<interleave>\n", out);
    for (const struct field *field = shape->fields; field->element; field++)
        if (field->kind != FIELD_LATER)
            write_field(out, field, level + 1);
    indent(out, level);
    fputs("</interleave>\n", out);
}

static void define(FILE *out, const char *name, const struct shape *shape)
{
    fprintf(out, "  <define name=\"%s\">\n    <element name=\"%s\">\n", name, name);
    write_shape(out, shape, 3);
    fputs("    </element>\n  </define>\n", out);
}

char *schema_text(void)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    fputs(HEAD "  <start>\n    <choice>\n      <ref name=\"deployment\"/>\n"
               "      <ref name=\"esc_datamodel\"/>\n    </choice>\n  </start>\n",
          out);
    define(out, "deployment", &DEPLOYMENT_SHAPE);
    define(out, "esc_datamodel", &ESC_DATAMODEL_SHAPE);
    fputs("</grammar>\n", out);
    fclose(out);
    return text;
}
