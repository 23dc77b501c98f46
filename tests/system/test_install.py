"""make install: what lands where, that its units hold together, and that uninstall ends it."""

import os
import shutil
import subprocess

import pytest

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


def test_settings_tell_every_key_and_are_kept(tmp_path):
    make("install", f"DESTDIR={tmp_path}")
    settings = tmp_path / "etc/quartet/monitor.env"
    assert settings.stat().st_mode & 0o777 == 0o600
    said = subprocess.run([tmp_path / "usr/lib/quartet/monitor", "--help"],
                          capture_output=True, text=True, check=True).stdout
    keys = [line.strip() for line in said.splitlines() if line.startswith("  QUARTET_")]
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
