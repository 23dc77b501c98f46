"""What is refused: at once, with the right status, in words that say what to do, and
without a trace of it in the state."""

import pytest

from datamodel import NAMESPACE, deployment, depends, group, service_operation
from rest import DIALECT, Client

UNKNOWN_VM = "web_g_0_6e2f8c1e-8a0f-4c4e-9b1e-0d6c5b2d7f10"


@pytest.mark.parametrize("verb, state", [("start", "SERVICE_ACTIVE_STATE")])
def test_what_the_state_forbids_is_409_and_names_the_state(stack, vnf, verb, state):
    answer = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, verb), 409)
    assert state in answer.message
    assert stack.events.verdict(answer.transaction).type == "OPERATION_REJECTED"


@pytest.mark.parametrize("verb", ["stop", "reboot"])
def test_a_stopped_vnf_can_only_be_started_or_undeployed(stack, vnf, verb):
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    answer = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, verb), 409)
    assert "SERVICE_STOPPED_STATE" in answer.message
    assert "start" in answer.message and "undeploy" in answer.message


def test_an_operation_in_the_way_is_named_with_its_id(stack, vnf):
    with stack.frozen("monitor"):
        running = stack.client.operate(vnf.tenant, vnf.name, "stop")
        answer = stack.refuses(stack.client.operate(vnf.tenant, vnf.name, "reboot"), 409)
        beside = stack.refuses(
            stack.client.operate_vm(vnf.tenant, min(vnf.vms), "stop", force=True), 409)
    for message in (answer.message, beside.message):
        assert running.transaction in message
        assert "SERVICE_STOPPING_STATE" in message
    stack.succeeds(running)
    stack.gapless(vnf.tenant, vnf.name)


def test_a_name_that_is_there_is_409_for_another_deploy(stack, vnf):
    answer = stack.refuses(stack.client.deploy(vnf.tenant, vnf.body), 409)
    assert "SERVICE_ACTIVE_STATE" in answer.message


def test_unknown_deployments_vms_and_paths_are_404(stack, tenant):
    client = stack.client
    for answer in (
        client.operate(tenant, "nowhere", "stop"),
        client.undeploy(tenant, "nowhere"),
        client.look(tenant, "nowhere"),
        client.operate_vm(tenant, UNKNOWN_VM, "stop"),
        client.look_vm(tenant, UNKNOWN_VM),
        client.request("GET", f"{DIALECT}/{tenant}/nothing/like/this"),
    ):
        assert answer.status == 404, answer


def test_a_deployment_of_another_tenant_is_as_unknown_as_none(stack, vnf):
    answer = stack.client.operate(vnf.tenant + "x", vnf.name, "stop")
    assert answer.status == 404
    assert vnf.vms <= stack.host.running()


def test_malformed_xml_is_400_with_line_and_column(stack, tenant):
    body = "<deployment>\n  <name>web</name>\n  <vm_group></deployment>"
    answer = stack.client.deploy(tenant, body)
    assert answer.status == 400
    assert "line 3" in answer.message and "column" in answer.message


@pytest.mark.parametrize("body", [
    '<!DOCTYPE d [<!ENTITY a "b">]><deployment><name>web</name>&a;</deployment>',
    '<!DOCTYPE d SYSTEM "file:///etc/passwd"><deployment><name>web</name></deployment>',
    '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<deployment><name>&a;</name></deployment>",
    "<deployment>" * 2000,
], ids=["entity", "external DTD", "external entity", "depth"])
def test_hostile_xml_is_400(stack, tenant, body):
    answer = stack.client.deploy(tenant, body, name="web")
    assert answer.status == 400
    assert "root:" not in answer.text
    assert stack.client.look(tenant, "web").status == 404


@pytest.mark.parametrize("body", [
    service_operation("explode"),
    "<service_operation><operation>stop</operation><force>yes</force></service_operation>",
    '<service_operation xmlns="urn:elsewhere"><operation>stop</operation></service_operation>',
    "<vm_operation><operation>stop</operation></vm_operation>",
    "",
], ids=["verb", "element", "namespace", "root", "empty"])
def test_what_is_not_a_service_operation_is_400(stack, vnf, body):
    path = f"{DIALECT}/{vnf.tenant}/deployments/service/{vnf.name}"
    assert stack.client.request("POST", path, body).status == 400
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"


def test_a_datamodel_that_cannot_be_is_422_and_every_reason_is_said(stack, tenant):
    circle = deployment("web", group("a"), group("b"),
                        startups=[depends("a", "b"), depends("b", "a")])
    unknown = deployment("web", group("a"), startups=[depends("a", "nobody")])
    image = deployment("web", group("a")).replace("<image>tiny", "<image>nowhere")
    for body, words in ((circle, ["a", "b"]), (unknown, ["nobody"]), (image, ["nowhere"])):
        answer = stack.client.deploy(tenant, body)
        assert answer.status == 422, answer
        assert all(word in answer.message for word in words), answer
    assert stack.client.look(tenant, "web").status == 404


def test_a_body_over_a_mebibyte_is_413(stack, tenant):
    body = deployment("web", group("g")) + "<!--" + "x" * (1 << 20) + "-->"
    assert stack.client.deploy(tenant, body).status == 413


def test_another_media_type_is_415_and_another_verb_405(stack, vnf):
    path = f"{DIALECT}/{vnf.tenant}/deployments/service/{vnf.name}"
    assert stack.client.request("POST", path, "stop", kind="text/plain").status == 415
    wrong = stack.client.request("PATCH", path, "")
    assert wrong.status == 405 and wrong.headers["Allow"] == "POST"


def test_one_error_has_two_printers(stack, tenant):
    path = f"{DIALECT}/{tenant}/deployments/nowhere"
    xml = stack.client.request("GET", path)
    json = stack.client.request("GET", path, headers={"Accept": "application/json"})
    assert xml.headers["Content-Type"] == "application/xml"
    assert json.headers["Content-Type"] == "application/problem+json"
    assert json.json["detail"] == json.json["status_message"] == xml.message
    assert (json.json["status"], json.json["title"]) == (404, "Not Found")


@pytest.mark.parametrize("uri", ["/done", "done", "http:/x", "http://", "http:///x",
                                 "ftp://host/x", "//host/x", "http://a b/"])
def test_a_callback_that_is_no_absolute_uri_is_400(stack, vnf, uri):
    assert stack.client.operate(vnf.tenant, vnf.name, "stop", Callback=uri).status == 400
    assert stack.states(vnf.tenant, vnf.name)[0] == "SERVICE_ACTIVE_STATE"


def test_a_callback_that_is_one_is_taken(stack, vnf):
    stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop",
                                        Callback="https://nfvo.example:8443/done?x=1"))


def test_nobody_does_anything_without_credentials(stack, vnf):
    stranger = Client(stack.client.base, "")
    stranger.session.auth = None
    liar = Client(stack.client.base, "not the password")
    for client in (stranger, liar):
        for answer in (
            client.operate(vnf.tenant, vnf.name, "stop"),
            client.look(vnf.tenant, vnf.name),
            client.undeploy(vnf.tenant, vnf.name),
            client.request("GET", "/v1/operations"),
        ):
            assert answer.status == 401, answer
            assert "WWW-Authenticate" in answer.headers
    assert vnf.vms <= stack.host.running()
