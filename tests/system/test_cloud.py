"""A cloud image as a distribution offers one, and its cloud-init, in Quartet's hands: one
long story of two guests, from the image's POST to the undeploy. Not of `make system`: in
software emulation such a guest takes a minute to boot. `make cloud-test` tells it.

The witnesses are the guests themselves, by SSH, and qemu-img.
"""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import subprocess
import time

import pytest

import datamodel
from rest import DIALECT
from test_day0 import config_data, configuration, disks

IMAGE = pathlib.Path(os.environ["QUARTET_CLOUD_IMAGE"])
BOOT_SECONDS = 240
BOOT_ID = "cat /proc/sys/kernel/random/boot_id"
QUIET = """<network><name>quiet</name><bridge name='quiet0'/>
  <ip address='10.99.0.1' netmask='255.255.255.0'/></network>"""


class Login:
    """A user's SSH client, with the key that the guests were given and the host keys that
    it has seen: another one is not accepted."""

    def __init__(self, folder):
        self.folder = folder
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "operator",
                        "-f", folder / "key"], check=True)
        self.key = (folder / "key.pub").read_text().strip()

    def ssh(self, address, *words, more=(), **options):
        return subprocess.run(
            ["ssh", *more, "-q", "-i", self.folder / "key", "-o", "BatchMode=yes",
             "-o", f"UserKnownHostsFile={self.folder / 'known'}",
             "-o", "StrictHostKeyChecking=accept-new", "-o", "ConnectTimeout=10",
             f"debian@{address}", *words],
            capture_output=True, text=True, timeout=120, **options)

    def run(self, address, *commands):
        """What they print; one login for all: each takes emulation seconds."""
        done = self.ssh(address, "set -e; " + "; printf '\\0'; ".join(commands))
        assert done.returncode == 0, f"{address}: {commands}: {done.stdout}{done.stderr}"
        return done.stdout.split("\0") if len(commands) > 1 else done.stdout

    def shown(self, address):
        """What is on the screen of somebody who logs in and leaves again."""
        return self.ssh(address, more=["-tt"], input="exit\n").stdout.replace("\r", "")


@contextlib.contextmanager
def network_without_dhcp(host, folder):
    """Addresses on it are what a guest's own configuration says."""
    (folder / "quiet.xml").write_text(QUIET)
    host.virsh("net-create", folder / "quiet.xml")
    try:
        yield
    finally:
        host.virsh("net-destroy", "quiet")


def sum_of(file):
    return hashlib.sha512(file.read_bytes()).hexdigest()


def stored(stack, tenant):
    """The image, from the file to the catalogue; its SHA-512, which Debian publishes."""
    checksum = sum_of(IMAGE)
    for folder, name, body in (
            ("images", "debian", f"<image><src>{IMAGE}</src><checksum>{checksum}</checksum>"
             "<disk_format>qcow2</disk_format></image>"),
            ("flavors", "small", "<flavor><vcpus>1</vcpus><memory_mb>512</memory_mb>"
             "<root_disk_mb>3072</root_disk_mb></flavor>"),
            ("networks", "quiet", "<network><host_network>quiet</host_network></network>")):
        stack.succeeds(stack.client.request(
            "POST", f"{DIALECT}/{tenant}/{folder}/{name}", body), 60)
    return checksum


def two_guests(key):
    """nic 0 on a network without DHCP, its address from a pool; nic 1 on one with."""
    more = config_data(
        configuration("/etc/role", "role=database seat=$SEAT name=$VM_HOSTNAME "
                      "address=$NICID_0_CIDR_ADDRESS", SEAT=["left", "right"]),
        configuration("--user-data", "#cloud-config\nssh_authorized_keys: ['$KEY']",
                      KEY=[key]))
    group = datamodel.group("db", vms=2, collector="ICMPPing", network="quiet",
                            pool=["10.99.0.11", "10.99.0.12"], bootup_time=BOOT_SECONDS,
                            shutdown_timeout=60, more=more)
    group = group.replace("192.168.122.1", "10.99.0.1").replace(
        "</interfaces>", "<interface><nicid>1</nicid><network>default</network></interface>"
        "</interfaces>").replace("<image>tiny</image><flavor>tiny</flavor>",
                                 "<image>debian</image><flavor>small</flavor>")
    return datamodel.deployment("cloud", group)


def initialised(stack, login, address, *commands, seconds=BOOT_SECONDS):
    """sshd comes some seconds after the first ping, cloud-init's end after that; then what
    the commands print."""
    stack.eventually(lambda: login.ssh(address, "true").returncode == 0,
                     f"the key opens {address}", seconds)
    _, result, *printed = login.run(address, "cloud-init status --wait",
                                    "cat /run/cloud-init/result.json", *commands)
    result = json.loads(result)["v1"]
    assert result["errors"] == [] and "NoCloud" in result["datasource"], result
    return printed


def addresses(links):
    """Of each nic by its name in the guest, from what ip -json prints."""
    return {link["ifname"]: [f"{a['local']}/{a['prefixlen']}" for a in link["addr_info"]]
            for link in json.loads(links) if link["ifname"] != "lo"}


def finds_what_it_was_given(stack, login, vm, address):
    index = vm.name.split("_")[2]
    hostname, role, instance, links, routes, size = initialised(
        stack, login, address, "hostname", "cat /etc/role",
        "cat /var/lib/cloud/data/instance-id", "ip -json -4 address", "ip route",
        "df --output=size -BM / | tail -n 1")
    assert hostname == f"cloud-db-{index}\n"
    assert role == (f"role=database seat={'right' if int(index) else 'left'} "
                    f"name=cloud-db-{index} address={address}/24\n")
    assert instance == f"{vm.uuid}\n"
    assert addresses(links) == {
        "eth0": [f"{address}/24"], "eth1": [f"{vm.interfaces[1].ip_address}/24"]}
    assert re.search(r"^default via 10\.99\.0\.1 dev eth0", routes, re.M), routes
    assert int(size.strip(" M\n")) > 2500, "the root has not grown to the flavor's disk"


def backing_of(disk):
    """The file beneath it, which QEMU has open."""
    done = subprocess.run(["qemu-img", "info", "-U", "--output=json", disk],
                          capture_output=True, text=True, check=True)
    return pathlib.Path(json.loads(done.stdout)["full-backing-filename"])


@pytest.mark.guests
def test_cloud_init_takes_what_quartet_gives(stack, tenant, tmp_path):
    login, client = Login(tmp_path), stack.client
    begun = time.monotonic()
    done = lambda what: print(f"{time.monotonic() - begun:6.1f} s  {what}", flush=True)

    with network_without_dhcp(stack.host, tmp_path):
        checksum = stored(stack, tenant)
        done("the image is stored")
        story = stack.succeeds(client.deploy(tenant, two_guests(login.key)),
                               2 * BOOT_SECONDS)
        vms = {s.vm_source.interfaces[0].ip_address: s.vm_source for s in story
               if s.type == "VM_ALIVE"}
        assert set(vms) == {"10.99.0.11", "10.99.0.12"} == stack.leased(tenant, "cloud")
        done("both are alive")
        for address, vm in vms.items():
            finds_what_it_was_given(stack, login, vm, address)
        done("both have what they were given")

        # One base, two overlays; what one guest writes, neither the other nor the base has.
        own = [stack.folder / "disks" / f"{vm.uuid}.qcow2" for vm in vms.values()]
        base, = {backing_of(disk) for disk in own}
        one, other = vms
        login.run(one, "echo mine | sudo tee /etc/role && sync")
        assert "role=database" in login.run(other, "cat /etc/role")
        boots = {address: login.run(address, BOOT_ID) for address in vms}

        stack.succeeds(client.operate(tenant, "cloud", "stop"), 180)
        done("both are off")
        stack.succeeds(client.operate(tenant, "cloud", "start"), 2 * BOOT_SECONDS)
        done("both are alive again")
        # Its host key is what it was, or the login fails; its day 0 was the first boot's.
        for address in vms:
            boot, role = initialised(stack, login, address, BOOT_ID, "cat /etc/role")
            assert boot != boots[address]
            assert (role == "mine\n") == (address == one), role
        done("and are what they were")

        reboot = client.operate_vm(tenant, vms[one].name, "reboot", force=True)
        stack.succeeds(reboot, 2 * BOOT_SECONDS)
        done("one was rebooted")
        role, = initialised(stack, login, one, "cat /etc/role")
        assert role == "mine\n"
        stack.eventually(lambda: reboot.transaction in login.run(one, "cat /etc/motd"),
                         "the reboot stands in the notice", 60)
        shown = login.shown(one)
        print(shown)
        assert f"VNF cloud of tenant {tenant}, VM {vms[one].name}" in shown
        assert re.search(rf"Last reboot +\S+ \S+ UTC, \S+, transaction {reboot.transaction}",
                         shown)
        done("who logs in is told")

        assert sum_of(base) == checksum
        stack.succeeds(client.undeploy(tenant, "cloud"), 180)
        done("undeployed")
    assert not disks(stack)
    assert sum_of(base) == checksum
    for path in ("images/debian", "flavors/small", "networks/quiet"):
        stack.succeeds(client.request("DELETE", f"{DIALECT}/{tenant}/{path}"))
    assert not base.exists()
