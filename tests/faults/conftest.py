"""Fixtures of the fault tests: one stack on the simulated hypervisor, whose services are
replaced by instances of a fleet."""

import os
import pathlib

import pytest

from campaign import Campaign
from fleet import Fleet
from stack import PORTS, Stack
from witness import Witness

HYPERVISOR = "test+unix:///default"


@pytest.fixture(scope="session")
def stack():
    stack = Stack("faults", HYPERVISOR, pathlib.Path(os.environ["QUARTET_TEST_VAR"]) / "faults")
    stack.up()
    yield stack
    stack.down()


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
    return Campaign(stack, fleets, witness)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.failed and getattr(item, "funcargs", {}).get("stack"):
        report.sections += item.funcargs["stack"].log_sections()
