/*
 * operation_xml.c - reads the two operation bodies. What may be asked of a deployment
 * may be asked of one VM: the operations are one list, each with its two kinds.
 */
#include "services/api-gateway/xml/operation_xml.h"

#include <stdlib.h>
#include <string.h>

#include "services/api-gateway/xml/shape.h"

const char *const SERVICE_OPERATION_ROOTS[] = {"service_operation", NULL};
const char *const VM_OPERATION_ROOTS[] = {"vm_operation", NULL};

#define OPERATIONS_OF(X)                                                               \
    X(start, START)                                                                    \
    X(stop, STOP)                                                                      \
    X(reboot, REBOOT)                                                                  \
    X(enable_monitor, ENABLE_MONITOR)                                                  \
    X(disable_monitor, DISABLE_MONITOR)                                                \
    X(recover, RECOVER)

#define NAME(name, kind) #name,
#define SERVICE_KIND(name, kind) VNF__V1__OPERATION_KIND__OPERATION_##kind,
#define VM_KIND(name, kind) VNF__V1__OPERATION_KIND__OPERATION_VM_##kind,

static const char *const OPERATIONS[] = {OPERATIONS_OF(NAME) NULL};
static const Vnf__V1__OperationKind SERVICE_KINDS[] = {OPERATIONS_OF(SERVICE_KIND)};
static const Vnf__V1__OperationKind VM_KINDS[] = {OPERATIONS_OF(VM_KIND)};

#define OPERATION_FIELD                                                                \
    {                                                                                  \
        .element = "operation", .kind = FIELD_TEXT, .required = true,                  \
        .offset = offsetof(struct asked_operation, operation), .choices = OPERATIONS   \
    }

static const struct field SERVICE_FIELDS[] = {
    OPERATION_FIELD,
    {.element = NULL},
};

static const struct field VM_FIELDS[] = {
    OPERATION_FIELD,
    {.element = "force",
      .kind = FIELD_SWITCH,
      .offset = offsetof(struct asked_operation, force)},
    {.element = NULL},
};

static void read_operation(const struct field *fields,
                           const Vnf__V1__OperationKind *kinds, xmlNode *root,
                           struct asked_operation *ret, struct problems *problems)
{
    const struct shape shape = {.fields = fields};
    struct reader reader = {.problems = problems};

    *ret = (struct asked_operation){.operation = NULL};
    shape_read(&reader, &shape, root, ret);
    reader_finish(&reader);
    for (int i = 0; ret->operation && OPERATIONS[i]; i++)
        if (strcmp(ret->operation, OPERATIONS[i]) == 0)
            ret->kind = kinds[i];
}

void service_operation_read(xmlNode *root, struct asked_operation *ret,
                            struct problems *problems)
{
    read_operation(SERVICE_FIELDS, SERVICE_KINDS, root, ret, problems);
}

void vm_operation_read(xmlNode *root, struct asked_operation *ret,
                       struct problems *problems)
{
    read_operation(VM_FIELDS, VM_KINDS, root, ret, problems);
}

void asked_operation_finish(struct asked_operation *asked)
{
    free(asked->operation);
}
