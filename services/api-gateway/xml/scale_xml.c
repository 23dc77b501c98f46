/*
 * scale_xml.c - reads the body of a scaling.
 */
#include "services/api-gateway/xml/scale_xml.h"

#include "services/api-gateway/xml/shape.h"

#define VMS_MAX 5000

const char *const SCALE_ROOTS[] = {"scale", NULL};

static const struct field FIELDS[] = {
    {.element = "members",
     .kind = FIELD_NUMBER,
     .offset = offsetof(struct asked_scale, members),
     .least = 0,
     .most = VMS_MAX},
    {.element = "by",
     .kind = FIELD_NUMBER,
     .offset = offsetof(struct asked_scale, by),
     .least = -VMS_MAX,
     .most = VMS_MAX},
    {.element = NULL                           },
};

static void finish(struct reader *reader, xmlNode *node, void *target)
{
    const struct asked_scale *asked = target;

    if ((asked->members < 0) == (asked->by == 0))
        problems_add(reader->problems, 400, node,
                     "say one of members (how many VMs the group is to have) and by "
                     "(how many more; fewer where negative)");
}

void scale_read(xmlNode *root, struct asked_scale *ret, struct problems *problems)
{
    static const struct shape SHAPE = {.fields = FIELDS, .finish = finish};
    struct reader reader = {.problems = problems};

    *ret = (struct asked_scale){.members = -1};
    shape_read(&reader, &SHAPE, root, ret);
    reader_finish(&reader);
}

void scale_fill(Vnf__V1__Operation *operation, const struct asked_scale *asked)
{
    operation->kind = asked->members < 0 && asked->by < 0
                          ? VNF__V1__OPERATION_KIND__OPERATION_SCALE_IN
                          : VNF__V1__OPERATION_KIND__OPERATION_SCALE_OUT;
    if (asked->members >= 0) {
        operation->size_case = VNF__V1__OPERATION__SIZE_MEMBERS;
        operation->members = (uint32_t)asked->members;
    } else {
        operation->size_case = VNF__V1__OPERATION__SIZE_BY;
        operation->by = (uint32_t)(asked->by < 0 ? -asked->by : asked->by);
    }
}
