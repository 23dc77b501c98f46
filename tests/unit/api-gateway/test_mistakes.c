/*
 * test_mistakes.c - a body with many mistakes is answered with all of them at once.
 */
#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/api-gateway/judged.h"

#define ALIVE                                                                          \
    "<kpi_data><kpi><event_name>VM_ALIVE</event_name><metric_collector>"               \
    "<type>DomainState</type></metric_collector></kpi></kpi_data>"

/* A body with mistakes of every kind: none hides another. */
Test(datamodel, mistakes_of_form_and_of_meaning_are_told_at_once)
{
    static const char *const TOLD[] = {
        "line 1, deployment: attribute colour is not known",
        "line 8, deployment/vm_group[1]/bootup_time: 'soon' must be a whole number",
        "line 10, deployment/vm_group[1]/rules/admin_rules/rule: no KPI of the group "
        "raises VM_SLOW",
        "line 11, deployment/vm_group[1]/scaling: min_active 3 is above max_active 2",
        "line 12, deployment/vm_group[1]/scaling/static_ip_address_pool: the "
        "pool cannot be: '10.0.1.7' lies outside the subnet",
        "line 15, deployment/vm_group[2]/flavour: this element is not known",
        "line 15, deployment/vm_group[2]: <flavor> is missing",
        "line 16, deployment/vm_group[3]: two groups are called b",
        "line 4, deployment/policies/startup[1]/depends_on: no KPI of vm_group b "
        "raises "
        "VM_ALIVE",
        "line 5, deployment/policies/startup[2]/depends_on[2]: there is no vm_group "
        "nowhere",
        "line 5, deployment/policies/startup[2]/depends_on[1]: groups wait for each "
        "other in a circle: a -> b -> a",
    };
    AUTO(free) char *text = file_text("tests/unit/api-gateway/mistakes.xml");
    struct judged r = read_datamodel(text);

    cr_assert_eq(r.status, 400);
    for (size_t i = 0; i < sizeof TOLD / sizeof TOLD[0]; i++)
        cr_assert(strstr(r.text, TOLD[i]), "'%s' is not in: %s", TOLD[i], r.text);
    judged_finish(&r);
}

Test(datamodel, each_circle_of_dependencies_is_written_out)
{
#define GROUP(name)                                                                    \
    "<vm_group><name>" name "</name><image>i</image><flavor>f</flavor><bootup_time>9"  \
    "</bootup_time>" ALIVE "</vm_group>"
#define ON(group, on)                                                                  \
    "<startup><target_vm_group_ref>" group "</target_vm_group_ref><depends_on>"        \
    "<vm_group_ref>" on "</vm_group_ref></depends_on></startup>"
    struct judged r = read_datamodel(
        "<deployment><policies>" ON("a", "b") ON("b", "c") ON("c", "a") ON("d", "e")
            ON("e", "d") ON("d", "a") "</policies>" GROUP("a") GROUP("b") GROUP("c")
                GROUP("d") GROUP("e") "</deployment>");

    cr_assert_eq(r.status, 422);
    cr_assert(strstr(r.text, "circle: a -> b -> c -> a"), "%s", r.text);
    cr_assert(strstr(r.text, "circle: d -> e -> d"), "%s", r.text);
    judged_finish(&r);
}
