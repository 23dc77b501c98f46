"""Two hosts: libvirt's simulated hypervisor twice, each of a libvirtd of its own."""

import contextlib
import os
import re
import signal
import subprocess

import pytest

from datamodel import deployment, group
from guests import Host
from test_drift import command, drift

APART = "<placement><type>anti_affinity</type><enforcement>strict</enforcement></placement>"
ONE = "test+unix:///default"
FOLDERS = "/run/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt"


def zone(name, kind="zone", enforcement="strict"):
    return (f"<placement><type>zone_host</type><enforcement>{enforcement}</enforcement>"
            f"<{kind}>{name}</{kind}></placement>")


class SecondHost(Host):
    """A libvirtd whose folders are its own, reached by a socket in `folder`."""

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        super().__init__(f"{ONE}?socket={folder}/libvirt-sock")
        (folder / "libvirtd.conf").write_text(
            f'unix_sock_dir = "{folder}"\nauth_unix_rw = "none"\n')
        self.log = open(folder / "log", "wb")
        self.daemon = self._run(
            "unshare", "--mount", "bash", "-c",
            f"for f in {FOLDERS}; do mount -t tmpfs tmpfs $f; done; "
            f"exec libvirtd -f {folder}/libvirtd.conf -p {folder}/pid")
        self.keeper = None

    def _run(self, *words):
        return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=self.log,
                                stderr=self.log, start_new_session=True)

    def answers(self):
        return self.virsh("version", check=False).returncode == 0

    def keep(self):
        """It forgets its domains with its last client."""
        self.keeper = self._run("virsh", "-q", "-c", self.uri, "event", "--all", "--loop")

    def end(self):
        for process in (self.keeper, self.daemon):
            if process:
                process.kill()
                process.wait()
        self.log.close()

    @contextlib.contextmanager
    def frozen(self):
        os.kill(self.daemon.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.daemon.pid, signal.SIGCONT)


def restart(stack, hypervisors):
    path = stack.folder / "env" / "lifecycle-engine.env"
    text = path.read_text()
    path.write_text(re.sub("(?m)^QUARTET_HYPERVISOR=.*$",
                           f"QUARTET_HYPERVISOR={hypervisors}", text))
    stack.end("lifecycle-engine", signal.SIGTERM)
    stack.start("lifecycle-engine")
    stack.wait_ready()


@pytest.fixture
def two(stack):
    second = SecondHost(stack.folder / "two")
    try:
        stack.eventually(second.answers, "the second libvirtd answers", 60)
        second.keep()
        restart(stack, f"one@north={ONE},two@south={second.uri}")
        yield second
        restart(stack, ONE)
    finally:
        second.end()


def where(stack, story):
    """Of each host how many VMs of the story came to it, as the events tell."""
    names = {h["uri"]: h["name"] for h in stack.client.native("GET", "/v1/hosts").json["host"]}
    hosts = [names[s.vm_source.host] for s in story if s.type == "VM_DEPLOYED"]
    return {name: hosts.count(name) for name in set(hosts)}


def test_vms_are_spread_kept_apart_and_kept_together(stack, tenant, two):
    client = stack.client
    hosts = {h["name"]: h for h in client.native("GET", "/v1/hosts").json["host"]}
    assert {n: (h["zone"], h["enabled"]) for n, h in hosts.items()} == {
        "one": ("north", True), "two": ("south", True)}

    apart = deployment("apart", group("g", vms=2, most=3, more=APART))
    story = stack.succeeds(client.deploy(tenant, apart))
    assert where(stack, story) == {"one": 1, "two": 1}
    names = {s.vm_source.name for s in story if s.type == "VM_DEPLOYED"}
    assert len(names & stack.host.domains()) == len(names & two.domains()) == 1
    refused = client.scale(tenant, "apart", "g", by=1)
    assert refused.status == 422 and "no host can take VM 3 of group 'g'" in refused.text, refused
    assert "'one' has a VM to keep apart from" in refused.text, refused
    assert stack.states(tenant, "apart")[0] == "SERVICE_ACTIVE_STATE"

    for verb in ("stop", "start", "reboot"):
        stack.succeeds(client.operate(tenant, "apart", verb))
    assert len(names & stack.host.running()) == len(names & two.running()) == 1

    there = deployment("there", group("g", vms=2, more=zone("south")), group("h", more=zone(
        "one", "host")))
    assert where(stack, stack.succeeds(client.deploy(tenant, there))) == {"two": 2, "one": 1}
    near = deployment("near", group("a", vms=2), group("b"), startups=[
        "<placement_group><name>n</name><type>affinity</type><vm_group>a</vm_group>"
        "<vm_group>b</vm_group></placement_group>"])
    assert list(where(stack, stack.succeeds(client.deploy(tenant, near))).values()) == [3]

    nowhere = deployment("nowhere", group("g", more=zone("west")))
    answer = stack.refuses(client.deploy(tenant, nowhere), 422)
    assert "'one' is not where zone_host wants it" in answer.message
    assert client.look(tenant, "nowhere").status == 404
    for name in ("apart", "there", "near"):
        stack.succeeds(client.undeploy(tenant, name))
    assert not any(tenant in d for d in two.domains())
    stack.gapless(tenant, "apart")


def test_both_hosts_are_listened_to_and_one_that_hangs_holds_up_nobody_else(stack, tenant, two):
    client = stack.client
    story = stack.succeeds(client.deploy(tenant, deployment("both", group("g", vms=2, more=APART))))
    vms = {s.vm_source.name: s.vm_source for s in story if s.type == "VM_DEPLOYED"}
    far = next(name for name, vm in vms.items() if vm.host == two.uri)
    stack.succeeds(client.operate(tenant, "both", "stop"))
    two.virsh("start", far)
    assert drift(stack, tenant).vm_source.name == far
    stack.eventually(lambda: far not in two.running(), "it is switched off again")

    assert command(stack, "--disable-host", "two").returncode == 0
    assert command(stack, "--disable-host", "three").returncode == 2
    assert any(line.startswith("two south disabled 1 ")
               for line in command(stack, "--hosts").stdout.splitlines())
    near = stack.succeeds(client.deploy(tenant, deployment("near", group("g", vms=2))))
    assert where(stack, near) == {"one": 2}
    assert command(stack, "--enable-host", "two").returncode == 0

    with two.frozen():
        stack.succeeds(client.operate(tenant, "near", "reboot"))
    stack.succeeds(client.undeploy(tenant, "near"))
    stack.succeeds(client.undeploy(tenant, "both"), 90)
    assert far not in two.domains()


def test_one_host_cannot_keep_two_apart(stack, tenant):
    answer = stack.refuses(stack.client.deploy(
        tenant, deployment("apart", group("g", vms=2, more=APART))), 422)
    assert "no host can take VM 2 of group 'g'" in answer.message, answer
    preferred = APART.replace("strict", "preferred")
    stack.succeeds(stack.client.deploy(
        tenant, deployment("apart", group("g", vms=2, more=preferred))))
