"""What the services stand on goes away and comes back; nobody restarts anything."""

import requests


def ready(stack, service):
    return requests.get(stack.url(service) + "/health/ready", timeout=5).status_code == 200


def test_without_postgresql_the_gateway_says_503_and_comes_back(stack, vnf):
    with stack.without_postgresql():
        stack.eventually(lambda: not ready(stack, "api-gateway"), "not ready")
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        assert answer.status == 503, answer
        assert int(answer.headers["Retry-After"]) > 0
        stack.eventually(lambda: not ready(stack, "lifecycle-engine"), "engine not ready")
        assert requests.get(stack.url("api-gateway") + "/health/live", timeout=5).ok
    stack.wait_ready()
    assert stack.succeeds(stack.client.operate(vnf.tenant, vnf.name, "stop"))
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_postgresql(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
        assert answer.status == 200, answer
        with stack.without_postgresql():
            pass
    story = stack.succeeds(answer)
    assert story[-1].type == "SERVICE_ALIVE"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_kafka(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "reboot")
        assert answer.status == 200, answer
        with stack.without_kafka():
            stack.eventually(lambda: not ready(stack, "api-gateway"), "not ready")
            refused = stack.client.operate(vnf.tenant, vnf.name, "stop")
            assert refused.status == 503, refused
    assert stack.succeeds(answer)[-1].type == "SERVICE_ALIVE"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)


def test_an_operation_in_flight_survives_a_restart_of_libvirtd(stack, vnf):
    with stack.frozen("monitor"):
        answer = stack.client.operate(vnf.tenant, vnf.name, "stop")
        assert answer.status == 200, answer
        with stack.without_libvirtd():
            pass
    # The simulated hypervisor forgets its domains with its libvirtd: off is off.
    assert stack.succeeds(answer)[-1].type == "SERVICE_STOPPED"
    stack.wait_ready()
    stack.gapless(vnf.tenant, vnf.name)
