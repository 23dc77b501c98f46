"""Said twice, done once."""

import uuid

from datamodel import message, service_operation
from rest import DIALECT


def test_the_same_idempotency_key_gives_the_same_transaction(stack, vnf):
    key = {"Idempotency-Key": uuid.uuid4().hex}
    first = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)
    story = stack.succeeds(first)
    second = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)

    assert (second.status, second.transaction) == (200, first.transaction)
    assert second.bytes == first.bytes
    # Another operation is refused on what it finds: had the repeat begun anything, there
    # would be more events by now.
    stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "reboot"), 409)
    assert stack.events.of(first.transaction) == story
    assert stack.gapless(vnf.tenant, vnf.name)


def test_a_refusal_is_repeated_under_its_key(stack, vnf):
    key = {"Idempotency-Key": uuid.uuid4().hex}
    first = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "start", **key), 409)
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    second = stack.client.operate(vnf.tenant, vnf.name, "start", **key)
    assert (second.status, second.transaction) == (409, first.transaction)
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_STOPPED_STATE"


def test_another_body_under_the_same_key_is_422(stack, vnf):
    key = {"Idempotency-Key": uuid.uuid4().hex}
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop", **key))
    path = f"{DIALECT}/{vnf.tenant}/deployments/service/{vnf.name}"
    answer = stack.client.request("POST", path, service_operation("start"), headers=key)
    assert answer.status == 422
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_STOPPED_STATE"


def age(stack, transaction):
    """As if it had been accepted 25 hours earlier."""
    stack.sql("UPDATE lifecycle.operation SET accepted = accepted - interval '25 hours' "
                 f"WHERE id = '{transaction}'")


def test_a_key_is_free_again_after_a_day(stack, vnf):
    key = {"Idempotency-Key": uuid.uuid4().hex}
    path = f"{DIALECT}/{vnf.tenant}/deployments/service/{vnf.name}"
    seen = []
    for verb in ("stop", "start", "stop"):  # other bodies too: they are other uses
        first = stack.client.request("POST", path, service_operation(verb), headers=key)
        stack.succeeds(first)
        again = stack.client.request("POST", path, service_operation(verb), headers=key)
        assert (again.status, again.transaction) == (200, first.transaction)
        seen.append(first.transaction)
        for transaction in seen:
            age(stack, transaction)
    assert len(set(seen)) == 3
    assert stack.gapless(vnf.tenant, vnf.name)


def test_a_key_is_free_eight_times_and_then_spent(stack, vnf):
    key = {"Idempotency-Key": uuid.uuid4().hex}
    seen = []
    for _ in range(8):
        refused = stack.client.operate(vnf.tenant, vnf.name, "start", **key)
        assert refused.status == 409
        seen.append(refused.transaction)
        for transaction in seen:
            age(stack, transaction)
    spent = stack.client.operate(vnf.tenant, vnf.name, "start", **key)
    assert spent.status == 422 and "new one" in spent.message
    assert len(set(seen)) == 8


def test_the_client_transaction_id_comes_back_and_is_no_key(stack, vnf):
    name = {"Client-Transaction-Id": "order 66"}
    first = stack.client.operate(vnf.tenant, vnf.name, "stop", **name)
    assert first.headers["Client-Transaction-Id"] == "order 66"
    stack.succeeds(first)
    assert stack.client.operation(first.transaction).json["client_transaction_id"] == "order 66"
    second = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "stop", **name), 409)
    assert second.transaction != first.transaction


def test_the_same_operation_id_on_kafka_has_one_effect_and_one_verdict(stack, tenant):
    ask = dict(cloud_events=True, datamodel=message("web", vms=2), id=str(uuid.uuid4()))
    first = stack.operations.send("DEPLOY", tenant, "web", **ask)
    story = stack.succeeds(first)

    stack.operations.send("DEPLOY", tenant, "web", **ask)
    stack.events.repeat(story[0])  # the same bytes, or the reader itself would object
    stack.succeeds(stack.operations.send("STOP", tenant, "web", cloud_events=True))
    assert stack.events.of(first) == story
    assert len(stack.gapless(tenant, "web")) == len(story) + 4
