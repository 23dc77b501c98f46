"""The examples of deploy/examples and a chain, on real QEMU guests: each comes up by its
plan, level by level, and goes the other way. Prints plans and timelines."""

import pytest

from datamodel import deployment, depends, group

pytestmark = pytest.mark.guests


def timeline(story):
    """Seconds since the request, event by event."""
    began = story[0].time_us
    return "".join(f"\n{(s.time_us - began) / 1e6:7.1f} s  {s.type} {s.vm_group}" for s in story)


def levels(stack, tenant, name, body):
    """The plan, level by level, as the report shows it."""
    plan = stack.client.plan(
        f"<tenant>{tenant}</tenant><deployment>{name}</deployment>"
        f"<operation>deploy</operation><datamodel>{body.split('?>', 1)[-1]}</datamodel>")
    for phase in plan["phases"]:
        waits = ", ".join(f"{w['kpi_event']} of {w['vm_group']}" for w in phase["waits_for"])
        vms = ", ".join(f"{vm['vm_group']}/{vm['index']}" for vm in phase["vms"])
        print(f"level {phase['level']}: {vms}{'; after ' + waits if waits else ''}; expected "
              f"{phase['expected_seconds']} s")
    return [sorted({vm["vm_group"] for vm in p["vms"]}) for p in plan["phases"]]


def test_the_farm_comes_up_by_its_plan_on_a_network_of_its_own(stack, tenant):
    with open("deploy/examples/farm.xml") as file:
        body = file.read()
    print()
    assert levels(stack, tenant, "web-farm", body) == [
        ["database"], ["cache", "worker"], ["balancer"]]
    story = stack.succeeds(stack.client.deploy(tenant, body), 300)
    print(timeline(story))

    def at(kind, *groups):
        return [s.sequence for s in story if s.type == kind and s.vm_group in groups]
    assert max(at("VM_ALIVE", "database")) < min(at("VM_DEPLOYED", "worker", "cache"))
    assert max(at("VM_ALIVE", "worker", "cache")) < min(at("VM_DEPLOYED", "balancer"))
    steps = stack.steps(story[0].transaction_id)
    # Side by side: one moment begins the whole level.
    assert len({s["begun"] for s in steps if s["phase"] == 1 and s["action"] == (
        "DEFINE" if "cache" in s["vm_name"] else "RESERVE_ADDRESS")}) == 1
    # Of this operation: a guest that boots is loaded, and a third worker may be on its way.
    assert {s["note"] for s in steps if s["action"] == "RESERVE_ADDRESS"} == {
        "10.77.0.21", "10.77.0.22"}
    assert stack.leased(tenant, "web-farm") >= {"10.77.0.21", "10.77.0.22"}
    stack.succeeds(stack.client.undeploy(tenant, "web-farm"), 120)
    assert not stack.leased(tenant, "web-farm")
    stack.gapless(tenant, "web-farm")


def test_a_chain_of_three_guests_starts_link_by_link_and_stops_from_its_end(stack, tenant):
    links = [group(name, collector="ICMPPing", network="default", shutdown_timeout=20)
             for name in ("first", "second", "third")]
    body = deployment("chain", *links, startups=(depends("second", "first"),
                                                 depends("third", "second")))
    up = ["first", "second", "third"]
    story = stack.succeeds(stack.client.deploy(tenant, body), 200)
    print(timeline(story))
    assert [(s.type, s.vm_group) for s in story[1:-1]] == [
        (kind, name) for name in up for kind in ("VM_DEPLOYED", "VM_ALIVE")]
    story = stack.succeeds(stack.client.operate(tenant, "chain", "reboot"), 200)
    print(timeline(story))
    assert [s.vm_group for s in story if s.type == "VM_ALIVE"] == up
    steps = stack.steps(story[0].transaction_id)
    down = [s for s in steps if s["action"] == "SHUT_DOWN"]
    assert [s["vm_name"].split("_")[1] for s in down] == up[::-1]
    assert all(a["ended"] <= b["begun"] for a, b in zip(down, down[1:]))
    stack.succeeds(stack.client.undeploy(tenant, "chain"), 120)


def test_the_individual_example_comes_up_and_goes(stack, tenant):
    with open("deploy/examples/individual.xml") as file:
        body = file.read()
    name = body.split("<name>", 1)[1].split("<", 1)[0]
    print()
    assert len(levels(stack, tenant, name, body)) == 1
    print(timeline(stack.succeeds(stack.client.deploy(tenant, body), 200)))
    assert stack.states(tenant, name)[0] == "SERVICE_ACTIVE_STATE"
    stack.succeeds(stack.client.undeploy(tenant, name), 120)
