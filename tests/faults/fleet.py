"""Several instances of a service on one stack, and orders for their fault points.

`deploy/local` brings the stack up with one instance of each; the fleet replaces those of
the services that are to die by its own, which know QUARTET_FAULT.
"""

import os
import signal
import subprocess
import time

import requests

import stack as system

MORE_PORTS = 100  # between those of one service's instances


class Instance:
    def __init__(self, stack, service, port, fault):
        lines = (stack.folder / "env" / f"{service}.env").read_text().splitlines()
        environment = dict(line.split("=", 1) for line in lines)
        environment |= {"PATH": os.environ["PATH"], "QUARTET_FAULT": str(fault),
                        "QUARTET_LISTEN": f"127.0.0.1:{port}"}
        self.port = port
        with open(stack.folder / "log" / f"{service}.log", "ab") as log:
            self.process = subprocess.Popen(
                [stack.binary(service)], env=environment, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True)

    def alive(self):
        return self.process.poll() is None

    def ready(self):
        try:
            return requests.get(f"http://127.0.0.1:{self.port}/health/ready", timeout=5).ok
        except requests.RequestException:
            return False

    def send(self, number):
        self.process.send_signal(number)

    def end(self, number=signal.SIGTERM):
        if self.alive():
            self.process.send_signal(number)
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Fleet:
    """All instances of one service."""

    def __init__(self, stack, service):
        self.stack, self.service = stack, service
        self.fault = stack.folder / f"fault-{service}"
        self.instances = []
        stack._signal(service, signal.SIGTERM)

    def close(self):
        self.withdraw()
        for instance in self.instances:
            instance.end()
        self.instances = []

    def size(self, count):
        """So many that are ready, the first at the service's usual port."""
        ports = [system.PORTS[self.service] + MORE_PORTS * n for n in range(count)]
        kept = {i.port: i for i in self.instances if i.alive() and i.port in ports}
        for instance in self.instances:
            if instance.alive() and instance.port not in ports:
                instance.end()
        self.instances = [
            kept.get(port) or Instance(self.stack, self.service, port, self.fault)
            for port in ports]
        self.wait_ready()

    def dead(self):
        return [i for i in self.instances if not i.alive()]

    def wait_ready(self):
        for instance in self.instances:
            self.stack.eventually(instance.ready, f"{self.service} is ready", 120)

    # --- orders

    def order(self, action, point="*", subject="*", nth=1):
        new = self.fault.with_suffix(".new")
        new.write_text(f"{action}\t{point}\t{subject}\t{nth}\n")
        new.rename(self.fault)

    def withdraw(self):
        """Whether nobody had taken the order yet."""
        try:
            self.fault.unlink()
            return True
        except FileNotFoundError:
            return False

    def taken_at(self):
        """When somebody took it, in seconds since 1970; None: not yet."""
        done = self.done()
        if self.fault.exists() or not done.exists():
            return None
        return done.stat().st_ctime_ns / 1e9

    def done(self):
        return self.fault.with_name(self.fault.name + ".done")

    def forget(self):
        self.done().unlink(missing_ok=True)

    def notes(self):
        """What was noted since the last time: (point, subject) as often as reached."""
        file = self.fault.with_name(self.fault.name + ".notes")
        try:
            lines = file.read_text().splitlines()
            file.unlink()
        except FileNotFoundError:
            lines = []
        return [tuple(line.split("\t")[:2]) for line in lines]

    def points(self):
        done = subprocess.run([self.stack.binary(self.service), "--faults"],
                              capture_output=True, text=True, timeout=10, check=True)
        return set(done.stdout.split())

    def wait_stopped(self, seconds=30):
        """The instance that stands still, once it does."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for instance in self.instances:
                if stands_still(instance.process.pid):
                    return instance
            time.sleep(system.TICK / 5)
        raise AssertionError(f"no {self.service} was stopped within {seconds} s")


def stands_still(pid):
    with open(f"/proc/{pid}/stat") as stat:
        return stat.read().rsplit(")", 1)[1].split()[0] == "T"
