"""Groups grow and shrink, by request and by rule, and never run away."""

import pytest

from datamodel import deployment, group

OUT = ["OPERATION_ACCEPTED", "VM_SCALE_OUT_INIT", "VM_SCALE_OUT_DEPLOYED", "VM_ALIVE",
       "VM_SCALE_OUT_COMPLETE"]
IN = ["OPERATION_ACCEPTED", "VM_SCALE_IN_INIT", "VM_UNDEPLOYED", "VM_SCALE_IN_COMPLETE"]
POOL = ["192.168.122.221", "192.168.122.222"]


def kinds(story):
    return [s.type for s in story]


def deploy(stack, tenant, **arguments):
    stack.succeeds(stack.client.deploy(
        tenant, deployment("web", group("g", **arguments))), 240)


def members(stack, tenant):
    return stack.states(tenant, "web")[1]


def scaling(stack, tenant):
    found = stack.client.look(tenant, "web").tree.find(".//scaling")
    return {c.tag: c.text for c in found}


def test_a_group_grows_and_shrinks_by_request(stack, tenant):
    deploy(stack, tenant, vms=1, most=3)
    out = stack.succeeds(stack.client.scale(tenant, "web", "g", by=1))
    assert kinds(out) == OUT
    stack.succeeds(stack.client.scale(tenant, "web", "g", members=3))
    newest = {s.vm_source.name for s in stack.gapless(tenant, "web")
              if s.type == "VM_SCALE_OUT_INIT" and "_g_2_" in s.vm_source.name}
    story = stack.succeeds(stack.client.scale(tenant, "web", "g", by=-1))
    assert kinds(story) == IN
    assert {s.vm_source.name for s in story if s.type == "VM_UNDEPLOYED"} == newest
    assert members(stack, tenant) == ["VM_ALIVE_STATE"] * 2
    assert scaling(stack, tenant)["last"] == "SCALE_IN"
    stack.gapless(tenant, "web")


def test_limits_and_nonsense_are_refused_in_words(stack, tenant):
    deploy(stack, tenant, vms=2, most=3)
    for size, status, words in (
            (dict(by=2), 422, "more than its max_active 3"),
            (dict(members=1), 422, "less than its min_active 2"),
            (dict(members=2), 409, "has 2 VMs already"),
            (dict(), 400, "say one of members"),
            (dict(by=1, members=3), 400, "say one of members"),
            (dict(by="many"), 400, "by")):
        answer = stack.client.scale(tenant, "web", "g", **size)
        assert answer.status == status and words in answer.text, answer
    answer = stack.client.scale(tenant, "web", "other", by=1)
    assert answer.status == 404 and "has no group other" in answer.text, answer
    assert len(members(stack, tenant)) == 2


def test_a_vm_that_is_overloaded_brings_another_up_to_the_maximum(stack, tenant):
    deploy(stack, tenant, vms=1, most=2, overloads=True)
    first = stack.events.wait(
        lambda s: s.tenant == tenant and s.type == "VM_SCALE_OUT_INIT", "a scale-out", 30)
    assert kinds(stack.succeeds(first.transaction_id)) == OUT
    operation = stack.client.operation(first.transaction_id).json
    assert operation["account"] == "autoscaling", operation
    assert operation["cause"].startswith("VM_OVERLOADED of VM web_g_0_"), operation
    assert operation["vm_group"] == "g"
    stack.eventually(lambda: "max_active 2" in scaling(stack, tenant).get("why_not", "")
                     or "cooldown_until" in scaling(stack, tenant), "it says why not")
    assert len(members(stack, tenant)) == 2


def test_nothing_scales_while_the_service_is_stopped(stack, tenant):
    deploy(stack, tenant, vms=1, most=2)
    stack.succeeds(stack.client.operate(tenant, "web", "stop"))
    answer = stack.client.scale(tenant, "web", "g", by=1)
    assert answer.status == 409 and "SERVICE_STOPPED_STATE" in answer.text, answer


def test_stop_interrupts_a_scale_out_and_takes_its_half_away(stack, tenant):
    deploy(stack, tenant, vms=1, most=2, collector="ICMPPing", network="default",
           bootup_time=-1)
    stack.client.update(tenant, deployment("web", group(
        "g", vms=1, most=2, collector="ICMPPing", network="default", bootup_time=300)))
    stack.eventually(lambda: stack.states(tenant, "web")[0] == "SERVICE_ACTIVE_STATE", "updated")
    answer = stack.client.scale(tenant, "web", "g", by=1)
    stack.step_runs(answer.transaction, "AWAIT_ALIVE")
    stack.succeeds(stack.client.operate(tenant, "web", "stop"))
    final = stack.events.of(answer.transaction)[-1]
    assert (final.type, final.status_code) == ("VM_SCALE_OUT_COMPLETE", 500), final
    assert set(members(stack, tenant)) == {"VM_SHUTOFF_STATE"}
    stack.gapless(tenant, "web")


def test_an_engine_killed_in_a_scale_out_makes_one_vm_and_no_more(stack, tenant):
    deploy(stack, tenant, vms=1, most=4)
    answer = stack.client.scale(tenant, "web", "g", by=1)
    stack.kill9("lifecycle-engine")
    stack.start("lifecycle-engine")
    stack.succeeds(answer, 60)
    assert members(stack, tenant) == ["VM_ALIVE_STATE"] * 2
    assert len([d for d in stack.host.domains() if d.startswith("web_g_")]) >= 2
    stack.gapless(tenant, "web")


@pytest.mark.guests
def test_a_guest_that_a_rule_brings_answers_on_an_address_of_the_pool(stack, tenant):
    from guests import answers
    deploy(stack, tenant, vms=1, most=2, overloads=True, collector="ICMPPing",
           network="default", pool=POOL, bootup_time=180, shutdown_timeout=0)
    first = stack.events.wait(
        lambda s: s.tenant == tenant and s.type == "VM_SCALE_OUT_INIT", "a scale-out", 60)
    story = stack.succeeds(first.transaction_id, 240)
    assert kinds(story) == OUT
    began = story[0].time_us
    print("\nscale-out of a real guest:",
          ", ".join(f"{s.type} {(s.time_us - began) / 1e6:.2f} s" for s in story[1:]))
    assert answers(POOL[1])
    stack.succeeds(stack.client.undeploy(tenant, "web"), 120)
