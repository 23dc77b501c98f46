"""What an operation would do, asked beforehand: the plan, and that nothing comes of it."""

import json

from datamodel import deployment, depends, group, message
from proto import plan_pb2

DIAMOND = (group("db"), group("left", vms=2), group("right"), group("top"))
EDGES = (depends("left", "db"), depends("right", "db"), depends("top", "left", "right"))


def groups_of(phase):
    return sorted({vm["vm_group"] for vm in phase["vms"]})


def untouched(stack, tenant, name):
    rows = stack.sql(f"SELECT count(*) FROM lifecycle.operation WHERE tenant = '{tenant}'"
                     f" AND deployment_name = '{name}'")
    return int(rows[0]), stack.client.look(tenant, name).status


def test_a_plan_tells_levels_steps_and_times_and_does_nothing(stack, tenant):
    body = deployment("dia", *DIAMOND, startups=EDGES)
    plan = stack.client.plan(f"<tenant>{tenant}</tenant><deployment>dia</deployment>"
                             f"<operation>deploy</operation><datamodel>{body}</datamodel>")

    assert plan["accepted"] and plan["operation"] == "DEPLOY", plan
    assert [(p["level"], groups_of(p)) for p in plan["phases"]] == [
        (0, ["db"]), (1, ["left", "right"]), (2, ["top"])]
    assert plan["phases"][2]["waits_for"] == [
        {"vm_group": g, "kpi_event": "VM_ALIVE"} for g in ("left", "right")]
    assert [s["action"] for s in plan["phases"][0]["vms"][0]["steps"]] == [
        "DEFINE", "POWER_ON", "MONITOR_ON", "AWAIT_ALIVE"]
    assert untouched(stack, tenant, "dia") == (0, 404)

    stack.succeeds(stack.client.deploy(tenant, body))
    stop = stack.client.plan(json.dumps(
        {"tenant": tenant, "deployment": "dia", "operation": "stop"}))
    assert [groups_of(p) for p in stop["phases"]] == [
        ["db", "left", "right", "top"], ["top"], ["left", "right"], ["db"]]
    assert stop["phases"][0]["level"] is None
    assert {s["action"] for vm in stop["phases"][0]["vms"] for s in vm["steps"]} == {"MONITOR_OFF"}
    again = stack.client.plan(json.dumps(
        {"tenant": tenant, "deployment": "other", "operation": "deploy",
         "datamodel": {"deployment": {"vm_group": [{"name": "g", "image": "tiny",
                                                    "flavor": "tiny"}]}}}))
    define = again["phases"][0]["vms"][0]["steps"][0]
    assert define["past_runs"] >= 5 and define["expected_seconds"] is not None, again
    assert again["expected_seconds"] is not None
    assert stack.states(tenant, "dia")[0] == "SERVICE_ACTIVE_STATE"


def test_a_plan_of_what_would_be_refused_says_what_the_refusal_would(stack, vnf):
    start = stack.client.plan(json.dumps(
        {"tenant": vnf.tenant, "deployment": vnf.name, "operation": "start"}))
    refusal = stack.client.operate(vnf.tenant, vnf.name, "start")
    assert not start["accepted"] and start["status_code"] == refusal.status == 409
    assert start["status_message"] == refusal.message and "phases" not in start

    stop = {"tenant": vnf.tenant, "vm_name": min(vnf.vms), "operation": "stop"}
    assert stack.client.plan(json.dumps(stop))["status_code"] == 409
    forced = stack.client.plan(json.dumps(stop | {"force": True}))
    assert [s["action"] for p in forced["phases"] for vm in p["vms"] for s in vm["steps"]] == [
        "MONITOR_OFF", "SHUT_DOWN"]
    more = {"tenant": vnf.tenant, "deployment": vnf.name, "operation": "scale",
            "vm_group": "g", "members": 5}
    assert stack.client.plan(json.dumps(more))["status_code"] == 422
    bad = deployment("web", group("g", vms=3, most=2))
    update = stack.client.plan(f"<tenant>{vnf.tenant}</tenant><deployment>web</deployment>"
                               f"<operation>update</operation><datamodel>{bad}</datamodel>")
    assert (update["accepted"], update["status_code"]) == (False, 422), update
    assert "min_active 3 is above max_active 2" in update["status_message"]


def test_a_foreign_producer_may_ask_for_a_plan_too(stack, tenant):
    transaction = stack.operations.send(
        "DEPLOY", tenant, "web", cloud_events=False, datamodel=message("web", vms=3),
        dry_run=True)
    told = stack.events.first(transaction, "OPERATION_PLANNED")
    plan = plan_pb2.Plan.FromString(told.plan)

    assert (told.sequence, told.final, told.status_code) == (0, False, 200)
    assert [vm.index for vm in plan.phases[0].vms] == [0, 1, 2]
    assert untouched(stack, tenant, "web") == (0, 404)


def test_a_plan_that_cannot_be_read_says_what_it_needs(stack, tenant):
    def refused(text):
        answer = stack.client.ask_plan(text)
        assert answer.status == 400, answer
        return answer.json["detail"]

    assert "deploy needs a <datamodel>" in refused(
        f"<tenant>{tenant}</tenant><deployment>a</deployment><operation>deploy</operation>")
    assert "delete is of one VM" in refused(
        f"<tenant>{tenant}</tenant><deployment>a</deployment><operation>delete</operation>")
    assert "Say which tenant" in refused(
        "<deployment>a</deployment><operation>stop</operation>")
    assert "is none of" in refused(json.dumps({"operation": "melt", "deployment": "a"}))
    assert "scale needs a <vm_group>" in refused(json.dumps(
        {"operation": "scale", "deployment": "a", "tenant": tenant}))
