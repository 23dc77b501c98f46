"""Updates of what runs: all of it is refused, or all of it comes."""

import pytest

from datamodel import depends, deployment, group

POOL = ["192.168.122.211", "192.168.122.212", "192.168.122.213", "192.168.122.214"]


def body(vms, most, pool, **more):
    return deployment("web", group("g", vms=vms, most=most, network="default", pool=pool,
                                   **more))


def kinds(story):
    return [s.type for s in story]


def pool_of(stack, tenant):
    pool = stack.client.look(tenant, "web").tree.find(".//address_pool")
    return {c.tag: int(c.text) for c in pool}


def members(stack, tenant):
    return stack.states(tenant, "web")[1]


def test_the_minimum_rises_and_vms_come_with_addresses_of_the_extended_pool(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, body(1, 3, POOL[:1])))
    story = stack.succeeds(stack.client.update(tenant, body(3, 3, POOL)))
    assert kinds(story).count("VM_DEPLOYED") == 2, kinds(story)
    assert kinds(story)[-1] == "SERVICE_UPDATED"
    got = {s.vm_source.interfaces[0].ip_address for s in story if s.type == "VM_DEPLOYED"}
    assert got == set(POOL[1:3])
    stack.eventually(lambda: members(stack, tenant) == ["VM_ALIVE_STATE"] * 3, "all alive")
    assert pool_of(stack, tenant) == {"size": 4, "free": 1, "leased": 3, "quarantined": 0}
    # The same again has nothing to do.
    assert kinds(stack.succeeds(stack.client.update(tenant, body(3, 3, POOL)))) == [
        "OPERATION_ACCEPTED", "SERVICE_UPDATED"]
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    assert not stack.leased(tenant, "web")
    stack.gapless(tenant, "web")


def test_what_cannot_be_is_refused_with_every_reason_and_changes_nothing(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, body(2, 3, POOL[:2])))
    for wanted, words in (
            (body(1, 1, POOL[:2]), "it has 2 VMs, max_active would be 1"),
            (body(3, 3, POOL[:2]), "2 addresses for min_active 3: 1 are missing"),
            (body(2, 3, POOL[1:]), f"the pool would lose {POOL[0]}, which VM web_g_0_"),
            (deployment("web", group("g", vms=2)), "a pool cannot come or go")):
        answer = stack.client.update(tenant, wanted)
        assert answer.status == 422 and words in answer.message, answer
    both = stack.client.update(tenant, body(1, 1, POOL[1:]))
    assert "max_active would be 1" in both.message and "would lose" in both.message, both
    assert stack.states(tenant, "web") == ("SERVICE_ACTIVE_STATE", ["VM_ALIVE_STATE"] * 2)
    assert pool_of(stack, tenant)["size"] == 2
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")


def test_groups_come_and_go_by_their_dependencies(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, deployment(
        "web", group("db"), group("old"))))
    story = stack.succeeds(stack.client.update(tenant, deployment(
        "web", group("db"), group("a"), group("b"),
        startups=[depends("a", "db"), depends("b", "a")])))
    order = [(s.type, s.vm_group) for s in story]
    assert order == [
        ("OPERATION_ACCEPTED", ""), ("VM_DEPLOYED", "a"), ("VM_ALIVE", "a"),
        ("VM_DEPLOYED", "b"), ("VM_ALIVE", "b"), ("VM_UNDEPLOYED", "old"),
        ("SERVICE_UPDATED", "")]
    assert {v.text for v in stack.client.look(tenant, "web").tree.iterfind(".//vm_group/name")} \
        == {"db", "a", "b"}
    stack.gapless(tenant, "web")


def test_a_changed_kpi_reaches_the_monitor_and_is_acknowledged(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, deployment("web", group("g", vms=2))))
    transaction = stack.client.update(
        tenant, deployment("web", group("g", vms=2, frequency=2)))
    story = stack.succeeds(transaction)
    assert kinds(story) == ["OPERATION_ACCEPTED", "VM_UPDATED", "VM_UPDATED",
                            "SERVICE_UPDATED"]
    actions = [(s["action"], s["state"]) for s in stack.steps(transaction.transaction)]
    assert actions == [("MONITOR_OFF", "DONE")] * 2 + [("MONITOR_ON", "DONE")] * 2, actions
    stack.eventually(lambda: members(stack, tenant) == ["VM_ALIVE_STATE"] * 2, "both alive")
    vm = stack.client.look(tenant, "web").tree.find(".//vm")
    assert vm.find("last_update") is not None


def test_an_engine_killed_in_an_update_ends_it_once(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, body(1, 4, POOL[:1])))
    answer = stack.client.update(tenant, body(4, 4, POOL))
    stack.kill9("lifecycle-engine")
    stack.start("lifecycle-engine")
    story = stack.succeeds(answer, 120)
    assert kinds(story).count("SERVICE_UPDATED") == 1
    assert len({s.vm_source.name for s in story if s.type == "VM_ALIVE"}) == 3
    stack.eventually(lambda: members(stack, tenant) == ["VM_ALIVE_STATE"] * 4, "all alive")
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    assert not stack.leased(tenant, "web")
    stack.gapless(tenant, "web")


def test_undeploy_interrupts_an_update_and_leaves_nothing(stack, tenant):
    stack.succeeds(stack.client.deploy(tenant, deployment("web", group("g"))))
    wanted = deployment("web", group("g"), group("late", collector="ICMPPing",
                                                 network="default", bootup_time=300))
    answer = stack.client.update(tenant, wanted)
    stack.step_runs(answer.transaction, "AWAIT_ALIVE")
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    final = stack.events.of(answer.transaction)[-1]
    assert (final.type, final.status_code) == ("SERVICE_UPDATED", 500), final
    assert stack.client.look(tenant, "web").status == 404
    stack.gapless(tenant, "web")


def test_what_was_asked_for_is_read_back_and_may_be_sent_again(stack, tenant):
    from rest import DIALECT
    wanted = deployment("web", group("db", frequency=2, heals=3), group("app", vms=2),
                        startups=[depends("app", "db", restart=True)])
    stack.succeeds(stack.client.deploy(tenant, wanted))
    back = stack.client.request("GET", f"{DIALECT}/{tenant}/deployments/web/datamodel")
    assert back.status == 200, back
    assert kinds(stack.succeeds(stack.client.update(tenant, back.text))) == [
        "OPERATION_ACCEPTED", "SERVICE_UPDATED"]
    native = stack.client.request("GET", f"/v1/deployments/{tenant}/web/datamodel").json
    assert native["policies"]["startup"][0]["restart_on_dependency"] is True, native
    schema = stack.client.request("GET", "/v1/schema")
    assert schema.status == 200 and "<grammar" in schema.text and schema.headers["ETag"]
    assert stack.client.request(
        "GET", f"/v1/deployments/{tenant}/none/datamodel").status == 404


@pytest.mark.guests
def test_guests_that_an_update_brings_answer_on_their_new_addresses(stack, tenant):
    from guests import answers
    wanted = dict(collector="ICMPPing", bootup_time=180, shutdown_timeout=0)
    stack.succeeds(stack.client.deploy(tenant, body(1, 3, POOL[:1], **wanted)), 240)
    story = stack.succeeds(stack.client.update(tenant, body(3, 3, POOL[:3], **wanted)), 300)
    got = [s.vm_source.interfaces[0].ip_address for s in story if s.type == "VM_ALIVE"]
    assert sorted(got) == POOL[1:3]
    assert all(answers(a) for a in POOL[:3])
    stack.succeeds(stack.client.undeploy(tenant, "web"), 120)
