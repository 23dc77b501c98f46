"""Records that nobody can read, on every topic: each goes to
the dead letters with its bytes and why, within a second, and nothing waits behind it."""

import time
import uuid

import confluent_kafka

from events import Operations
from proto import event_pb2, ip_pb2, monitoring_pb2, operation_pb2
from stack import KAFKA

NAMES = {"vnf.operations": "Operation", "vnf.events": "Event", "vnf.monitoring": "Target", "vnf.alarms": "Alarm",
         "ip.requests": "ReserveAddress", "ip.replies": "AddressReserved"}
SAMPLES = {
    "vnf.operations": operation_pb2.Operation(id=str(uuid.uuid4()), kind="OPERATION_STOP",
                                              tenant="t", deployment="d"),
    "vnf.events": event_pb2.Event(id=str(uuid.uuid4()), type="VM_ALIVE", tenant="t"),
    "vnf.monitoring": monitoring_pb2.Target(vm_id=str(uuid.uuid4()), tenant="t"),
    "vnf.alarms": monitoring_pb2.Alarm(vm_id=str(uuid.uuid4()), tenant="t", deployment="d"),
    "ip.requests": ip_pb2.ReserveAddress(holder=ip_pb2.Holder(tenant="t", deployment="d")),
    "ip.replies": ip_pb2.AddressReserved(holder=ip_pb2.Holder(tenant="t", deployment="d")),
}
LARGEST = 1024 * 1024 - 400  # what the broker takes, beside key and headers
SECONDS = 3  # three times the second that is promised


def poisons(topic):
    """(what is wrong with it, bytes, ce_type, ce_specversion)"""
    whole, name = SAMPLES[topic].SerializeToString(), "quartet." + NAMES[topic]
    yield "unreadable", b"\xff\xfe" + uuid.uuid4().bytes, name, "1.0"
    yield "truncated", whole[:-1], name, "1.0"
    yield "wrong type", whole, "quartet.Nonsense", "1.0"
    yield "another's type", whole, "quartet.PoolSet", "1.0"
    yield "unknown version", whole, name, "9.9"
    yield "gigantic", b"\xff" * LARGEST, name, "1.0"


def letters_of(topics):
    consumer = confluent_kafka.Consumer({
        "bootstrap.servers": KAFKA, "group.id": "poison-" + uuid.uuid4().hex,
        "enable.auto.commit": False, "log_level": 0, "fetch.message.max.bytes": 4 << 20})
    places = []
    for topic in topics:
        about = consumer.list_topics(topic + ".dlq", timeout=30).topics[topic + ".dlq"]
        for p in about.partitions:
            end = consumer.get_watermark_offsets(
                confluent_kafka.TopicPartition(topic + ".dlq", p), timeout=30)[1]
            places.append(confluent_kafka.TopicPartition(topic + ".dlq", p, end))
    consumer.assign(places)
    return consumer


def test_poison_on_every_topic_is_set_aside_and_the_others_flow_on(stack, vnf):
    consumer = letters_of(NAMES)
    sender = Operations(KAFKA)
    sender.producer = confluent_kafka.Producer({
        "bootstrap.servers": KAFKA, "acks": "all", "linger.ms": 0, "log_level": 0,
        "partitioner": "murmur2_random", "message.max.bytes": 2 << 20})
    sent = {}
    key = f"{vnf.tenant}/{vnf.name}"
    for topic in NAMES:
        for what, payload, kind, version in poisons(topic):
            mark = str(uuid.uuid4())
            sender.put(payload, mark if topic == "vnf.monitoring" else key,
                       [("ce_specversion", version), ("ce_id", mark), ("ce_type", kind)], topic)
            sent[mark] = (topic, what, payload, time.time())
    answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
    assert stack.succeeds(answer)[-1].type == "SERVICE_ALIVE"

    deadline = time.monotonic() + 15
    while sent and time.monotonic() < deadline:
        record = consumer.poll(0.5)
        if not record or record.error():
            continue
        headers = {name: value.decode() for name, value in record.headers()}
        if headers.get("ce_id") not in sent:
            continue  # another story's
        topic, what, payload, at = sent.pop(headers["ce_id"])
        assert record.value() == payload and headers["dlq_topic"] == topic, (topic, what)
        assert headers["dlq_partition"].isdigit() and headers["dlq_offset"].isdigit()
        assert len(headers["dlq_reason"]) > 10, headers
        assert record.timestamp()[1] / 1000 - at < SECONDS, (topic, what, headers)
    consumer.close()
    assert not sent, [(topic, what) for topic, what, *_ in sent.values()]
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)
