"""quartetctl at a shell: deploy to undeploy, exit codes, a gateway that is killed meanwhile,
credentials, configuration."""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml

import pytest
import requests

import datamodel

DONE, FAILED, USAGE, REFUSED, AWAY, TIMEOUT = range(6)


@pytest.fixture
def ctl(stack, tenant):
    return Quartetctl(stack, tenant)


class Quartetctl:
    """Runs it with a home of its own: nothing but what the story says is configured."""

    def __init__(self, stack, tenant):
        self.binary = stack.binary("quartetctl")
        self.home = stack.folder
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(stack.folder / "nobody"),
            "QUARTET_URL": stack.url("api-gateway"), "QUARTET_TENANT": tenant,
            "QUARTET_PASSWORD_FILE": str(stack.folder / "admin.password")}

    def start(self, *words, **environment):
        return subprocess.Popen(
            [self.binary, *words], env=self.environment | environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def __call__(self, *words, code=DONE, given="", **environment):
        child = self.start(*words, **environment)
        self.out, self.said = child.communicate(given, timeout=120)
        assert child.returncode == code, f"{words}: {child.returncode}\n{self.out}{self.said}"
        assert "Sanitizer" not in self.said
        return self.out

    def json(self, *words):
        return json.loads(self(*words, "-o", "json"))


def test_a_deployment_from_deploy_to_undeploy(stack, ctl, tenant):
    body = datamodel.deployment("web", datamodel.group("g", vms=2, most=3))
    out = ctl("deploy", "-f", "-", "--wait", given=body)
    assert re.match(r"^[0-9a-f-]{36} accepted$", out.splitlines()[0])
    assert "BEGUN" in out and out.splitlines()[-1].startswith(f"DEPLOY of {tenant}/web SUCCEEDED")

    assert re.search(rf"^{tenant} +web +SERVICE_ACTIVE_STATE +2/2", ctl("list", tenant), re.M)
    assert "VM_ALIVE_STATE" in ctl("status", "web") and "g/1" in ctl.out
    assert len(ctl.json("vms", "web")["vm"]) == 2

    ctl("stop", "web", "--vm", "g/1", "--force", "--wait")
    assert {v["index"]: v["state"] for v in ctl.json("vms", "web")["vm"]} == {
        0: "VM_ALIVE_STATE", 1: "VM_SHUTOFF_STATE"}
    ctl("start", "web", "--vm", "g/1", "--wait")
    ctl("monitor", "off", "web", "--wait")
    ctl("monitor", "on", "web", "--wait")
    ctl("scale", "web", "g", "+1", "--wait")
    assert len(ctl.json("vms", "web")["vm"]) == 3
    ctl("reboot", f"{tenant}/web", "--wait", QUARTET_TENANT="")
    assert " reboot" in ctl("history", "web", "--vm", "g/0")

    ops = ctl.json("operations", "web")["operation"]
    assert [o["kind"] for o in ops[:2]] == ["REBOOT", "SCALE_OUT"] and len(ops) == 7
    assert len(ctl.json("operations", "web", "-n", "3")["operation"]) == 3
    assert ctl.json("operation", "web")["id"] == ops[0]["id"]
    assert "REBOOT" in ctl("explain", "web")
    assert json.loads(ctl("api", "GET", "/v1/operations?limit=1"))["operation"][0] == ops[0]
    assert xml.fromstring(ctl("get", "deployment", "web", "-o", "xml")).tag.endswith("deployment")

    changed = datamodel.deployment("web", datamodel.group("g", vms=2, most=4))
    ctl("apply", "-", "--wait", given=changed)
    assert ctl.json("status", "web")["vm_group"][0]["max_active"] == 4
    ctl("delete", "deployment", "web", "--wait")
    ctl("status", "web", code=REFUSED)
    assert "404" in ctl.said
    stack.gapless(tenant, "web")


def test_exit_codes_tell_refused_failed_late_and_away(stack, ctl, vnf):
    name = f"{vnf.tenant}/{vnf.name}"
    ctl("start", name, code=REFUSED)
    assert "409" in ctl.said and "SERVICE_ACTIVE_STATE" in ctl.said
    ctl("stop", "--vm", "g/7", name, code=REFUSED)
    assert "g/0, g/1" in ctl.said
    ctl("watch", "00000000-0000-7000-8000-000000000000", code=REFUSED)

    with stack.frozen("monitor"):
        ctl("reboot", name, "--wait", "--timeout", "1s", code=TIMEOUT)
        assert "goes on by itself" in ctl.said
    ctl("watch", name)

    ctl("list", code=AWAY, QUARTET_URL="http://127.0.0.1:1")
    assert "QUARTET_URL" in ctl.said
    for words in (["strat", name], ["stop"], ["stop", name, "--wiat"], ["list", "--vm", "x"],
                  ["stop", "no-tenant"], ["deploy", "/nowhere"], ["scale", name, "g", "many"],
                  ["list", "--timeout", "soon"], ["list", "-o", "yaml"]):
        ctl(*words, code=USAGE, QUARTET_TENANT="")
        assert ctl.said.startswith("quartetctl: ") and not ctl.out, words


def test_an_interrupted_operation_is_exit_1(stack, ctl, vnf):
    name = f"{vnf.tenant}/{vnf.name}"
    with stack.frozen("monitor"):
        stopping = ctl.start("stop", name, "--wait")
        stop, accepted = stopping.stdout.readline().split()
        assert accepted == "accepted"
        ctl("undeploy", name)
        undeploy = ctl.out.split()[0]
    out, said = stopping.communicate(timeout=60)
    assert stopping.returncode == FAILED, out + said
    assert f"interrupted by undeploy {undeploy}" in said
    ctl("watch", undeploy)
    assert "interrupted" in ctl("explain", stop)
    ctl("retry", stop, code=REFUSED)
    assert "404" in ctl.said


def test_watch_goes_on_while_the_gateway_is_killed_and_comes_back(stack, ctl, vnf):
    with stack.frozen("monitor"):
        ctl("reboot", f"{vnf.tenant}/{vnf.name}", "-q")
        transaction = ctl.out.strip()
        watching = ctl.start("watch", transaction)
        line = watching.stdout.readline()
        assert "ACCEPTED" in line, line
        stack.kill9("api-gateway")
        assert "trying again" in watching.stderr.readline()
    stack.start("api-gateway")
    out, said = watching.communicate(timeout=60)
    assert watching.returncode == DONE, out + said
    assert "REBOOT of" in out.splitlines()[-1]


def test_who_asks_is_said_by_file_and_by_flag_and_never_guessed(stack, ctl, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("not the password\n")
    ctl("list", "--password-file", str(wrong), code=REFUSED)
    assert "401" in ctl.said and "--password-file" in ctl.said
    ctl("list", code=REFUSED, QUARTET_PASSWORD_FILE="")
    ctl("list", "--password-file", str(tmp_path / "none"), code=USAGE)

    config = tmp_path / "config"
    config.write_text(f"url = {stack.url('api-gateway')}\n"
                      f"password-file = {stack.folder / 'admin.password'}\n")
    ctl("list", "--config", str(config), QUARTET_URL="", QUARTET_PASSWORD_FILE="")
    config.write_text("uri = http://127.0.0.1\n")
    ctl("list", "--config", str(config), code=USAGE)
    assert "line 1" in ctl.said


def test_bash_takes_the_completion(ctl, vnf):
    ctl("completion", "bash")
    complete = f"""{ctl.out}
        PATH={os.path.dirname(ctl.binary)}:$PATH
        try() {{ COMP_WORDS=(quartetctl "$@"); COMP_CWORD=$#; _quartetctl; echo "${{COMPREPLY[*]}}"; }}
        try stat; try stop --fo; try stop ''"""
    done = subprocess.run(["bash", "-euc", complete], env=ctl.environment, text=True,
                          capture_output=True, check=True)
    assert done.stdout.splitlines()[:2] == ["status", "--force"]
    assert f"{vnf.tenant}/{vnf.name}" in done.stdout.splitlines()[2].split()


def test_a_dead_letter_is_listed_shown_given_back_and_dropped(stack, ctl, vnf):
    rubbish = b"\xff\xfe" + os.urandom(8)
    stack.operations.put(rubbish, f"{vnf.tenant}/{vnf.name}")
    stack.dead_letter("vnf.operations.dlq", rubbish)
    kafka = {"QUARTET_KAFKA": "127.0.0.1:9092"}

    def letters():
        ctl("dlq", "list", "vnf.operations", "-o", "json", **kafka)
        return [e for e in json.loads(ctl.out)["letter"] if e["bytes"] == len(rubbish)
                and e["key"] == f"{vnf.tenant}/{vnf.name}"]

    stack.operations.put(rubbish, "nobody/nothing", topic="vnf.events")
    stack.dead_letter("vnf.events.dlq", rubbish)
    ctl("dlq", "list", "vnf.events", "-o", "json", **kafka)
    [event] = [e for e in json.loads(ctl.out)["letter"] if e["key"] == "nobody/nothing"]
    assert event["from"].startswith("vnf.events/") and "type" in event["reason"]

    [letter] = letters()
    assert letter["from"].startswith("vnf.operations/") and letter["reason"]
    assert rubbish[:4].hex(" ") in ctl("dlq", "show", letter["id"], **kafka)
    raw = subprocess.run([ctl.binary, "dlq", "show", letter["id"], "--raw"],
                         env=ctl.environment | kafka, capture_output=True, check=True)
    assert raw.stdout == rubbish

    ctl("dlq", "replay", letter["id"], **kafka)
    stack.eventually(lambda: len(letters()) == 2, "it is a dead letter once more")
    newest = max(letters(), key=lambda e: int(e["id"].rsplit("/", 1)[1]))
    ctl("dlq", "drop", newest["id"], code=REFUSED, **kafka)
    assert "--through" in ctl.said
    ctl("dlq", "drop", newest["id"], "--through", **kafka)
    assert letters() == []
    ctl("dlq", "show", newest["id"], code=REFUSED, **kafka)
    ctl("dlq", "show", "elsewhere/1", code=USAGE, **kafka)
    ctl("dlq", "list", "nothing", code=REFUSED, **kafka)
    ctl("dlq", "list", "--brokers", "127.0.0.1:1", code=AWAY)


def test_a_plan_tells_what_would_be_done_and_does_nothing(stack, ctl, vnf, tmp_path):
    name = f"{vnf.tenant}/{vnf.name}"
    assert re.search(r"^2 .* g/0 +SHUT_DOWN", ctl("plan", "stop", name), re.M), ctl.out
    ctl("plan", "scale", name, "g", "+5", code=REFUSED)
    assert "422" in ctl.said
    ctl("plan", "start", name, code=REFUSED)
    file = tmp_path / "other.xml"
    file.write_text('<?xml version="1.0"?>\n' + datamodel.deployment("db", datamodel.group("g")))
    assert "POWER_ON" in ctl("plan", "deploy", str(file), f"{vnf.tenant}/db")
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"
    assert stack.client.look(vnf.tenant, "db").status == 404


def test_accounts_and_tokens_are_made_used_and_removed(ctl, tenant, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("correct horse battery\n")
    who = f"nightly-{tenant}"
    ctl("accounts", "create", who, "--role", "viewer", "--new-password-file", str(secret))
    assert re.search(rf"^{who} +viewer +{tenant}", ctl("accounts"), re.M)
    theirs = {"QUARTET_USER": who, "QUARTET_PASSWORD_FILE": str(secret)}
    assert who in ctl("whoami", **theirs)
    ctl("accounts", "list", code=REFUSED, **theirs)
    assert "403" in ctl.said

    token = ctl("tokens", "create", "for the pipeline", "--expires", "1h", **theirs).strip()
    assert who in ctl("whoami", QUARTET_TOKEN=token, QUARTET_PASSWORD_FILE="")
    [kept] = [t for t in ctl.json("tokens", "--account", who)["token"]]
    assert kept["note"] == "for the pipeline"
    ctl("tokens", "delete", kept["id"])
    ctl("whoami", code=REFUSED, QUARTET_TOKEN=token, QUARTET_PASSWORD_FILE="")

    ctl("accounts", "change", who, "--role", "operator")
    assert "operator" in ctl.out
    ctl("accounts", "delete", who)
    ctl("accounts", "delete", who, code=REFUSED)
    ctl("accounts", "create", who, code=USAGE)


def test_pools_tell_how_full_they_are(stack, ctl, tenant):
    group = datamodel.group("g", network="default",
                            pool=["192.168.122.231", "192.168.122.232", "192.168.122.233"])
    ctl("deploy", "-", "--wait", given=datamodel.deployment("web", group))
    [pool] = ctl.json("pools")["pool"]
    assert (pool["tenant"], pool["deployment"], pool["vm_group"]) == (tenant, "web", "g")
    assert (pool["size"], pool["free"], pool["leased"]) == (3, 2, 1)
    assert re.search(r"default +3 +2 +1", ctl("get", "pools"))
    first = stack.client.request("GET", "/v1/pools?limit=1").json
    assert len(first["pool"]) == 1
    later = stack.client.request("GET", f"/v1/pools?after={first['next']}").json
    assert first["pool"][0] not in later["pool"]
    assert stack.client.request("GET", "/v1/pools?after=x").status == 400
    ctl("undeploy", "web", "-w")


def test_hosts_tell_how_many_vms_they_have(stack, ctl, vnf):
    [host] = ctl.json("hosts")["host"]
    assert host["uri"] == stack.host.uri and host["enabled"] and host["vms"] >= len(vnf.vms)
    heading, row = ctl("nodes").splitlines()
    assert heading.split() == ["NAME", "ZONE", "ENABLED", "VMS", "URI"]
    assert host["name"] in row and host["uri"] in row


def test_the_audit_log_tells_who_did_what_and_what_came_of_it(ctl, vnf):
    ctl("stop", f"{vnf.tenant}/web", "--wait")
    ctl("stop", f"{vnf.tenant}/web", code=REFUSED)
    ctl("stop", "elsewhere/web", code=REFUSED)
    entries = ctl.json("audit", "--tenant", vnf.tenant)["entry"]
    assert [e["status"] for e in entries] == [409, 200, 200]
    assert {e["account"] for e in entries} == {"admin"}
    assert len(ctl.json("audit", "--tenant", vnf.tenant, "--limit", "1")["entry"]) == 1
    assert ctl.json("audit", "--account", f"nobody-{vnf.tenant}")["entry"] == []
    heading, refused, *_ = ctl("audit", "--tenant", vnf.tenant, "-o", "wide").splitlines()
    assert heading.split() == ["TIME", "ACCOUNT", "FROM", "STATUS", "METHOD", "PATH", "TRANSACTION"]
    assert re.search(rf"admin +127\.0\.0\.1 +409 +POST +/.*/service/web +{entries[0]['transaction_id']}",
                     refused)
    ctl("audit", "--since", "soon", code=USAGE)


def stream_readers(stack):
    """As /metrics tells; one that went is there until the gateway has noticed."""
    said = requests.get(stack.url("api-gateway") + "/metrics", timeout=5).text
    count = re.search(r"^quartet_gateway_stream_readers (\d+)", said, re.M)
    return int(count.group(1)) if count else 0  # nobody ever was


def stream_is_open(stack):
    stack.eventually(lambda: stream_readers(stack), "the stream is open")


def test_events_are_followed_across_a_gateway_that_is_killed(stack, ctl, vnf):
    stack.eventually(lambda: not stream_readers(stack), "no other stream is open")
    listening = ctl.start("events", f"{vnf.tenant}/{vnf.name}", "--type",
                          "VM_STOPPED,SERVICE_STOPPED,SERVICE_ALIVE", "-o", "json")
    told = []

    def hear(kind):
        while not told or told[-1]["type"] != kind:
            told.append(json.loads(listening.stdout.readline()))

    try:
        stream_is_open(stack)
        ctl("stop", f"{vnf.tenant}/{vnf.name}", "--wait", "-q")
        hear("VM_STOPPED")
        stack.kill9("api-gateway")
        stack.start("api-gateway")
        ctl("start", f"{vnf.tenant}/{vnf.name}", "--wait", "-q")
        hear("SERVICE_ALIVE")
    finally:
        listening.kill()
        listening.communicate()
    sequences = [event["sequence"] for event in told]
    assert sequences == sorted(set(sequences)), told
    # The deployment's own SERVICE_ALIVE may still be on its way when the stream opens.
    kinds = [event["type"] for event in told]
    assert kinds[kinds.index("VM_STOPPED"):] == ["VM_STOPPED"] * len(vnf.vms) + [
        "SERVICE_STOPPED", "SERVICE_ALIVE"]
    # The gateway learns of a reader that has gone when it has something to say to it.
    ctl("reboot", f"{vnf.tenant}/{vnf.name}", "--wait", "-q")
    ctl("stop", f"{vnf.tenant}/{vnf.name}", "--wait", "-q")


def test_events_of_one_operation_end_with_it(stack, ctl, vnf):
    stack.eventually(lambda: not stream_readers(stack), "no other stream is open")
    with stack.frozen("monitor"):
        ctl("reboot", f"{vnf.tenant}/{vnf.name}", "-q")
        transaction = ctl.out.strip()
        listening = ctl.start("events", "--transaction", transaction)
        stream_is_open(stack)
    out, said = listening.communicate(timeout=60)
    assert listening.returncode == DONE, said
    assert "SERVICE_ALIVE" in out.splitlines()[-1]
    ctl("events", "--transaction", transaction)
    assert "it ended before, SUCCEEDED" in ctl.said and not ctl.out


def test_flavors_and_tenants_are_made_shown_and_removed(ctl, vnf):
    tenant = {"QUARTET_TENANT": vnf.tenant}
    ctl("flavors", "create", "small", "vcpus=1", "memory_mb=512", "root_disk_mb=0", "--wait",
        **tenant)
    assert re.search(rf"^small +{vnf.tenant} +1 +512", ctl("flavors", **tenant), re.M)
    assert json.loads(ctl("flavors", "show", "small", **tenant))["vcpus"] == 1
    ctl("flavors", "create", "small", "vcpus=2", "memory_mb=512", code=REFUSED, **tenant)
    ctl("flavors", "delete", "small", "--wait", **tenant)
    ctl("flavors", "show", "small", code=REFUSED, **tenant)
    assert re.search(r"^tiny ", ctl("images", "--shared"), re.M)

    other = f"{vnf.tenant}-other"
    ctl("tenants", "create", other, "vms=5", "--wait")
    assert re.search(rf"^{other} +0 +0 +5", ctl("tenants"), re.M)
    ctl("tenants", "delete", other, "--wait")
    ctl("tenants", "delete", vnf.tenant, code=REFUSED)
    assert vnf.name in ctl.said
