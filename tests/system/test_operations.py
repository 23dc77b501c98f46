"""Operations as a client reads them: listed, awaited, explained, tried again."""

import concurrent.futures
import signal
import time
import urllib.parse
import uuid

import pytest

from rest import DIALECT


def ids(answer):
    return [o["id"] for o in answer.json["operation"]]


def test_a_list_is_paged_newest_first_and_shows_each_once(stack, vnf):
    asked = [stack.client.operate(vnf.tenant, vnf.name, verb).transaction
             for verb in ("start", "start", "start", "start")]  # refused, and kept
    whole = ids(stack.client.operations(tenant=vnf.tenant))
    assert whole[:4] == asked[::-1] and len(whole) == 5

    pages, cursor = [], {}
    while True:
        page = stack.client.operations(tenant=vnf.tenant, limit=2, **cursor)
        pages.append(ids(page))
        if "next" not in page.json:
            break
        cursor = {"cursor": page.json["next"]}
    assert [len(p) for p in pages] == [2, 2, 1] and sum(pages, []) == whole


def test_a_list_is_filtered(stack, vnf):
    stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(stop)
    stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "reboot"), 409)
    accepted = stack.client.operation(stop.transaction).json["accepted"]

    def kinds(**filters):
        answer = stack.client.operations(tenant=vnf.tenant, **filters)
        return [o["kind"] for o in answer.json["operation"]]

    assert kinds() == ["REBOOT", "STOP", "DEPLOY"]
    assert kinds(kind="STOP") == ["STOP"]
    assert kinds(state="REJECTED") == ["REBOOT"]
    assert kinds(deployment=vnf.name) == kinds()
    assert kinds(deployment="other") == []
    assert kinds(since=accepted) == ["REBOOT", "STOP"]
    assert kinds(until=accepted) == ["DEPLOY"]
    assert ids(stack.client.operations(kind="STOP", deployment=vnf.name))[0] == stop.transaction


@pytest.mark.parametrize("query, words", [
    ("state=DONE", "SUCCEEDED"), ("kind=stop", "VM_STOP"), ("limit=0", "1000"),
    ("since=yesterday", "RFC 3339"), ("cursor=abc", "next"), ("colour=red", "deployment"),
    ("tenant=a%20b", "name"),
])
def test_what_cannot_be_asked_for_is_400_and_says_what_can(stack, query, words):
    answer = stack.client.request("GET", f"/v1/operations?{query}")
    assert answer.status == 400 and words in answer.json["detail"], answer
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_wait_ends_with_the_operation(stack, vnf):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        with stack.frozen("monitor"):
            stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
            waiting = [pool.submit(stack.client.fresh().operation, stop.transaction, wait="60s")
                       for _ in range(8)]
            stack.step_runs(stop.transaction, "MONITOR_OFF")
            assert not any(w.done() for w in waiting)
        answers = [w.result() for w in waiting]
    assert {a.json["state"] for a in answers} == {"SUCCEEDED"}
    operation = answers[0].json
    assert operation["steps_over"] == operation["steps_total"] == len(operation["steps"])
    assert operation["account"] == "admin"
    times = [moment["time"] for moment in operation["timeline"]]
    assert times == sorted(times)
    assert operation["timeline"][0]["what"] == "ACCEPTED"
    assert operation["timeline"][-1]["what"] == "SUCCEEDED"
    # what has ended is told at once
    assert stack.client.operation(stop.transaction, wait="60s").json == operation


def test_a_wait_that_is_over_tells_the_operation_as_it_is(stack, vnf):
    with stack.frozen("monitor"):
        stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
        begun = time.monotonic()
        answer = stack.client.operation(stop.transaction, wait="1s")
        assert answer.json["state"] == "RUNNING" and time.monotonic() - begun >= 1
    assert stack.client.operation(stop.transaction, wait="61s").status == 400
    assert stack.client.operation(str(uuid.uuid4()), wait="60s").status == 404
    stack.succeeds(stop)


def test_a_gateway_that_stops_answers_who_waits(stack, vnf):
    stack.kill9("api-gateway")
    stack.start("api-gateway")
    with concurrent.futures.ThreadPoolExecutor() as pool, stack.frozen("monitor"):
        stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
        waiting = pool.submit(stack.client.fresh().operation, stop.transaction, wait="60s")
        stack.step_runs(stop.transaction, "MONITOR_OFF")
        stack.eventually(lambda: "quartet_gateway_waiters 1" in stack.client.request(
            "GET", "/metrics").text, "it waits")
        stack.end("api-gateway", signal.SIGTERM)
        assert waiting.result().json["state"] == "RUNNING"
    stack.start("api-gateway")
    stack.succeeds(stop)


def test_what_runs_is_explained_by_what_it_waits_for(stack, vnf):
    with stack.frozen("monitor"):
        stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
        stack.step_runs(stop.transaction, "MONITOR_OFF")
        why = stack.client.explain(stop.transaction).json
    assert why["state"] == "RUNNING" and why["steps_total"] > why["steps_over"] == 0
    assert {w["action"] for w in why["waits_for"]} == {"MONITOR_OFF"}
    assert {w["vm_name"] for w in why["waits_for"]} == vnf.vms
    assert all(w["attempt"] == 1 and w["for_ms"] >= 0 and w["give_up"] > w["since"]
               for w in why["waits_for"])
    assert why["owner"]["alive"] and why["owner"]["lease_left_ms"] > 0
    for words in ("STOP of", vnf.name, "the monitor", "MONITOR_OFF", why["owner"]["instance"]):
        assert words in why["sentence"], why
    stack.succeeds(stop)


def test_what_has_ended_is_explained_by_how_and_why(stack, vnf):
    stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(stop)
    refused = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "stop"), 409)
    assert "succeeded after" in stack.client.explain(stop.transaction).json["sentence"]
    why = stack.client.explain(refused.transaction).json["sentence"]
    assert "was refused (409)" in why and "SERVICE_STOPPED_STATE" in why
    assert stack.client.explain(str(uuid.uuid4())).status == 404


def test_only_what_failed_can_be_retried(stack, vnf):
    stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(stop)
    answer = stack.client.retry(stop.transaction)
    assert answer.status == 409 and "SUCCEEDED" in answer.json["detail"]
    assert stack.client.retry(str(uuid.uuid4())).status == 404
    assert stack.client.retry("x").status == 400


def test_a_retry_is_a_new_operation_of_the_same_kind(stack, vnf):
    with stack.frozen("monitor"):
        stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
        undeploy = stack.client.undeploy(vnf.tenant, vnf.name)
    stack.succeeds(undeploy)
    assert stack.client.operation(stop.transaction).json["state"] == "FAILED"
    key = {"Idempotency-Key": uuid.uuid4().hex}
    retry = stack.client.retry(stop.transaction, **key)
    # what it would go on with is gone: the engine says so of the new operation
    assert retry.status == 404 and retry.transaction != stop.transaction
    verdict = stack.events.verdict(retry.transaction)
    assert (verdict.type, verdict.operation) == ("OPERATION_REJECTED", "STOP")
    again = stack.client.retry(stop.transaction, **key)
    assert (again.status, again.transaction) == (404, retry.transaction)


def test_native_accepts_are_202_and_say_where_to_look(stack, vnf):
    """Any native request that is accepted would do; a retry is the one there is."""
    stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(stop)
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "start"))
    stack.sql(f"UPDATE lifecycle.operation SET state = 3 WHERE id = '{stop.transaction}'")
    retry = stack.client.retry(stop.transaction)
    assert retry.status == 202, retry
    assert retry.headers["Location"] == f"/v1/operations/{retry.transaction}"
    assert stack.client.operation(retry.transaction, wait="60s").json["kind"] == "STOP"
    assert stack.client.operation(retry.transaction).json["retry_of"] == stop.transaction


def test_deployments_read_the_same_in_both_apis(stack, vnf):
    native = stack.client.request("GET", f"/v1/deployments/{vnf.tenant}/{vnf.name}")
    dialect = stack.client.request("GET", f"{DIALECT}/{vnf.tenant}/deployments/{vnf.name}",
                                   headers={"Accept": "application/json"})
    assert native.status == 200 and native.json == dialect.json
    listed = stack.client.request("GET", f"/v1/deployments?tenant={vnf.tenant}").json
    assert [d["name"] for d in listed["deployment"]] == [vnf.name]
    for vm in (v for g in native.json["vm_group"] for v in g["vm"]):
        assert vm["monitoring"]["on"] is True
        assert "history" in vm
    assert "history" not in str(listed)
    refusal = stack.client.request("GET", f"/v1/deployments?{urllib.parse.quote('x y')}=1")
    assert refusal.status == 400 and "after" in refusal.json["detail"]


def test_what_happened_to_a_vm_is_in_its_history(stack, vnf):
    reboot = stack.client.operate(vnf.tenant, vnf.name, "reboot")
    stack.succeeds(reboot)
    name = min(vnf.vms)
    vm = stack.client.request("GET", f"{DIALECT}/{vnf.tenant}/deployments/vm/{name}",
                              headers={"Accept": "application/json"}).json
    entries = vm["history"]["entry"]
    assert entries[0]["time"] >= entries[-1]["time"]
    assert reboot.transaction in {e["operation"] for e in entries}
    assert vm["last_reboot"]["operation"] == reboot.transaction
    assert vm["last_reboot"]["account"] == "admin"
    none = stack.client.request(
        "GET", f"{DIALECT}/{vnf.tenant}/deployments/vm/{name}?history=0")
    assert none.status == 200 and "<history>" not in none.text


def test_a_vm_can_be_deleted(stack, vnf):
    name = min(vnf.vms)
    path = f"{DIALECT}/{vnf.tenant}/deployments/vm/{name}"
    assert stack.client.request("DELETE", path + "?force=maybe").status == 400
    refused = stack.refuses(stack.client.request("DELETE", path), 409)
    assert "min" in refused.message
    stack.succeeds(stack.client.request("DELETE", path + "?force=true"))
    assert stack.client.look_vm(vnf.tenant, name).status == 404
    assert name not in stack.host.running()


def test_monitoring_is_switched_off_and_on(stack, vnf):
    for verb, on in (("disable_monitor", False), ("enable_monitor", True)):
        stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, verb))
        document = stack.client.request(
            "GET", f"/v1/deployments/{vnf.tenant}/{vnf.name}").json
        assert {vm["monitoring"]["on"] for vm in document["vm_group"][0]["vm"]} == {on}
    again = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "enable_monitor"), 409)
    assert "SERVICE_ACTIVE_STATE" in again.message
    stack.succeeds(stack.client.operate_vm(vnf.tenant, min(vnf.vms), "disable_monitor"))


def test_nobody_sees_or_retries_another_tenants_operations(stack, vnf, stranger):
    stop = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(stop)
    assert stranger.operation(stop.transaction).status == 404
    assert stranger.operation(stop.transaction, wait="10s").status == 404
    assert stranger.explain(stop.transaction).status == 404
    assert stranger.retry(stop.transaction).status == 404
    assert vnf.tenant not in {op["tenant"] for op in stranger.operations().json["operation"]}
    assert stranger.operations(tenant=vnf.tenant).status == 403
