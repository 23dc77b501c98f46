"""An installation by docker-compose, as a person on the host sees it: the two ports that it
publishes, and the commands docker and docker-compose.
"""

import functools
import json
import os
import pathlib
import subprocess
import time

from events import Events, Operations, assert_gapless
from rest import Client

ROOT = pathlib.Path(__file__).resolve().parents[2]
GATEWAY = "http://127.0.0.1:8080"
KAFKA = "127.0.0.1:9092"
PROJECT = "quartet-stories"
SERVICES = ("lifecycle-engine", "monitor", "ip-pool", "api-gateway")
JOBS = ("secrets", "roles", "migrate", "samples", "topics")
MINUTES = 240  # seconds that anything may take on a busy machine
TICK = 0.2     # between two questions to docker, which cannot tell by itself


def run(*words):
    done = subprocess.run(words, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=2 * MINUTES)
    assert done.returncode == 0, f"{' '.join(words)}:\n{done.stdout}{done.stderr}"
    return done.stdout


class Composed:
    def compose(self, *words):
        return run("docker-compose", "-p", PROJECT, *words)

    def up(self, **scale):
        """lifecycle_engine=3: that many of it."""
        counts = [word for service, count in scale.items()
                  for word in ("--scale", f"{service.replace('_', '-')}={count}")]
        self.compose("up", "-d", "--no-build", *counts)
        self.eventually(self.healthy, "every container is healthy")

    @staticmethod
    def tag(image, version):
        run("docker", "tag", f"{image}:latest", f"{image}:{version}")

    def upgrade(self, version):
        """The way docs/upgrading.md tells; from now on it is that version."""
        os.environ["QUARTET_VERSION"] = version
        run("deploy/docker/upgrade", "-p", PROJECT)

    def down(self, *words):
        """Every service ends by itself, before what it stands on does."""
        self.close()
        self.compose("stop", "-t", "30")
        codes = {c["Name"]: c["State"]["ExitCode"] for c in self.containers(*SERVICES)}
        assert not any(codes.values()), codes
        self.compose("down", *words)

    # --- the client of REST, and the foreign one of Kafka

    @functools.cached_property
    def client(self):
        return Client(GATEWAY, self.password())

    @functools.cached_property
    def events(self):
        return Events(KAFKA)

    @functools.cached_property
    def operations(self):
        return Operations(KAFKA)

    def close(self):
        """Whoever asks next is connected anew."""
        if "events" in vars(self):
            self.events.close()
        for name in ("client", "events", "operations"):
            vars(self).pop(name, None)

    def password(self):
        return self.of_a_gateway("cat", "/var/lib/quartet/gateway/admin.password")

    def of_a_gateway(self, *command):
        """What that says, with a gateway's volumes and rights."""
        return self.compose("run", "--rm", "--no-deps", "-T", "api-gateway", *command).strip()

    def produce(self, kind, tenant, name, **fields):
        return self.operations.send(kind, tenant, name, cloud_events=False, **fields)

    def succeeds(self, answer):
        """The transaction's events, the last of them a success."""
        transaction = answer if isinstance(answer, str) else answer.transaction
        assert transaction, answer
        story = self.events.story(transaction, MINUTES)
        assert not story[-1].failed, story
        return story

    def gapless(self, tenant, name):
        assert_gapless(self.events.history(tenant, name))

    # --- containers

    def containers(self, *services):
        """What docker knows of each container, also of one that has ended."""
        ids = run("docker", "ps", "-a", "-q", *(
            f"--filter=label=com.docker.compose.{label}"
            for label in (f"project={PROJECT}", "oneoff=False"))).split()
        found = json.loads(run("docker", "inspect", *ids)) if ids else []
        return [c for c in found if not services or
                c["Config"]["Labels"]["com.docker.compose.service"] in services]

    def names(self, service):
        return sorted(c["Name"].lstrip("/") for c in self.containers(service)
                      if c["State"]["Running"])

    def healthy(self):
        return all(c["State"]["Health"]["Status"] == "healthy"
                   for c in self.containers() if "Health" in c["State"])

    def kill(self, name):
        run("docker", "kill", name)

    def refusals(self, gateway):
        """How many requests this one has answered with 4xx."""
        metrics = run("docker", "exec", gateway, "bash", "-c",
                      "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /metrics HTTP/1.1\\r\\n"
                      "Host: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3")
        return sum(float(line.split()[-1]) for line in metrics.splitlines()
                   if line.startswith("quartet_http_request_seconds_count{")
                   and 'status="4xx"' in line)

    def guests(self):
        """Names of the domains that run, as the hypervisor tells."""
        return set(self.compose("exec", "-T", "hypervisor", "virsh", "-q", "list",
                                "--name").split())

    def consoles(self):
        """How each guest's console ends, also of those that are gone."""
        if not self.names("hypervisor"):
            return "the hypervisor does not run"
        return self.compose("exec", "-T", "hypervisor", "bash", "-c",
                            "tail -n 15 /var/log/libvirt/*.console.log || true")

    # --- what is true

    def eventually(self, true, what):
        deadline = time.monotonic() + MINUTES
        while not true():
            assert time.monotonic() < deadline, f"not within {MINUTES} s: {what}"
            time.sleep(TICK)
