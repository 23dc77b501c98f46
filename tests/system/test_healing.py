"""VMs that die or hang heal by their group's rules: once, and never by mistake."""

import time

import pytest

from datamodel import deployment, group


def deploy(stack, tenant, **group_arguments):
    story = stack.succeeds(stack.client.deploy(
        tenant, deployment("web", group("g", **group_arguments))), 180)
    return [s.vm_source.name for s in story if s.type == "VM_DEPLOYED"]


def recovery(stack, tenant, seconds=30, but=()):
    """The first recovery that was not asked for, beside those."""
    return stack.events.wait(
        lambda s: s.tenant == tenant and s.type == "VM_RECOVERY_INIT"
        and s.transaction_id not in but, "VM_RECOVERY_INIT", seconds).transaction_id


def kinds(story):
    return [s.type for s in story]


def verdicts(stack, tenant, vm):
    return [v.text.upper() for v in stack.client.look_vm(tenant, vm).tree.iter("verdict")]


HEALED = ["OPERATION_ACCEPTED", "VM_RECOVERY_INIT", "VM_RECOVERY_REBOOT",
          "VM_RECOVERY_COMPLETE"]


def test_a_vm_that_dies_is_recovered_once(stack, tenant):
    victim, other = deploy(stack, tenant, vms=2, heals=0)
    stack.host.virsh("destroy", victim)
    transaction = recovery(stack, tenant)
    story = stack.succeeds(transaction, 60)
    assert kinds(story) == HEALED
    assert {s.vm_source.name for s in story[1:]} == {victim}
    assert {victim, other} <= stack.host.running()
    operation = stack.client.operation(transaction).json
    assert operation["account"] == "autohealing", operation
    stack.eventually(lambda: stack.states(tenant, "web") == (
        "SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE"] * 2), "all is well")

    # The next failure of the same VM is another recovery.
    stack.host.virsh("destroy", victim)
    stack.succeeds(recovery(stack, tenant, but=[transaction]), 60)
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    history = stack.gapless(tenant, "web")
    assert kinds(history).count("VM_RECOVERY_INIT") == 2


def test_without_the_rule_a_dead_vm_is_only_told_of(stack, tenant):
    (victim,) = deploy(stack, tenant)
    stack.host.virsh("destroy", victim)
    stack.eventually(lambda: "FALSE" in verdicts(stack, tenant, victim), "it is seen dead")
    stack.succeeds(stack.client.operate(tenant, "web", "disable_monitor"))
    assert "VM_RECOVERY_INIT" not in kinds(stack.gapless(tenant, "web"))


def test_the_wait_for_an_answer_outlives_the_engine_and_ends_with_an_answer(stack, tenant):
    (victim,) = deploy(stack, tenant, heals=60)
    stack.host.virsh("destroy", victim)
    transaction = recovery(stack, tenant)
    stack.step_runs(transaction, "AWAIT_RECOVERY")
    assert stack.states(tenant, "web")[0] == "SERVICE_RECOVERING_STATE"
    stack.kill9("lifecycle-engine")
    stack.start("lifecycle-engine")
    stack.host.virsh("start", victim)
    story = stack.succeeds(transaction, 60)
    assert kinds(story)[-1] == "VM_RECOVERY_CANCELLED"
    assert stack.states(tenant, "web") == ("SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE"])
    stack.gapless(tenant, "web")


def test_an_engine_killed_in_a_recovery_ends_it_once(stack, tenant):
    (victim,) = deploy(stack, tenant, heals=0)
    stack.host.virsh("destroy", victim)
    transaction = recovery(stack, tenant)
    stack.kill9("lifecycle-engine")
    stack.start("lifecycle-engine")
    story = stack.succeeds(transaction, 90)
    assert kinds(story)[-1] == "VM_RECOVERY_COMPLETE"
    history = stack.gapless(tenant, "web")
    assert kinds(history).count("VM_RECOVERY_INIT") == 1


@pytest.mark.guests
def test_a_guest_that_hangs_is_rebooted_and_one_that_wakes_up_is_left_alone(stack, tenant):
    (victim,) = deploy(stack, tenant, heals=5, collector="ICMPPing", network="default")
    boot = stack.host.boot_id(victim)
    stack.host.virsh("suspend", victim)
    cancelled = recovery(stack, tenant, 30)
    stack.host.virsh("resume", victim)
    assert kinds(stack.succeeds(cancelled, 30))[-1] == "VM_RECOVERY_CANCELLED"
    assert stack.host.boot_id(victim) == boot

    stack.host.virsh("suspend", victim)
    story = stack.succeeds(recovery(stack, tenant, 30, but=[cancelled]), 120)
    assert kinds(story) == HEALED
    assert stack.host.boot_id(victim) != boot
    stack.succeeds(stack.client.undeploy(tenant, "web"), 60)


def test_what_depends_on_a_recovered_vm_is_rebooted_after_it(stack, tenant):
    from datamodel import depends
    stack.succeeds(stack.client.deploy(tenant, deployment(
        "web", group("db", heals=0), group("app", vms=2), group("lb"),
        startups=[depends("app", "db", restart=True), depends("lb", "app")])))
    (victim,) = [vm for vm in stack.host.running() if vm.startswith("web_db_0_")
                 and vm in stack.client.states(tenant, "web")[1]]
    stack.host.virsh("destroy", victim)
    story = stack.succeeds(recovery(stack, tenant), 60)
    assert kinds(story) == HEALED[:3] + ["DEPENDENCY_RECOVERED", "VM_RECOVERY_COMPLETE"]
    reboots = {stack.events.wait(
        lambda s: s.tenant == tenant and s.type == "VM_REBOOTED" and f"_app_{n}_" in
        s.vm_source.name, "a reboot").transaction_id for n in (0, 1)}
    for transaction in reboots:
        stack.succeeds(transaction)
        assert stack.client.operation(transaction).json["account"] == "dependency"
    history = stack.gapless(tenant, "web")
    assert not [s for s in history if s.type == "VM_REBOOTED" and s.vm_group == "lb"]


def test_where_people_recover_a_failure_is_told_once(stack, tenant):
    from datamodel import group as make
    body = deployment("web", make("g", heals=0).replace(
        "<scaling>", "<recovery_policy><recovery_type>MANUAL</recovery_type>"
        "</recovery_policy><scaling>"))
    stack.succeeds(stack.client.deploy(tenant, body))
    (victim,) = stack.client.states(tenant, "web")[1]
    stack.host.virsh("destroy", victim)
    told = stack.events.wait(lambda s: s.tenant == tenant
                             and s.type == "VM_MANUAL_RECOVERY_NEEDED", "it is told", 30)
    assert told.vm_source.name == victim and told.failed and not told.transaction_id
    stack.succeeds(stack.client.operate_vm(tenant, victim, "recover"))
    assert kinds(stack.gapless(tenant, "web")).count("VM_MANUAL_RECOVERY_NEEDED") == 1


def test_a_serial_group_comes_up_one_by_one(stack, tenant):
    story = stack.succeeds(stack.client.deploy(
        tenant, deployment("web", group("g", vms=3, order="serial"))))
    assert kinds(story) == ["OPERATION_ACCEPTED"] + ["VM_DEPLOYED", "VM_ALIVE"] * 3 + [
        "SERVICE_ALIVE"]


def test_when_all_die_at_once_few_are_recovered_at_a_time_and_none_is_forgotten(stack, tenant):
    for name in "ab":
        stack.succeeds(stack.client.deploy(
            tenant, deployment(name, group("g", vms=60, heals=0))), 180)
    victims = {vm for name in "ab" for vm in stack.client.states(tenant, name)[1]}
    vms = int(stack.sql("SELECT count(*) FROM lifecycle.vm")[0]) + 1  # the calm one's too
    most = max(3, vms // 5)
    assert most < len(victims)
    for vm in victims:
        stack.host.virsh("destroy", vm)
    asked = time.monotonic()
    assert stack.client.look(tenant, "a").status == 200
    answer = stack.client.deploy(f"{tenant}-calm", deployment("c", group("g")))
    stack.succeeds(answer, 60)
    print(f"\nbeside {len(victims)} dead VMs a deploy took {time.monotonic() - asked:.2f} s")

    def healed():
        return {s.vm_source.name for s in stack.events.history(tenant, "a")
                + stack.events.history(tenant, "b") if s.type == "VM_RECOVERY_COMPLETE"}
    stack.eventually(lambda: victims <= healed(), "all are healed", 180)
    running = highest = 0
    for s in sorted(stack.events.history(tenant, "a") + stack.events.history(tenant, "b"),
                    key=lambda s: (s.time_us, s.type == "VM_RECOVERY_INIT")):
        running += (s.type == "VM_RECOVERY_INIT") - (s.type == "VM_RECOVERY_COMPLETE")
        highest = max(highest, running)
    print(f"at most {highest} recoveries at once, {most} were allowed")
    assert highest <= most
    for name in "ab":
        assert set(stack.client.states(tenant, name)[1].values()) == {"VM_ALIVE_STATE"}
        stack.gapless(tenant, name)
