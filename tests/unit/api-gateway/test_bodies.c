/*
 * test_bodies.c - what clients send, good and hostile.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/xml/datamodel_xml.h"
#include "services/api-gateway/xml/operation_xml.h"
#include "services/api-gateway/xml/tree.h"

static struct problems *problems;

static void begin(void)
{
    tree_init();
    problems = problems_create();
}

static void end(void)
{
    problems_destroy(problems);
}

TestSuite(bodies, .init = begin, .fini = end);

static xmlDoc *xml(const char *text, const char *const *roots)
{
    return tree_read_xml((const uint8_t *)text, strlen(text), roots, problems);
}

static void refused(const char *text, int status, const char *words)
{
    AUTO(xmlFreeDoc) xmlDoc *doc = xml(text, SERVICE_OPERATION_ROOTS);
    struct asked_operation asked = {.operation = NULL};

    if (doc)
        service_operation_read(xmlDocGetRootElement(doc), &asked, problems);
    asked_operation_finish(&asked);
    cr_assert_eq(problems_status(problems), status, "%s", problems_text(problems));
    cr_assert(strstr(problems_text(problems), words), "%s", problems_text(problems));
}

Test(bodies, a_service_operation_is_read_from_xml_and_from_json)
{
    static const char *const TEXTS[] = {
        "<service_operation><operation>stop</operation></service_operation>",
        "{\"operation\": \"stop\"}",
        "{\"service_operation\": {\"operation\": \"stop\"}}",
    };

    for (int i = 0; i < 3; i++) {
        const uint8_t *bytes = (const uint8_t *)TEXTS[i];
        AUTO(xmlFreeDoc)
        xmlDoc *doc = (i ? tree_read_json : tree_read_xml)(
            bytes, strlen(TEXTS[i]), SERVICE_OPERATION_ROOTS, problems);
        struct asked_operation asked = {.operation = NULL};

        cr_assert(doc, "%s", problems_text(problems));
        service_operation_read(xmlDocGetRootElement(doc), &asked, problems);
        cr_assert_str_eq(asked.operation, "stop");
        asked_operation_finish(&asked);
    }
    cr_assert_eq(problems_status(problems), 0);
}

Test(bodies, an_unknown_operation_is_refused_with_the_known_ones)
{
    refused("<service_operation><operation>explode</operation></service_operation>",
            400, "start, stop, reboot, enable_monitor, disable_monitor, recover");
}

Test(bodies, each_operation_has_a_kind_for_a_service_and_one_for_a_vm)
{
    static const struct {
        const char *name;
        Vnf__V1__OperationKind service, vm;
    } KINDS[] = {
        {"start",           VNF__V1__OPERATION_KIND__OPERATION_START,
         VNF__V1__OPERATION_KIND__OPERATION_VM_START          },
        {"stop",            VNF__V1__OPERATION_KIND__OPERATION_STOP,
         VNF__V1__OPERATION_KIND__OPERATION_VM_STOP           },
        {"reboot",          VNF__V1__OPERATION_KIND__OPERATION_REBOOT,
         VNF__V1__OPERATION_KIND__OPERATION_VM_REBOOT         },
        {"enable_monitor",  VNF__V1__OPERATION_KIND__OPERATION_ENABLE_MONITOR,
         VNF__V1__OPERATION_KIND__OPERATION_VM_ENABLE_MONITOR },
        {"disable_monitor", VNF__V1__OPERATION_KIND__OPERATION_DISABLE_MONITOR,
         VNF__V1__OPERATION_KIND__OPERATION_VM_DISABLE_MONITOR},
        {"recover",         VNF__V1__OPERATION_KIND__OPERATION_RECOVER,
         VNF__V1__OPERATION_KIND__OPERATION_VM_RECOVER        },
    };

    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
        AUTO(free)
        char *text = xasprintf("<vm_operation><operation>%s</operation></vm_operation>",
                               KINDS[i].name);
        AUTO(xmlFreeDoc) xmlDoc *doc = xml(text, VM_OPERATION_ROOTS);
        struct asked_operation service, vm;

        service_operation_read(xmlDocGetRootElement(doc), &service, problems);
        vm_operation_read(xmlDocGetRootElement(doc), &vm, problems);
        cr_assert_eq(problems_status(problems), 0, "%s", problems_text(problems));
        cr_assert_eq(service.kind, KINDS[i].service, "%s", KINDS[i].name);
        cr_assert_eq(vm.kind, KINDS[i].vm, "%s", KINDS[i].name);
        asked_operation_finish(&service);
        asked_operation_finish(&vm);
    }
}

Test(bodies, a_missing_element_is_refused)
{
    refused("<service_operation/>", 400, "operation");
}

Test(bodies, malformed_xml_is_refused_with_line_and_column)
{
    refused("<service_operation>\n<operation>", 400, "line 2");
}

Test(bodies, entities_and_document_types_are_refused)
{
    refused("<!DOCTYPE a [<!ENTITY b \"c\">]><service_operation>"
            "<operation>&b;</operation></service_operation>",
            400, "");
}

Test(bodies, a_foreign_namespace_is_refused)
{
    refused("<service_operation xmlns=\"urn:elsewhere\"><operation>stop</operation>"
            "</service_operation>",
            400, "namespace");
}

Test(bodies, what_is_not_utf_8_is_refused)
{
    refused("<service_operation><operation>st\xff</operation></service_operation>", 400,
            "");
}

Test(bodies, a_hundred_thousand_nested_elements_cost_nothing)
{
    const size_t levels = 100000;
    char *text = xcalloc(levels, 4);

    for (size_t i = 0; i < levels; i++)
        memcpy(text + i * 3, "<a>", 3);
    refused(text, 400, "");
    free(text);
}

static char *file_read(const char *path)
{
    FILE *file = fopen(path, "r");
    char *text = xcalloc(1, 65536);

    cr_assert(file, "%s", path);
    cr_assert_gt(fread(text, 1, 65535, file), 0);
    fclose(file);
    return text;
}

Test(bodies, the_sample_is_read_element_for_element)
{
    char *text = file_read("deploy/examples/individual.xml");
    AUTO(xmlFreeDoc) xmlDoc *doc = xml(text, DATAMODEL_ROOTS);
    struct asked_deployment asked;

    cr_assert(doc, "%s", problems_text(problems));
    datamodel_read(xmlDocGetRootElement(doc), &asked, problems);
    cr_assert_eq(problems_status(problems), 0, "%s", problems_text(problems));
    cr_assert_str_eq(asked.datamodel->name, "edge-router");
    cr_assert_eq(asked.datamodel->n_groups, 1);
    cr_assert_eq(asked.datamodel->groups[0]->bootup_time, 120);
    cr_assert_eq(asked.datamodel->groups[0]->shutdown_timeout, 30);
    cr_assert_eq(asked.datamodel->groups[0]->scaling->min_active, 2);
    cr_assert_eq(asked.datamodel->groups[0]->kpis[0]->collector->poll_interval_ms,
                 1000);
    cr_assert_eq(asked.datamodel->groups[0]->rules[0]->n_actions, 3);
    asked_deployment_finish(&asked);
    free(text);
}

Test(bodies, what_is_not_obeyed_yet_is_refused_by_name)
{
    AUTO(xmlFreeDoc)
    xmlDoc *doc = xml("<deployment><name>d</name><extensions/><vm_group><name>g</name>"
                      "<image>i</image><flavor>f</flavor></vm_group></deployment>",
                      DATAMODEL_ROOTS);
    struct asked_deployment asked;

    datamodel_read(xmlDocGetRootElement(doc), &asked, problems);
    cr_assert_eq(problems_status(problems), 422);
    cr_assert(strstr(problems_text(problems), "extensions"));
    asked_deployment_finish(&asked);
}

Test(bodies, all_mistakes_are_told_at_once)
{
    AUTO(xmlFreeDoc)
    xmlDoc *doc =
        xml("<deployment><name>~</name><vm_group><name>g</name><image>i</image>"
            "<flavor>f</flavor><bootup_time>soon</bootup_time><scaling>"
            "<min_active>3</min_active><max_active>2</max_active></scaling>"
            "</vm_group></deployment>",
            DATAMODEL_ROOTS);
    struct asked_deployment asked;

    datamodel_read(xmlDocGetRootElement(doc), &asked, problems);
    cr_assert_eq(problems_status(problems), 400);
    cr_assert(strstr(problems_text(problems), "bootup_time"));
    cr_assert(strstr(problems_text(problems), "name"));
    asked_deployment_finish(&asked);
}
