"""A rolling upgrade: release N and its successor side by side, operations under way all the
time, nothing lost and nothing twice. What docs/upgrading.md tells an operator to do.

The successor is this tree with one migration more in each schema.
"""

import os
import shutil
import signal
import subprocess

import pytest
import requests

import datamodel
from rest import Client
from stack import PORTS, ROOT

# In this order: the gateway asks what the engine's views are, so it comes last.
ORDER = ["ip-pool", "monitor", "lifecycle-engine", "api-gateway"]
OWNED = {"lifecycle-engine": ("quartet_lifecycle", "deployment"),
         "ip-pool": ("quartet_ip_pool", "pool"),
         "api-gateway": ("quartet_gateway", "account")}
SOURCES = ["Makefile", "common", "proto", "services", "cli", "deploy"]
NAMES = [f"vnf-{n}" for n in range(6)]


@pytest.fixture(scope="module")
def successor(tmp_path_factory):
    """The binaries of N+1. What has not changed is not compiled again."""
    tree = tmp_path_factory.mktemp("successor")
    for source in [*SOURCES, "build/gcc", "build/gen"]:
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, tree / source)
        elif (ROOT / source).exists():
            shutil.copy2(ROOT / source, tree / source)
    for service, (_, table) in OWNED.items():
        folder = tree / "services" / service / "sql"
        number = max(int(file.name[:3]) for file in folder.glob("*.sql")) + 1
        (folder / f"{number:03}_successor.sql").write_text(
            "-- successor.sql - expands: a column that the release before does not know.\n"
            f"ALTER TABLE {table} ADD COLUMN of_the_successor text;\n")
    done = subprocess.run(["make", "-s", "-C", tree, "VERSION=successor", "all"],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return tree / "build/gcc/bin"


class Traffic:
    """Stops and starts every deployment again and again, by records on Kafka."""

    def __init__(self, stack, tenant):
        self.stack, self.tenant = stack, tenant
        self.running = {}
        self.ended = 0

    def send(self, name, verb):
        transaction = self.stack.operations.send(verb, self.tenant, name, cloud_events=False)
        self.running[transaction] = (name, verb)

    def goes_on(self, until, what, seconds=90, more=True):
        """Until that is true, and each deployment has ended an operation meanwhile."""
        wanted = self.ended + (len(NAMES) if more else 0)
        deadline = self.stack.deadline(seconds)
        while self.ended < wanted or not until():
            assert deadline.left() > 0, f"not within {seconds} s: {what}"
            seen = self.stack.events.take(0.05)
            if seen and seen.final and seen.transaction_id in self.running:
                assert not seen.failed, seen
                name, verb = self.running.pop(seen.transaction_id)
                self.ended += 1
                if more:
                    self.send(name, "START" if verb == "STOP" else "STOP")

    def ends(self):
        self.goes_on(lambda: not self.running, "the last operations end", more=False)


class Successor:
    """The services of N+1, each on a port of its own."""

    def __init__(self, stack, binaries):
        self.stack, self.binaries, self.processes = stack, binaries, {}

    def environment(self, service):
        lines = (self.stack.folder / "env" / f"{service}.env").read_text().splitlines()
        told = dict(line.split("=", 1) for line in lines)
        return told | {"PATH": os.environ["PATH"],
                       "QUARTET_LISTEN": f"127.0.0.1:{PORTS[service] + 1000}"}

    def url(self, service):
        return f"http://127.0.0.1:{PORTS[service] + 1000}"

    def migrate(self):
        for service, (role, _) in OWNED.items():
            password = (self.stack.folder / f"secrets/{role}_owner.password").read_text().strip()
            url = (f"postgresql://{role}_owner:{password}@/quartet?port=15432&host="
                   f"{self.stack.folder / 'run/postgresql'}")
            subprocess.run([self.binaries / service, "--migrate"], check=True,
                           env={"QUARTET_MIGRATION_DATABASE": url}, capture_output=True)

    def start(self, service):
        with open(self.stack.folder / "log" / f"{service}.log", "ab") as log:
            self.processes[service] = subprocess.Popen(
                [self.binaries / service], env=self.environment(service), stdout=log,
                stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)

    def ready(self, service):
        assert self.processes[service].poll() is None, f"{service} of the successor ended"
        try:
            return requests.get(self.url(service) + "/health/ready", timeout=5).ok
        except requests.RequestException:
            return False

    def end(self):
        for process in self.processes.values():
            process.send_signal(signal.SIGTERM)
        for process in self.processes.values():
            process.wait(timeout=30)


@pytest.fixture
def upgraded(stack, successor):
    """The successor; afterwards the release of before runs again, on the newer tables."""
    following = Successor(stack, successor)
    yield following
    for service in ORDER:
        if not stack.runs(service):
            stack.start(service)
    following.end()
    stack.wait_ready()


def test_an_upgrade_loses_nothing_that_is_under_way(stack, tenant, upgraded):
    for name in NAMES:
        stack.succeeds(stack.client.deploy(
            tenant, datamodel.deployment(name, datamodel.group("g", vms=2))))
    traffic = Traffic(stack, tenant)
    for name in NAMES:
        traffic.send(name, "STOP")

    upgraded.migrate()
    traffic.goes_on(lambda: True, "N works on the tables of its successor")
    for service in ORDER:
        upgraded.start(service)
        traffic.goes_on(lambda: upgraded.ready(service), f"{service}: both are ready")
        stack.stop(service)
        traffic.goes_on(lambda: True, f"{service}: the successor alone")

    traffic.ends()
    newer = Client(upgraded.url("api-gateway"), stack.client.session.auth[1])
    for name in NAMES:
        verb = "stop" if newer.states(tenant, name)[0] == "SERVICE_ACTIVE_STATE" else "start"
        stack.succeeds(newer.operate(tenant, name, verb))
        stack.gapless(tenant, name)


def test_a_message_of_a_later_release_is_read_by_what_is_known_of_it(stack, vnf):
    """Field 2000 is nobody's: protobuf's tag and length, and a text."""
    stop = stack.operations.record("STOP", vnf.tenant, vnf.name)
    later = b"\x82\x7d\x05later"
    stack.operations.put(stop.SerializeToString() + later, f"{vnf.tenant}/{vnf.name}")
    assert stack.succeeds(stop.id)[-1].type == "SERVICE_STOPPED"
