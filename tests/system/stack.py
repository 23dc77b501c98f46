"""The whole stack, as deploy/local brings it up, and what a story may do to it.

Ports are the default ones: a stack lives in a sandbox. This process is the reaper of
whatever deploy/local leaves in the background, so it learns how a service ended.
"""

import contextlib
import ctypes
import os
import pathlib
import select
import signal
import subprocess
import time

import confluent_kafka
import requests

from events import Events, Operations, assert_gapless
from guests import Host
from rest import Client

ROOT = pathlib.Path(__file__).resolve().parents[2]
BROKERS = "127.0.0.1:9092"
PORTS = {"api-gateway": 8080, "lifecycle-engine": 8081, "monitor": 8082, "ip-pool": 8083}
PR_SET_CHILD_SUBREAPER = 36


class Stack:
    def __init__(self, kind, uri, folder):
        self.kind, self.folder = kind, folder
        self.host = Host(uri)
        self.environment = dict(os.environ, QUARTET_VAR=str(folder), QUARTET_HYPERVISOR=uri)
        self.marks = {}
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)

    # --- up and down ---------------------------------------------------------------

    def up(self):
        """Starts what does not run; all is ready when it returns."""
        self._script("up")
        self.client = Client(self.url("api-gateway"), (self.folder / "admin.password").read_text())
        self.events = Events(BROKERS)
        self.operations = Operations(BROKERS)

    def down(self):
        self.events.close()
        self._script("down")

    def _script(self, name):
        done = subprocess.run([ROOT / "deploy/local" / name], cwd=ROOT, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=180)
        assert done.returncode == 0, f"deploy/local/{name}:\n{done.stdout}"

    def url(self, service):
        return f"http://127.0.0.1:{PORTS[service]}"

    def binary(self, service):
        return pathlib.Path(os.environ["QUARTET_BIN"]) / service

    def is_ready(self, service):
        try:
            return requests.get(self.url(service) + "/health/ready", timeout=5).ok
        except requests.ConnectionError:
            return False

    def wait_ready(self, seconds=30):
        for service in PORTS:
            self.eventually(lambda: self.is_ready(service), f"{service} ready", seconds)

    def eventually(self, holds, what, seconds=30):
        """For what can only be asked, HTTP and SQL; everything else has events."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"still not {what} after {seconds} s"
            time.sleep(0.02)

    # --- processes -----------------------------------------------------------------

    def pid(self, name):
        return int((self.folder / "run" / f"{name}.pid").read_text().split()[0])

    def end(self, name, how, seconds=30):
        """Signals the process, waits for its end and returns its exit code, or -signal."""
        pid = self.pid(name)
        process = os.pidfd_open(pid)
        try:
            signal.pidfd_send_signal(process, how)
            assert select.select([process], [], [], seconds)[0], f"{name} does not end"
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        finally:
            os.close(process)

    def kill9(self, name):
        assert self.end(name, signal.SIGKILL) == -signal.SIGKILL

    def start(self, _service):
        """`up` starts what is missing and waits for it; it needs no name."""
        self._script("up")

    @contextlib.contextmanager
    def frozen(self, name):
        """The process stands still: it has every connection and answers nothing."""
        pid = self.pid(name)
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)

    @contextlib.contextmanager
    def _without(self, name, how):
        self.end(name, how)
        try:
            yield
        finally:
            self._script("up")

    def without_postgresql(self):
        return self._without("postgresql", signal.SIGINT)

    def without_kafka(self):
        return self._without("kafka", signal.SIGKILL)

    def without_libvirtd(self):
        return self._without("libvirtd", signal.SIGKILL)

    # --- what happened -------------------------------------------------------------

    def succeeds(self, asked, seconds=60):
        """Waits for the end of an accepted operation (an answer, or its id): its events."""
        if not isinstance(asked, str):
            assert asked.status == 200 and asked.transaction, asked
        story = self.events.story(getattr(asked, "transaction", asked), seconds)
        assert not any(s.failed for s in story), story
        return story

    def refuses(self, answer, status):
        """The answer is that refusal, and vnf.events tells the same."""
        assert answer.status == status and answer.field("status_code") == str(status), answer
        verdict = self.events.verdict(answer.transaction)
        assert (verdict.type, verdict.status_code) == ("OPERATION_REJECTED", status), verdict
        assert verdict.status_message == answer.message
        return answer

    def gapless(self, tenant, name):
        history = self.events.history(tenant, name)
        assert_gapless(history)
        return history

    def states(self, tenant, name):
        """The service's state and its VMs', as the client is told."""
        service, vms = self.client.states(tenant, name)
        return service, sorted(vms.values())

    def vm_states(self, tenant, name):
        return self.client.states(tenant, name)[1]

    def steps(self, transaction):
        return self.client.operation(transaction).json["steps"]

    def step_runs(self, transaction, action, seconds=10):
        """Waits until such a step of the operation has begun."""
        self.eventually(
            lambda: any(s["action"] == action and s["state"] == "RUNNING"
                        for s in self.steps(transaction)),
            f"in {action}", seconds)

    def leased(self, tenant, name):
        """Addresses that ip-pool has given to the deployment."""
        return set(self.sql("SELECT host(address) FROM ip_pool.lease "
                            f"WHERE tenant = '{tenant}' AND deployment = '{name}'"))

    def sql(self, statement):
        """Rows of one column, as the superuser sees them."""
        done = subprocess.run(
            ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-v", "ON_ERROR_STOP=1",
             "-h", self.folder / "run/postgresql", "-p", "15432", "-U", "postgres",
             "-d", "quartet", "-c", statement],
            capture_output=True, text=True, timeout=30, cwd="/")
        assert done.returncode == 0, done.stderr
        return done.stdout.split()

    def dead_letter(self, topic, payload, seconds=15):
        """Waits for the record on the topic; returns its headers."""
        consumer = confluent_kafka.Consumer({
            "bootstrap.servers": BROKERS, "group.id": "letters", "enable.auto.commit": False,
            "broker.address.family": "v4", "fetch.wait.max.ms": 20})
        try:
            partitions = consumer.list_topics(topic, timeout=15).topics[topic].partitions
            consumer.assign([confluent_kafka.TopicPartition(
                topic, p, confluent_kafka.OFFSET_BEGINNING) for p in partitions])
            deadline = time.monotonic() + seconds
            while (left := deadline - time.monotonic()) > 0:
                record = consumer.poll(left)
                if record and not record.error() and record.value() == payload:
                    return {name: value.decode() for name, value in record.headers()}
        finally:
            consumer.close()
        raise AssertionError(f"no such record on {topic} within {seconds} s")

    # --- logs ----------------------------------------------------------------------

    def mark_logs(self):
        self.marks = {s: (self.folder / f"log/{s}.log").stat().st_size for s in PORTS}

    def log(self, service):
        """Its lines since the story began."""
        with open(self.folder / f"log/{service}.log", errors="replace") as log:
            log.seek(self.marks.get(service, 0))
            return log.read().splitlines()

    def log_sections(self):
        return [(f"log of {s}", "\n".join(self.log(s)[-60:])) for s in PORTS]
