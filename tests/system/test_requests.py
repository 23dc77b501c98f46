"""Monitoring by request, deletion, force, recovery by request, retries: over REST, on the
simulated hypervisor; and that monitoring is off before anything is touched, as the
monitor itself recorded it.
"""

import time

import pytest
from confluent_kafka import Consumer, TopicPartition

from datamodel import deployment, group
from proto import monitoring_pb2


def kinds(story):
    return [s.type for s in story]


def run(stack, tenant, name, verb):
    return stack.succeeds(stack.client.operate(tenant, name, verb))


# --- monitoring


def test_monitoring_is_switched_off_and_on_by_request(stack, vnf):
    off = run(stack, vnf.tenant, vnf.name, "disable_monitor")
    assert kinds(off) == ["OPERATION_ACCEPTED", "VM_MONITOR_UNSET", "VM_MONITOR_UNSET",
                          "SERVICE_MONITOR_UNSET"]
    assert stack.states(vnf.tenant, vnf.name) == ("SERVICE_ACTIVE_STATE",
                                                  ["VM_INERT_STATE"] * 2)
    again = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "disable_monitor"), 409)
    assert "not monitored" in again.message

    on = run(stack, vnf.tenant, vnf.name, "enable_monitor")
    assert kinds(on) == ["OPERATION_ACCEPTED", "VM_MONITOR_SET", "VM_MONITOR_SET",
                         "SERVICE_ALIVE"]
    stack.eventually(lambda: stack.states(vnf.tenant, vnf.name)[1] == ["VM_ALIVE_STATE"] * 2,
                     "both VMs are alive")
    again = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "enable_monitor"), 409)
    assert "monitored already" in again.message


def test_monitoring_of_one_vm(stack, vnf):
    vm = min(vnf.vms)
    off = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "disable_monitor"))
    assert kinds(off) == ["OPERATION_ACCEPTED", "VM_MONITOR_UNSET"]
    assert off[-1].vm_source.name == vm
    assert stack.vm_states(vnf.tenant, vnf.name)[vm] == "VM_INERT_STATE"
    stack.refuses(stack.client.operate_vm(vnf.tenant, vm, "disable_monitor"), 409)
    on = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "enable_monitor"))
    assert kinds(on) == ["OPERATION_ACCEPTED", "VM_MONITOR_SET"]


def acknowledgements(tenant, name):
    """What the monitor said of the deployment's targets, with Kafka's own times."""
    consumer = Consumer({"bootstrap.servers": "127.0.0.1:9092", "group.id": f"acks-{tenant}",
                         "enable.auto.commit": False, "enable.partition.eof": True})
    topic = consumer.list_topics("vnf.alarms", timeout=30).topics["vnf.alarms"]
    consumer.assign([TopicPartition("vnf.alarms", p, 0) for p in topic.partitions])
    ends, found = 0, []
    while ends < len(topic.partitions):
        record = consumer.poll(10)
        assert record is not None
        if record.error():
            ends += 1
        elif dict(record.headers())["ce_type"].endswith(b"Acknowledgement"):
            ack = monitoring_pb2.Acknowledgement.FromString(record.value())
            if (ack.tenant, ack.deployment) == (tenant, name):
                found.append((record.timestamp()[1] / 1000, ack))
    consumer.close()
    return found


def seconds(moment):
    """2026-01-01T00:00:00.123456Z of a timeline, in seconds since 1970."""
    from datetime import datetime
    return datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


@pytest.mark.parametrize("verb", ["stop", "reboot"])
def test_the_monitor_has_acknowledged_before_the_first_hypervisor_call(stack, vnf, verb):
    answer = stack.client.operate(vnf.tenant, vnf.name, verb)
    stack.succeeds(answer)
    steps = stack.steps(answer.transaction)
    first_call = min(seconds(s["begun"]) for s in steps if s["action"] == "SHUT_DOWN")
    acks = [(at, ack) for at, ack in acknowledgements(vnf.tenant, vnf.name)
            if ack.transaction_id == answer.transaction]
    off = [at for at, ack in acks if not ack.enabled]
    assert len(off) == 2 and max(off) <= first_call + 0.001, (off, first_call)
    on = [ack for _, ack in acks if ack.enabled]
    if verb == "reboot":
        last_call = max(seconds(s["begun"]) for s in steps if s["action"] == "POWER_ON")
        assert len(on) == 2
        assert all(at >= last_call - 5 for at, ack in acks if ack.enabled)
    else:
        assert not on


def test_a_stop_goes_on_without_the_monitor_and_says_so(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        stack.succeeds(answer)
    steps = stack.steps(answer.transaction)
    off = [s for s in steps if s["action"] == "MONITOR_OFF"]
    assert all("went on without" in s["note"] for s in off), off
    assert (max(s["ended"] for s in off)
            <= min(s["begun"] for s in steps if s["action"] == "SHUT_DOWN"))


def test_alarms_that_come_late_begin_nothing_on_a_stopped_vnf(stack, vnf):
    run(stack, vnf.tenant, vnf.name, "stop")
    targets = stack.sql("SELECT v.id, v.epoch FROM lifecycle.vm v JOIN lifecycle.deployment d "
                        f"ON d.id = v.deployment WHERE d.tenant = '{vnf.tenant}'")
    before = len(stack.gapless(vnf.tenant, vnf.name))
    assert len(targets) == 2
    for target in targets:
        vm, epoch = target.split("|")
        for late in range(int(epoch) + 1):
            for event in ("VM_ALIVE", "VM_OVERLOADED", "VM_UNDERLOADED"):
                for verdict in (True, False):
                    stack.operations.alarm(vm, vnf.tenant, vnf.name, late, event, verdict)
    # What was produced before this refusal was decided before it: the same partition.
    stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "stop"), 409)
    assert stack.states(vnf.tenant, vnf.name) == ("SERVICE_STOPPED_STATE",
                                                  ["VM_SHUTOFF_STATE"] * 2)
    assert len(stack.gapless(vnf.tenant, vnf.name)) == before + 1


# --- one VM


def test_vms_of_a_deployment_are_operated_side_by_side_and_one_alone(stack, vnf):
    one, other = sorted(vnf.vms)
    with stack.frozen("monitor"):
        first = stack.client.operate_vm(vnf.tenant, one, "reboot", force=True)
        beside = stack.client.operate_vm(vnf.tenant, other, "reboot", force=True)
        assert (first.status, beside.status) == (200, 200)
        second = stack.refuses(stack.client.operate_vm(vnf.tenant, one, "stop", True), 409)
        assert first.transaction in second.message
        whole = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "stop"), 409)
        assert first.transaction in whole.message or beside.transaction in whole.message
    assert kinds(stack.succeeds(first))[-1] == kinds(stack.succeeds(beside))[-1] == "VM_ALIVE"


def test_a_vm_is_deleted_and_the_minimum_guards_it(stack, vnf):
    one, other = sorted(vnf.vms)
    refused = stack.refuses(stack.client.delete_vm(vnf.tenant, one), 409)
    assert "min_active" in refused.message
    story = stack.succeeds(stack.client.delete_vm(vnf.tenant, one, force=True))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_UNDEPLOYED"]
    assert stack.client.look_vm(vnf.tenant, one).status == 404
    assert one not in stack.host.domains() and other in stack.host.running()


def test_a_vm_is_recovered_by_request(stack, vnf):
    vm = min(vnf.vms)
    before = stack.host.virsh("domid", vm).strip()
    story = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "recover"))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_RECOVERY_INIT", "VM_RECOVERY_REBOOT",
                            "VM_RECOVERY_COMPLETE"]
    assert stack.host.virsh("domid", vm).strip() != before
    assert stack.states(vnf.tenant, vnf.name) == ("SERVICE_ACTIVE_STATE",
                                                  ["VM_ALIVE_STATE"] * 2)


def test_a_vm_started_while_the_service_is_stopped_makes_it_active(stack, vnf):
    run(stack, vnf.tenant, vnf.name, "stop")
    stack.succeeds(stack.client.operate_vm(vnf.tenant, min(vnf.vms), "start"))
    service, vms = stack.states(vnf.tenant, vnf.name)
    assert (service, vms) == ("SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE", "VM_SHUTOFF_STATE"])
    run(stack, vnf.tenant, vnf.name, "start")


# --- what failed is repaired, on real guests


def broken(stack, vm):
    """A definition that cannot start: as an operator who edited the domain leaves it."""
    import re
    import tempfile
    definition = stack.host.virsh("dumpxml", vm, "--inactive")
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
        file.write(re.sub("<kernel>.*?</kernel>", "<kernel>/nowhere</kernel>", definition))
        file.flush()
        stack.host.virsh("define", file.name)


@pytest.mark.guests
def test_one_of_three_that_does_not_start_is_named_and_the_others_run(stack, tenant):
    body = deployment("trio", group("g", vms=3, collector="ICMPPing", network="default",
                                    shutdown_timeout=0))
    begun = time.monotonic()
    story = stack.succeeds(stack.client.deploy(tenant, body), 120)
    vms = sorted({s.vm_source.name for s in story if s.vm_source.name})
    print(f"three guests deployed in {time.monotonic() - begun:.1f} s")
    run(stack, tenant, "trio", "stop")
    broken(stack, vms[1])

    start = stack.client.operate(tenant, "trio", "start")
    end = stack.events.story(start.transaction, 120)[-1]
    assert end.failed and vms[1] in end.status_message and "/nowhere" in end.status_message
    service, states = stack.client.states(tenant, "trio")
    assert service == "SERVICE_ERROR_STATE"
    assert [states[vm] for vm in vms] == ["VM_ALIVE_STATE", "VM_ERROR_STATE",
                                          "VM_ALIVE_STATE"]

    stack.host.virsh("undefine", vms[1])
    story = stack.succeeds(stack.client.retry(start.transaction), 120)
    assert [s.vm_source.name for s in story if s.type == "VM_STARTED"] == [vms[1]]
    assert stack.states(tenant, "trio") == ("SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE"] * 3)

    reboot = stack.client.operate(tenant, "trio", "reboot")
    story = stack.succeeds(reboot, 120)
    first = story[0].time_us
    for s in story:
        print(f"{(s.time_us - first) / 1e6:8.3f} s  {s.type:20} {s.vm_source.name[:10]}")
    stack.succeeds(stack.client.undeploy(tenant, "trio"), 60)
    assert not set(vms) & stack.host.domains()
