"""Many VMs that are known, without having been deployed one by one: a deployment of ten is
deployed, and copied. A copy is whole: its rows in every table of the engine that says what
there is, a domain that runs on the simulated hypervisor, and its target on vnf.monitoring,
which the monitor acknowledges and tells of as ever. Only its past is missing: operations,
history.
"""

import re
import subprocess
import tempfile
import urllib.request
import uuid

import confluent_kafka
from datamodel import deployment, group
from proto import monitoring_pb2
from stack import KAFKA, PORTS

TENANT, TEMPLATE, VMS = "crowd", "d0", 10
MONITORING = "vnf.monitoring"
PARTITIONS = 12

COPY = """
SET search_path = lifecycle;
CREATE TEMP TABLE fresh AS
SELECT nextval('deployment_id') AS id, 'd' || (f.n) AS name, f.partition
  FROM (VALUES {places}) f (n, partition);
INSERT INTO deployment
SELECT (jsonb_populate_record(d, jsonb_build_object(
        'id', f.id, 'name', f.name, 'partition', f.partition))).*
  FROM fresh f, deployment d WHERE d.tenant = '{tenant}' AND d.name = '{template}';
CREATE TEMP TABLE member AS
SELECT v.id AS of, gen_random_uuid() AS id, f.id AS deployment, f.name AS deployment_name
  FROM fresh f, vm v JOIN deployment d ON d.id = v.deployment
 WHERE d.tenant = '{tenant}' AND d.name = '{template}';
INSERT INTO vm
SELECT (jsonb_populate_record(v, jsonb_build_object(
        'id', m.id, 'deployment', m.deployment,
        'name', m.deployment_name || '_' || v.vm_group || '_' || v.idx || '_' || m.id))).*
  FROM member m JOIN vm v ON v.id = m.of;
INSERT INTO catalogue_use
SELECT (jsonb_populate_record(u, jsonb_build_object('deployment', f.id))).*
  FROM fresh f, catalogue_use u JOIN deployment d ON d.id = u.deployment
 WHERE d.tenant = '{tenant}' AND d.name = '{template}';
UPDATE tenant t SET (deployments, vms, vcpus, memory_mib) =
       (SELECT sum(counted_deployments), sum(counted_vms), sum(counted_vcpus),
               sum(counted_memory_mib) FROM deployment WHERE tenant = t.name)
 WHERE t.name = '{tenant}';
SELECT m.of || ',' || v.id || ',' || v.name || ',' || m.deployment_name
  FROM member m JOIN vm v ON v.id = m.id;
"""


def murmur2(data):
    """As Kafka's clients hash a key."""
    word, mixed = (1 << 32) - 1, 0x9747B28C ^ len(data)
    for at in range(0, len(data) & ~3, 4):
        k = int.from_bytes(data[at:at + 4], "little") * 0x5BD1E995 & word
        k = (k ^ k >> 24) * 0x5BD1E995 & word
        mixed = (mixed * 0x5BD1E995 & word) ^ k
    if rest := data[len(data) & ~3:]:
        mixed = (mixed ^ int.from_bytes(rest, "little")) * 0x5BD1E995 & word
    mixed = (mixed ^ mixed >> 13) * 0x5BD1E995 & word
    return (mixed ^ mixed >> 15) & 0x7FFFFFFF


class Crowd:
    def __init__(self, stack):
        self.stack, self.copies = stack, 0
        stack.succeeds(stack.client.deploy(TENANT, deployment(TEMPLATE, group("g", vms=VMS))))
        self.targets = self._targets()
        name = next(iter(self.targets.values()))[0].vm_name
        self.domain = stack.host.virsh("dumpxml", "--inactive", name)

    def grow(self, vms):
        """Until there are so many with the first ten, and they are settled."""
        more = range(self.copies + 1, vms // VMS)
        self.copies = vms // VMS - 1
        places = ", ".join(f"({n}, {murmur2(f'{TENANT}/d{n}'.encode()) % PARTITIONS})"
                           for n in more)
        members = [line.split(",") for line in self._sql(
            COPY.format(places=places, tenant=TENANT, template=TEMPLATE))]
        self._create(members)
        self._produce(members)

    def watch(self, targets):
        """So many targets more, of VMs that are only the monitor's."""
        of = next(iter(self.targets))
        members = [(of, str(uuid.uuid4()), f"seen-{i}", "none") for i in range(targets)]
        self._create(members)
        self._produce(members)

    def forget(self):
        """Their rows go: `down` would switch each of them off, and they end with the sandbox."""
        self._sql("TRUNCATE lifecycle.vm CASCADE")

    def _sql(self, text):
        return subprocess.run(
            ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h",
             str(self.stack.folder / "run/postgresql"), "-p", "15432", "-d", "quartet"],
            input=text, capture_output=True, text=True, check=True, cwd="/").stdout.split()

    def _targets(self):
        """Of each VM of the template its target, and the record's headers."""
        consumer = confluent_kafka.Consumer({
            "bootstrap.servers": KAFKA, "group.id": "crowd", "enable.auto.commit": False})
        consumer.assign([confluent_kafka.TopicPartition(
            MONITORING, p, confluent_kafka.OFFSET_BEGINNING) for p in range(PARTITIONS)])
        found = {}
        while len(found) < VMS:
            record = consumer.poll(30)
            if record.key().decode().endswith("/verdicts"):
                continue
            target = monitoring_pb2.Target.FromString(record.value())
            if target.deployment == TEMPLATE:
                found[target.vm_id] = target, record.headers()
        consumer.close()
        return found

    def _create(self, members):
        """virsh reads its commands from a file: one connection for all."""
        with tempfile.TemporaryDirectory() as folder:
            lines = []
            for _, vm, name, _ in members:
                xml = re.sub("<name>.*?</name>", f"<name>{name}</name>", self.domain, 1)
                xml = re.sub("<uuid>.*?</uuid>", f"<uuid>{vm}</uuid>", xml, 1)
                with open(f"{folder}/{vm}", "w") as file:
                    file.write(xml)
                lines.append(f"create {folder}/{vm}\n")
            subprocess.run(["virsh", "-q", "-c", self.stack.host.uri], input="".join(lines),
                           text=True, check=True, stdout=subprocess.DEVNULL)

    def _produce(self, members):
        producer = confluent_kafka.Producer({
            "bootstrap.servers": KAFKA, "partitioner": "murmur2_random",
            "queue.buffering.max.messages": 200000})
        for of, vm, name, owner in members:
            target = monitoring_pb2.Target()
            target.CopyFrom(self.targets[of][0])
            target.vm_id, target.vm_name, target.deployment = vm, name, owner
            headers = [(k, str(uuid.uuid4()).encode() if k == "ce_id" else v)
                       for k, v in self.targets[of][1]]
            producer.produce(MONITORING, target.SerializeToString(), vm, headers=headers)
        assert producer.flush(60) == 0

    def settle(self, targets, seconds=240):
        """Until the monitor watches so many, and nobody lags behind."""
        def settled():
            return (self.metric("monitor", "quartet_monitor_targets") >= targets
                    and not any(self.metric(s, "quartet_consumer_lag_records")
                                for s in ("monitor", "lifecycle-engine")))
        self.stack.eventually(settled, f"{targets} targets are watched", seconds)

    @staticmethod
    def metric(service, name):
        """The sum over its labels."""
        with urllib.request.urlopen(f"http://127.0.0.1:{PORTS[service]}/metrics") as page:
            text = page.read().decode()
        return sum(map(float, re.findall(rf"^{name}(?:{{.*}})? (\S+)$", text, re.M)))
