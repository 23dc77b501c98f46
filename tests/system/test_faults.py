"""What happens to guests, done to real ones: each fault is noticed and healed by the
group's rule. The time from the fault to the first step of the recovery is printed (-s).
"""

import base64
import os
import pathlib
import signal
import time
import types

import pytest

from datamodel import deployment, group

pytestmark = pytest.mark.guests

REBOOTED = ["OPERATION_ACCEPTED", "VM_RECOVERY_INIT", "VM_RECOVERY_REBOOT",
            "VM_RECOVERY_COMPLETE"]


@pytest.fixture(scope="module")
def edge():
    """One deployment for all faults, made by the first."""
    return types.SimpleNamespace(tenant=None, healed=[])


def vm_of(stack, edge, tenant):
    if not edge.tenant:
        edge.tenant = tenant
        stack.succeeds(stack.client.deploy(tenant, deployment(
            "edge", group("g", vms=2, collector="ICMPPing", network="default", heals=0))), 180)
    return sorted(stack.vm_states(edge.tenant, "edge"))


def killed(host, vm):
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if b"qemu" in command and f"guest={vm},".encode() in command:
            return os.kill(int(folder.name), signal.SIGKILL)
    raise AssertionError(f"no QEMU runs {vm}")


def panicked(host, vm):
    handle = host.agent(vm, 60, "guest-file-open", path="/proc/sysrq-trigger", mode="w")
    host.agent(vm, 10, "guest-file-write", handle=handle,
               **{"buf-b64": base64.b64encode(b"c").decode()})
    # What is written lies in the agent until it is flushed; then nothing answers.
    host.virsh("qemu-agent-command", "--timeout", "1", vm,
               f'{{"execute": "guest-file-flush", "arguments": {{"handle": {handle}}}}}',
               check=False)


def paused(host, vm):
    host.virsh("suspend", vm)


def cut_off(host, vm):
    interface = host.virsh("domiflist", vm).split()[-1]  # its MAC
    host.virsh("domif-setlink", vm, interface, "down")


def shut_down_inside(host, vm):
    host.virsh("shutdown", vm, "--mode", "agent")


def undefined(host, vm):
    host.virsh("undefine", vm)
    host.virsh("destroy", vm)


@pytest.mark.parametrize("fault", [killed, panicked, paused, cut_off, shut_down_inside,
                                   undefined], ids=lambda f: f.__name__)
def test_a_fault_is_noticed_and_healed(stack, tenant, edge, fault):
    victim = vm_of(stack, edge, tenant)[fault is undefined]  # five an hour for one VM
    boot = stack.host.boot_id(victim)
    begun = time.time()
    fault(stack.host, victim)
    init = stack.events.wait(
        lambda s: s.tenant == edge.tenant and s.type == "VM_RECOVERY_INIT"
        and s.transaction_id not in edge.healed, "VM_RECOVERY_INIT", 30)
    edge.healed.append(init.transaction_id)
    story = stack.succeeds(init.transaction_id, 180)
    print(f"\n{fault.__name__}: first step after {init.time_us / 1e6 - begun:.3f} s, healed "
          f"after {story[-1].time_us / 1e6 - begun:.1f} s: {init.status_message}")
    assert [s.type for s in story] == REBOOTED
    assert stack.host.boot_id(victim) != boot
    assert stack.states(edge.tenant, "edge") == ("SERVICE_ACTIVE_STATE",
                                                 ["VM_ALIVE_STATE"] * 2)


def test_nothing_is_left_of_what_was_healed(stack, tenant, edge):
    vms = vm_of(stack, edge, tenant)
    stack.succeeds(stack.client.undeploy(edge.tenant, "edge"), 120)
    assert len(vms) == 2 and not set(vms) & stack.host.domains()
    stack.gapless(edge.tenant, "edge")
