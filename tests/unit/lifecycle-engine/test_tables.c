/*
 * test_tables.c - the README's diagrams and matrix are those of the tables: between its
 * marks stands what is made here of plan/states.c and plan/conflicts.c.
 *
 * QUARTET_GOLDEN=write (make golden) writes it anew.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/states.h"

#define README "services/lifecycle-engine/README.md"
#define BEGIN "<!-- made from the tables: make golden -->\n"
#define END "<!-- end of what is made -->\n"

/* "ACTIVE" of "SERVICE_ACTIVE_STATE" */
static void print_short(FILE *out, const char *name)
{
    const char *begin = strchr(name, '_') + 1;

    fprintf(out, "%.*s", (int)(strlen(begin) - strlen("_STATE")), begin);
}

static void print_arrow(FILE *out, const char *from, const char *to, const char *why)
{
    fprintf(out, "    ");
    print_short(out, from);
    fprintf(out, " --> ");
    print_short(out, to);
    fprintf(out, ": %s\n", why);
}

static void print_services(FILE *out)
{
    size_t count;
    const struct service_transition *t = service_transitions(&count);

    fprintf(out, "## What a service can become\n\n```mermaid\nstateDiagram-v2\n");
    for (size_t i = 0; i < count; i++)
        print_arrow(out, service_state_name(t[i].from), service_state_name(t[i].to),
                    t[i].why);
    fprintf(out, "```\n\n");
}

static void print_vms(FILE *out)
{
    size_t count;
    const struct vm_transition *t = vm_transitions(&count);

    fprintf(out, "## What a VM can become\n\n```mermaid\nstateDiagram-v2\n");
    for (size_t i = 0; i < count; i++)
        print_arrow(out, vm_state_name(t[i].from), vm_state_name(t[i].to), t[i].why);
    fprintf(out, "```\n\n");
}

static const char *cell_text(enum cell cell)
{
    static const char *const TEXTS[] = {"X",  "A",  "A1", "A2", "A3",
                                        "A4", "A5", "A6", "A7", "A8"};

    return TEXTS[cell];
}

static void print_matrix(FILE *out)
{
    fprintf(out, "## Who may follow what\n\n|");
    for (int i = 0; i < REQUESTS_END; i++)
        fprintf(out, " | %s", request_name((enum request)i));
    fprintf(out, " |\n|---");
    for (int i = 0; i < REQUESTS_END; i++)
        fprintf(out, "|---");
    fprintf(out, "|\n");
    for (int row = 0; row < SITUATIONS_END; row++) {
        fprintf(out, "| %s", situation_name((enum situation)row));
        for (int i = 0; i < REQUESTS_END; i++)
            fprintf(out, " | %s",
                    cell_text(conflict_cell((enum situation)row, (enum request)i)));
        fprintf(out, " |\n");
    }
    fprintf(
        out,
        "\nA accepted, X refused with 409. 1: if a VM is shut off by request. 2: if "
        "a VM needs it. 3: only updates that remove groups. 4: resumes the deploy. "
        "5: if those that run are recoveries or scaling, which it interrupts. 6: "
        "for other VMs. 7: the same datamodel goes on, the old one goes back. 8: "
        "resumes.\n");
}

static char *made(void)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    print_services(out);
    print_vms(out);
    print_matrix(out);
    fclose(out);
    return text;
}

static char *read_whole(const char *path)
{
    FILE *in = fopen(path, "r");
    char *text = xcalloc(1, 1 << 20);

    cr_assert(in, "%s", path);
    cr_assert_gt(fread(text, 1, (1 << 20) - 1, in), 0);
    fclose(in);
    return text;
}

static void write_between(const char *readme, const char *begin, const char *end,
                          const char *text)
{
    FILE *out = fopen(README, "w");

    fprintf(out, "%.*s%s%s", (int)(begin - readme), readme, text, end);
    fclose(out);
}

Test(tables, the_readme_shows_them_as_they_are)
{
    AUTO(free) char *readme = read_whole(README);
    AUTO(free) char *text = made();
    const char *golden = getenv("QUARTET_GOLDEN");
    const char *begin = strstr(readme, BEGIN), *end = strstr(readme, END);

    cr_assert(begin && end, "the README's marks are gone");
    begin += strlen(BEGIN);
    if (golden && strcmp(golden, "write") == 0) {
        write_between(readme, begin, end, text);
        return;
    }
    cr_assert_eq((size_t)(end - begin), strlen(text), "run make golden");
    cr_assert_eq(memcmp(begin, text, strlen(text)), 0, "run make golden");
}
