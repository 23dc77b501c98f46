"""What the services stand on goes away and comes back; nobody restarts anything.

Each time: what was accepted ends, what cannot be is refused with 503 at once, readiness
turns false and back by itself, and the logs stay quiet.
"""

import contextlib
import os
import pathlib
import signal
import subprocess
import time

import pytest
import requests

from stack import PORTS, alive

OUTAGE_SECONDS = float(os.environ.get("QUARTET_OUTAGE_SECONDS", "0"))
ASK_SECONDS = 5  # between two requests of a client that is refused
AT_ONCE_SECONDS = 1  # a refusal; the stories allow three times as much
LINES = 25  # warnings and errors of one service in one outage, librdkafka's among them


def ready(stack, service):
    return requests.get(stack.url(service) + "/health/ready", timeout=5).status_code == 200


def test_without_postgresql_the_gateway_says_503_and_comes_back(stack, vnf):
    with stack.without_postgresql():
        stack.eventually(lambda: not ready(stack, "api-gateway"), "not ready")
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        assert answer.status == 503, answer
        assert int(answer.headers["Retry-After"]) > 0
        stack.eventually(lambda: not ready(stack, "lifecycle-engine"), "engine not ready")
        assert requests.get(stack.url("api-gateway") + "/health/live", timeout=5).ok
    stack.wait_ready()
    assert stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_postgresql(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
        assert answer.status == 200, answer
        with stack.without_postgresql():
            pass
    story = stack.succeeds(answer)
    assert story[-1].type == "SERVICE_ALIVE"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_kafka(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
        assert answer.status == 200, answer
        with stack.without_kafka():
            stack.eventually(lambda: not ready(stack, "api-gateway"), "not ready")
            refused = stack.client.operate(vnf.tenant, vnf.name, "stop")
            assert refused.status == 503, refused
    assert stack.succeeds(answer)[-1].type == "SERVICE_ALIVE"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_libvirtd(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        assert answer.status == 200, answer
        with stack.without_libvirtd():
            pass
    # The simulated hypervisor forgets its domains with its libvirtd: off is off.
    assert stack.succeeds(answer)[-1].type == "SERVICE_STOPPED"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)


# --- shared by what follows

@contextlib.contextmanager
def quiet(stack):
    """No service says the same thing over and over."""
    before = {service: len(stack.log(service)) for service in PORTS}
    yield
    for service in PORTS:
        loud = [line for line in stack.log(service)[before[service]:]
                if " level=warning " in line or " level=error " in line]
        loud = [line for line in loud if " status=" not in line]  # an event's, told once
        assert len(loud) <= LINES, "\n".join(loud[-LINES:])


def refused_at_once(stack, vnf):
    began = time.monotonic()
    answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
    assert answer.status == 503 and int(answer.headers["Retry-After"]) > 0, answer
    assert time.monotonic() - began < 3 * AT_ONCE_SECONDS


def in_flight(stack, vnf):
    """An operation that waits for the frozen monitor."""
    answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
    assert answer.status == 200, answer
    stack.step_runs(answer.transaction, "MONITOR_OFF")
    return answer


def ends_well(stack, vnf, answer):
    assert stack.succeeds(answer)[-1].type == "SERVICE_ALIVE"
    stack.wait_ready()
    assert stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    stack.gapless(vnf.tenant, vnf.name)


def processes_of_postgresql(stack):
    """The first is the parent of all."""
    parent = stack.pid("postgresql")
    pids = [int(p.name) for p in pathlib.Path("/proc").iterdir() if p.name.isdigit()]
    return [parent] + [pid for pid in pids if parent_of(pid) == parent]


def parent_of(pid):
    try:
        return int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0


@contextlib.contextmanager
def postgresql_killed(stack):
    pids = processes_of_postgresql(stack)
    os.kill(pids[0], signal.SIGKILL)
    try:
        yield
    finally:
        stack.eventually(lambda: not any(map(alive, pids)), "all of it is gone", 10)
        stack._parts("postgres_start")


@contextlib.contextmanager
def no_connections(stack):
    """As when all are taken: 53300 for each new one, and the old ones are cut."""
    roles = ("quartet_gateway", "quartet_lifecycle", "quartet_ip_pool")
    limit = lambda n: "; ".join(f"ALTER ROLE {role} CONNECTION LIMIT {n}" for role in roles)
    stack.sql(limit(0) + "; SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
              "WHERE usename LIKE 'quartet%'")
    try:
        yield
    finally:
        stack.sql(limit(-1))


@contextlib.contextmanager
def postgresql_hung(stack):
    """Its processes stand still: connections stay, nothing answers."""
    pids = processes_of_postgresql(stack)
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


def packets(verb):
    for port in ("--dport", "--sport"):
        subprocess.run(["iptables", verb, "INPUT", "-p", "tcp", port, "9092", "-j", "DROP"],
                       check=True, capture_output=True)


@contextlib.contextmanager
def network_cut(stack):
    """Between everybody and the broker, silently: in the stories' own network."""
    assert os.environ["QUARTET_SANDBOX"]
    packets("-I")
    try:
        yield
    finally:
        packets("-D")


def lasts(stack, vnf):
    """So long that it was noticed, or for OUTAGE_SECONDS, while clients go on asking."""
    over = stack.deadline(OUTAGE_SECONDS)
    while over.left() > 0:
        refused_at_once(stack, vnf)
        time.sleep(min(ASK_SECONDS, max(over.left(), 0)))


@pytest.mark.parametrize("outage, whose", [
    (postgresql_killed, "api-gateway"), (no_connections, "api-gateway"),
    (postgresql_hung, "api-gateway"), (network_cut, "api-gateway"),
], ids=lambda v: getattr(v, "__name__", ""))
def test_an_outage_refuses_what_comes_and_loses_nothing_of_what_was_taken(
        stack, vnf, outage, whose):
    with quiet(stack):
        with stack.frozen("monitor"):
            answer = in_flight(stack, vnf)
            with outage(stack):
                stack.eventually(lambda: not ready(stack, whose), "not ready", 20)
                refused_at_once(stack, vnf)
                stack.eventually(lambda: not ready(stack, "lifecycle-engine"),
                                 "engine not ready", 20)
                lasts(stack, vnf)
        ends_well(stack, vnf, answer)


def test_a_hung_libvirtd_is_waited_for(stack, vnf):
    with quiet(stack):
        with stack.frozen("libvirtd"):
            answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
            assert answer.status == 200, answer
            stack.step_runs(answer.transaction, "SHUT_DOWN")
            explained = stack.client.explain(answer.transaction)
            assert explained.status == 200 and "SHUT_DOWN" in explained.text, explained
        ends_well(stack, vnf, answer)
