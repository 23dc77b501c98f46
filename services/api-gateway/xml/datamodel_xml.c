/*
 * datamodel_xml.c - reads the body of a deploy: the brackets an esc_datamodel puts
 * around its one deployment, then the deployment by its tables, then what one element
 * says about another.
 */
#include "services/api-gateway/xml/datamodel_xml.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/xml/datamodel_check.h"
#include "services/api-gateway/xml/datamodel_shape.h"
#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/tree.h"

const char *const DATAMODEL_ROOTS[] = {"deployment", "esc_datamodel", NULL};

struct brackets {
    char *tenant;
    protobuf_c_boolean managed;
    xmlNode *deployment;
};

#define IN(member) .offset = offsetof(struct brackets, member)

/* clang-format off */
static const struct field DEPLOYMENTS_FIELDS[] = {
    {"deployment", FIELD_NODE, IN(deployment), .required = true},
    {.element = NULL},
};
static const struct shape DEPLOYMENTS = {DEPLOYMENTS_FIELDS, NULL, NULL};

static const struct field TENANT_FIELDS[] = {
    {"name",             FIELD_TEXT,   IN(tenant), .required = true, .rule = name_rule},
    {"managed_resource", FIELD_SWITCH, IN(managed)},
    {"deployments",      FIELD_WRAP,   .required = true, .shape = &DEPLOYMENTS},
    {.element = "vim_mapping", .kind = FIELD_LATER},
    {.element = NULL},
};
static const struct shape TENANT = {TENANT_FIELDS, NULL, NULL};

static const struct field TENANTS_FIELDS[] = {
    {"tenant", FIELD_WRAP, .required = true, .shape = &TENANT},
    {.element = NULL},
};
static const struct shape TENANTS = {TENANTS_FIELDS, NULL, NULL};

static const struct field ESC_FIELDS[] = {
    {"tenants", FIELD_WRAP, .required = true, .shape = &TENANTS},
    {.element = NULL},
};
const struct shape ESC_DATAMODEL_SHAPE = {ESC_FIELDS, NULL, NULL};
/* clang-format on */

void datamodel_read(xmlNode *root, struct asked_deployment *ret,
                    struct problems *problems)
{
    Vnf__V1__Deployment *datamodel = xcalloc(1, sizeof *datamodel);
    struct brackets brackets = {.deployment = root, .managed = true};
    struct reader reader = {.problems = problems};

    vnf__v1__deployment__init(datamodel);
    if (tree_is(root, "esc_datamodel")) {
        brackets.deployment = NULL;
        shape_read(&reader, &ESC_DATAMODEL_SHAPE, root, &brackets);
    }
    if (brackets.deployment) {
        shape_read(&reader, &DEPLOYMENT_SHAPE, brackets.deployment, datamodel);
        datamodel_check(&reader, datamodel);
    }
    reader_finish(&reader);
    ret->datamodel = datamodel;
    ret->tenant = brackets.tenant;
    ret->tenant_must_exist = !brackets.managed;
}

void asked_deployment_settle(struct asked_deployment *asked, const char *tenant,
                             const char *name, struct problems *problems)
{
    Vnf__V1__Deployment *datamodel = asked->datamodel;

    if (*datamodel->name && strcmp(datamodel->name, name) != 0)
        problems_add(problems, 422, NULL,
                     "the address names deployment %s, the body %s", name,
                     datamodel->name);
    if (asked->tenant && strcmp(asked->tenant, tenant) != 0)
        problems_add(problems, 422, NULL, "the address names tenant %s, the body %s",
                     tenant, asked->tenant);
    if (!*datamodel->name)
        datamodel->name = xstrdup(name);
}

void asked_deployment_finish(struct asked_deployment *asked)
{
    vnf__v1__deployment__free_unpacked(asked->datamodel, NULL);
    free(asked->tenant);
}
