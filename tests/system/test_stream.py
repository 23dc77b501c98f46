"""The stream of events: live, filtered, from any place on, for as many as want it."""

import contextlib
import pathlib
import resource
import time
import uuid

import pytest

import datamodel
from proto import event_pb2
from sse import Silent, Stream, shown
from stack import STOP_SECONDS


@pytest.fixture
def reading(stack):
    with contextlib.ExitStack() as open_ones:
        def read(client=None, **options):
            stream = Stream(client or stack.client, **options)
            open_ones.callback(stream.close)
            return stream
        yield read


def resident_mib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def ids(stack, transaction):
    return [s.id for s in stack.events.story(transaction)]


# --- live

def test_what_happens_is_shown_as_it_happens(stack, tenant, reading):
    stream = reading().begun()
    body = datamodel.deployment("web", datamodel.group("g", vms=2))
    answer = stack.client.deploy(tenant, body)
    shown = stream.story(answer.transaction)
    assert [s.data["id"] for s in shown] == ids(stack, answer.transaction)
    one = next(s for s in shown if s.event["type"] == "VM_DEPLOYED")
    assert one.data["specversion"] == "1.0" and one.data["type"] == "quartet.VM_DEPLOYED"
    assert one.data["subject"] == f"{tenant}/web"
    assert one.event["tenant"] == tenant and one.event["vm_source"]["uuid"]
    assert all(s.name == "message" and s.place for s in shown)


def test_each_filter_lets_through_what_fits_all(stack, vnf, reading, tenant):
    answers = {}
    streams = {
        "tenant": reading(tenant=vnf.tenant).begun(),
        "none": reading(tenant=vnf.tenant, deployment="other").begun(),
        "deployment": reading(deployment="other-" + vnf.tenant).begun(),
        "types": reading(tenant=vnf.tenant, type="VM_STOPPED,SERVICE_STOPPED").begun(),
    }
    answers["stop"] = stack.client.operate(vnf.tenant, vnf.name, "stop").transaction
    streams["tenant"].story(answers["stop"])
    stack.succeeds(answers["stop"])
    streams["transaction"] = reading(transaction=answers["stop"]).begun()
    answers["start"] = stack.client.operate(vnf.tenant, vnf.name, "start").transaction
    streams["tenant"].story(answers["start"])
    body = datamodel.deployment("other-" + vnf.tenant, datamodel.group("g"))
    answers["other"] = stack.client.deploy(vnf.tenant, body).transaction
    streams["tenant"].story(answers["other"])
    streams["deployment"].story(answers["other"])
    assert [s.event["type"] for s in streams["types"].seen] == [
        "VM_STOPPED", "VM_STOPPED", "SERVICE_STOPPED"]
    assert {s.event["transaction_id"] for s in streams["deployment"].seen} == {answers["other"]}
    assert streams["none"].seen == [] and streams["transaction"].seen == []


def test_a_tenant_sees_its_own_events_only(stack, vnf, stranger, reading):
    own = reading(client=stranger).begun()
    everything = reading().begun()
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    mine = stranger.operate("elsewhere", "nothing-there", "stop")
    everything.story(answer.transaction)
    own.story(mine.transaction)
    assert {s.event["tenant"] for s in own.seen} == {"elsewhere"}
    assert reading(client=stranger, tenant=vnf.tenant).status == 403


def test_a_stream_ends_when_its_account_changes(stack, vnf, stranger, reading):
    own = reading(client=stranger).begun()
    other = reading().begun()
    stack.sql("UPDATE gateway.account SET role = 'viewer' WHERE name = 'stranger'")
    own.wait(lambda: own.closed, "it has ended")
    assert "account" in own.end
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    other.story(answer.transaction)
    stack.sql("DELETE FROM gateway.account WHERE name = 'stranger'")
    assert reading(client=stranger, last=own.last).status == 401


@pytest.mark.parametrize("query", [
    {"tenant": "a/b"}, {"transaction": "x"}, {"after": "nowhere"}, {"after": "1.2.3"},
    {"after": "zzzzzzz." * 11 + "zzzzzzz"}, {"colour": "red"}])
def test_what_cannot_be_asked_for_is_400(stack, query):
    assert stack.client.request("GET", "/v1/events", params=query).status == 400


# --- from a place on

def test_a_reader_goes_on_where_it_was(stack, vnf, reading):
    first = reading(tenant=vnf.tenant).begun()
    one = stack.client.operate(vnf.tenant, vnf.name, "stop")
    shown = first.story(one.transaction)
    first.close()
    two = stack.client.operate(vnf.tenant, vnf.name, "start")
    stack.succeeds(two)
    second = reading(tenant=vnf.tenant, last=shown[1].place)
    three = stack.client.operate(vnf.tenant, vnf.name, "reboot")
    second.story(three.transaction)
    expected = (ids(stack, one.transaction)[2:] + ids(stack, two.transaction)
                + ids(stack, three.transaction))
    assert [s.data["id"] for s in second.seen] == expected


def test_nothing_is_missed_or_doubled_over_a_kill_of_the_gateway(stack, vnf, reading):
    stream = reading(tenant=vnf.tenant).begun()
    shown, transactions = [], []
    for verb in ("stop", "start", "reboot"):
        answer = stack.client.operate(vnf.tenant, vnf.name, verb)
        transactions.append(answer.transaction)
        stack.kill9("api-gateway")
        stack.succeeds(answer.transaction)
        stack.start("api-gateway")
        stream.wait(lambda: stream.closed, "the connection is gone")
        shown += stream.seen
        stream = reading(tenant=vnf.tenant, last=stream.last)
    last = stack.client.operate(vnf.tenant, vnf.name, "stop")
    transactions.append(last.transaction)
    stream.story(last.transaction)
    shown += stream.seen
    assert [s.data["id"] for s in shown if s.event["transaction_id"] in transactions] == [
        i for transaction in transactions for i in ids(stack, transaction)]
    assert len({s.data["id"] for s in shown}) == len(shown)


def test_a_record_that_stands_twice_is_shown_once(stack, vnf, reading):
    stream = reading(tenant=vnf.tenant).begun()
    place = stream.last
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stream.story(answer.transaction)
    story = stack.events.story(answer.transaction)
    for seen in story:
        stack.operations.put(seen.bytes, seen.key, list(seen.headers.items()), "vnf.events")
    other = stack.client.operate(vnf.tenant, vnf.name, "start")
    stream.story(other.transaction)
    again = reading(tenant=vnf.tenant, last=place)
    again.story(other.transaction)
    expected = ids(stack, answer.transaction) + ids(stack, other.transaction)
    for seen in (stream.seen, again.seen):  # before them, what the tail had still to read
        assert [s.data["id"] for s in seen][-len(expected):] == expected
        assert len({s.data["id"] for s in seen}) == len(seen)


def test_all_that_is_kept_can_be_looked_back_at(stack, vnf, reading):
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    stream = reading()
    stream.begun()
    partitions = len(stream.last.split("."))
    everything = reading(last=".".join(["0"] * partitions), tenant=vnf.tenant)
    last = stack.client.operate(vnf.tenant, vnf.name, "start")
    everything.story(last.transaction, 60)
    stack.succeeds(last)
    assert [s.data["id"] for s in everything.seen] == [
        s.id for s in stack.gapless(vnf.tenant, vnf.name)]


def test_two_gateways_show_the_same_from_each_others_places(stack, vnf, reading):
    with stack.another_gateway() as second:
        stream = reading(tenant=vnf.tenant).begun()
        one = stack.client.operate(vnf.tenant, vnf.name, "stop")
        place = stream.story(one.transaction)[0].place
        there = reading(client=second, tenant=vnf.tenant, last=place)
        two = stack.client.operate(vnf.tenant, vnf.name, "start")
        there.story(two.transaction)
        assert [s.data["id"] for s in there.seen] == (
            ids(stack, one.transaction)[1:] + ids(stack, two.transaction))


def test_sixteen_look_back_at_once_and_one_more_comes_later(stack, vnf, reading):
    flood(stack, vnf.tenant, 4000)
    partitions = len(reading().begun().last.split("."))
    begin = ".".join(["0"] * partitions)
    stuck = [Silent(stack.client, receive_buffer=4096, after=begin) for _ in range(16)]
    try:
        stack.eventually(lambda: metric(stack, "quartet_gateway_stream_replays") == 16,
                         "sixteen look back")
        refused = stack.client.request("GET", f"/v1/events?after={begin}")
        assert refused.status == 503 and int(refused.headers["Retry-After"]) >= 1
        assert reading().begun().status == 200, "live readers need no such place"
    finally:
        for one in stuck:
            one.close()
    stack.eventually(lambda: metric(stack, "quartet_gateway_stream_replays") == 0,
                     "their places are free again", 60)


# --- slow, many, stopping

def metric(stack, name):
    for line in stack.client.request("GET", "/metrics").text.splitlines():
        if line.startswith(name + " "):
            return float(line.split()[1])
    return None


def flood(stack, tenant, count, size=1000):
    """Events of a deployment that is not there, as many as that."""
    quick = stack.operations.__class__("127.0.0.1:9092")
    quick.hurry()
    for number in range(count):
        event = event_pb2.Event(
            id=str(uuid.uuid4()), transaction_id=str(uuid.uuid4()), sequence=0,
            type="VM_MADE_UP", tenant=tenant, deployment=f"flood-{number % 50}",
            time_us=int(time.time() * 1e6), status_message="x" * size)
        quick.put(event.SerializeToString(), f"{tenant}/flood-{number % 50}",
                  [("ce_specversion", "1.0"), ("ce_id", event.id),
                   ("ce_type", "quartet.Event"), ("ce_source", "stories")], "vnf.events")
    assert quick.producer.flush(60) == 0


def test_a_slow_reader_is_dropped_with_a_last_word_and_others_go_on(stack, tenant, reading):
    slow = Silent(stack.client, receive_buffer=4096, tenant=tenant)
    slow.until(b"id: ")
    quick = reading(tenant=tenant).begun()
    before = metric(stack, "quartet_gateway_stream_dropped_total") or 0
    rounds = 0
    while (metric(stack, "quartet_gateway_stream_dropped_total") or 0) == before:
        flood(stack, tenant, 200)
        rounds += 1
        quick.wait(lambda: len(quick.seen) >= rounds * 200, "the quick one has it all", 60)
        assert rounds < 200, "it is never dropped"
    text = slow.whole()
    assert "\n\nevent: end\n" in text and "too slow" in text[-500:], text[-500:]
    assert len(quick.seen) == rounds * 200
    had, place = shown(text)
    after = reading(tenant=tenant, last=place)
    missed = len(quick.seen) - len(had)
    after.wait(lambda: len(after.seen) >= missed, f"the {missed} it missed", 60)
    whole = had + [s.data["id"] for s in after.seen]
    assert sorted(whole) == sorted(s.data["id"] for s in quick.seen)
    slow.close()


def test_a_thousand_readers_within_64_mib(stack, vnf):
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, limit[1]), limit[1]))
    pid = stack.pid("api-gateway")
    before = resident_mib(pid)
    readers = [Silent(stack.client, tenant=vnf.tenant) for _ in range(1000)]
    try:
        for reader in readers:
            reader.until(b"id: ")
        assert metric(stack, "quartet_gateway_stream_readers") >= 1000
        begun = time.monotonic()
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        final = b'"type":"SERVICE_STOPPED"'
        for reader in readers:
            reader.until(final)
        seconds = time.monotonic() - begun
        stack.succeeds(answer)
        after = resident_mib(pid)
        print(f"\n1,000 readers: {before:.1f} MiB before, {after:.1f} MiB with them; "
              f"a stop reached the last of them {seconds:.2f} s after it was asked")
        assert after < 64
    finally:
        for reader in readers:
            reader.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, limit)


def test_a_gateway_that_stops_says_so_and_is_gone_within_five_seconds(stack, reading):
    with stack.another_gateway() as second:
        streams = [reading(client=second).begun() for _ in range(20)]
        begun = time.monotonic()
        second.process.terminate()
        assert second.process.wait(timeout=30) == 0
        assert time.monotonic() - begun < 3 * STOP_SECONDS
        for stream in streams:
            stream.wait(lambda: stream.closed, "it has ended")
            assert "stops" in stream.end
