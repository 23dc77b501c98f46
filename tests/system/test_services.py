"""Every service as its operator meets it: help, health, metrics, a quick and clean stop."""

import signal
import subprocess
import time

import pytest
import requests

from stack import STOP_SECONDS

SERVICES = ["api-gateway", "lifecycle-engine", "monitor", "ip-pool"]
EACH = pytest.mark.parametrize("service", SERVICES)


@EACH
def test_help_prints_the_table_of_its_configuration(stack, service):
    done = subprocess.run([stack.binary(service), "--help"], capture_output=True, text=True,
                          timeout=15, env={})
    assert done.returncode == 0 and not done.stderr
    for word in (service, "QUARTET_LISTEN", "QUARTET_KAFKA", "QUARTET_LOG_LEVEL"):
        assert word in done.stdout


@EACH
def test_a_configuration_that_cannot_be_is_exit_2_and_named(stack, service):
    done = subprocess.run([stack.binary(service)], capture_output=True, text=True, timeout=15,
                          env={"QUARTET_LISTEN": "nowhere at all", "QUARTET_LOG_LEVEL": "loud"})
    assert done.returncode == 2
    assert "QUARTET_L" in done.stdout + done.stderr


@EACH
def test_it_is_live_and_ready_and_counts(stack, service):
    get = lambda path: requests.get(stack.url(service) + path, timeout=15)
    assert get("/health/live").status_code == 200
    ready = get("/health/ready")
    assert ready.status_code == 200 and ready.json()["ready"] is True
    assert {c["name"] for c in ready.json()["checks"]} >= {"kafka"}
    metrics = get("/metrics")
    assert metrics.status_code == 200
    assert metrics.headers["Content-Type"].startswith("text/plain")
    assert "process_resident_memory_bytes " in metrics.text


@EACH
def test_it_stops_within_five_seconds_of_sigterm_and_exits_0(stack, service):
    began = time.monotonic()
    try:
        assert stack.end(service, signal.SIGTERM) == 0
        assert time.monotonic() - began < 3 * STOP_SECONDS
    finally:
        stack.start(service)


def test_every_log_line_is_key_value_and_tells_which_service(stack, vnf):
    for service in SERVICES:
        lines = stack.log(service)
        assert lines
        for line in lines:
            assert f" service={service} " in line and line.startswith("ts="), line
