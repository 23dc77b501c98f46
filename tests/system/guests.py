"""What a guest and its host say for themselves: virsh, the guest agent, ICMP.

Nothing here asks Quartet: these are the witnesses its answers are held against.
"""

import base64
import json
import os
import socket
import struct
import subprocess
import time
import xml.etree.ElementTree as xml


class Host:
    """One hypervisor, by its URI."""

    def __init__(self, uri):
        self.uri = uri

    def virsh(self, *words, check=True, seconds=60):
        done = subprocess.run(["virsh", "-q", "-c", self.uri, *words],
                              capture_output=True, text=True, timeout=seconds)
        if check and done.returncode:
            raise AssertionError(f"virsh {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout if check else done

    def reserve_pools(self):
        """Takes .200 and above out of network default's dynamic range while it runs: the
        stories' pools lie there, and a lease of one guest would keep another waiting."""
        for verb, last in (("delete", 254), ("add-last", 199)):
            self.virsh("net-update", "default", verb, "ip-dhcp-range", "--live",
                       f"<range start='192.168.122.2' end='192.168.122.{last}'/>")

    def domains(self, *which):
        """Names of the domains there are; which: --state-running and the like."""
        return set(self.virsh("list", "--name", *(which or ["--all"])).split())

    def networks(self):
        return set(self.virsh("net-list", "--all", "--name").split())

    def running(self):
        return self.domains("--state-running")

    def reservations(self, network="default"):
        """MAC to address, as the network's DHCP has them reserved."""
        tree = xml.fromstring(self.virsh("net-dumpxml", network))
        return {h.get("mac"): h.get("ip") for h in tree.iter("host")}

    def boot_id(self, vm, seconds=60):
        """The guest's own: another one after every boot."""
        return self.read(vm, "/proc/sys/kernel/random/boot_id", seconds).strip()

    def read(self, vm, path, seconds=60):
        """A file of the guest, through its agent."""
        handle = self.agent(vm, seconds, "guest-file-open", path=path, mode="r")
        read = self.agent(vm, seconds, "guest-file-read", handle=handle, count=4096)
        self.agent(vm, seconds, "guest-file-close", handle=handle)
        return base64.b64decode(read["buf-b64"]).decode()

    def agent(self, vm, seconds, command, **arguments):
        """Waits until the agent has connected: libvirt tells when."""
        call = json.dumps({"execute": command, "arguments": arguments})
        deadline = time.monotonic() + seconds
        while True:
            done = self.virsh("qemu-agent-command", vm, call, check=False)
            if done.returncode == 0:
                return json.loads(done.stdout)["return"]
            assert time.monotonic() < deadline, f"no agent in {vm}: {done.stderr}"
            self.virsh("event", vm, "agent-lifecycle", "--timeout", "2", check=False)


def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


def answers(address, seconds=2):
    """Whether a ping of the address is answered in time."""
    ident = os.getpid() & 0xFFFF
    body = struct.pack("!HHQ", ident, 1, time.monotonic_ns())
    echo = struct.pack("!BBH", 8, 0, checksum(b"\x08\x00\x00\x00" + body)) + body
    deadline = time.monotonic() + seconds
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as link:
        try:
            link.sendto(echo, (address, 0))
            while (left := deadline - time.monotonic()) > 0:
                link.settimeout(left)
                packet, (source, _) = link.recvfrom(1024)
                head = (packet[0] & 15) * 4
                if source == address and packet[head] == 0 and packet[head + 4:] == body:
                    return True
        except (socket.timeout, OSError):
            return False
    return False
