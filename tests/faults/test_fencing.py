"""An engine stands still (SIGSTOP) beyond its lease, with something in its hands, and then
goes on: another has taken over, and nothing that comes late stays.

libvirt fences nothing, so the worst place is between the look at the lease and the call.
"""

import os
import signal

import pytest

from datamodel import deployment, group
from witness import counted

SERVICE = "lifecycle-engine"
UNDONE_SECONDS = 2


@pytest.fixture
def engines(fleets):
    for fleet in fleets.values():
        fleet.size(1)
    fleets[SERVICE].size(2)
    yield fleets[SERVICE]


def deploy(stack, tenant, **arguments):
    stack.succeeds(stack.client.deploy(tenant, deployment("web", group("g", **arguments))))
    states = stack.client.states(tenant, "web")[1]
    return sorted(states, key=lambda name: int(name.split("_")[-2]))


def freeze(engines, ask, point="call.permitted"):
    """Asks, and has an engine stand still at the point. Returns the answer, the engine."""
    engines.forget()
    engines.order("stop", point)
    answer = ask()
    assert answer is None or answer.status == 200, answer
    return answer, engines.wait_stopped()


def thaw(engine):
    engine.send(signal.SIGCONT)


def history_of(stack, tenant, vm):
    return [e.text for e in stack.client.look_vm(tenant, vm).tree.iterfind(".//entry/what")]


@pytest.mark.parametrize("verb, back, monitored, late, undone", [
    ("stop", "start", True, "Stopped", "Started"),
    ("stop", "start", False, "Stopped", "Started"),
    ("start", "stop", True, "Started", "Stopped"),
], ids=["stop", "stop, unmonitored", "start"])
def test_a_late_call_is_undone(stack, witness, engines, tenant, verb, back, monitored, late,
                               undone):
    vm, _ = deploy(stack, tenant, vms=2)
    if verb == "start":
        stack.succeeds(stack.client.operate_vm(tenant, vm, "stop", True))
    answer, frozen = freeze(engines, lambda: stack.client.operate_vm(tenant, vm, verb, True))
    stack.succeeds(answer.transaction)
    stack.succeeds(stack.client.operate_vm(tenant, vm, back, True))
    if not monitored:
        stack.succeeds(stack.client.operate_vm(tenant, vm, "disable_monitor"))
    before = stack.vm_states(tenant, "web")
    mark = witness.mark()

    thaw(frozen)
    engines.wait_ready()
    # One that stood still for very long is cut off by libvirt's keepalive: refused.
    came = witness.find(lambda d: d.vm == vm and d.what == late, 5, mark)
    if came:
        undone_in_time(stack, witness, mark, tenant, vm, came, undone)
    else:
        print("the late call was refused")
    stack.eventually(lambda: stack.vm_states(tenant, "web") == before, "all is as before")
    assert [d.what for d in witness.since(mark, "web")] in ([], [late, undone])
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")


def undone_in_time(stack, witness, mark, tenant, vm, came, undone):
    gone = witness.wait(lambda d: d.vm == vm and d.what == undone, "its undoing", since=mark)
    print(f"undone after {gone.time - came.time:.3f} s")
    assert gone.time - came.time < 3 * UNDONE_SECONDS
    stack.events.wait(lambda s: s.type == "VM_DRIFT" and s.vm_source.name == vm, "VM_DRIFT")
    assert "drift" in history_of(stack, tenant, vm)


def test_a_recovery_is_taken_over_and_done_once(stack, witness, engines, tenant):
    vm, _ = deploy(stack, tenant, vms=2, heals=0)
    mark = witness.mark()
    _, frozen = freeze(engines, lambda: stack.host.virsh("destroy", vm) or None)
    done = stack.events.wait(lambda s: s.tenant == tenant and s.type == "VM_RECOVERY_COMPLETE",
                             "recovered")
    thaw(frozen)
    engines.wait_ready()
    stack.succeeds(stack.client.operate(tenant, "web", "reboot"))
    stack.eventually(
        lambda: [d.what for d in witness.since(mark, "web") if d.vm == vm] ==
        ["Stopped", "Started"] * 2, "each effect came once")
    assert not done.failed
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")


def test_an_engine_that_stands_still_within_a_transaction_blocks_no_other(
        stack, witness, engines, tenant):
    deploy(stack, tenant, vms=2)
    answer, frozen = freeze(engines, lambda: stack.client.operate(tenant, "web", "stop"),
                            "turn.decided")
    # Of every partition: those of the one that stands still too.
    others = [stack.client.deploy(f"{tenant}-{n}", deployment("web", group("g")))
              for n in range(12)]
    for other in others:
        stack.succeeds(other, 90)
    assert stack.succeeds(answer.transaction, 90)[-1].type == "SERVICE_STOPPED"
    thaw(frozen)
    engines.wait_ready()
    stack.succeeds(stack.client.operate(tenant, "web", "start"))
    history = stack.gapless(tenant, "web")
    assert [s.type for s in history].count("SERVICE_STOPPED") == 1
    for name in [tenant] + [f"{tenant}-{n}" for n in range(12)]:
        stack.succeeds(stack.client.undeploy(name, "web"))


def test_an_instance_killed_while_it_takes_partitions_in_is_followed_by_the_next(
        stack, witness, engines, tenant):
    deploy(stack, tenant, vms=2)
    mark = witness.mark()
    engines.forget()
    engines.order("kill", "job.taken")
    answer = stack.client.operate(tenant, "web", "reboot")
    stack.eventually(engines.dead, "one is dead", 30)
    engines.forget()
    engines.order("kill", "partitions.taken_in")
    stack.eventually(lambda: len(engines.dead()) == 2, "so is the other", 45)
    killed = engines.taken_at()
    engines.size(2)
    story = stack.succeeds(answer.transaction, 90)
    print(f"ended {story[-1].time - killed:.2f} s after the second kill")
    stack.eventually(lambda: counted(witness.since(mark, "web")) == {"Stopped": 2, "Started": 2},
                     "each effect came once")
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")


def test_a_dead_letter_is_sent_again_when_its_sender_is_killed(stack, engines, tenant):
    payload = b"\xff\xfe" + os.urandom(12)
    engines.forget()
    engines.order("kill", "letter.sent")
    stack.operations.put(payload, f"{tenant}/web")
    stack.eventually(engines.dead, "one is dead", 30)
    engines.size(2)
    assert stack.dead_letter("vnf.operations.dlq", payload)["dlq_topic"] == "vnf.operations"
    deploy(stack, tenant)
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")
