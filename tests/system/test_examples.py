"""The examples of deploy/examples/kafka, as a stranger runs them."""

import os
import subprocess
import sys

import pytest

from stack import KAFKA, ROOT

EXAMPLES = ROOT / "deploy/examples/kafka"


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("operate")
    subprocess.run(["make", "-s", "-C", EXAMPLES, f"OUT={folder}"], check=True)
    return folder / "operate"


@pytest.fixture(params=["C", "Python", "kcat"])
def operate(request):
    command = {"C": lambda: [request.getfixturevalue("built")],
               "Python": lambda: [sys.executable, EXAMPLES / "operate.py"],
               "kcat": lambda: [EXAMPLES / "operate.sh"]}[request.param]()

    def run(tenant, name, verb):
        return subprocess.run([*command, KAFKA, tenant, name, verb], capture_output=True,
                              text=True, timeout=60, env=dict(os.environ))
    return run


def test_it_starts_an_operation_and_follows_it_to_its_end(stack, vnf, operate):
    done = operate(vnf.tenant, vnf.name, "stop")
    assert done.returncode == 0, done.stdout + done.stderr
    first, *events = done.stdout.splitlines()
    assert [line.split()[1] for line in events] == [
        "OPERATION_ACCEPTED", "VM_STOPPED", "VM_STOPPED", "SERVICE_STOPPED"]
    seen = stack.events.story(first.split()[1])
    assert [s.sequence for s in seen] == [int(line.split()[0]) for line in events]


def test_it_tells_a_refusal(stack, vnf, operate):
    done = operate(vnf.tenant, vnf.name, "start")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "OPERATION_REJECTED" in done.stdout and "SERVICE_ACTIVE_STATE" in done.stdout
