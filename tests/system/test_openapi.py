"""The API's description: it is one, it describes every route and no other, and what the
gateway answers is as it says, whatever is sent."""

import json
import os
import pathlib
import subprocess

import pytest

import datamodel

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ROOT / "build/python/bin"
ENDLESS = ["/v1/events"]  # a stream: test_stream.py reads it
CHECKS = ["not_a_server_error", "status_code_conformance", "content_type_conformance",
          "response_headers_conformance", "response_schema_conformance"]


@pytest.fixture(scope="module")
def document():
    return json.loads((ROOT / "proto/openapi.json").read_text())


def tool(name, *words):
    done = subprocess.run([TOOLS / name, *words], capture_output=True, text=True, timeout=240,
                          cwd=os.environ["QUARTET_TEST_VAR"],  # where they leave their own
                          env={"PATH": os.environ["PATH"], "HOME": "/nonexistent",
                               "NO_COLOR": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_document_is_served_as_it_stands_in_proto(stack, document):
    answer = stack.client.request("GET", "/openapi.json")
    assert answer.status == 200 and answer.json == document


def test_the_document_is_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    assert "OK" in tool("openapi-spec-validator", str(ROOT / "proto/openapi.json"))


def test_every_route_is_described_and_every_description_is_a_route(stack, document):
    table = subprocess.run([stack.binary("api-gateway"), "--routes"], text=True, check=True,
                           capture_output=True).stdout
    routes = {tuple(line.split("\t")[:2]) for line in table.splitlines()}
    described = {(verb.upper(), path) for path, verbs in document["paths"].items()
                 for verb in verbs}
    assert described == routes


def test_every_parameter_of_a_path_is_described(document):
    for path, verbs in document["paths"].items():
        named = {part[1:-1] for part in path.split("/") if part.startswith("{")}
        for verb in verbs.values():
            found = {resolve(document, p)["name"] for p in verb.get("parameters", [])
                     if resolve(document, p)["in"] == "path"}
            assert found == named, (path, verb["operationId"])


def resolve(document, thing):
    while "$ref" in thing:
        place = document
        for name in thing["$ref"].removeprefix("#/").split("/"):
            place = place[name]
        thing = place
    return thing


def test_whatever_is_sent_is_answered_as_described(stack, vnf, tmp_path):
    """schemathesis makes requests of the document, right ones and wrong ones; by a token, so
    that it cannot change its own password."""
    ask = stack.client.request
    ask("POST", "/v1/accounts", json.dumps({"name": "fuzzer", "role": "admin",
                                            "password": os.urandom(12).hex()}),
        kind="application/json")
    made = ask("POST", "/v1/tokens", '{"account": "fuzzer"}', kind="application/json")
    assert made.status == 201, made
    excluded = [word for path in ENDLESS for word in ("--exclude-path", path)]
    out = tool("st", "run", str(ROOT / "proto/openapi.json"), "--url", stack.url("api-gateway"),
               "--header", f"Authorization: Bearer {made.json['token']}", "--checks", ",".join(CHECKS),
               "--phases", "fuzzing", "--max-examples", "8", "--seed", "1",
               "--request-timeout", "20", "--generation-database", ":memory:", *excluded)
    print(out[-600:])
    stack.wait_ready(15)
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"


REFUSALS = {
    400: ("POST", "/{tenant}/deployments/service/web", "<service_operation>"),
    404: ("POST", "/{tenant}/deployments/service/nowhere", datamodel.service_operation("stop")),
    405: ("PATCH", "/{tenant}/deployments/web", None),
    409: ("POST", "/{tenant}/deployments/service/web", datamodel.service_operation("start")),
    422: ("PUT", "/{tenant}/deployments/web", datamodel.deployment(
        "web", datamodel.group("g", vms=3, most=2))),
}


@pytest.mark.parametrize("status", REFUSALS)
def test_one_error_two_printers_the_same_text(stack, vnf, status):
    verb, path, body = REFUSALS[status]
    path = "/ESCManager/v0" + path.format(tenant=vnf.tenant)
    esc = stack.client.request(verb, path, body, headers={"Accept": "application/xml"})
    native = stack.client.request(verb, path, body, headers={"Accept": "application/json"})
    assert (esc.status, native.status) == (status, status), (esc, native)
    assert esc.headers["Content-Type"] == "application/xml"
    assert native.headers["Content-Type"] == "application/problem+json"
    assert {e.tag for e in esc.tree} == {"transaction_id", "status_code", "status_message"}
    problem = native.json
    assert problem["detail"] == problem["status_message"] == esc.message
    assert problem["status"] == problem["status_code"] == status and problem["title"]
