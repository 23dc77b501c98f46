"""A body with many mistakes gets all of them in one answer, by POST and beforehand."""

import pathlib

BODY = (pathlib.Path(__file__).parents[1] / "unit/api-gateway/mistakes.xml").read_text()
TOLD = (
    "line 1, deployment: attribute colour is not known",
    "line 8, deployment/vm_group[1]/bootup_time: 'soon' must be a whole number",
    "line 10, deployment/vm_group[1]/rules/admin_rules/rule: no KPI of the group raises VM_SLOW",
    "line 11, deployment/vm_group[1]/scaling: min_active 3 is above max_active 2",
    "static_ip_address_pool: the pool cannot be: '10.0.1.7' lies outside the subnet",
    "line 15, deployment/vm_group[2]: <flavor> is missing",
    "line 16, deployment/vm_group[3]: two groups are called b",
    "depends_on[2]: there is no vm_group nowhere",
    "groups wait for each other in a circle: a -> b -> a",
    "line 15, deployment/vm_group[2]/image: image 'unheard-of' is not in the catalogue",
)


def test_every_mistake_is_told_at_once_with_line_path_and_reason(stack, tenant):
    answer = stack.client.deploy(tenant, BODY, "five")
    assert answer.status == 400
    beforehand = stack.client.ask_plan(
        f"<tenant>{tenant}</tenant><deployment>five</deployment>"
        f"<operation>deploy</operation><datamodel>{BODY}</datamodel>")
    print("\n" + answer.message.replace("; ", "\n"))
    for words in TOLD:
        assert words in answer.message, words
        assert words.partition(": ")[2] in beforehand.json["detail"], words
    assert stack.client.look(tenant, "five").status == 404
