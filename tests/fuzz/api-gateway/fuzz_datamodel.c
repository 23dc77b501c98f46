/*
 * fuzz_datamodel.c - a body of deploy, XML or JSON by its first byte: read, checked,
 * and what was accepted written back and read again without a complaint.
 */
#include <jansson.h>
#include <stdio.h>

#include "common/document.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/datamodel_xml.h"
#include "services/api-gateway/xml/shape_write.h"
#include "services/api-gateway/xml/tree.h"
#include "tests/fuzz/fuzz.h"

static int accept(const uint8_t *bytes, size_t length, struct asked_deployment *ret)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc)
    xmlDoc *doc = length && bytes[0] == '<'
                      ? tree_read_xml(bytes, length, DATAMODEL_ROOTS, problems)
                      : tree_read_json(bytes, length, DATAMODEL_ROOTS, problems);

    if (doc)
        datamodel_read(xmlDocGetRootElement(doc), ret, problems);
    if (problems_status(problems) && !*problems_text(problems))
        abort(); /* refused without a reason */
    return problems_status(problems);
}

static void read_back(const struct asked_deployment *asked)
{
    struct asked_deployment again = {.datamodel = NULL};
    json_t *document = json_object(), *root;
    char *text;

    shape_write(&DEPLOYMENT_SHAPE, asked->datamodel, document);
    root = json_pack("{s:o}", "deployment", document);
    text = json_dumps(root, 0);
    if (accept((const uint8_t *)text, strlen(text), &again) != 0)
        abort(); /* what was written does not read */
    asked_deployment_finish(&again);
    free(text);
    json_decref(root);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct asked_deployment asked = {.datamodel = NULL};
    static int ready;

    if (!ready++)
        tree_init();
    if (accept(bytes, length, &asked) == 0)
        read_back(&asked);
    asked_deployment_finish(&asked);
    return 0;
}
