/*
 * fuzz_bodies.c - the small bodies: operations on services and VMs, scaling, plans.
 */
#include "services/api-gateway/xml/operation_xml.h"
#include "services/api-gateway/xml/plan_xml.h"
#include "services/api-gateway/xml/scale_xml.h"
#include "services/api-gateway/xml/tree.h"
#include "tests/fuzz/fuzz.h"

static void read_service(xmlNode *root, struct problems *problems)
{
    struct asked_operation asked = {.operation = NULL};

    service_operation_read(root, &asked, problems);
    asked_operation_finish(&asked);
}

static void read_vm(xmlNode *root, struct problems *problems)
{
    struct asked_operation asked = {.operation = NULL};

    vm_operation_read(root, &asked, problems);
    asked_operation_finish(&asked);
}

static void read_scale(xmlNode *root, struct problems *problems)
{
    struct asked_scale asked;

    scale_read(root, &asked, problems);
}

static void read_plan(xmlNode *root, struct problems *problems)
{
    struct asked_plan asked = {.operation = NULL};

    plan_read(root, &asked, problems);
    asked_plan_finish(&asked);
}

static const struct {
    const char *const *roots;
    void (*read)(xmlNode *root, struct problems *problems);
} BODIES[] = {
    {SERVICE_OPERATION_ROOTS, read_service},
    {VM_OPERATION_ROOTS,      read_vm     },
    {SCALE_ROOTS,             read_scale  },
    {PLAN_ROOTS,              read_plan   },
};
#define BODY_COUNT (sizeof BODIES / sizeof BODIES[0])

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static int ready;

    if (!ready++)
        tree_init();
    for (size_t i = 0; i < BODY_COUNT; i++) {
        AUTO(problems_destroy) struct problems *problems = problems_create();
        AUTO(xmlFreeDoc)
        xmlDoc *doc = length && bytes[0] == '<'
                          ? tree_read_xml(bytes, length, BODIES[i].roots, problems)
                          : tree_read_json(bytes, length, BODIES[i].roots, problems);

        if (doc)
            BODIES[i].read(xmlDocGetRootElement(doc), problems);
        if (problems_status(problems) && !*problems_text(problems))
            abort(); /* refused without a reason */
    }
    return 0;
}
