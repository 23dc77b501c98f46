/*
 * judged.c - see judged.h.
 */
#include "tests/unit/api-gateway/judged.h"

#include <criterion/criterion.h>
#include <string.h>

#include "common/mem.h"

typedef xmlDoc *tree_reader(const uint8_t *bytes, size_t length,
                            const char *const *roots, struct problems *problems);

static struct judged read_with(tree_reader *read, const char *bytes, size_t length)
{
    struct judged r = {.problems = problems_create()};

    tree_init();
    r.doc = read((const uint8_t *)bytes, length, DATAMODEL_ROOTS, r.problems);
    return r;
}

static struct judged judge(struct judged r)
{
    r.status = problems_status(r.problems);
    r.text = problems_text(r.problems);
    return r;
}

static struct judged read_and_judge(tree_reader *read, const char *text)
{
    struct judged r = read_with(read, text, strlen(text));

    if (r.doc)
        datamodel_read(xmlDocGetRootElement(r.doc), &r.asked, r.problems);
    return judge(r);
}

struct judged read_datamodel(const char *xml)
{
    return read_and_judge(tree_read_xml, xml);
}

struct judged read_datamodel_json(const char *json)
{
    return read_and_judge(tree_read_json, json);
}

struct judged read_bytes(const char *bytes, size_t length)
{
    return judge(read_with(tree_read_xml, bytes, length));
}

void judged_finish(struct judged *judged)
{
    asked_deployment_finish(&judged->asked);
    if (judged->doc)
        xmlFreeDoc(judged->doc);
    problems_destroy(judged->problems);
}

char *deployment_with(const char *in_group)
{
    return xasprintf("<deployment>\n<name>d</name>\n<vm_group>\n<name>g</name>\n"
                     "<image>i</image>\n<flavor>f</flavor>\n%s\n</vm_group>\n"
                     "</deployment>",
                     in_group);
}

void assert_datamodel_refused(const char *xml, int status, const char *words)
{
    struct judged r = read_datamodel(xml);

    cr_expect_eq(r.status, status, "%d, not %d: %s\n%s", r.status, status, r.text, xml);
    cr_expect(strstr(r.text, words), "'%s' is not in: %s", words, r.text);
    judged_finish(&r);
}

void assert_group_refused(const char *in_group, int status, const char *words)
{
    AUTO(free) char *xml = deployment_with(in_group);

    assert_datamodel_refused(xml, status, words);
}

char *file_text(const char *path)
{
    AUTO(fclose) FILE *file = fopen(path, "r");
    char *text = xcalloc(1, 1 << 16);

    cr_assert(file, "%s", path);
    cr_assert_gt(fread(text, 1, (1 << 16) - 1, file), 0);
    return text;
}
