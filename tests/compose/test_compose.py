"""docker-compose up, from outside: deployed, operated, scaled, killed, ended, up again.

The guests are real: QEMU in a container, neighbours of every monitor.
"""

import ipaddress

import requests

from composed import GATEWAY, JOBS, ROOT, SERVICES, run

TENANT, NAME = "demo", "edge-router"
SAMPLE = (ROOT / "deploy/examples/individual.xml").read_text()
RESERVED = ipaddress.ip_network("10.213.128.0/17")
ALL = {"lifecycle_engine": 3, "monitor": 3, "ip_pool": 2, "api_gateway": 2}


def test_up_is_all_it_takes(quartet):
    quartet.up()
    for job in JOBS:
        state = quartet.containers(job)[0]["State"]
        assert (state["Status"], state["ExitCode"]) == ("exited", 0), job
    assert requests.get(GATEWAY + "/health/ready", timeout=5).json()["ready"] is True


def test_the_services_may_do_little(quartet):
    for container in quartet.containers(*SERVICES):
        told = container["HostConfig"]
        assert not container["Config"]["User"].startswith("0"), container["Name"]
        assert told["ReadonlyRootfs"] and told["CapDrop"] == ["ALL"] and not told["CapAdd"]
        assert told["Memory"] and told["PidsLimit"] and not told["Privileged"]
    secrets = quartet.compose("exec", "-T", "lifecycle-engine", "bash", "-c",
                              "cd /run/quartet; for f in lifecycle-engine.pgpass ip-pool.pgpass "
                              "owners.pgpass postgres roles; do [ ! -r $f ] || echo $f; done")
    assert secrets.split() == ["lifecycle-engine.pgpass"]


def test_the_admin_has_a_password_of_its_own_in_a_file(quartet):
    mode = quartet.of_a_gateway("stat", "-c", "%a", "/var/lib/quartet/gateway/admin.password")
    assert mode == "600" and len(quartet.password()) >= 20
    assert requests.get(GATEWAY + "/v1/operations", timeout=5,
                        auth=("admin", "admin")).status_code == 401


def test_the_sample_is_deployed_on_real_guests_of_the_reserved_range(quartet):
    story = quartet.succeeds(quartet.client.deploy(TENANT, SAMPLE, NAME))
    alive = [s.vm_source for s in story if s.type == "VM_ALIVE"]
    assert {vm.name for vm in alive} == quartet.guests() and len(alive) == 2
    for vm in alive:
        address = vm.interfaces[0].ip_address
        assert ipaddress.ip_address(address) in RESERVED
        run("fping", "-q", "-c", "1", "-t", "5000", address)  # from the host, too


def test_it_is_operated_by_rest_and_by_a_foreign_producer_on_the_host(quartet):
    quartet.succeeds(quartet.client.operate(TENANT, NAME, "stop"))
    assert not quartet.guests()
    quartet.succeeds(quartet.produce("START", TENANT, NAME))
    assert len(quartet.guests()) == 2
    quartet.gapless(TENANT, NAME)


def test_every_service_scales_up_while_an_operation_runs(quartet):
    running = quartet.client.operate(TENANT, NAME, "reboot").transaction
    quartet.up(**ALL)
    assert [len(quartet.names(service)) for service in SERVICES] == [3, 3, 2, 2]
    quartet.succeeds(running)
    quartet.gapless(TENANT, NAME)


def test_the_front_uses_every_gateway(quartet):
    def strangers_came():
        assert requests.get(GATEWAY + "/v1/operations", timeout=5).status_code == 401
        return all(quartet.refusals(name) for name in quartet.names("api-gateway"))

    quartet.eventually(strangers_came, "both gateways have sent a stranger away")


def test_one_killed_instance_of_each_loses_nothing(quartet):
    running = quartet.client.operate(TENANT, NAME, "reboot").transaction
    for service in SERVICES:
        quartet.kill(quartet.names(service)[0])
    quartet.succeeds(running)
    story = quartet.succeeds(quartet.produce("STOP", TENANT, NAME))
    assert [s.type for s in story].count("VM_STOPPED") == 2
    quartet.gapless(TENANT, NAME)


def test_up_replaces_what_was_killed(quartet):
    quartet.up(**ALL)
    assert [len(quartet.names(service)) for service in SERVICES] == [3, 3, 2, 2]


def test_another_version_replaces_every_instance_while_an_operation_runs(quartet):
    quartet.tag("quartet", "successor")
    running = quartet.client.operate(TENANT, NAME, "start").transaction
    quartet.upgrade("successor")
    assert [len(quartet.names(service)) for service in SERVICES] == [3, 3, 2, 2]
    instances = quartet.containers(*SERVICES)
    assert {c["Config"]["Image"] for c in instances} == {"quartet:successor"}
    quartet.succeeds(running)
    quartet.gapless(TENANT, NAME)
    quartet.upgrade("successor")
    assert {c["Id"] for c in quartet.containers(*SERVICES)} == {c["Id"] for c in instances}


def test_every_service_scales_down_while_an_operation_runs(quartet):
    running = quartet.client.operate(TENANT, NAME, "reboot").transaction
    quartet.up(lifecycle_engine=1, monitor=1, ip_pool=1, api_gateway=1)
    assert [len(quartet.names(service)) for service in SERVICES] == [1, 1, 1, 1]
    quartet.succeeds(running)
    quartet.gapless(TENANT, NAME)


def test_the_logs_are_read_by_docker_compose(quartet):
    for service in SERVICES:
        lines = quartet.compose("logs", "--no-color", "--no-log-prefix", service).splitlines()
        ours = [line for line in lines if f" service={service} " in line]
        assert ours and all(line.startswith("ts=") for line in ours), lines[:5]


def test_down_and_up_again_keep_what_there_was(quartet):
    password = quartet.password()
    vms = quartet.client.states(TENANT, NAME)[1]
    quartet.down()
    assert not quartet.containers()

    quartet.up()
    assert quartet.password() == password

    def as_before():
        service, now = quartet.client.states(TENANT, NAME)
        return service == "SERVICE_ACTIVE_STATE" and set(now.values()) == {"VM_ALIVE_STATE"}

    quartet.eventually(as_before, "the VNF is healed: its guests went with their host")
    assert len(quartet.client.states(TENANT, NAME)[1]) == len(vms) == len(quartet.guests())
    quartet.gapless(TENANT, NAME)


def test_undeployed_it_is_gone(quartet):
    quartet.succeeds(quartet.client.undeploy(TENANT, NAME))
    assert quartet.client.look(TENANT, NAME).status == 404 and not quartet.guests()
    quartet.down("-v")
    assert not quartet.containers()
