"""Undeploy interrupts whatever runs; what was interrupted ends first, and once."""

import pytest

from datamodel import deployment, group


def ends_in_order(stack, interrupted, undeploy, tenant, name):
    story = stack.succeeds(undeploy)
    final = stack.events.of(interrupted.transaction)[-1]
    assert final.final and final.failed
    assert final.status_message == f"interrupted by undeploy {undeploy.transaction}"
    assert story[-1].type == "SERVICE_UNDEPLOYED"
    assert final.sequence < story[-1].sequence
    assert stack.client.look(tenant, name).status == 404
    assert stack.client.operation(interrupted.transaction).json["state"] == "FAILED"
    stack.gapless(tenant, name)
    return final


@pytest.mark.parametrize("verb, final", [("start", "SERVICE_ALIVE"), ("reboot", "SERVICE_ALIVE"),
                                         ("stop", "SERVICE_STOPPED")])
def test_undeploy_interrupts(stack, vnf, verb, final):
    if verb == "start":
        stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    with stack.frozen("monitor"):
        running = stack.client.operate(vnf.tenant, vnf.name, verb)
        assert running.status == 200, running
        undeploy = stack.client.undeploy(vnf.tenant, vnf.name)
    seen = ends_in_order(stack, running, undeploy, vnf.tenant, vnf.name)
    assert seen.type == final
    assert not vnf.vms & stack.host.domains()


def test_undeploy_interrupts_a_deploy_whose_guest_never_answers(stack, tenant):
    body = deployment("mute", group("g", vms=2, collector="ICMPPing", network="default",
                                    bootup_time=600))
    running = stack.client.deploy(tenant, body)
    stack.events.first(running.transaction, "VM_DEPLOYED")
    vms = {s.vm_source.name for s in stack.events.of(running.transaction)} - {""}

    undeploy = stack.client.undeploy(tenant, "mute")
    ends_in_order(stack, running, undeploy, tenant, "mute")
    assert not vms & stack.host.domains()
    assert not stack.reservations_of(stack.events.of(running.transaction))


def test_undeploy_waits_for_a_hypervisor_call_that_is_under_way(stack, vnf):
    with stack.frozen("libvirtd"):
        running = stack.client.operate(vnf.tenant, vnf.name, "stop")
        stack.step_runs(running.transaction, "SHUT_DOWN")
        undeploy = stack.client.undeploy(vnf.tenant, vnf.name)
        assert undeploy.status == 200, undeploy
        stack.events.wait(lambda s: s.transaction_id == running.transaction and s.final,
                          "the interrupted operation's end")
        stack.step_runs(undeploy.transaction, "AWAIT_CALL")
    ends_in_order(stack, running, undeploy, vnf.tenant, vnf.name)
    assert not vnf.vms & stack.host.domains()

    def of(action):
        return [s for s in stack.steps(undeploy.transaction) if s["action"] == action]

    waited = max(s["ended"] for s in of("AWAIT_CALL"))
    assert waited <= min(s["begun"] for s in of("REMOVE"))
    # And a last look, which finds nothing, after the call has ended for good.
    ended = max(s["ended"] for s in of("AWAIT_CALL_END"))
    assert ended <= max(s["begun"] for s in of("REMOVE"))


def test_a_second_undeploy_is_409_and_names_the_first(stack, vnf):
    with stack.frozen("libvirtd"):
        first = stack.client.undeploy(vnf.tenant, vnf.name)
        second = stack.refuses(stack.client.undeploy(vnf.tenant, vnf.name), 409)
    assert first.transaction in second.message
    stack.succeeds(first)
