/*
 * test_written.c - datamodels written back, and the schema: one table reads, writes and
 * describes.
 */
#include <criterion/criterion.h>
#include <libxml/relaxng.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "services/api-gateway/print.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/schema.h"
#include "services/api-gateway/xml/shape_write.h"
#include "tests/unit/api-gateway/judged.h"

#define SCHEMA "proto/datamodel.rng"

static const char *const EXAMPLES[] = {
    "tests/unit/api-gateway/composite.xml",
    "deploy/examples/individual.xml",
    "deploy/examples/simulated.xml",
    "deploy/examples/composite.xml",
    "deploy/examples/farm.xml",
};

static bool same(const Vnf__V1__Deployment *a, const Vnf__V1__Deployment *b)
{
    size_t length = vnf__v1__deployment__get_packed_size(a);
    AUTO(free) uint8_t *of_a = malloc(length + 1), *of_b = malloc(length + 1);

    if (length != vnf__v1__deployment__get_packed_size(b))
        return false;
    vnf__v1__deployment__pack(a, of_a);
    vnf__v1__deployment__pack(b, of_b);
    return memcmp(of_a, of_b, length) == 0;
}

static void reads_the_same(const char *path)
{
    AUTO(free) char *text = file_text(path);
    struct judged first = read_datamodel(text), xml, json;
    AUTO(json_decref) json_t *document = json_object();
    AUTO(free) char *as_xml = NULL, *as_json = NULL;

    cr_assert_eq(first.status, 0, "%s: %s", path, first.text);
    shape_write(&DEPLOYMENT_SHAPE, first.asked.datamodel, document);
    as_xml = print_xml("deployment", document);
    as_json = print_json(document);
    xml = read_datamodel(as_xml);
    json = read_datamodel_json(as_json);
    cr_assert_eq(xml.status, 0, "%s: %s\n%s", path, xml.text, as_xml);
    cr_assert_eq(json.status, 0, "%s: %s\n%s", path, json.text, as_json);
    cr_assert(same(first.asked.datamodel, xml.asked.datamodel), "%s\n%s", path, as_xml);
    cr_assert(same(first.asked.datamodel, json.asked.datamodel), "%s\n%s", path,
              as_json);
    judged_finish(&first);
    judged_finish(&xml);
    judged_finish(&json);
}

Test(written, what_is_written_reads_as_the_same)
{
    for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++)
        reads_the_same(EXAMPLES[i]);
}

static void silent(void *context, const char *message, ...)
{
    (void)context;
    (void)message;
}

/* 0: it is valid. */
static int validate(const char *xml)
{
    AUTO(free) char *schema = schema_text();
    xmlRelaxNGParserCtxt *parser =
        xmlRelaxNGNewMemParserCtxt(schema, (int)strlen(schema));
    xmlRelaxNG *grammar = xmlRelaxNGParse(parser);
    xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NONET);
    xmlRelaxNGValidCtxt *context;
    int r;

    cr_assert(grammar, "the schema is none");
    cr_assert(doc);
    context = xmlRelaxNGNewValidCtxt(grammar);
    xmlRelaxNGSetValidErrors(context, silent, silent, NULL);
    r = xmlRelaxNGValidateDoc(context, doc);
    xmlRelaxNGFreeValidCtxt(context);
    xmlRelaxNGFree(grammar);
    xmlRelaxNGFreeParserCtxt(parser);
    xmlFreeDoc(doc);
    return r;
}

Test(written, the_examples_are_valid_by_the_schema)
{
    for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
        AUTO(free) char *text = file_text(EXAMPLES[i]);

        cr_assert_eq(validate(text), 0, "%s", EXAMPLES[i]);
    }
}

Test(written, what_the_reader_refuses_for_its_form_the_schema_does_too)
{
    static const char *const WRONG[] = {
        "<scaling><min_active>one</min_active></scaling>",
        "<scaling><min_active>-1</min_active></scaling>",
        "<scaling><elastic>maybe</elastic></scaling>",
        "<surprise/>",
        "<bootup_time>10</bootup_time><bootup_time>20</bootup_time>",
        "<recovery_policy><recovery_type>NEVER</recovery_type></recovery_policy>",
        "<startup_order>sometimes</startup_order>",
    };

    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        AUTO(free) char *text = deployment_with(WRONG[i]);
        struct judged judged = read_datamodel(text);

        cr_assert_neq(judged.status, 0, "%s", WRONG[i]);
        cr_assert_neq(validate(text), 0, "%s", WRONG[i]);
        judged_finish(&judged);
    }
}

Test(written, the_schema_in_proto_is_the_tables)
{
    AUTO(free) char *made = schema_text();
    const char *golden = getenv("QUARTET_GOLDEN");
    AUTO(free) char *kept = NULL;

    if (golden && strcmp(golden, "write") == 0) {
        FILE *out = fopen(SCHEMA, "w");

        fputs(made, out);
        fclose(out);
        return;
    }
    kept = file_text(SCHEMA);
    cr_assert_str_eq(kept, made, "run make golden");
}
