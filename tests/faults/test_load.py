"""Mixed operations on many VMs while instances are killed at random, and what they stand on
now and then: every accepted operation has its one final event, the books balance, memory
stays flat.

QUARTET_LOAD_MINUTES says for how long (without it there is none), QUARTET_LOAD_VMS on how
many VMs, QUARTET_SEED what is asked and killed. An instance dies every 20 s, Kafka or
PostgreSQL every 3 minutes; with QUARTET_LOAD_KILLS=0 nobody does, so that instances grow old.
"""

import collections
import os
import random
import threading
import time

import pytest

from datamodel import message
from events import assert_gapless
from memory import Memory
from proto import deployment_pb2
from stack import PORTS, alive

MINUTES = float(os.environ.get("QUARTET_LOAD_MINUTES", "0"))
VMS = int(os.environ.get("QUARTET_LOAD_VMS", "200"))
SEED = int(os.environ.get("QUARTET_SEED", time.time_ns() % 1_000_000))
KILLS = os.environ.get("QUARTET_LOAD_KILLS", "1") != "0"
EACH = 4  # VMs of a deployment
INSTANCES = {"lifecycle-engine": 3, "monitor": 2, "ip-pool": 2, "api-gateway": 2}
KILL_SECONDS, GROUND_SECONDS = 20, 180
QUIET_SECONDS = 180  # for the last ones to end
REST_SECONDS = 1  # at most, between two operations on a deployment
PEAK, SLACK_MIB = 1.2, 4  # of memory in the last third, beside the first


def datamodel(name, number, vms):
    model = message(name, vms=vms)
    one = model.groups[0]
    one.scaling.max_active = EACH + 2
    one.rules[0].actions.append("FALSE recover autohealing")
    if number % 2:
        gateway, mask = f"10.99.{number}.1", "255.255.255.0"
        model.networks.add(name="inside", subnet=deployment_pb2.Subnet(
            name="inside-v4", ipversion="ipv4", network=f"10.99.{number}.0", netmask=mask,
            gateway=gateway))
        one.interfaces.add(nicid=0, network="inside")
        one.scaling.pool.CopyFrom(deployment_pb2.AddressPool(
            network="inside", gateway=gateway, netmask=mask,
            addresses=[f"10.99.{number}.{n + 2}" for n in range(EACH + 2)]))
    return model


class Vnf:
    """One deployment, and what may be asked of it next: an operation at a time."""

    def __init__(self, load, number):
        self.load, self.number, self.name = load, number, f"l{number}"
        self.there = self.stopped = False
        self.due = 0

    def ask(self):
        chance, self.due = self.load.chance, None
        verb, fields = "DEPLOY", {"datamodel": datamodel(self.name, self.number, EACH)}
        if self.there:
            fields = {}
            verb = chance.choices(
                ["START", "UNDEPLOY"] if self.stopped else
                ["STOP", "REBOOT", "SCALE_OUT", "SCALE_IN", "DISABLE_MONITOR",
                 "ENABLE_MONITOR", "RECOVER", "UPDATE", "UNDEPLOY"],
                [9, 1] if self.stopped else [4, 4, 2, 2, 1, 3, 1, 1, 1])[0]
        if verb.startswith("SCALE"):
            fields = {"vm_group": "g", "by": 1}
        if verb == "UPDATE":
            fields = {"datamodel": datamodel(self.name, self.number, chance.randint(2, EACH))}
        self.verb = verb
        self.transaction = self.load.stack.operations.send(
            verb, self.load.tenant, self.name, cloud_events=True, **fields)
        self.load.asked[verb] += 1

    def ended(self, event):
        """And how it stands now, for the next."""
        outcome = ("refused" if event.type == "OPERATION_REJECTED" else
                   "failed" if event.failed else "done")
        self.load.outcomes[self.verb, outcome] += 1
        if outcome == "failed":
            self.load.failures.append(f"{self.name} {self.verb}: {event.status_message}")
        self.there = event.service_state not in ("", "SERVICE_UNDEF_STATE")
        self.stopped = event.service_state == "SERVICE_STOPPED_STATE"
        self.due = time.monotonic() + self.load.chance.uniform(0, REST_SECONDS)


class Load:
    def __init__(self, stack, fleets, tenant):
        self.stack, self.fleets, self.tenant = stack, fleets, tenant
        self.chance = random.Random(SEED)
        self.asked, self.outcomes = collections.Counter(), collections.Counter()
        self.failures, self.kills = [], collections.Counter()
        self.vnfs = {}
        for number in range(VMS // EACH):
            vnf = Vnf(self, number)
            self.vnfs[vnf.name] = vnf

    # --- the killer, a thread of its own

    def strike(self, over):
        chance, began = random.Random(SEED + 1), time.monotonic()
        grounds = 0
        while not over.wait(KILL_SECONDS):
            if time.monotonic() - began > (grounds + 1) * GROUND_SECONDS:
                self.ground(["kafka", "postgres"][grounds % 2])
                grounds += 1
            else:
                self.instance(chance.choice(sorted(self.fleets)), chance)

    def instance(self, service, chance):
        fleet = self.fleets[service]
        chance.choice(fleet.instances).end(9)
        self.kills[service] += 1
        fleet.size(INSTANCES[service])

    def ground(self, part):
        name = {"kafka": "kafka", "postgres": "postgresql"}[part]
        pid = self.stack.pid(name)
        os.kill(pid, 9)
        self.stack.eventually(lambda: not alive(pid), f"{name} is gone", 10)
        time.sleep(2)  # PostgreSQL's children notice in a moment; an outage of its length
        self.stack._parts(f"{part}_start")
        self.kills[name] += 1

    # --- the clients

    def run(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.step(True)

    def step(self, asks):
        now = time.monotonic()
        for vnf in self.vnfs.values() if asks else ():
            if vnf.due is not None and vnf.due <= now:
                vnf.ask()
        event = self.stack.events.take(0.05)
        vnf = self.vnfs.get(event.deployment) if event else None
        if vnf and event.final and event.transaction_id == vnf.transaction:
            vnf.ended(event)

    def calm(self):
        deadline = time.monotonic() + QUIET_SECONDS
        while waiting := [v for v in self.vnfs.values() if v.due is None]:
            assert time.monotonic() < deadline, [
                (v.name, v.verb, v.transaction) for v in waiting]
            self.step(False)

    def undeploy_all(self):
        for vnf in self.vnfs.values():
            if vnf.there:
                vnf.verb, vnf.due = "UNDEPLOY", None
                vnf.transaction = self.stack.operations.send(
                    "UNDEPLOY", self.tenant, vnf.name, cloud_events=True)
        self.calm()


def books(load):
    """What is written, what runs, what is leased, what is watched: all the same VMs."""
    stack, sql = load.stack, load.stack.sql
    ours = f"FROM lifecycle.vm v JOIN lifecycle.deployment d ON d.id = v.deployment WHERE d.tenant = '{load.tenant}'"
    vms = set(sql(f"SELECT v.name {ours}"))
    failed = set(sql(f"SELECT v.name {ours} AND v.state = 8"))
    running = set(sql(f"SELECT v.name {ours} AND v.state IN (2, 3)"))
    off = set(sql(f"SELECT v.name {ours} AND v.state = 5"))
    assert vms == failed | running | off
    domains = {d for d in stack.host.domains() if d.split("_")[0] in load.vnfs}
    assert domains <= vms, domains - vms
    assert running | off <= domains, (running | off) - domains
    assert running <= stack.host.running(), running - stack.host.running()
    assert not off & stack.host.running(), off & stack.host.running()
    assert sql("SELECT count(*) FROM lifecycle.operation WHERE finished IS NULL") == ["0"]
    leases = int(sql("SELECT count(*) FROM ip_pool_api_v1.lease WHERE state = 'LEASED' "
                     f"AND tenant = '{load.tenant}'")[0])
    static = [v for v in vms if int(v.split("_")[0][1:]) % 2]
    assert leases == len(static), (leases, len(static))
    return len(vms), leases


def flat(memory):
    for service in INSTANCES:
        print(f"{service}: MiB resident at most, a sixth of the time each:",
              *memory.largest(service))
    for service in INSTANCES:
        first, _, last = memory.largest(service, 3)
        assert last <= first * PEAK + SLACK_MIB, (service, memory.largest(service, 12))


@pytest.mark.skipif(not MINUTES, reason="QUARTET_LOAD_MINUTES says for how long")
def test_nothing_is_lost_under_load_while_everything_is_killed(stack, fleets, tenant):
    for service, count in INSTANCES.items():
        fleets[service].size(count)
    assert set(INSTANCES) == set(PORTS)
    load = Load(stack, fleets, tenant)
    stack.operations.hurry()
    print(f"QUARTET_SEED={SEED} QUARTET_LOAD_MINUTES={MINUTES} QUARTET_LOAD_VMS={VMS}")
    over = threading.Event()
    killer = threading.Thread(target=load.strike if KILLS else over.wait,
                              args=(over,) if KILLS else ())
    killer.start()
    try:
        with Memory(fleets) as memory:
            load.run(MINUTES * 60)
    finally:
        over.set()
        killer.join()
        stack.operations.waits = True
    load.calm()
    stack.wait_ready()
    stack.eventually(lambda: sql_zero(stack, "lifecycle.outbox"), "the outbox is empty", 30)
    stack.eventually(lambda: sql_zero(
        stack, "lifecycle.operation WHERE finished IS NULL"), "recoveries have ended", 60)
    asked, kills = sum(load.asked.values()), sum(load.kills.values())
    print(f"{asked} operations, {kills} kills {dict(load.kills)}")
    for (verb, outcome), count in sorted(load.outcomes.items()):
        print(f"  {verb} {outcome}: {count}")
    print("\n".join(load.failures[:20]))
    vms, leases = books(load)
    print(f"{vms} VMs and {leases} leases at the end, all accounted for")
    histories = stack.events.histories(tenant)
    for name in load.vnfs:
        assert_gapless(histories[name])
    flat(memory)
    load.undeploy_all()
    assert books(load) == (0, 0)


def sql_zero(stack, rows):
    return stack.sql(f"SELECT count(*) FROM {rows}") == ["0"]
