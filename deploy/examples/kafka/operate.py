#!/usr/bin/python3
"""operate.py - asks for an operation by a record on vnf.operations and follows its events
on vnf.events to the final one. A foreign client: it knows Kafka and proto/.

    protoc --python_out=. -I. proto/*.proto      # once, in the repository's folder
    PYTHONPATH=. deploy/examples/kafka/operate.py BROKERS TENANT DEPLOYMENT start|stop|...

Exit code: 0 it succeeded, 1 it was refused or failed.
"""
import sys
import time
import uuid

import confluent_kafka

from proto import event_pb2, operation_pb2

PATIENCE = 300  # seconds


def events_from_now_on(brokers):
    """Reads vnf.events from the end of each partition as it is now."""
    consumer = confluent_kafka.Consumer({"bootstrap.servers": brokers,
                                         "group.id": "operate-example",
                                         "enable.auto.commit": False})
    partitions = consumer.list_topics("vnf.events", timeout=10).topics["vnf.events"].partitions
    places = [confluent_kafka.TopicPartition("vnf.events", p) for p in partitions]
    for place in places:
        place.offset = consumer.get_watermark_offsets(place, timeout=10)[1]
    consumer.assign(places)
    return consumer


def produce(brokers, operation):
    """The broker has it when this returns."""
    failures = []
    producer = confluent_kafka.Producer({"bootstrap.servers": brokers,
                                         "enable.idempotence": True,
                                         "partitioner": "murmur2_random"})
    producer.produce("vnf.operations", operation.SerializeToString(),
                     key=f"{operation.tenant}/{operation.deployment}",
                     on_delivery=lambda error, _: error and failures.append(error))
    if producer.flush(10) or failures:
        sys.exit(f"operate: vnf.operations: {failures or 'no broker took the record'}")


def follow(consumer, transaction):
    """The transaction's events, each once: a record may stand twice on the topic."""
    last = 0
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        record = consumer.poll(1)
        if record is None or record.error():
            continue
        event = event_pb2.Event.FromString(record.value())
        if event.transaction_id != transaction or 0 < event.sequence <= last:
            continue
        last = event.sequence
        yield event
        if event.final:
            return
    sys.exit(f"operate: no final event of {transaction} within {PATIENCE} s")


def main(brokers, tenant, deployment, verb):
    operation = operation_pb2.Operation(
        id=str(uuid.uuid4()), kind="OPERATION_" + verb.upper(), tenant=tenant,
        deployment=deployment, account="example")
    consumer = events_from_now_on(brokers)
    produce(brokers, operation)
    print("transaction", operation.id)
    for event in follow(consumer, operation.id):
        print(f"{event.sequence:4}  {event.type:<22} "
              f"{event_pb2.EventStatus.Name(event.status)[6:]:<7} "
              f"{event.vm_source.name or event.service_state} {event.status_message}",
              flush=True)
    consumer.close()
    return event.status


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
