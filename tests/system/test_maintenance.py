"""Maintenance mode: changes are refused, rules rest, what runs ends, restarts do not end it."""

import contextlib
import os
import subprocess

import pytest
import requests

from datamodel import deployment, group


def command(stack, word):
    lines = (stack.folder / "env" / "lifecycle-engine.env").read_text().splitlines()
    return subprocess.run(
        [stack.binary("lifecycle-engine"), "--maintenance", word], capture_output=True,
        text=True, timeout=30,
        env={"PATH": os.environ["PATH"]} | dict(line.split("=", 1) for line in lines))


def switch(stack, word):
    done = command(stack, word)
    assert done.returncode == 0 and f"maintenance {word} since 20" in done.stdout, done


@pytest.fixture
def maintenance(stack):
    @contextlib.contextmanager
    def on():
        switch(stack, "on")
        yield
        switch(stack, "off")
    yield on
    switch(stack, "off")


def note(stack, service):
    checks = requests.get(stack.url(service) + "/health/ready", timeout=5).json()["checks"]
    return next((c.get("note") for c in checks if c["name"] == "maintenance"), None)


def test_changes_are_refused_until_it_is_over_and_what_runs_ends(stack, vnf, maintenance):
    key = {"Idempotency-Key": "patient"}
    with contextlib.ExitStack() as on:
        with stack.frozen("monitor"):
            running = stack.client.operate(vnf.tenant, vnf.name, "reboot")
            stack.step_runs(running.transaction, "MONITOR_OFF")
            on.enter_context(maintenance())
        for _ in range(2):
            refused = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)
            assert refused.status == 503 and "aintenance" in refused.message, refused
            assert int(refused.headers["Retry-After"]) > 0
        assert stack.succeeds(running)[-1].type == "SERVICE_ALIVE"
        assert refused_on_kafka(stack, vnf)
        assert stack.client.look(vnf.tenant, vnf.name).status == 200
        assert "on" in note(stack, "lifecycle-engine")
        stack.eventually(lambda: note(stack, "api-gateway"), "the gateway says so")
        stack.kill9("lifecycle-engine")
        stack.start("lifecycle-engine")
        assert command(stack, "show").stdout.startswith("maintenance on")
        assert refused_on_kafka(stack, vnf)
    stack.eventually(lambda: note(stack, "api-gateway") is None, "the gateway has heard")
    taken = stack.client.operate(vnf.tenant, vnf.name, "stop", **key)
    assert stack.succeeds(taken)[-1].type == "SERVICE_STOPPED"
    stack.gapless(vnf.tenant, vnf.name)


def refused_on_kafka(stack, vnf):
    sent = stack.operations.send("STOP", vnf.tenant, vnf.name, cloud_events=True)
    verdict = stack.events.verdict(sent)
    return (verdict.type, verdict.status_code) == ("OPERATION_REJECTED", 503)


def test_a_vm_that_dies_meanwhile_is_recovered_afterwards(stack, tenant, maintenance):
    stack.succeeds(stack.client.deploy(tenant, deployment("web", group("g", heals=0))))
    (vm,) = stack.vm_states(tenant, "web")
    with maintenance():
        stack.host.virsh("destroy", vm)
        stack.events.wait(lambda s: s.tenant == tenant and s.type == "VM_RECOVERY_WAITS",
                          "VM_RECOVERY_WAITS")
        assert vm not in stack.host.running()
    stack.events.wait(lambda s: s.tenant == tenant and s.type == "VM_RECOVERY_COMPLETE",
                      "recovered")
    assert vm in stack.host.running()
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.gapless(tenant, "web")


def test_another_word_is_refused(stack):
    refused = command(stack, "perhaps")
    assert refused.returncode == 2 and "on, off or show" in refused.stdout + refused.stderr
