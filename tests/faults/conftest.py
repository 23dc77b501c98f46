"""Fixtures of the fault tests: one stack on the simulated hypervisor, whose services are
replaced by instances of a fleet."""

import itertools
import os
import pathlib
import subprocess

import pytest

from campaign import Campaign
from fleet import Fleet
from receiver import receiving
from stack import PORTS, Stack
from witness import Witness

pytest_plugins = ["shares"]

numbers = itertools.count(1)
HYPERVISOR = "test+unix:///default"


class Stacks:
    """Ports are fixed, so there is one at a time."""

    def __init__(self, folder):
        self.folder, self.current = folder, None

    def get(self, kind, before=None):
        if not self.current or self.current.kind != kind:
            self.down()
            self.current = Stack(kind, HYPERVISOR, self.folder / kind)
            if before:
                before(self.current)
            self.current.up()
        return self.current

    def down(self):
        self.current, last = None, self.current
        if last:
            last.down()


@pytest.fixture(scope="session")
def stacks():
    stacks = Stacks(pathlib.Path(os.environ["QUARTET_TEST_VAR"]))
    yield stacks
    stacks.down()


@pytest.fixture
def stack(stacks):
    return stacks.get("faults")


@pytest.fixture
def own_stack(stacks):
    """One that may be left broken: made when called, gone with the test."""
    made = []

    def make(before=None):
        made.append(stacks.get(f"own-{next(numbers)}", before))
        return made[0]
    yield make
    if made:
        stacks.down()
        if os.path.ismount(data := made[0].folder / "postgresql"):
            subprocess.run(["umount", data], check=True)


@pytest.fixture
def tenant():
    return f"faults-{next(numbers)}"


@pytest.fixture
def witness(stack):
    witness = Witness(HYPERVISOR)
    yield witness
    witness.close()


@pytest.fixture
def fleets(stack):
    """Of every service, without instances yet."""
    fleets = {service: Fleet(stack, service) for service in PORTS}
    yield fleets
    for service, fleet in fleets.items():
        fleet.close()
    for service in fleets:
        stack.start(service)


@pytest.fixture
def campaign(stack, fleets, witness):
    with receiving() as receiver:
        yield Campaign(stack, fleets, witness, receiver)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.failed and getattr(item, "funcargs", {}).get("stack"):
        report.sections += item.funcargs["stack"].log_sections()
