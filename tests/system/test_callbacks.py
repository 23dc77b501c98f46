"""Callbacks: every event of an operation comes to the URI of its request, once, in order,
signed, whatever is killed meanwhile."""

import base64
import subprocess
import threading
import time

import pytest

import datamodel
from receiver import receiving, verify
from test_audit import operations_recorded


@pytest.fixture
def receiver():
    with receiving() as receiver:
        yield receiver


def same_as_kafka(stack, receiver, transaction, seconds=60):
    """What was told is what lies on vnf.events, event by event."""
    told = receiver.story(transaction, seconds)
    story = stack.events.story(transaction)
    assert [t.id for t in told] == [s.id for s in story], (told, story)
    return told


def key_of(stack, tenant):
    return stack.client.request("GET", f"/v1/tenants/{tenant}/callback-key").json["key"]


def listed(stack, **filters):
    return stack.client.request("GET", "/v1/callbacks", params=filters).json["callback"]


# --- what comes

def test_every_event_comes_once_in_order_with_the_resource(stack, tenant, receiver):
    body = datamodel.deployment("web", datamodel.group("g", vms=2))
    answer = stack.client.deploy(tenant, body, Callback=receiver.base + "/done?x=1")
    told = same_as_kafka(stack, receiver, answer.transaction)
    assert told[0].type == "OPERATION_ACCEPTED" and told[-1].type == "SERVICE_ALIVE"
    for one in told:
        assert one.path == "/done?x=1"
        assert one.headers["Content-Type"] == "application/xml"
        assert one.headers["esc-transaction-id"] == answer.transaction
        assert one.headers["esc-status-code"] == "200"
        assert "esc-status-message" in one.headers
        assert one.tree.tag == "event"
        assert one.tree.findtext("transaction_id") == answer.transaction
    last = told[-1].tree
    assert last.findtext("resource/deployment/service_state_machine_state") == (
        "SERVICE_ACTIVE_STATE")
    assert len(last.findall(".//resource/deployment/vm_group/vm")) == 2
    vm = next(t.tree for t in told if t.type == "VM_ALIVE")
    assert vm.findtext("resource/vm/name") == vm.findtext("vm_source/name")
    stack.eventually(lambda: {c["state"] for c in listed(
        stack, transaction=answer.transaction)} == {"delivered"}, "all are noted")


def test_who_asks_in_json_is_told_in_json(stack, vnf, receiver):
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base,
                                  Accept="application/json")
    told = same_as_kafka(stack, receiver, answer.transaction)
    for one in told:
        event = one.json
        assert one.headers["Content-Type"] == "application/cloudevents+json"
        assert event["specversion"] == "1.0" and event["id"] == one.id
        assert event["type"] == "quartet." + event["data"]["type"]
        assert event["subject"] == f"{vnf.tenant}/{vnf.name}"
    assert told[-1].json["data"]["resource"]["deployment"][
        "service_state_machine_state"] == "SERVICE_STOPPED_STATE"


def test_an_undeploy_is_told_to_its_end_without_a_resource(stack, vnf, receiver):
    answer = stack.client.undeploy(vnf.tenant, vnf.name, Callback=receiver.base)
    told = same_as_kafka(stack, receiver, answer.transaction)
    assert told[-1].type == "SERVICE_UNDEPLOYED"
    assert told[-1].tree.find("resource") is None


def test_without_the_header_nobody_is_told(stack, vnf):
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(answer)
    assert listed(stack, transaction=answer.transaction) == []


def test_a_refusal_is_told_also_when_it_comes_late(stack, vnf, receiver):
    with stack.frozen("lifecycle-engine"):
        first = stack.client.operate(vnf.tenant, vnf.name, "stop")
        late = stack.client.operate(vnf.tenant, vnf.name, "reboot", Callback=receiver.base)
        assert late.headers["esc-verdict"] == "pending"
    told = same_as_kafka(stack, receiver, late.transaction)
    assert [t.type for t in told] == ["OPERATION_REJECTED"]
    assert told[0].headers["esc-status-code"] == "409"
    stack.succeeds(first.transaction)


# --- signed

def test_a_receiver_can_verify_the_signature_through_a_change_of_keys(stack, vnf, receiver):
    first = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base)
    told = receiver.story(first.transaction)
    old = key_of(stack, vnf.tenant)
    for one in told:
        assert verify(old, one.headers, one.body)
        assert not verify(old, one.headers, one.body + b" ")
        assert not verify("whsec_" + base64.b64encode(b"x" * 32).decode(), one.headers,
                          one.body)
    path = f"/v1/tenants/{vnf.tenant}/callback-key"
    assert stack.client.request("PUT", path, '{"key": "short"}',
                                kind="application/json").status == 400
    changed = stack.client.request("PUT", path)
    assert changed.status == 200 and changed.json["key"] != old
    assert changed.json["former_key_until"]
    second = stack.client.operate(vnf.tenant, vnf.name, "start", Callback=receiver.base)
    for one in receiver.story(second.transaction):
        assert verify(old, one.headers, one.body)
        assert verify(changed.json["key"], one.headers, one.body)


# --- again and again

def test_a_receiver_that_fails_is_told_again_until_it_takes_it(stack, vnf, receiver):
    receiver.status = lambda path, number: (500, 404, 302, 200)[number] if number < 4 else 200
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base)
    same_as_kafka(stack, receiver, answer.transaction)
    assert len({t.id for t in receiver.told[:4]}) == 1, "the first holds up those behind it"
    assert not any(t.path == "/redirected" for t in receiver.told)
    pauses = [b.time - a.time for a, b in zip(receiver.told, receiver.told[1:4])]
    assert pauses[0] >= 0.5 and pauses[1] >= 1 and pauses[2] >= 2, pauses


def test_a_receiver_that_asks_for_time_has_it(stack, vnf, receiver):
    receiver.status = lambda path, number: (503, 429)[number] if number < 2 else 200
    receiver.retry_after = 3  # our own pause were a second at most, then two
    answer = stack.client.operate(vnf.tenant, "web", "stop", Callback=receiver.base)
    receiver.story(answer.transaction)
    first, second, third = receiver.told[:3]
    assert first.id == second.id == third.id
    assert second.time - first.time >= 3 and third.time - second.time >= 3


def test_a_slow_and_a_dead_receiver_delay_no_other(stack, tenant, receiver):
    stack.client.deploy(tenant, datamodel.deployment("web", datamodel.group("g")))
    with receiving() as silent:
        silent.status = None
        for number in range(6):
            name = f"slow-{number}"
            stack.client.deploy(tenant, datamodel.deployment(name, datamodel.group("g")),
                                Callback=silent.base if number % 2 else "http://127.0.0.1:9/")
        silent.wait(lambda told: len(told) >= 1, "a request that is not answered")
        begun = time.monotonic()
        answer = stack.client.undeploy(tenant, "web", Callback=receiver.base)
        told = same_as_kafka(stack, receiver, answer.transaction)
        assert time.monotonic() - begun < 9, "less than a receiver's patience"
        assert [t.status for t in told] == [200] * len(told)
        silent.let_go.set()
        silent.status = 200


def test_a_callback_that_nobody_takes_is_dead_and_can_be_sent_again(stack, vnf, receiver):
    receiver.status = 503
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base)
    story = stack.succeeds(answer)
    stack.eventually(lambda: len(listed(stack, transaction=answer.transaction)) == len(story),
                     "the gateway knows of all of them")
    receiver.wait(lambda told: len(told) >= 1, "the first attempt")
    stack.sql("UPDATE gateway.callback SET since = since - interval '25 hours' "
              f"WHERE transaction = '{answer.transaction}'")
    stack.eventually(lambda: {c["state"] for c in listed(
        stack, transaction=answer.transaction)} == {"dead"}, "all are dead", 60)
    dead = listed(stack, state="dead", tenant=vnf.tenant)
    assert all(c["last_http_status"] == 503 and c["attempts"] >= 1 for c in dead)
    assert stack.client.request("POST", "/v1/callbacks/999999999/retry").status == 404
    receiver.status = 200
    for one in reversed(dead):
        assert stack.client.request("POST", f"/v1/callbacks/{one['id']}/retry").status == 200
    same_as_kafka(stack, receiver, answer.transaction)
    again = stack.client.request("POST", f"/v1/callbacks/{dead[0]['id']}/retry")
    assert again.status == 409, again


# --- killed

def test_a_gateway_killed_between_event_and_delivery_loses_nothing(stack, vnf, receiver):
    receiver.status = 503
    answer = stack.client.operate(vnf.tenant, vnf.name, "reboot", Callback=receiver.base)
    receiver.wait(lambda told: len(told) >= 1, "an attempt")
    stack.kill9("api-gateway")
    stack.succeeds(answer.transaction)
    receiver.status = 200
    stack.start("api-gateway")
    told = same_as_kafka(stack, receiver, answer.transaction)
    assert len(told) == len(receiver.taken())


def test_a_gateway_killed_before_the_verdict_tells_it_when_it_is_back(stack, vnf, receiver):
    with stack.frozen("lifecycle-engine"):
        before = operations_recorded()
        client = stack.client.fresh()

        def ask():
            try:
                client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base)
            except OSError:
                pass
        thread = threading.Thread(target=ask)
        thread.start()
        stack.eventually(lambda: operations_recorded() > before, "Kafka has it")
        stack.kill9("api-gateway")
        thread.join()
    stack.start("api-gateway")
    [transaction] = stack.sql("SELECT transaction FROM gateway.callback_subscription "
                              f"WHERE tenant = '{vnf.tenant}'")
    told = same_as_kafka(stack, receiver, transaction)
    assert told[-1].type == "SERVICE_STOPPED"


def test_of_two_gateways_one_delivers_and_the_other_goes_on_when_it_is_killed(
        stack, tenant, receiver):
    with stack.another_gateway() as second:
        names = [f"web-{number}" for number in range(8)]
        transactions = [
            (stack.client if number % 2 else second).deploy(
                tenant, datamodel.deployment(name, datamodel.group("g")),
                Callback=receiver.base + "/" + name).transaction
            for number, name in enumerate(names)]
        for transaction in transactions:
            same_as_kafka(stack, receiver, transaction)
        assert len(receiver.taken()) == len({t.id for t in receiver.told})

        transactions = [stack.client.undeploy(tenant, name,
                                              Callback=receiver.base + "/" + name).transaction
                        for name in names]
        second.process.kill()
        for transaction in transactions:
            told = receiver.story(transaction, 60)
            story = [s.id for s in stack.events.story(transaction)]
            ids = [t.id for t in told]
            # one whose 2xx the killed one did not get to note comes once more
            assert list(dict.fromkeys(ids)) == story, (told, story)


# --- where nothing is sent

@pytest.mark.parametrize("uri", [
    "http://10.0.0.1/", "http://192.168.122.1/", "http://169.254.169.254/latest/meta-data",
    "http://[fe80::1]/", "http://[::ffff:10.0.0.1]/", "http://167772161/", "http://0x0a000001/",
    "http://[fd12::1]/", "http://user:secret@nfvo.example/", "ftp://nfvo.example/"])
def test_a_target_inside_is_refused(stack, vnf, uri):
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=uri)
    assert answer.status == 400 and answer.message.startswith("Callback"), answer


def test_loopback_is_refused_where_the_operator_does_not_allow_it(stack, vnf, receiver):
    with stack.another_gateway(QUARTET_CALLBACK_ALLOW="") as closed:
        for host in ("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]"):
            answer = closed.operate(vnf.tenant, vnf.name, "stop",
                                    Callback=f"http://{host}:{receiver.server.server_port}/")
            assert answer.status == 400, answer
            assert "QUARTET_CALLBACK_ALLOW" in answer.message


def test_a_name_that_leads_inside_is_not_connected_to(stack, vnf, tmp_path):
    hosts = tmp_path / "hosts"
    hosts.write_text("127.0.0.1 localhost\n192.168.77.1 rebinding.example\n")
    hosts.chmod(0o644)
    subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], check=True)
    try:
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop",
                                      Callback="http://rebinding.example/")
        stack.succeeds(answer)
        stack.eventually(lambda: any(
            "private address" in c.get("last_error", "")
            for c in listed(stack, transaction=answer.transaction)), "an attempt is refused")
    finally:
        subprocess.run(["umount", "/etc/hosts"], check=True)
    stack.sql(f"DELETE FROM gateway.callback WHERE transaction = '{answer.transaction}'")


def test_a_tenant_sees_its_own_callbacks_only(stack, vnf, receiver, stranger):
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=receiver.base)
    receiver.story(answer.transaction)
    one = listed(stack, transaction=answer.transaction)[0]
    shown = stranger.request("GET", "/v1/callbacks").json["callback"]
    assert not any(c["tenant"] == vnf.tenant for c in shown)
    assert stranger.request("GET", f"/v1/callbacks?tenant={vnf.tenant}").status == 403
    assert stranger.request("POST", f"/v1/callbacks/{one['id']}/retry").status == 404
    assert stranger.request("GET", f"/v1/tenants/{vnf.tenant}/callback-key").status == 403
