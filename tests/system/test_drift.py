"""What happens to domains behind our back: undone, adopted, or listed; never lost."""

import os
import subprocess
import uuid

from datamodel import deployment, group


def deploy(stack, tenant, vms=1):
    stack.succeeds(stack.client.deploy(tenant, deployment("web", group("g", vms=vms))))
    return sorted(stack.client.states(tenant, "web")[1])


def drift(stack, tenant):
    return stack.events.wait(lambda s: s.tenant == tenant and s.type == "VM_DRIFT",
                             "VM_DRIFT", 20)


def test_a_stopped_vm_that_somebody_starts_is_switched_off_again(stack, tenant):
    (vm,) = deploy(stack, tenant)
    stack.succeeds(stack.client.operate(tenant, "web", "stop"))
    stack.host.virsh("start", vm)
    told = drift(stack, tenant)
    assert told.vm_source.name == vm and told.failed
    stop = stack.events.wait(lambda s: s.tenant == tenant and s.type == "VM_STOPPED"
                             and s.final, "it is switched off", 20)
    assert stack.client.operation(stop.transaction_id).json["account"] == "drift"
    assert vm not in stack.host.running()
    assert stack.states(tenant, "web") == ("SERVICE_STOPPED_STATE", ["VM_SHUTOFF_STATE"])
    history = stack.client.look_vm(tenant, vm).tree.iterfind(".//entry/what")
    assert "drift" in [e.text for e in history]
    stack.gapless(tenant, "web")


def test_a_vm_that_nobody_watches_and_that_goes_off_counts_as_shut_off(stack, tenant):
    first, second = deploy(stack, tenant, vms=2)
    stack.succeeds(stack.client.operate(tenant, "web", "disable_monitor"))
    stack.host.virsh("destroy", first)
    drift(stack, tenant)
    assert stack.client.states(tenant, "web") == (
        "SERVICE_ACTIVE_STATE", {first: "VM_SHUTOFF_STATE", second: "VM_INERT_STATE"})
    stack.succeeds(stack.client.operate(tenant, "web", "start"))
    assert {first, second} <= stack.host.running()
    stack.gapless(tenant, "web")


def test_what_happened_while_no_engine_ran_is_found(stack, tenant):
    (vm,) = deploy(stack, tenant)
    stack.succeeds(stack.client.operate(tenant, "web", "stop"))
    stack.kill9("lifecycle-engine")
    stack.host.virsh("start", vm)
    stack.start("lifecycle-engine")
    drift(stack, tenant)
    stack.eventually(lambda: vm not in stack.host.running(), "it is switched off")


def command(stack, *arguments):
    environment = dict(line.split("=", 1) for line in open(
        os.path.join(stack.folder, "env", "lifecycle-engine.env")).read().splitlines())
    return subprocess.run([stack.binary("lifecycle-engine"), *arguments], text=True,
                          env={"PATH": os.environ["PATH"], **environment},
                          capture_output=True, timeout=30)


def test_domains_that_no_deployment_knows_are_listed_and_removed_when_asked(stack, tenant):
    (vm,) = deploy(stack, tenant)
    ours, other = str(uuid.uuid4()), str(uuid.uuid4())
    for name, domain in ((f"gone_g_0_{ours}", ours), ("somebody-elses", other)):
        xml = (f"<domain type='test'><name>{name}</name><uuid>{domain}</uuid>"
               "<memory>1024</memory><os><type>hvm</type></os></domain>")
        path = os.path.join(stack.folder, f"{domain}.xml")
        with open(path, "w") as file:
            file.write(xml)
        stack.host.virsh("define", path)
    listed = command(stack, "--orphans")
    assert f"{ours} gone_g_0_{ours}" in listed.stdout.splitlines(), listed
    assert other not in listed.stdout and vm not in listed.stdout, listed
    for wrong in (other, vm[-36:], str(uuid.uuid4()), "x"):
        refused = command(stack, "--remove-orphan", wrong)
        assert refused.returncode == 2 and "is an orphan" in refused.stderr + refused.stdout, \
            refused
    assert command(stack, "--remove-orphan", ours).returncode == 0
    domains = stack.host.domains()
    assert f"gone_g_0_{ours}" not in domains and "somebody-elses" in domains and vm in domains
    stack.host.virsh("undefine", "somebody-elses")
