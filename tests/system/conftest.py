"""Fixtures of the stories: one whole stack at a time, one tenant a story.

`stack` is up, ready and shared by all stories; those marked `guests` get one whose
hypervisor is QEMU, all others one that is simulated by libvirt's test driver. `vnf` is a
deployment of two simulated VMs that stands when the story begins. When a story fails,
the last lines of every service's log are part of its report.
"""

import itertools
import os
import pathlib
import types

import pytest

import datamodel
from rest import Client
from stack import Stack

pytest_plugins = ["shares"]

HYPERVISORS = {"guests": "qemu:///system", "simulated": "test+unix:///default"}
numbers = itertools.count(1)
# `make cloud-test` says where its image is.
collect_ignore = [] if "QUARTET_CLOUD_IMAGE" in os.environ else ["test_cloud.py"]


class Stacks:
    """Ports are fixed, so there is one at a time."""

    def __init__(self, folder):
        self.folder = folder
        self.current = None

    def get(self, kind):
        if self.current and self.current.kind != kind:
            self.down()
        if not self.current:
            self.current = Stack(kind, HYPERVISORS[kind], self.folder / kind)
            self.current.up()
            if kind == "guests":
                self.current.host.reserve_pools()
        return self.current

    def down(self):
        self.current, last = None, self.current
        if last:
            last.down()


def pytest_configure(config):
    config.addinivalue_line("markers", "guests: on real QEMU guests")


def pytest_collection_modifyitems(items):
    """Real guests last: one change of stacks, and what is quick fails first."""
    items.sort(key=lambda item: bool(item.get_closest_marker("guests")))


@pytest.fixture(scope="session")
def stacks():
    stacks = Stacks(pathlib.Path(os.environ["QUARTET_TEST_VAR"]))
    yield stacks
    stacks.down()


@pytest.fixture
def stack(stacks, request):
    kind = "guests" if request.node.get_closest_marker("guests") else "simulated"
    stack = stacks.get(kind)
    stack.wait_ready()
    stack.mark_logs()
    return stack


@pytest.fixture
def tenant():
    return f"tenant-{next(numbers)}"


@pytest.fixture
def vnf(stack, tenant):
    body = datamodel.deployment("web", datamodel.group("g", vms=2))
    story = stack.succeeds(stack.client.deploy(tenant, body))
    return types.SimpleNamespace(tenant=tenant, name="web", body=body, vms={
        s.vm_source.name for s in story if s.type == "VM_DEPLOYED"})


@pytest.fixture
def stranger(stack):
    """A client whose account is of a tenant that has nothing."""
    stack.sql("INSERT INTO gateway.account (name, password_hash, role, tenant) SELECT "
                 "'stranger', password_hash, 'operator', 'elsewhere' FROM gateway.account "
                 "WHERE name = 'admin' ON CONFLICT DO NOTHING")
    return Client(stack.client.base, stack.client.session.auth[1], "stranger")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.failed and getattr(item, "funcargs", {}).get("stack"):
        report.sections += item.funcargs["stack"].log_sections()
