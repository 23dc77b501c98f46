"""Long outages of what everything stands on, each on a stack of its own: one of three
brokers lost, a minute without Kafka, PostgreSQL's disk full, PostgreSQL failing over to a
second server that the connection string names.

Only in the campaign: with QUARTET_FAULT_MINUTES.
"""

import contextlib
import os
import pathlib
import re
import signal
import subprocess
import time

import pytest

from datamodel import deployment, group
from stack import PORTS, ROOT

pytestmark = pytest.mark.skipif(not float(os.environ.get("QUARTET_FAULT_MINUTES", "0")),
                                reason="QUARTET_FAULT_MINUTES: only in the campaign")

PG = "/usr/lib/postgresql/15/bin"
JAVA = ["-Xms64m", "-Xmx256m", "-XX:+UseSerialGC",
             "-Dlog4j.configuration=file:deploy/local/kafka/log4j.properties",
             "-cp", "build/kafka/libs/*"]


def as_postgres(*words):
    subprocess.run(["runuser", "-u", "postgres", "--", *map(str, words)], check=True, cwd="/",
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def deploy(stack, tenant, name="web"):
    stack.succeeds(stack.client.deploy(tenant, deployment(name, group("g", vms=2))))


def goes_on(stack, tenant, name="web"):
    """New operations are taken, and what was told before stands in order."""
    stack.wait_ready()
    for verb in ("stop", "start"):
        stack.succeeds(stack.client.operate(tenant, name, verb))
    stack.gapless(tenant, name)


@contextlib.contextmanager
def in_flight(stack, tenant, name="web"):
    """An operation that waits for the monitor while something happens; then it ends."""
    with stack.frozen("monitor"):
        answer = stack.client.operate(tenant, name, "reboot")
        assert answer.status == 200, answer
        stack.step_runs(answer.transaction, "MONITOR_OFF")
        yield
    assert stack.succeeds(answer, 120)[-1].type == "SERVICE_ALIVE"


def test_a_minute_without_kafka(own_stack, tenant):
    stack = own_stack()
    deploy(stack, tenant)
    with in_flight(stack, tenant), stack.without_kafka():
        until = time.monotonic() + 60
        stack.eventually(lambda: stack.client.operate(tenant, "web", "stop").status == 503,
                         "refused", 10)
        while time.monotonic() < until:
            began = time.monotonic()
            refused = stack.client.operate(tenant, "web", "stop")
            assert refused.status == 503 and time.monotonic() - began < 3, refused
            time.sleep(1)
    goes_on(stack, tenant)


# --- one of three brokers

class Brokers:
    def __init__(self, folder):
        self.folder, self.processes = folder, {}
        nodes = {1: (9092, 9093), 2: (9192, 9193), 3: (9292, 9293)}
        voters = ",".join(f"{n}@127.0.0.1:{c}" for n, (_, c) in nodes.items())
        common = (ROOT / "deploy/local/kafka/server.properties").read_text()
        for node, (port, controller) in nodes.items():
            own = re.sub(r"^(node.id|.*replication.factor|.*min.isr)=.*$", "", common, flags=re.M)
            (folder / f"{node}.properties").write_text(own + f"""
node.id={node}
default.replication.factor=3
offsets.topic.replication.factor=3
transaction.state.log.replication.factor=3
transaction.state.log.min.isr=2
min.insync.replicas=2
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.quorum.voters={voters}
log.dirs={folder}/data-{node}
""")
            self.java("kafka.tools.StorageTool", "format", "--cluster-id=M0VhNDU2Nzg5MDEyMzQ1Ng",
                      "-c", folder / f"{node}.properties").wait()
        for node in nodes:
            self.start(node)

    def java(self, *words):
        with open(self.folder / "brokers.log", "ab") as log:
            return subprocess.Popen(["java", *JAVA, *map(str, words)], cwd=ROOT,
                                    stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def start(self, node):
        self.processes[node] = self.java("kafka.Kafka", self.folder / f"{node}.properties")

    def kill(self, node):
        self.processes[node].kill()
        self.processes[node].wait()

    def close(self):
        for process in self.processes.values():
            process.kill()
            process.wait()


def note_process(stack, name, pid):
    """deploy/local takes it for what it has started."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    (stack.folder / "run").mkdir(parents=True, exist_ok=True)
    (stack.folder / "run" / f"{name}.pid").write_text(f"{pid} {fields[19]} broker\n")


def test_one_of_three_brokers_is_lost_and_comes_back(own_stack, tenant, tmp_path):
    brokers = Brokers(tmp_path)

    def before(stack):
        note_process(stack, "kafka", brokers.processes[1].pid)
        subprocess.run([stack.binary("quartet-topics"), "--brokers", "127.0.0.1:9092",
                        "--replication", "3", "--wait", "90"], check=True,
                       stdout=subprocess.DEVNULL)
    try:
        stack = own_stack(before)
        deploy(stack, tenant)
        with in_flight(stack, tenant):
            brokers.kill(2)
        goes_on(stack, tenant)
        brokers.start(2)
        goes_on(stack, tenant)
    finally:
        brokers.close()


# --- PostgreSQL

def test_a_full_disk_is_waited_for(own_stack, tenant):
    stack = own_stack()
    deploy(stack, tenant)
    data = stack.folder / "postgresql"
    with stack.without_postgresql():
        size = int(subprocess.run(["du", "-sk", data], capture_output=True, text=True,
                                  check=True).stdout.split()[0])
        data.rename(data.with_name("postgresql.disk"))
        data.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size + 40960}k", "tmpfs", data],
                       check=True)
        subprocess.run(["cp", "-a", f"{data}.disk/.", data], check=True)
        subprocess.run(["chown", "--reference", f"{data}.disk", data], check=True)
        data.chmod(0o700)
    goes_on(stack, tenant)
    taken = []
    with in_flight(stack, tenant):
        filler = data / "filler"
        subprocess.run(["dd", "if=/dev/zero", f"of={filler}", "bs=8k"], capture_output=True)
        for number in range(6):
            answer = stack.client.deploy(tenant, deployment(f"full-{number}", group("g", vms=8)))
            assert answer.status in (200, 503), answer
            if answer.status == 200:
                taken.append(answer)
        filler.unlink()
        stack._parts("postgres_start")  # it may have given up: its supervisor's to start
    for answer in taken:
        stack.succeeds(answer, 120)
    goes_on(stack, tenant)


def test_postgresql_fails_over_to_the_second_server_of_the_connection_string(own_stack, tenant):
    stack = own_stack()
    second, sockets = stack.folder / "second", stack.folder / "run/postgresql"
    with open(stack.folder / "postgresql/pg_hba.conf", "a") as file:
        file.write("local replication postgres peer map=superuser\n")
    stack.sql("SELECT pg_reload_conf()")
    as_postgres(f"{PG}/pg_basebackup", "-h", sockets, "-p", "15432", "-U", "postgres", "-D",
                second_folder(second), "-R", "-X", "stream")
    with open(second / "postgresql.auto.conf", "a") as file:
        file.write("port = 15433\n")
    as_postgres(f"{PG}/pg_ctl", "start", "-s", "-w", "-D", second, "-l", second / "log")
    try:
        stack.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        stack.sql("SELECT pg_reload_conf()")
        for service in PORTS:
            file = stack.folder / "env" / f"{service}.env"
            file.write_text(file.read_text().replace(
                f"host={sockets}&port=15432",
                f"host={sockets},{sockets}&port=15432,15433&target_session_attrs=read-write"))
            stack._signal(service, signal.SIGTERM)
            stack.start(service)
        deploy(stack, tenant)
        with in_flight(stack, tenant):
            os.kill(stack.pid("postgresql"), signal.SIGKILL)
            as_postgres(f"{PG}/pg_ctl", "promote", "-s", "-w", "-D", second)
            began = time.monotonic()
        stack.wait_ready()
        print(f"ready {time.monotonic() - began:.1f} s after the promotion")
        goes_on(stack, tenant)
    finally:
        as_postgres(f"{PG}/pg_ctl", "stop", "-s", "-m", "immediate", "-D", second)


def second_folder(folder):
    subprocess.run(["install", "-d", "-m", "700", "-o", "postgres", folder], check=True)
    return folder
