"""What Prometheus reads: every metric that the dashboard and the alerts name is there, every
one that is there is documented, and promtool takes all of it."""

import json
import pathlib
import re
import subprocess

import pytest
import requests

import datamodel
from stack import PORTS

ROOT = pathlib.Path(__file__).resolve().parents[2]
MONITORING = ROOT / "deploy/monitoring"
PROMTOOL = ROOT / "build/promtool/usr/bin/promtool"
NAME = re.compile(r"\b(quartet_[a-z0-9_]+|process_[a-z_]+)")
SUFFIX = re.compile(r"_(bucket|sum|count)$")


@pytest.fixture
def busy(stack, tenant):
    """A stack in which all that is counted has happened once."""
    body = datamodel.deployment("web", datamodel.group("g", vms=2))
    stack.succeeds(stack.client.deploy(tenant, body))
    stack.succeeds(stack.client.operate(tenant, "web", "reboot"))
    stack.client.operate(tenant, "web", "start")  # refused
    rubbish = b"\xff\xff" + tenant.encode()
    stack.operations.put(rubbish, f"{tenant}/web")
    stack.dead_letter("vnf.operations.dlq", rubbish)
    return stack


def scrape(stack, service):
    answer = requests.get(stack.url(service) + "/metrics", timeout=10)
    assert answer.status_code == 200
    return answer.text


def families(text):
    """The types of the metrics by their names."""
    return dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M))


def named(text):
    return {SUFFIX.sub("", name) for name in NAME.findall(text)}


def test_every_metric_of_dashboard_and_alerts_is_there(busy):
    there = {name for service in PORTS for name in families(scrape(busy, service))}
    dashboard = json.loads((MONITORING / "dashboard.json").read_text())
    asked = {name for panel in dashboard["panels"] for target in panel["targets"]
             for name in named(target["expr"])}
    assert asked and asked <= there, asked - there
    alerts = {line for line in (MONITORING / "rules.yml").read_text().splitlines()
              if not line.strip().startswith(("do:", "summary:"))}
    asked = named("\n".join(alerts))
    assert asked and asked <= there, asked - there


def test_every_metric_is_documented_and_what_is_documented_exists(busy):
    documented = set(re.findall(r"^\| `(\w+)", (ROOT / "docs/metrics.md").read_text(), re.M))
    there = {name for service in PORTS for name in families(scrape(busy, service))}
    assert there <= documented, there - documented
    source = "\n".join(file.read_text() for folder in ("common", "services")
                       for file in (ROOT / folder).rglob("*.c"))
    assert all(f"{name}" in source for name in documented)
    assert {m for m in re.findall(r'"(quartet_[a-z0-9_]+)"', source)} <= documented


@pytest.mark.parametrize("service", PORTS)
def test_names_keep_the_conventions_and_promtool_agrees(busy, service):
    text = scrape(busy, service)
    for name, kind in families(text).items():
        assert (kind == "counter") == name.endswith("_total"), name
        assert kind != "histogram" or name.endswith("_seconds"), name
    done = subprocess.run([PROMTOOL, "check", "metrics"], input=text, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_promtool_takes_rules_and_configuration():
    done = subprocess.run([PROMTOOL, "check", "config", MONITORING / "prometheus.yml"],
                          text=True, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"SUCCESS: \d+ rules found", done.stdout), done.stdout


def test_alerts_come_when_they_must_and_only_then():
    done = subprocess.run([PROMTOOL, "test", "rules", ROOT / "tests/system/alerts.yml"],
                          text=True, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_operations_steps_and_requests_are_timed_by_what_they_are(busy):
    engine, gateway = scrape(busy, "lifecycle-engine"), scrape(busy, "api-gateway")
    for sample in ('quartet_operation_seconds_count{kind="DEPLOY",result="SUCCEEDED"}',
                   'quartet_step_seconds_count{action="POWER_ON",result="DONE"}',
                   'quartet_operations_rejected_total{kind="START"}',
                   'quartet_consumer_lag_records{topic="vnf.operations"}',
                   'quartet_dead_letters_total{topic="vnf.operations"}'):
        assert sample in engine, sample
    assert ('quartet_http_request_seconds_count{route="POST /ESCManager/v0/{tenant}/deployments'
            '/{deployment}",status="2xx"}') in gateway
    age = float(re.search(r"^quartet_lease_age_seconds (\S+)$", engine, re.M).group(1))
    assert 0 <= age < 3
