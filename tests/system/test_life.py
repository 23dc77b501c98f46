"""The life of a VNF: each operation's events in their order, and what is true after it."""

from datamodel import deployment, depends, group


def kinds(story):
    return [s.type for s in story]


def test_a_vnf_is_deployed_and_every_event_comes_in_its_order(stack, tenant):
    answer = stack.client.deploy(tenant, deployment("web", group("g", vms=2)))

    assert (answer.status, answer.field("status_code")) == (200, "200")
    assert answer.message == "Deployment operation request accepted"
    assert answer.field("transaction_id") == answer.transaction

    story = stack.succeeds(answer)
    assert kinds(story)[0] == "OPERATION_ACCEPTED"
    assert sorted(kinds(story)[1:-1]) == ["VM_ALIVE"] * 2 + ["VM_DEPLOYED"] * 2
    assert kinds(story)[-1] == "SERVICE_ALIVE"
    for vm in {s.vm_source.name for s in story[1:-1]}:
        assert [s.type for s in story if s.vm_source.name == vm] == ["VM_DEPLOYED", "VM_ALIVE"]
    assert stack.states(tenant, "web") == ("SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE"] * 2)
    assert {s.vm_source.name for s in story[1:-1]} <= stack.host.running()


def test_a_stop_switches_monitoring_off_before_it_touches_the_hypervisor(stack, vnf):
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    story = stack.succeeds(answer)

    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_STOPPED", "VM_STOPPED", "SERVICE_STOPPED"]
    assert stack.states(vnf.tenant, vnf.name) == ("SERVICE_STOPPED_STATE",
                                                  ["VM_SHUTOFF_STATE"] * 2)
    assert not vnf.vms & stack.host.running()

    steps = stack.steps(answer.transaction)
    off = [s for s in steps if s["action"] == "MONITOR_OFF"]
    calls = [s for s in steps if s["action"] != "MONITOR_OFF"]
    assert len(off) == len(calls) == 2
    assert all(s["state"] == "DONE" for s in steps)
    assert max(s["ended"] for s in off) <= min(s["begun"] for s in calls)
    # Acknowledged by the monitor, not given up on after its 5 s.
    assert not any(s["note"] for s in off)


def test_a_stopped_vnf_is_started_again(stack, vnf):
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    story = stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "start"))

    assert kinds(story)[0] == "OPERATION_ACCEPTED"
    for vm in vnf.vms:
        assert [s.type for s in story if s.vm_source.name == vm] == ["VM_STARTED", "VM_ALIVE"]
    assert kinds(story)[-1] == "SERVICE_ALIVE" and len(story) == 6
    assert stack.states(vnf.tenant, vnf.name) == ("SERVICE_ACTIVE_STATE",
                                                  ["VM_ALIVE_STATE"] * 2)
    assert vnf.vms <= stack.host.running()


def test_a_reboot_really_stops_and_starts_every_vm(stack, vnf):
    before = {vm: stack.host.virsh("domid", vm).strip() for vm in vnf.vms}
    story = stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "reboot"))

    for vm in vnf.vms:
        assert [s.type for s in story if s.vm_source.name == vm] == ["VM_REBOOTED", "VM_ALIVE"]
        assert stack.host.virsh("domid", vm).strip() != before[vm]
    assert kinds(story)[-1] == "SERVICE_ALIVE" and len(story) == 6
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"


def test_an_undeployed_vnf_leaves_nothing_but_its_operations(stack, vnf):
    answer = stack.client.undeploy(vnf.tenant, vnf.name)
    story = stack.succeeds(answer)

    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_UNDEPLOYED", "VM_UNDEPLOYED",
                            "SERVICE_UNDEPLOYED"]
    assert not vnf.vms & stack.host.domains()
    assert stack.client.look(vnf.tenant, vnf.name).status == 404
    assert stack.client.operation(answer.transaction).json["state"] == "SUCCEEDED"


def test_the_sequence_goes_on_when_a_name_is_deployed_again(stack, vnf):
    stack.succeeds(stack.client.undeploy(vnf.tenant, vnf.name))
    stack.succeeds(stack.client.deploy(vnf.tenant, vnf.body))
    assert stack.gapless(vnf.tenant, vnf.name)[-1].type == "SERVICE_ALIVE"


def test_a_composite_vnf_goes_up_by_its_dependencies_and_down_in_reverse(stack, tenant):
    body = deployment(
        "farm", group("balancer"), group("worker", vms=2), group("cache"), group("database"),
        startups=[depends("worker", "database"), depends("cache", "database"),
                  depends("balancer", "worker", "cache")])
    up = stack.succeeds(stack.client.deploy(tenant, body))
    levels = [{"database"}, {"worker", "cache"}, {"balancer"}]
    assert_in_levels(up, "VM_DEPLOYED", "VM_ALIVE", levels)

    down = stack.succeeds(stack.client.operate(tenant, "farm", "stop"))
    assert_in_levels(down, "VM_STOPPED", "VM_STOPPED", levels[::-1])

    again = stack.refuses(stack.client.operate(tenant, "farm", "reboot"), 409)
    assert "SERVICE_STOPPED_STATE" in again.message

    up = stack.succeeds(stack.client.operate(tenant, "farm", "start"))
    assert_in_levels(up, "VM_STARTED", "VM_ALIVE", levels)

    gone = stack.succeeds(stack.client.undeploy(tenant, "farm"))
    assert_in_levels(gone, "VM_UNDEPLOYED", "VM_UNDEPLOYED", levels[::-1])
    stack.gapless(tenant, "farm")


def assert_in_levels(story, first, last, levels):
    """Each level's last event comes before the next level's first."""
    for below, above in zip(levels, levels[1:]):
        ends = [s.sequence for s in story if s.type == last and s.vm_group in below]
        begins = [s.sequence for s in story if s.type == first and s.vm_group in above]
        assert ends and begins and max(ends) < min(begins), story


def test_a_vm_is_stopped_started_and_rebooted_alone(stack, vnf):
    vm, other = sorted(vnf.vms)
    state = {vm: "VM_SHUTOFF_STATE", other: "VM_ALIVE_STATE"}

    story = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "stop", force=True))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_STOPPED"]
    assert stack.vm_states(vnf.tenant, vnf.name) == state
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"
    assert {vm, other} & stack.host.running() == {other}

    story = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "start"))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_STARTED", "VM_ALIVE"]
    assert vnf.vms <= stack.host.running()

    before = stack.host.virsh("domid", vm)
    story = stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "reboot", force=True))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_REBOOTED", "VM_ALIVE"]
    assert stack.host.virsh("domid", vm) != before
    stack.gapless(vnf.tenant, vnf.name)


def test_the_last_vm_shut_off_alone_stops_the_service(stack, vnf):
    for vm in sorted(vnf.vms):
        stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "stop", force=True))
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_STOPPED_STATE"

    stack.succeeds(stack.client.operate_vm(vnf.tenant, vm, "start"))
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "start"))
    assert stack.states(vnf.tenant, vnf.name)[1] == ["VM_ALIVE_STATE"] * 2


def test_a_vm_stop_below_the_minimum_needs_force(stack, vnf):
    vm = min(vnf.vms)
    answer = stack.refuses(stack.client.operate_vm(vnf.tenant, vm, "stop"), 409)
    assert "min_active" in answer.message
    assert vnf.vms <= stack.host.running()


def test_a_group_without_a_kpi_is_not_waited_for(stack, tenant):
    body = deployment("blind", group("g", collector=None))
    story = stack.succeeds(stack.client.deploy(tenant, body))
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_DEPLOYED", "SERVICE_ALIVE"]
    assert stack.states(tenant, "blind") == ("SERVICE_ACTIVE_STATE", ["VM_INERT_STATE"])


def test_a_group_starts_after_the_kpi_event_that_its_dependency_names(stack, tenant):
    body = deployment("web", group("db", ready=True), group("web"),
                      startups=(depends("web", "db", event="VM_READY"),))
    story = stack.succeeds(stack.client.deploy(tenant, body))
    assert [(s.type, s.vm_group) for s in story[1:-1]] == [
        ("VM_DEPLOYED", "db"), ("VM_ALIVE", "db"), ("VM_READY", "db"),
        ("VM_DEPLOYED", "web"), ("VM_ALIVE", "web")]
    stack.succeeds(stack.client.operate(tenant, "web", "stop"))
    story = stack.succeeds(stack.client.operate(tenant, "web", "start"))
    assert [s.type for s in story[1:4]] == ["VM_STARTED", "VM_ALIVE", "VM_READY"]
