"""What somebody who logs in to a guest is shown: on its serial console, by logging in."""

import os
import pty
import re
import select
import time

import pytest

from datamodel import deployment, group


class Console:
    """A terminal on the guest's serial console."""

    def __init__(self, host, vm):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvp("virsh", ["virsh", "-c", host.uri, "console", vm, "--force"])
        self.seen = ""
        self.expect("Escape character")

    def close(self):
        os.close(self.fd)
        os.waitpid(self.pid, 0)

    def send(self, text):
        os.write(self.fd, text.encode())

    def find(self, pattern, seconds):
        """What came until the pattern did, and with it; None: it did not come."""
        deadline = time.monotonic() + seconds
        while not (found := re.search(pattern, self.seen)):
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            if select.select([self.fd], [], [], left)[0]:
                self.seen += os.read(self.fd, 4096).decode(errors="replace")
        before, self.seen = self.seen[:found.end()], self.seen[found.end():]
        return before

    def expect(self, pattern, seconds=90):
        found = self.find(pattern, seconds)
        assert found is not None, f"no {pattern!r} within {seconds} s:\n{self.seen}"
        return found

    def prompt(self):
        """What came until the shell asks; it wants to know where the cursor is."""
        before = self.expect(r"# \x1b\[6n")
        self.send("\x1b[1;1R")
        return before

    def login(self):
        """What is shown between the name and the shell. While the guest boots, what is
        typed may be lost: it is asked again."""
        for _ in range(30):
            self.send("\r")
            if self.find("login: $", 3) is not None:
                break
        else:
            raise AssertionError(f"nobody asks for a name:\n{self.seen}")
        self.send("root\r")
        return self.prompt()

    def logout(self):
        self.send("exit\r")
        self.expect("login: $")

    def run(self, command):
        self.send(command + "\r")
        return self.prompt()


@pytest.fixture
def guest(stack, tenant):
    body = deployment("one", group("g", collector="ICMPPing", network="default",
                                   shutdown_timeout=5))
    story = stack.succeeds(stack.client.deploy(tenant, body), 120)
    vm = next(s.vm_source.name for s in story if s.type == "VM_DEPLOYED")
    yield vm
    stack.succeeds(stack.client.undeploy(tenant, "one"), 60)


def written(stack, vm, seconds=60):
    """Until the engine has nothing left to tell whoever logs in."""
    stack.eventually(lambda: stack.host.read(vm, "/etc/motd").count("Quartet ----") > 0,
                     "the notice is written", seconds)


@pytest.mark.guests
def test_whoever_logs_in_after_a_reboot_is_told_of_it(stack, tenant, guest):
    written(stack, guest)
    answer = stack.client.operate(tenant, "one", "reboot")
    story = stack.succeeds(answer, 120)
    assert [s.type for s in story][-1] == "SERVICE_ALIVE"
    assert all(s["state"] == "DONE" and not s["note"]
               for s in stack.steps(answer.transaction) if s["action"] == "NOTICE")

    console = Console(stack.host, guest)
    shown = console.login()
    console.logout()
    console.close()
    print(shown)
    assert "This is tiny, the test guest of Quartet" in shown  # the owner's own text
    assert f"VNF one of tenant {tenant}, VM {guest}" in shown
    reboot = re.search(r"Last reboot +(\S+ \S+ UTC), REBOOT, transaction (\S+), asked by (\S+)",
                       shown)
    assert reboot and reboot[2] == answer.transaction and reboot[3] == "admin", shown
    assert re.search(r"Last update +never", shown)
    assert re.search(r"Monitoring +on since", shown)
    assert "VM_ALIVE: ICMPPing" in shown and "every 1 s, TRUE after 1, FALSE after 3" in shown
    assert re.search(r"Last recovery +never", shown)

    stack.succeeds(stack.client.operate_vm(tenant, guest, "disable_monitor"), 60)
    motd = stack.host.read(guest, "/etc/motd")
    assert re.search(r"Monitoring +off since .*VM_DISABLE_MONITOR", motd), motd
    assert motd.count("---- Quartet ----") == 1


@pytest.mark.guests
def test_an_agent_that_comes_late_is_told_then_and_nothing_waited_for_it(stack, tenant, guest):
    written(stack, guest)
    console = Console(stack.host, guest)
    console.login()
    console.run("killall qemu-ga; cp /bin/qemu-ga /run/agent; echo mine >/etc/motd")
    answer = stack.client.operate_vm(tenant, guest, "disable_monitor")
    begun = time.monotonic()
    stack.succeeds(answer, 60)
    assert time.monotonic() - begun < 3 * 10
    notes = [s["note"] for s in stack.steps(answer.transaction) if s["action"] == "NOTICE"]
    assert notes and all(notes), notes  # it says that it went on without the agent
    console.run("mkdir -p /etc/motd.d")
    console.run("port=$(grep -l guest_agent /sys/class/virtio-ports/*/name); "
                "port=${port%/name}; qemu-ga -m virtio-serial -p /dev/${port##*/} "
                "-t /run -f /run/agent.pid >/dev/null 2>&1 &")
    stack.eventually(lambda: "Monitoring      off" in console.run("cat /etc/motd.d/50-quartet"),
                     "the notice is in motd.d", 60)
    assert console.run("cat /etc/motd").split("\r\n")[1] == "mine"  # left alone
    console.logout()
    console.close()
