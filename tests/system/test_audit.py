"""The audit log: whoever changed something, or tried to, stands in it before he has his
answer."""

import concurrent.futures
import itertools

import confluent_kafka
import pytest

from rest import Client, Token
from stack import KAFKA

PASSWORD = "correct horse battery"
addresses = (f"127.8.0.{n}" for n in itertools.count(1))


def entries(client, **filters):
    answer = client.request("GET", "/v1/audit", params=filters)
    assert answer.status == 200, answer
    return answer.json["entry"]


def operations_recorded():
    """How many records vnf.operations has ever had."""
    consumer = confluent_kafka.Consumer({"bootstrap.servers": KAFKA, "group.id": "audit"})
    topic = consumer.list_topics("vnf.operations", timeout=30).topics["vnf.operations"]
    ends = [consumer.get_watermark_offsets(confluent_kafka.TopicPartition(
        "vnf.operations", p), timeout=30)[1] for p in topic.partitions]
    consumer.close()
    return sum(ends)


@pytest.fixture
def operator(stack, tenant):
    """A client of an operator of the story's tenant."""
    name = f"operator-{tenant}"
    assert stack.client.native("POST", "/v1/accounts", name=name, role="operator",
                               tenant=tenant, password=PASSWORD).status == 201
    return Client(stack.client.base, PASSWORD, name, next(addresses))


def test_what_was_asked_and_answered_is_there_when_the_answer_is(stack, vnf, operator):
    operator.base = stack.client.base
    name = operator.session.auth[0]
    stopped = operator.operate(vnf.tenant, vnf.name, "stop",
                               **{"Client-Transaction-Id": "change 4711"})
    newest = entries(stack.client, account=name)[0]
    assert newest.pop("time")
    assert newest == {
        "account": name, "tenant": vnf.tenant, "peer": operator.session.get_adapter(
            "http://").source, "method": "POST", "status": 200,
        "path": f"/ESCManager/v0/{vnf.tenant}/deployments/service/{vnf.name}",
        "transaction_id": stopped.transaction, "client_transaction_id": "change 4711"}
    stack.succeeds(stopped)
    refused = operator.operate(vnf.tenant, vnf.name, "stop")
    forbidden = operator.native("DELETE", "/v1/accounts/admin")
    elsewhere = operator.undeploy("another", "web")
    assert [(e["status"], e["transaction_id"]) for e in entries(stack.client, account=name)[:3]] == [
        (403, elsewhere.transaction), (403, forbidden.transaction), (409, refused.transaction)]
    operator.look(vnf.tenant, vnf.name)
    assert entries(stack.client, account=name)[0]["transaction_id"] == elsewhere.transaction


def test_a_token_is_named_and_a_failed_login_says_whose_name_it_used(stack, tenant, operator):
    name = operator.session.auth[0]
    made = operator.native("POST", "/v1/tokens", note="x").json
    by_token = Client(stack.client.base, Token(made["token"]), source=next(addresses))
    by_token.undeploy(tenant, "nowhere")
    guesser = Client(stack.client.base, "a guess", name, next(addresses))
    guesser.undeploy(tenant, "nowhere")
    failed, used = entries(stack.client, account=name)[:2]
    assert (failed["status"], failed["account"]) == (401, name) and "token" not in failed
    assert (used["status"], used["token"]) == (404, made["id"])
    log = str(entries(stack.client, limit=1000))
    assert made["token"] not in log and "a guess" not in log and PASSWORD not in log


def test_pages_follow_each_other_and_an_admin_of_a_tenant_sees_that_tenants(stack, tenant, operator):
    for n in range(5):
        operator.undeploy(tenant, f"nowhere-{n}")
    stack.client.undeploy(tenant + "x", "nowhere")
    name = operator.session.auth[0]
    pages, cursor = [], {}
    while True:
        answer = stack.client.request("GET", "/v1/audit", params={
            "account": name, "limit": 2} | cursor).json
        pages += answer["entry"]
        if "next" not in answer:
            break
        cursor = {"cursor": answer["next"]}
    assert [e["path"].rsplit("/")[-1] for e in pages] == [f"nowhere-{n}" for n in (4, 3, 2, 1, 0)]
    assert stack.client.native("POST", "/v1/accounts", name=f"admin-{tenant}", role="admin",
                               tenant=tenant, password=PASSWORD).status == 201
    local = Client(stack.client.base, PASSWORD, f"admin-{tenant}", next(addresses))
    seen = entries(local, limit=1000)
    assert {e["tenant"] for e in seen} == {tenant} and len(seen) == 5
    assert {e["tenant"] for e in entries(local, tenant=tenant + "x")} == {tenant}
    for wrong in ({"cursor": "x"}, {"limit": "0"}, {"since": "yesterday"}, {"path": "/"}):
        assert stack.client.request("GET", "/v1/audit", params=wrong).status == 400


def test_hostile_texts_do_no_harm_to_the_log(stack, tenant, operator):
    for path in ("/v1/%ff%fe%80", "/v1/" + "x" * 3000, "/v1/%0aforged%20line"):
        answer = operator.request("POST", path, headers={"Client-Transaction-Id": "\xff\xfe"})
        assert answer.status == 404, answer
    assert [e["path"][:8] for e in entries(stack.client, account=operator.session.auth[0])] == [
        "/v1/?for", "/v1/xxxx", "/v1/???"]


def test_when_postgresql_goes_meanwhile_the_answer_goes_out_and_the_entry_comes_later(
        stack, vnf, operator):
    with stack.frozen("lifecycle-engine"):
        before = operations_recorded()
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(operator.undeploy, vnf.tenant, vnf.name)
            stack.eventually(lambda: operations_recorded() > before, "Kafka has it")
            with stack.without_postgresql():
                answer = asked.result()
    assert answer.status == 200 and answer.headers["esc-verdict"] == "pending", answer
    stack.wait_ready()
    stack.eventually(lambda: stack.sql(
        "SELECT status FROM gateway.audit WHERE transaction_id = "
        f"'{answer.transaction}'") == ["200"], "the entry is written")
    stack.succeeds(answer)


def test_what_is_too_old_goes(stack):
    stack.sql("INSERT INTO gateway.audit (time, account, tenant, peer, method, path, status, "
              "transaction_id, client_transaction_id) SELECT clock_timestamp() - "
              "interval '100 days', 'old', '', '', 'POST', '/', 200, gen_random_uuid(), '' "
              "FROM generate_series(1, 25000)")
    with stack.another_gateway(QUARTET_AUDIT_DAYS="99"):
        stack.eventually(lambda: stack.sql(
            "SELECT count(*) FROM gateway.audit WHERE account = 'old'") == ["0"],
            "the old entries are gone")
    assert entries(stack.client)
