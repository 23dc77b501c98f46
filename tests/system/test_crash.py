"""Services are killed with -9 in the middle of things, and nothing is lost or doubled."""

import pytest


@pytest.mark.parametrize("waits_for", ["monitor", "libvirtd"])
@pytest.mark.parametrize("verb, last", [("stop", "SERVICE_STOPPED"), ("reboot", "SERVICE_ALIVE")])
def test_an_operation_whose_engine_is_killed_ends_once(stack, vnf, verb, last, waits_for):
    with stack.frozen(waits_for):
        answer = stack.client.operate(vnf.tenant, vnf.name, verb)
        assert answer.status == 200, answer
        stack.step_runs(answer.transaction,
                        {"monitor": "MONITOR_OFF", "libvirtd": "SHUT_DOWN"}[waits_for])
        stack.kill9("lifecycle-engine")
    stack.start("lifecycle-engine")

    story = stack.succeeds(answer)
    assert story[-1].type == last
    per_vm = {"stop": ["VM_STOPPED"], "reboot": ["VM_REBOOTED", "VM_ALIVE"]}[verb]
    for vm in vnf.vms:
        assert [s.type for s in story if s.vm_source.name == vm] == per_vm
    running = vnf.vms if verb == "reboot" else set()
    assert vnf.vms & stack.host.running() == running
    stack.succeeds(stack.client.undeploy(vnf.tenant, vnf.name))
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_recorded_while_no_engine_runs_is_done_when_one_comes(stack, vnf):
    stack.kill9("lifecycle-engine")
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    assert answer.status == 200
    assert answer.headers["esc-verdict"] == "pending"
    assert answer.message == "recorded, not yet checked"
    stack.start("lifecycle-engine")
    assert stack.succeeds(answer.transaction)[-1].type == "SERVICE_STOPPED"
    stack.gapless(vnf.tenant, vnf.name)


def test_a_killed_monitor_knows_its_targets_again(stack, vnf):
    stack.kill9("monitor")
    answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
    stack.start("monitor")
    assert stack.succeeds(answer)[-1].type == "SERVICE_ALIVE"
    assert stack.states(vnf.tenant, vnf.name)[1] == ["VM_ALIVE_STATE"] * 2


def test_a_gateway_killed_after_its_request_was_recorded_answers_the_repeat(stack, vnf):
    key = {"Idempotency-Key": "once"}
    first = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)
    stack.kill9("api-gateway")
    stack.start("api-gateway")
    second = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)
    assert (second.status, second.transaction) == (200, first.transaction)
    assert stack.succeeds(second)[-1].type == "SERVICE_STOPPED"
    stack.gapless(vnf.tenant, vnf.name)
