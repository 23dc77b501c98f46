/*
 * plan_xml.c - reads what is to be planned: one element says which operation, a table
 * what else that one needs.
 */
#include "services/api-gateway/xml/plan_xml.h"

#include <stdlib.h>
#include <string.h>

#include "services/api-gateway/xml/names.h"
#include "services/api-gateway/xml/tree.h"

#define VMS_MAX 5000

const char *const PLAN_ROOTS[] = {"plan", NULL};

enum needs { NOTHING, DATAMODEL, SIZE };

#define KIND(name) VNF__V1__OPERATION_KIND__OPERATION_##name
#define NO_KIND KIND(UNSPECIFIED)

static const struct {
    const char *operation;
    Vnf__V1__OperationKind kind, vm_kind; /* of a deployment, of one VM */
    enum needs needs;
} RULES[] = {
    {"deploy",          KIND(DEPLOY),          NO_KIND,                  DATAMODEL},
    {"update",          KIND(UPDATE),          NO_KIND,                  DATAMODEL},
    {"undeploy",        KIND(UNDEPLOY),        NO_KIND,                  NOTHING  },
    {"start",           KIND(START),           KIND(VM_START),           NOTHING  },
    {"stop",            KIND(STOP),            KIND(VM_STOP),            NOTHING  },
    {"reboot",          KIND(REBOOT),          KIND(VM_REBOOT),          NOTHING  },
    {"enable_monitor",  KIND(ENABLE_MONITOR),  KIND(VM_ENABLE_MONITOR),  NOTHING  },
    {"disable_monitor", KIND(DISABLE_MONITOR), KIND(VM_DISABLE_MONITOR), NOTHING  },
    {"recover",         KIND(RECOVER),         KIND(VM_RECOVER),         NOTHING  },
    {"delete",          NO_KIND,               KIND(VM_DELETE),          NOTHING  },
    {"scale",           KIND(SCALE_OUT),       NO_KIND,                  SIZE     },
};

static const char *const OPERATIONS[] = {
    "deploy",         "update",          "undeploy", "start",  "stop",  "reboot",
    "enable_monitor", "disable_monitor", "recover",  "delete", "scale", NULL};

/* clang-format off */
#define AT(member) .offset = offsetof(struct asked_plan, member)

static const struct field FIELDS[] = {
    {"operation",  FIELD_TEXT,   AT(operation), .required = true, .choices = OPERATIONS},
    {"tenant",     FIELD_TEXT,   AT(tenant), .rule = name_rule},
    {"deployment", FIELD_TEXT,   AT(deployment), .rule = name_rule},
    {"vm_name",    FIELD_TEXT,   AT(vm_name), .rule = vm_name_rule},
    {"force",      FIELD_SWITCH, AT(force)},
    {"vm_group",   FIELD_TEXT,   AT(vm_group), .rule = name_rule},
    {"members",    FIELD_NUMBER, AT(size.members), .least = 0, .most = VMS_MAX},
    {"by",         FIELD_NUMBER, AT(size.by), .least = -VMS_MAX, .most = VMS_MAX},
    {"datamodel",  FIELD_NODE,   AT(datamodel)},
    {.element = NULL},
};
/* clang-format on */

#define WRONG(reader, node, ...)                                                       \
    problems_add((reader)->problems, 400, node, __VA_ARGS__)

/* <datamodel>'s one element. */
static void check_datamodel(struct reader *reader, struct asked_plan *asked)
{
    xmlNode *brackets = asked->datamodel;
    xmlNode *inner = tree_element(brackets->children);

    asked->datamodel = inner;
    if (!inner || tree_element(inner->next) ||
        !(tree_is(inner, "deployment") || tree_is(inner, "esc_datamodel"))) {
        WRONG(reader, brackets, "must hold one <deployment> or one <esc_datamodel>");
        asked->datamodel = NULL;
    }
}

static void check_needs(struct reader *reader, xmlNode *node, struct asked_plan *asked,
                        enum needs needs)
{
    const char *operation = asked->operation;

    if (needs == DATAMODEL && !asked->datamodel)
        WRONG(reader, node, "%s needs a <datamodel>", operation);
    else if (needs != DATAMODEL && asked->datamodel)
        WRONG(reader, node, "%s has no <datamodel>", operation);
    else if (needs == DATAMODEL)
        check_datamodel(reader, asked);
    if (needs == SIZE &&
        (!asked->vm_group || (asked->size.members < 0) == (asked->size.by == 0)))
        WRONG(reader, node, "scale needs a <vm_group> and one of <members> and <by>");
    if (needs != SIZE &&
        (asked->vm_group || asked->size.members >= 0 || asked->size.by))
        WRONG(reader, node, "vm_group, members and by belong to scale");
}

static void finish(struct reader *reader, xmlNode *node, void *target)
{
    struct asked_plan *asked = target;
    size_t i = 0;

    if (!asked->operation)
        return;
    while (strcmp(RULES[i].operation, asked->operation) != 0)
        i++;
    asked->kind = asked->vm_name ? RULES[i].vm_kind : RULES[i].kind;
    if (asked->kind == NO_KIND)
        WRONG(reader, node, "%s is %s: %s <vm_name>", asked->operation,
              asked->vm_name ? "not of one VM" : "of one VM",
              asked->vm_name ? "leave out" : "add a");
    if (!asked->vm_name && !asked->deployment)
        WRONG(reader, node, "<deployment> is missing");
    check_needs(reader, node, asked, RULES[i].needs);
}

void plan_read(xmlNode *root, struct asked_plan *ret, struct problems *problems)
{
    static const struct shape SHAPE = {.fields = FIELDS, .finish = finish};
    struct reader reader = {.problems = problems};

    *ret = (struct asked_plan){.size = {.members = -1}};
    shape_read(&reader, &SHAPE, root, ret);
    reader_finish(&reader);
}

void asked_plan_finish(struct asked_plan *asked)
{
    free(asked->tenant);
    free(asked->deployment);
    free(asked->operation);
    free(asked->vm_name);
    free(asked->vm_group);
}
