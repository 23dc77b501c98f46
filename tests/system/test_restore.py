"""The database is set back to an older copy while domains and Kafka are where they were:
nothing is destroyed that nobody asked for, what differs is listed, and there is a way on."""

import os
import signal
import subprocess

import pytest

from datamodel import deployment, group

SERVICES = ["api-gateway", "lifecycle-engine", "ip-pool", "monitor"]
ACTIVE, STOPPED = "SERVICE_ACTIVE_STATE", "SERVICE_STOPPED_STATE"


def run(stack, *words):
    lines = (stack.folder / "env" / "lifecycle-engine.env").read_text().splitlines()
    return subprocess.run(
        [stack.binary("lifecycle-engine"), *words], capture_output=True, text=True, timeout=30,
        env={"PATH": os.environ["PATH"]} | dict(line.split("=", 1) for line in lines))


def engine(stack, *words, code=0):
    done = run(stack, *words)
    assert done.returncode == code, done
    return done.stdout.splitlines()


def postgres(stack, program, *words, text=None):
    return subprocess.run(
        ["runuser", "-u", "postgres", "--", f"/usr/lib/postgresql/15/bin/{program}", "-h",
         stack.folder / "run/postgresql", "-p", "15432", "-d", "quartet", *words],
        input=text, capture_output=True, text=True, check=True, cwd="/").stdout


@pytest.fixture
def copy(stack):
    """Takes a copy; called again, has stopped everything and set the database back."""
    taken = postgres(stack, "pg_dump", "--clean", "--if-exists")

    def restore():
        for service in SERVICES:
            stack._signal(service, signal.SIGTERM)
        postgres(stack, "psql", "-Xq", "-v", "ON_ERROR_STOP=1", "--single-transaction",
                 text=taken)
    return restore


def deploy(stack, tenant, name):
    stack.succeeds(stack.client.deploy(tenant, deployment(name, group("g", vms=1))))
    (vm,) = stack.vm_states(tenant, name)
    return vm


@pytest.fixture
def before(stack, tenant):
    """What stands when the copy is taken: three that run, one that is stopped."""
    vms = {name: deploy(stack, tenant, name) for name in ("same", "ended", "gone", "woken")}
    stack.succeeds(stack.client.operate(tenant, "woken", "stop"))
    return vms


def test_nothing_is_destroyed_after_a_restore_and_what_differs_is_listed(
        stack, tenant, before, copy):
    stack.succeeds(stack.client.operate(tenant, "ended", "stop"))
    stack.succeeds(stack.client.undeploy(tenant, "gone"))
    stack.succeeds(stack.client.operate(tenant, "woken", "start"))
    late = deploy(stack, tenant, "late")
    running = stack.host.running()
    copy()
    try:
        drift = engine(stack, "--drift")
        stack.eventually(lambda: run(stack, "--restored").returncode == 0,
                         "the leases of the copy are out", 10)
    finally:
        for service in reversed(SERVICES):
            stack.start(service)
    assert sorted(line.split(" ", 2)[1:] for line in drift if line.split()[1].split("_")[0]
                  in before) == sorted([
        [before["ended"], "VM_ALIVE_STATE, its domain is off"],
        [before["gone"], "VM_ALIVE_STATE, its domain is not there"],
        [before["woken"], "VM_SHUTOFF_STATE, its domain runs"]])
    assert late in [line.split()[1] for line in engine(stack, "--orphans")]

    states = lambda name: stack.states(tenant, name)
    for name, state, vm in (("same", ACTIVE, "VM_INERT_STATE"),
                            ("ended", STOPPED, "VM_SHUTOFF_STATE"),
                            ("gone", STOPPED, "VM_SHUTOFF_STATE"),
                            ("woken", ACTIVE, "VM_INERT_STATE")):
        stack.eventually(lambda: states(name) == (state, [vm]), f"{name} is {state}")
    assert stack.host.running() == running
    assert stack.client.operate(tenant, "same", "stop").status == 503

    engine(stack, "--maintenance", "off")
    stack.eventually(lambda: stack.client.operate(tenant, "same", "start").status == 409,
                     "changes are judged again")
    for name in ("same", "woken"):
        stack.succeeds(stack.client.operate(tenant, name, "enable_monitor"))
        stack.eventually(lambda: states(name) == (ACTIVE, ["VM_ALIVE_STATE"]),
                         f"{name} is watched again")
    assert stack.host.running() == running
    stack.succeeds(stack.client.operate(tenant, "ended", "start"))
    stack.succeeds(stack.client.undeploy(tenant, "gone"))
    engine(stack, "--remove-orphan", late[-36:])
    for name in ("same", "ended", "woken"):
        stack.succeeds(stack.client.undeploy(tenant, name))
    assert not {d for d in stack.host.domains() if d in {*before.values(), late}}


def test_an_engine_that_runs_is_no_place_to_say_so(stack):
    engine(stack, "--restored", code=2)
