"""A foreign client on Kafka: the same operation, the same effect, the same refusals."""

import uuid

import pytest

from datamodel import message

ENVELOPES = pytest.mark.parametrize(
    "cloud_events", [True, False], ids=["with CloudEvents headers", "bare"])


@ENVELOPES
def test_an_operation_on_kafka_has_the_same_effect_as_by_rest(stack, tenant, cloud_events):
    how = {"cloud_events": cloud_events}
    send = stack.operations.send

    story = stack.succeeds(send("DEPLOY", tenant, "web", datamodel=message("web", vms=2), **how))
    vms = {s.vm_source.name for s in story if s.type == "VM_ALIVE"}
    assert len(vms) == 2 and vms <= stack.host.running()
    assert stack.states(tenant, "web")[0] == "SERVICE_ACTIVE_STATE"

    stopped = send("STOP", tenant, "web", account="nightly", **how)
    story = stack.succeeds(stopped)
    assert [s.type for s in story] == ["OPERATION_ACCEPTED", "VM_STOPPED", "VM_STOPPED",
                                       "SERVICE_STOPPED"]
    assert not vms & stack.host.running()
    assert stack.client.operation(stopped).json["account"] == "kafka:nightly"

    stack.succeeds(send("START", tenant, "web", **how))
    stack.succeeds(send("VM_STOP", tenant, "web", vm_name=min(vms), force=True, **how))
    assert stack.vm_states(tenant, "web")[min(vms)] == "VM_SHUTOFF_STATE"
    stack.succeeds(send("UNDEPLOY", tenant, "web", **how))
    assert stack.client.look(tenant, "web").status == 404
    stack.gapless(tenant, "web")


@ENVELOPES
def test_a_refusal_is_an_event_and_final(stack, vnf, cloud_events):
    refused = stack.operations.send("START", vnf.tenant, vnf.name, cloud_events=cloud_events)
    verdict = stack.events.verdict(refused)
    assert (verdict.type, verdict.status_code, verdict.final) == ("OPERATION_REJECTED", 409, True)
    assert "SERVICE_ACTIVE_STATE" in verdict.status_message


def test_a_refusal_for_what_is_unknown_has_no_place_in_any_sequence(stack, tenant):
    refused = stack.operations.send("STOP", tenant, "nowhere", cloud_events=True)
    verdict = stack.events.verdict(refused)
    assert (verdict.status_code, verdict.sequence) == (404, 0)


def test_an_expired_operation_is_refused(stack, vnf):
    late = stack.operations.send("STOP", vnf.tenant, vnf.name, cloud_events=True,
                                 expires_at_us=1)
    verdict = stack.events.verdict(late)
    assert verdict.type == "OPERATION_REJECTED" and "expired" in verdict.status_message
    assert vnf.vms <= stack.host.running()


def test_an_operation_under_the_wrong_key_costs_a_hop_and_not_its_order(stack, vnf):
    astray = stack.operations.send("STOP", vnf.tenant, vnf.name, cloud_events=True,
                                   key="no/where in particular")
    story = stack.succeeds(astray)
    assert story[-1].type == "SERVICE_STOPPED"
    assert {s.key for s in story} == {f"{vnf.tenant}/{vnf.name}"}
    stack.gapless(vnf.tenant, vnf.name)


def test_an_id_of_another_tenant_is_refused_without_details(stack, vnf, tenant):
    used = str(uuid.uuid4())
    stack.succeeds(stack.operations.send("STOP", vnf.tenant, vnf.name, cloud_events=True,
                                         id=used))
    stack.operations.send("DEPLOY", "stranger-" + tenant, "web", cloud_events=True,
                          id=used, datamodel=message("web"))
    verdict = stack.events.wait(
        lambda s: s.transaction_id == used and s.tenant == "stranger-" + tenant, "a refusal")
    assert verdict.type == "OPERATION_REJECTED"
    assert vnf.name not in verdict.status_message and vnf.tenant not in verdict.status_message


def test_what_cannot_be_read_goes_to_the_dead_letters_and_the_next_is_served(stack, vnf):
    rubbish = b"\xff\xff\xff" + uuid.uuid4().bytes
    stack.operations.put(rubbish, f"{vnf.tenant}/{vnf.name}")
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))

    letter = stack.dead_letter("vnf.operations.dlq", rubbish)
    assert letter["dlq_topic"] == "vnf.operations"
    assert letter["dlq_offset"].isdigit() and letter["dlq_partition"].isdigit()
    assert letter["dlq_reason"]


def test_every_event_is_a_cloud_event(stack, vnf):
    for seen in stack.gapless(vnf.tenant, vnf.name):
        assert seen.key == f"{vnf.tenant}/{vnf.name}"
        assert seen.headers["ce_specversion"] == "1.0"
        assert seen.headers["ce_id"] == seen.id and uuid.UUID(seen.id)
        assert seen.headers["ce_type"] == "quartet.Event"
        assert seen.headers["ce_source"]
        assert seen.headers["ce_time"].startswith("20") and "T" in seen.headers["ce_time"]
        assert seen.headers["ce_subject"] == seen.key
        assert seen.headers["content-type"] == "application/protobuf"


def test_one_trace_goes_from_the_request_to_every_event(stack, vnf):
    trace = uuid.uuid4().hex
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop",
                                  traceparent=f"00-{trace}-00f067aa0ba902b7-01")
    for seen in stack.succeeds(answer):
        assert seen.traceparent.split("-")[1] == trace
        assert seen.headers["traceparent"].split("-")[1] == trace
