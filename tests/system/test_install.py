"""make install: what lands where, that its units hold together, and that uninstall ends it;
docker-compose.yml: that it tells the services what they know and mounts what there is."""

import os
import pathlib
import shutil
import subprocess

import pytest
import yaml

from stack import PORTS, ROOT


def make(*words):
    done = subprocess.run(["make", "-s", *words], cwd=ROOT, capture_output=True, text=True,
                          env={k: v for k, v in os.environ.items() if k != "MAKEFLAGS"})
    assert done.returncode == 0, done.stdout + done.stderr


def files(folder):
    return {str(f.relative_to(folder)) for f in folder.rglob("*") if f.is_file()}


def test_everything_lands_under_destdir(tmp_path):
    make("install", f"DESTDIR={tmp_path}")
    there = files(tmp_path)
    for service in PORTS:
        assert {f"usr/lib/quartet/{service}", f"etc/quartet/{service}.env",
                f"usr/lib/systemd/system/quartet-{service}.service"} <= there
    assert {"usr/bin/quartet-topics", "usr/bin/quartetctl", "usr/share/man/man1/quartetctl.1",
            "usr/share/bash-completion/completions/quartetctl", "usr/lib/systemd/system/quartet.target",
            "usr/share/quartet/proto/operation.proto", "usr/share/quartet/roles.sql.in",
            "usr/share/doc/quartet/rest.md"} <= there


def keys_of(service):
    """What it can be told, as its --help has it."""
    said = subprocess.run([pathlib.Path(os.environ["QUARTET_BIN"]) / service, "--help"],
                          capture_output=True, text=True, check=True).stdout
    return [line.strip() for line in said.splitlines() if line.startswith("  QUARTET_")]


def test_settings_tell_every_key_and_are_kept(tmp_path):
    make("install", f"DESTDIR={tmp_path}")
    settings = tmp_path / "etc/quartet/monitor.env"
    assert settings.stat().st_mode & 0o777 == 0o600
    keys = keys_of("monitor")
    told = [line[1:].split("=")[0] for line in settings.read_text().splitlines()
            if line.startswith("#QUARTET_")]
    assert keys == told and "#QUARTET_LISTEN=127.0.0.1:8082" in settings.read_text()

    settings.write_text("QUARTET_KAFKA=elsewhere:9092\n")
    make("install", f"DESTDIR={tmp_path}")
    assert settings.read_text() == "QUARTET_KAFKA=elsewhere:9092\n"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
def test_systemd_takes_the_units(tmp_path):
    make("install", f"PREFIX={tmp_path}/usr", f"SYSCONFDIR={tmp_path}/etc")
    units = sorted((tmp_path / "etc/systemd/system").iterdir())
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *units],
                          capture_output=True, text=True)
    ours = [line for line in done.stderr.splitlines() if "quartet" in line]
    assert len(units) == 5 and not ours, done.stderr


def test_uninstall_leaves_settings_alone(tmp_path):
    make("install", f"DESTDIR={tmp_path}")
    make("uninstall", f"DESTDIR={tmp_path}")
    assert files(tmp_path) == {f"etc/quartet/{service}.env" for service in PORTS}


@pytest.fixture(scope="module")
def composed():
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]


@pytest.mark.parametrize("service", PORTS)
def test_docker_compose_tells_a_service_what_it_knows(composed, service):
    told = composed[service]["environment"]
    assert set(told) <= set(keys_of(service)) and {"QUARTET_LISTEN", "QUARTET_KAFKA"} <= set(told)
    assert told["QUARTET_LISTEN"].endswith(":" + composed[service]["healthcheck"]["test"][-1])


def test_docker_compose_mounts_what_there_is(composed):
    files = [volume.split(":")[0] for service in composed.values()
             for volume in service.get("volumes", []) if volume.startswith("./")]
    builds = [s["build"]["dockerfile"] for s in composed.values() if "build" in s]
    assert files and all((ROOT / f).is_file() for f in files + builds)
