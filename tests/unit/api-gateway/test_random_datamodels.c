/*
 * test_random_datamodels.c - bodies drawn from the reader's own tables: what the reader
 * takes the schema takes too, and it is written back as it was read; a body that was
 * spoiled in one place (a value that is none, a required element left out) both refuse.
 *
 * Only the form is drawn: what one element says about another is not checked here.
 */
#include <criterion/criterion.h>
#include <libxml/relaxng.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"
#include "services/api-gateway/print.h"
#include "services/api-gateway/xml/datamodel_rules.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/schema.h"
#include "services/api-gateway/xml/shape_write.h"
#include "services/api-gateway/xml/tree.h"
#include "tests/unit/api-gateway/judged.h"

#define BODIES 600
#define GARBAGE "?!"

struct drawing {
    unsigned state;
    FILE *out;
    int sites;    /* places passed that could be spoiled */
    int spoil_at; /* the one that is; -1: none */
};

static unsigned chance(struct drawing *w, unsigned below)
{
    return (unsigned)rand_r(&w->state) % below;
}

static bool spoiled(struct drawing *w)
{
    return w->sites++ == w->spoil_at;
}

/* --- a body ----------------------------------------------------------------------- */

static bool is_checked(const struct field *field)
{
    return field->choices || field->kind == FIELD_COUNT ||
           field->kind == FIELD_NUMBER || field->kind == FIELD_SWITCH ||
           field->rule == name_rule || field->rule == ipv4_rule ||
           field->rule == mac_rule || field->rule == number_rule;
}

static const char *text_for(struct drawing *w, const struct field *field)
{
    static const char *const SAMPLES[] = {
        "web-1", "10.0.0.7",         "52:54:00:aa:0b:01", "/etc/role",          "12.5",
        "a.b_c", "file:///srv/day0", "255.255.255.0",     "http://127.0.0.1/x", "NAME"};
    enum { COUNT = sizeof SAMPLES / sizeof SAMPLES[0] };
    unsigned first = chance(w, COUNT);

    for (unsigned i = 0; field->rule && i < COUNT; i++)
        if (!field->rule(SAMPLES[(first + i) % COUNT]))
            return SAMPLES[(first + i) % COUNT];
    return "TRUE log";
}

static void draw_leaf(struct drawing *w, const struct field *field)
{
    int choices = 0;

    if (is_checked(field) && spoiled(w)) {
        fputs(GARBAGE, w->out);
    } else if (field->choices) {
        while (field->choices[choices])
            choices++;
        fputs(field->choices[chance(w, (unsigned)choices)], w->out);
    } else if (field->kind == FIELD_SWITCH) {
        fputs(chance(w, 2) ? "true" : "false", w->out);
    } else if (field->kind == FIELD_COUNT || field->kind == FIELD_NUMBER) {
        int64_t number = field->least + 10 + chance(w, 400);

        fprintf(w->out, "%lld",
                (long long)(number > field->most ? field->most : number));
    } else {
        fputs(text_for(w, field), w->out);
    }
}

static void draw(struct drawing *w, const struct shape *shape);

static void draw_field(struct drawing *w, const struct field *field)
{
    unsigned times = field->required ? 1 : chance(w, 2);

    if (field->many && times)
        times += chance(w, 3);
    if (field->required && spoiled(w))
        times = 0;
    for (; times > 0; times--) {
        fprintf(w->out, "<%s>", field->element);
        if (field->shape)
            draw(w, field->shape);
        else
            draw_leaf(w, field);
        fprintf(w->out, "</%s>\n", field->element);
    }
}

static void draw(struct drawing *w, const struct shape *shape)
{
    for (const struct field *field = shape->fields; field->element; field++)
        if (field->kind != FIELD_LATER)
            draw_field(w, field);
}

/* malloc'd; *ret_sites: places that could be spoiled. */
static char *body(unsigned seed, int spoil_at, int *ret_sites)
{
    char *text = NULL;
    size_t size;
    struct drawing w = {.state = seed, .spoil_at = spoil_at};

    w.out = open_memstream(&text, &size);
    fputs("<deployment xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\">", w.out);
    draw(&w, &DEPLOYMENT_SHAPE);
    fputs("</deployment>", w.out);
    fclose(w.out);
    *ret_sites = w.sites;
    return text;
}

/* --- its two judges --------------------------------------------------------------- */

struct read {
    struct problems *problems;
    Vnf__V1__Deployment *datamodel;
};

static struct read read_form(const char *text)
{
    static const char *const ROOTS[] = {"deployment", NULL};
    struct read read = {problems_create(), xcalloc(1, sizeof *read.datamodel)};
    struct reader reader = {.problems = read.problems};
    xmlDoc *doc =
        tree_read_xml((const uint8_t *)text, strlen(text), ROOTS, read.problems);

    vnf__v1__deployment__init(read.datamodel);
    if (doc)
        shape_read(&reader, &DEPLOYMENT_SHAPE, xmlDocGetRootElement(doc),
                   read.datamodel);
    reader_finish(&reader);
    if (doc)
        xmlFreeDoc(doc);
    return read;
}

static void read_finish(struct read *read)
{
    vnf__v1__deployment__free_unpacked(read->datamodel, NULL);
    problems_destroy(read->problems);
}

static xmlRelaxNG *grammar_new(void)
{
    AUTO(free) char *schema = schema_text();
    xmlRelaxNGParserCtxt *parser =
        xmlRelaxNGNewMemParserCtxt(schema, (int)strlen(schema));
    xmlRelaxNG *grammar = xmlRelaxNGParse(parser);

    xmlRelaxNGFreeParserCtxt(parser);
    cr_assert(grammar);
    return grammar;
}

static void silent(void *context, const char *message, ...)
{
    (void)context;
    (void)message;
}

static bool is_valid(xmlRelaxNG *grammar, const char *text)
{
    xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt(grammar);
    xmlDoc *doc = xmlReadMemory(text, (int)strlen(text), NULL, NULL, XML_PARSE_NONET);
    int r;

    xmlRelaxNGSetValidErrors(context, silent, silent, NULL);
    r = xmlRelaxNGValidateDoc(context, doc);
    xmlRelaxNGFreeValidCtxt(context);
    xmlFreeDoc(doc);
    return r == 0;
}

/* --- */

static size_t packed(const Vnf__V1__Deployment *datamodel, uint8_t **ret)
{
    *ret = malloc(vnf__v1__deployment__get_packed_size(datamodel) + 1);
    return vnf__v1__deployment__pack(datamodel, *ret);
}

static void same_again(const struct read *first, unsigned seed)
{
    AUTO(json_decref) json_t *document = json_object();
    AUTO(free) char *text = NULL;
    AUTO(free) uint8_t *a = NULL, *b = NULL;
    struct read again;
    size_t length = packed(first->datamodel, &a);

    shape_write(&DEPLOYMENT_SHAPE, first->datamodel, document);
    text = print_xml("deployment", document);
    again = read_form(text);
    cr_assert_eq(problems_status(again.problems), 0, "seed %u: %s\n%s", seed,
                 problems_text(again.problems), text);
    cr_assert(packed(again.datamodel, &b) == length && memcmp(a, b, length) == 0,
              "seed %u: written back as something else:\n%s", seed, text);
    read_finish(&again);
}

Test(random_datamodels, what_is_read_is_valid_and_is_written_back_the_same)
{
    xmlRelaxNG *grammar = grammar_new();
    int taken = 0, sites;

    tree_init();
    for (unsigned seed = 1; seed <= BODIES; seed++) {
        AUTO(free) char *text = body(seed, -1, &sites);
        struct read read = read_form(text);

        cr_assert(is_valid(grammar, text), "seed %u:\n%s", seed, text);
        if (problems_status(read.problems) == 0) {
            taken++;
            same_again(&read, seed);
        }
        read_finish(&read);
    }
    cr_assert_gt(taken, BODIES / 20, "only %d of %d bodies were taken", taken, BODIES);
    xmlRelaxNGFree(grammar);
}

Test(random_datamodels, what_is_spoiled_in_one_place_neither_takes)
{
    xmlRelaxNG *grammar = grammar_new();
    int sites, unused;

    tree_init();
    for (unsigned seed = 1; seed <= BODIES; seed++) {
        unsigned state = seed;
        AUTO(free) char *whole = body(seed, -1, &sites);
        AUTO(free) char *text = body(seed, rand_r(&state) % sites, &unused);
        struct read read = read_form(text);

        cr_assert_neq(problems_status(read.problems), 0, "seed %u:\n%s", seed, text);
        cr_assert_not(is_valid(grammar, text), "seed %u:\n%s", seed, text);
        read_finish(&read);
    }
    xmlRelaxNGFree(grammar);
}
