"""A foreign client's view of Kafka: reads vnf.events to the letter, produces operations.

The reader takes every partition from its beginning and keeps what it read, so a story
may ask for what has already happened. Nothing sleeps: it waits in the consumer, up to a
deadline. A record that comes a second time must be the same bytes, and counts once.
"""

import collections
import time
import uuid

import confluent_kafka
from confluent_kafka import Consumer, Producer, TopicPartition
from google.protobuf.message import DecodeError

from proto import event_pb2, monitoring_pb2, operation_pb2

OPERATIONS = "vnf.operations"
EVENTS = "vnf.events"
ALARMS = "vnf.alarms"


class Seen:
    """One event as it lay on Kafka."""

    def __init__(self, record):
        self.bytes = record.value()
        self.event = event_pb2.Event.FromString(self.bytes)
        self.key = record.key().decode()
        self.time = record.timestamp()[1] / 1000  # when it was produced, since 1970
        self.headers = {name: value.decode() for name, value in record.headers() or []}

    def __getattr__(self, name):
        return getattr(self.event, name)

    def __repr__(self):
        e = self.event
        words = [str(e.sequence), e.type, event_pb2.EventStatus.Name(e.status)[6:],
                 e.vm_source.name, e.service_state, e.status_message]
        return " ".join(w for w in words if w) + (" (final)" if e.final else "")

    @property
    def failed(self):
        return self.event.status == event_pb2.EVENT_FAILURE


def is_event(record):
    try:
        event_pb2.Event.FromString(record.value() or b"")
    except DecodeError:
        return False
    return ("ce_type", b"quartet.Event") in (record.headers() or [])


class Events:
    def __init__(self, brokers):
        self.consumer = Consumer({
            "bootstrap.servers": brokers, "group.id": "stories-" + uuid.uuid4().hex,
            "enable.auto.commit": False, "fetch.wait.max.ms": 20,
            "log_level": 0,
        })
        topic = self.consumer.list_topics(EVENTS, timeout=30).topics[EVENTS]
        self.consumer.assign(
            [TopicPartition(EVENTS, p, confluent_kafka.OFFSET_BEGINNING)
             for p in topic.partitions])
        self.seen = []
        self.repeats = []
        self.by_place = {}

    def close(self):
        self.consumer.close()

    def wait(self, matches, what, seconds=90):
        """The first event that matches, of those seen and those to come."""
        deadline = time.monotonic() + seconds
        for seen in self.seen:
            if matches(seen):
                return seen
        while (left := deadline - time.monotonic()) > 0:
            seen = self.take(left)
            if seen and matches(seen):
                return seen
        last = "\n  ".join(map(repr, self.seen[-15:]))
        raise AssertionError(f"no {what} within {seconds} s; the last events:\n  {last}")

    def take(self, seconds):
        """The next one within so many seconds, or None: also when it is a repeat, or
        something that somebody else left there and that is no event."""
        record = self.consumer.poll(seconds)
        if record is None or record.error() or not is_event(record):
            return None
        seen = Seen(record)
        place = (seen.tenant, seen.deployment, seen.sequence)
        if seen.sequence and place in self.by_place:
            assert self.by_place[place] == seen.bytes, f"two events at one place: {seen}"
            self.repeats.append(seen)
            return None
        self.by_place[place] = seen.bytes
        self.seen.append(seen)
        return seen

    def next(self, seconds=90):
        """What comes next, whoever it is about."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if seen := self.take(left):
                return seen
        raise AssertionError(f"no event within {seconds} s")

    def repeat(self, seen, seconds=60):
        """Waits until the same event lies on Kafka once more."""
        deadline = time.monotonic() + seconds
        while not any(r.id == seen.id for r in self.repeats):
            left = deadline - time.monotonic()
            assert left > 0, f"no repeat of {seen} within {seconds} s"
            self.take(left)

    def story(self, transaction, seconds=90):
        """Every event of the transaction, its final one last."""
        self.wait(lambda s: s.transaction_id == transaction and s.final,
                  f"final event of {transaction}", seconds)
        return self.of(transaction)

    def of(self, transaction):
        """What was seen of the transaction so far, in its order."""
        return [s for s in self.seen if s.transaction_id == transaction]

    def history(self, tenant, deployment):
        """What was seen of the deployment so far, refusals of the unknown left out."""
        return [s for s in self.seen
                if (s.tenant, s.deployment) == (tenant, deployment) and s.sequence]

    def histories(self, tenant):
        """What was seen of each of the tenant's deployments, by name; in one go."""
        histories = collections.defaultdict(list)
        for s in self.seen:
            if s.tenant == tenant and s.sequence:
                histories[s.deployment].append(s)
        return histories

    def first(self, transaction, kind, seconds=90):
        """The transaction's first event of that type."""
        return self.wait(lambda s: s.transaction_id == transaction and s.type == kind,
                         f"{kind} of {transaction}", seconds)

    def verdict(self, transaction, seconds=60):
        return self.wait(
            lambda s: s.transaction_id == transaction
            and s.type in ("OPERATION_ACCEPTED", "OPERATION_REJECTED"),
            f"verdict on {transaction}", seconds)


def assert_gapless(history):
    """Sequences count 1, 2, 3 ... and every transaction has one final event, its last.
    Events of no transaction tell of a VM alone."""
    assert [s.sequence for s in history] == list(range(1, len(history) + 1)), history
    for transaction in {s.transaction_id for s in history} - {""}:
        finals = [s.final for s in history if s.transaction_id == transaction]
        assert sum(finals) == 1 and finals[-1], (transaction, history)


class Operations:
    """Produces vnf.v1.Operation as any client may, with or without CloudEvents headers."""

    waits = True

    def __init__(self, brokers):
        self.producer = Producer({"bootstrap.servers": brokers, "acks": "all",
                                  "partitioner": "murmur2_random", "linger.ms": 0,
                                  "log_level": 0})

    def send(self, kind, tenant, deployment, *, cloud_events, key=None, **fields):
        """Returns the operation's id once the broker has it."""
        operation = self.record(kind, tenant, deployment, **fields)
        headers = [
            ("ce_specversion", "1.0"), ("ce_id", operation.id),
            ("ce_type", "quartet.Operation"), ("ce_source", "stories"),
            ("content-type", "application/protobuf"),
        ]
        self.put(operation.SerializeToString(), key or f"{tenant}/{deployment}",
                 headers if cloud_events else [])
        return operation.id

    @staticmethod
    def record(kind, tenant, deployment, **fields):
        return operation_pb2.Operation(
            id=fields.pop("id", str(uuid.uuid4())), kind="OPERATION_" + kind,
            tenant=tenant, deployment=deployment, **fields)

    def hurry(self):
        """From now on nobody waits for the broker: many are sent at once."""
        self.waits = False

    def alarm(self, vm, tenant, deployment, epoch, event, verdict, detail="made up"):
        """What a monitor would say, said by somebody else."""
        alarm = monitoring_pb2.Alarm(
            vm_id=vm, tenant=tenant, deployment=deployment, epoch=epoch, event_name=event,
            verdict=verdict, value="1", detail=detail, time_us=int(time.time() * 1e6))
        self.put(alarm.SerializeToString(), f"{tenant}/{deployment}",
                 [("ce_specversion", "1.0"), ("ce_id", str(uuid.uuid4())),
                  ("ce_type", "quartet.Alarm"), ("ce_source", "stories"),
                  ("content-type", "application/protobuf")], ALARMS)

    def put(self, payload, key, headers=(), topic=OPERATIONS):
        failures = []
        self.producer.produce(topic, payload, key, headers=list(headers),
                              on_delivery=lambda e, _: e and failures.append(e))
        if not self.waits:
            self.producer.poll(0)
            return
        assert self.producer.flush(15) == 0 and not failures, failures
