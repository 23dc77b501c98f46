"""One whole stack, brought up by deploy/local as `make run` does it, and what may be done
to it: kill, freeze and restart its parts, ask them, wait for them.

Nothing sleeps for luck: what is waited for is asked of those who know, up to a deadline.
"""

import contextlib
import os
import pathlib
import signal
import subprocess
import time
import types

import confluent_kafka
import requests

from events import Events, Operations, assert_gapless
from guests import Host
from rest import Client

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTS = {"api-gateway": 8080, "lifecycle-engine": 8081, "monitor": 8082, "ip-pool": 8083}
KAFKA = "127.0.0.1:9092"
READY_SECONDS = 120
STOP_SECONDS = 5  # promised of a service; the stories allow three times as much
TICK = 0.05  # between two questions to something that cannot tell by itself


class Stack:
    def __init__(self, kind, hypervisor, folder):
        self.kind = kind
        self.folder = folder
        self.host = Host(hypervisor)
        self.environment = dict(os.environ, QUARTET_VAR=str(folder),
                                QUARTET_HYPERVISOR=hypervisor,
                                QUARTET_CALLBACK_ALLOW="127.0.0.0/8")
        self.children = {}
        self.settings = {}  # of services started from now on, beside those of the stack
        self.marks = {}
        self.events = None

    # --- up and down

    def script(self, name):
        done = subprocess.run([ROOT / "deploy/local" / name], cwd=ROOT, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        assert done.returncode == 0, f"{name}:\n{done.stdout}{done.stderr}"

    def up(self):
        self.script("up")
        self.client = Client(self.url("api-gateway"),
                             (self.folder / "admin.password").read_text().strip())
        self.events = Events(KAFKA)
        self.operations = Operations(KAFKA)

    def down(self):
        if self.events:
            self.events.close()
        for child in self.children.values():
            child.kill()
            child.wait()
        self.script("down")

    # --- services

    def url(self, service):
        return f"http://127.0.0.1:{PORTS[service]}"

    def binary(self, service):
        return str(pathlib.Path(os.environ["QUARTET_BIN"]) / service)

    def pid(self, name):
        child = self.children.get(name)
        if child and child.poll() is None:
            return child.pid
        return int((self.folder / "run" / f"{name}.pid").read_text().split()[0])

    def kill9(self, service):
        self._signal(service, signal.SIGKILL)

    def runs(self, service):
        return alive(self.pid(service))

    def stop(self, service):
        self._signal(service, signal.SIGTERM)

    def end(self, service, number):
        """Ends it and returns its exit code: only a child of ours has one to tell."""
        if service not in self.children:
            self._signal(service, signal.SIGTERM)
            self.start(service)
            self.wait_ready()
        child = self.children[service]
        child.send_signal(number)
        return child.wait(timeout=30)

    def _signal(self, service, number):
        pid = self.pid(service)
        os.kill(pid, number)
        if service in self.children:
            self.children[service].wait(timeout=30)
        else:
            self.eventually(lambda: not alive(pid), f"{service} is gone", 30)

    def start(self, service):
        lines = (self.folder / "env" / f"{service}.env").read_text().splitlines()
        environment = dict(line.split("=", 1) for line in lines) | self.settings
        with open(self.folder / "log" / f"{service}.log", "ab") as log:
            self.children[service] = subprocess.Popen(
                [self.binary(service)], env=environment | {"PATH": os.environ["PATH"]},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self.eventually(lambda: self._ready(service), f"{service} is ready", READY_SECONDS)

    @contextlib.contextmanager
    def another_gateway(self, port=18080, base=None, ca=None, **settings):
        """One beside the first: its client, and `process` to do harm to. ca: with TLS."""
        lines = (self.folder / "env" / "api-gateway.env").read_text().splitlines()
        environment = dict(line.split("=", 1) for line in lines) | {
            "QUARTET_LISTEN": f"127.0.0.1:{port}", "PATH": os.environ["PATH"]} | settings
        client = Client(base or f"http{'s' if ca else ''}://127.0.0.1:{port}",
                        self.client.session.auth[1])
        with open(self.folder / "log" / "another-gateway.log", "ab") as log:
            client.process = subprocess.Popen([self.binary("api-gateway")], env=environment,
                                              stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self.eventually(lambda: answers(client.base + "/health/ready", ca),
                            "the other gateway is ready", READY_SECONDS)
            yield client
        finally:
            client.process.terminate()
            client.process.wait(timeout=30)

    def wait_ready(self, seconds=READY_SECONDS):
        for service in PORTS:
            self.eventually(lambda: self._ready(service), f"{service} is ready", seconds)

    def _ready(self, service):
        return answers(self.url(service) + "/health/ready")

    @contextlib.contextmanager
    def frozen(self, name):
        """SIGSTOP: it is there and does nothing."""
        pid = self.pid(name)
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)

    # --- what the services stand on

    def _parts(self, script):
        """Shell that uses deploy/local's own pieces."""
        source = "\n".join(f". deploy/local/{piece}" for piece in (
            "lib/settings.sh", "lib/say.sh", "lib/process.sh", "lib/place.sh",
            "parts/kafka.sh", "parts/postgres.sh", "parts/libvirt.sh"))
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", f"{source}\n{script}"],
                              cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert done.returncode == 0, f"{script}: {done.stderr}"

    @contextlib.contextmanager
    def without(self, part, *also):
        self._parts(f"{part}_stop")
        try:
            yield
        finally:
            self._parts("\n".join([f"{part}_start", *also]))

    def without_postgresql(self):
        return self.without("postgres")

    def without_kafka(self):
        return self.without("kafka")

    def without_libvirtd(self):
        return self.without("libvirt", "libvirt_keep")

    # --- what is true

    @staticmethod
    def deadline(seconds):
        """Its left() is how many seconds are left."""
        end = time.monotonic() + seconds
        return types.SimpleNamespace(left=lambda: end - time.monotonic())

    def eventually(self, true, what, seconds=90):
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
            time.sleep(TICK)

    def refuses(self, answer, status):
        """The answer is that refusal, and vnf.events tells the same."""
        assert answer.status == status and answer.field("status_code") == str(status), answer
        verdict = self.events.verdict(answer.transaction)
        assert (verdict.type, verdict.status_code) == ("OPERATION_REJECTED", status), verdict
        assert verdict.status_message == answer.message
        return answer

    def succeeds(self, answer, seconds=120):
        """The transaction's events, the last of them a success."""
        transaction = answer if isinstance(answer, str) else answer.transaction
        if not isinstance(answer, str):
            assert answer.status in (200, 202), answer
        story = self.events.story(transaction, seconds)
        assert not story[-1].failed, story
        return story

    def gapless(self, tenant, name):
        history = self.events.history(tenant, name)
        assert_gapless(history)
        return history

    def vm_states(self, tenant, name):
        return self.client.states(tenant, name)[1]

    def states(self, tenant, name):
        """The service's state and its VMs', as the client is told."""
        service, vms = self.client.states(tenant, name)
        return service, sorted(vms.values())

    def steps(self, transaction):
        return self.client.operation(transaction).json["steps"]

    def step_runs(self, transaction, action, seconds=90):
        self.eventually(
            lambda: any(s["action"] == action and s["state"] == "RUNNING"
                        for s in self.steps(transaction)), f"{action} runs", seconds)

    def sql(self, statement):
        done = subprocess.run(
            ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-h",
             self.folder / "run/postgresql", "-p", "15432", "-d", "quartet", "-c", statement],
            capture_output=True, text=True, check=True, cwd="/")
        return done.stdout.split()

    def leased(self, tenant, deployment):
        return set(self.sql(
            "SELECT address FROM ip_pool_api_v1.lease WHERE state = 'LEASED' "
            f"AND tenant = '{tenant}' AND deployment = '{deployment}'"))

    def reservations_of(self, story):
        """DHCP reservations of the VMs that these events are about, as they stand now."""
        macs = {nic.mac_address for s in story for nic in s.vm_source.interfaces}
        return macs & self.host.reservations().keys()

    def dead_letter(self, topic, payload, seconds=60):
        """The headers of the dead letter with these bytes."""
        consumer = confluent_kafka.Consumer({
            "bootstrap.servers": KAFKA, "group.id": "dead-letters",
            "enable.auto.commit": False, "log_level": 0})
        partitions = consumer.list_topics(topic, timeout=30).topics[topic].partitions
        consumer.assign([confluent_kafka.TopicPartition(
            topic, p, confluent_kafka.OFFSET_BEGINNING) for p in partitions])
        deadline = time.monotonic() + seconds
        try:
            while (left := deadline - time.monotonic()) > 0:
                record = consumer.poll(left)
                if record and not record.error() and record.value() == payload:
                    return {name: value.decode() for name, value in record.headers()}
        finally:
            consumer.close()
        raise AssertionError(f"no such dead letter on {topic} within {seconds} s")

    # --- logs

    def _log_file(self, service):
        return self.folder / "log" / f"{service}.log"

    def mark_logs(self):
        for service in PORTS:
            file = self._log_file(service)
            self.marks[service] = file.stat().st_size if file.exists() else 0

    def log(self, service):
        return self._log_file(service).read_text().splitlines()

    def log_sections(self):
        sections = []
        for service in PORTS:
            with open(self._log_file(service), "rb") as file:
                file.seek(self.marks.get(service, 0))
                text = file.read().decode(errors="replace")
            sections.append((f"log of {service}", "\n".join(text.splitlines()[-40:])))
        return sections


def answers(url, ca=None):
    try:
        return requests.get(url, timeout=5, verify=ca or True).ok
    except requests.RequestException:
        return False


def alive(pid):
    try:
        state = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
