/*
 * operation_xml.c - reads the two operation bodies.
 */
#include "services/api-gateway/xml/operation_xml.h"

#include <stdlib.h>

#include "services/api-gateway/xml/shape.h"

const char *const SERVICE_OPERATION_ROOTS[] = {"service_operation", NULL};
const char *const VM_OPERATION_ROOTS[] = {"vm_operation", NULL};

static const char *const OPERATIONS[] = {"start", "stop", "reboot", NULL};

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

static void read_operation(const struct field *fields, xmlNode *root,
                           struct asked_operation *ret, struct problems *problems)
{
    const struct shape shape = {.fields = fields};
    struct reader reader = {.problems = problems};

    *ret = (struct asked_operation){.operation = NULL};
    shape_read(&reader, &shape, root, ret);
    reader_finish(&reader);
}

void service_operation_read(xmlNode *root, struct asked_operation *ret,
                            struct problems *problems)
{
    read_operation(SERVICE_FIELDS, root, ret, problems);
}

void vm_operation_read(xmlNode *root, struct asked_operation *ret,
                       struct problems *problems)
{
    read_operation(VM_FIELDS, root, ret, problems);
}

void asked_operation_finish(struct asked_operation *asked)
{
    free(asked->operation);
}
