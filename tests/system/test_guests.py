"""Real guests under QEMU: the witnesses are the guests, libvirt and ICMP."""

import pytest

from datamodel import deployment, group
from guests import answers

pytestmark = pytest.mark.guests

POOL = ["192.168.122.201", "192.168.122.202", "192.168.122.203"]


def addresses(story):
    """Of each VM, as its VM_ALIVE tells."""
    return {s.vm_source.name: s.vm_source.interfaces[0].ip_address
            for s in story if s.type == "VM_ALIVE"}


def test_two_guests_are_deployed_stopped_started_rebooted_and_undeployed(stack, tenant):
    client, host = stack.client, stack.host
    body = deployment("edge", group("router", vms=2, collector="ICMPPing", network="default",
                                    bootup_time=180))
    deploy = stack.succeeds(client.deploy(tenant, body), 240)
    vms = addresses(deploy)
    assert len(vms) == 2 and all(answers(a) for a in vms.values())
    macs = {s.vm_source.interfaces[0].mac_address: s.vm_source.interfaces[0].ip_address
            for s in deploy if s.type == "VM_ALIVE"}
    assert macs.items() <= host.reservations().items()
    boots = {vm: host.boot_id(vm) for vm in vms}

    stop = stack.succeeds(client.operate(tenant, "edge", "stop"), 120)
    assert [s.type for s in stop] == ["OPERATION_ACCEPTED", "VM_STOPPED", "VM_STOPPED",
                                      "SERVICE_STOPPED"]
    # They were asked and went by themselves: nobody was switched off hard.
    assert not any("switched off" in s.status_message for s in stop)
    assert not vms.keys() & host.running()
    assert stack.states(tenant, "edge")[0] == "SERVICE_STOPPED_STATE"
    assert not any(answers(a, 0.5) for a in vms.values())

    start = stack.succeeds(client.operate(tenant, "edge", "start"), 240)
    assert addresses(start) == vms and all(answers(a) for a in vms.values())
    started = {vm: host.boot_id(vm) for vm in vms}

    reboot = stack.succeeds(client.operate(tenant, "edge", "reboot"), 240)
    assert addresses(reboot) == vms and all(answers(a) for a in vms.values())
    rebooted = {vm: host.boot_id(vm) for vm in vms}
    for vm in vms:
        assert len({boots[vm], started[vm], rebooted[vm]}) == 3

    stack.succeeds(client.undeploy(tenant, "edge"), 120)
    assert not vms.keys() & host.domains()
    assert not macs.keys() & host.reservations().keys()
    assert client.look(tenant, "edge").status == 404
    stack.gapless(tenant, "edge")


INSIDE = """<networks><network><name>inside</name><subnet><name>inside-v4</name>
  <ipversion>ipv4</ipversion><network>10.66.0.0</network><netmask>255.255.255.0</netmask>
  <gateway>10.66.0.1</gateway></subnet></network></networks>"""
TWO_NICS = """<interfaces><interface><nicid>0</nicid><network>inside</network>
  <ip_address>10.66.0.9</ip_address><mac_address>52:54:00:66:00:09</mac_address></interface>
  <interface><nicid>1</nicid><network>default</network></interface></interfaces>"""


def test_a_network_of_its_own_lives_and_dies_with_the_deployment(stack, tenant):
    client, host = stack.client, stack.host
    before = host.networks()
    body = deployment(
        "own", group("front", collector="ICMPPing", network="inside", bootup_time=180),
        group("back", vms=2, collector="ICMPPing", network="inside", bootup_time=180,
              shutdown_timeout=0))
    body = body.replace("</name>", "</name>" + INSIDE, 1)
    front = body.index("<interfaces>")
    body = body[:front] + body[front:].replace(body[front:body.index("</interfaces>") + 13],
                                               TWO_NICS, 1)
    story = stack.succeeds(client.deploy(tenant, body), 240)
    made, = host.networks() - before
    assert made.startswith("inside-")
    nics = {s.vm_source.name: s.vm_source.interfaces for s in story if s.type == "VM_ALIVE"}
    assert all(answers(n.ip_address) for vm in nics.values() for n in vm)
    two, = [vm for vm in nics.values() if len(vm) == 2]
    assert (two[0].ip_address, two[0].mac_address) == ("10.66.0.9", "52:54:00:66:00:09")
    assert two[1].ip_address.startswith("192.168.122.")
    reserved = host.reservations(made)
    assert all(reserved[n.mac_address] == n.ip_address
               for vm in nics.values() for n in vm if n.network == "inside")

    stack.succeeds(client.undeploy(tenant, "own"), 120)
    assert host.networks() == before


def test_static_guests_answer_on_addresses_of_the_pool_and_give_them_back(stack, tenant):
    body = deployment("static", group("g", vms=2, collector="ICMPPing", network="default",
                                      bootup_time=180, shutdown_timeout=0, pool=POOL))
    vms = addresses(stack.succeeds(stack.client.deploy(tenant, body), 240))
    assert len(set(vms.values())) == 2 and set(vms.values()) <= set(POOL)
    assert all(answers(a) for a in vms.values())
    assert stack.leased(tenant, "static") == set(vms.values())

    stack.succeeds(stack.client.undeploy(tenant, "static"), 120)
    assert stack.leased(tenant, "static") == set()

    # The network's DHCP still has leases of those that are gone.
    again = addresses(stack.succeeds(stack.client.deploy(tenant, body), 240))
    assert set(again.values()) == set(vms.values()) and not again.keys() & vms.keys()
    stack.succeeds(stack.client.undeploy(tenant, "static"), 120)


def test_a_guest_that_does_not_hear_is_switched_off_hard_and_the_event_says_so(stack, tenant):
    body = deployment("deaf", group("g", collector="ICMPPing", network="default",
                                    bootup_time=180, shutdown_timeout=2))
    [(vm, _)] = addresses(stack.succeeds(stack.client.deploy(tenant, body), 240)).items()
    stack.host.virsh("suspend", vm)
    story = stack.succeeds(stack.client.operate(tenant, "deaf", "stop"), 60)
    stopped = next(s for s in story if s.type == "VM_STOPPED")
    assert "hard" in stopped.status_message
    assert vm not in stack.host.running()
    stack.succeeds(stack.client.undeploy(tenant, "deaf"), 120)


def test_the_composite_example_comes_up_as_a_diamond_and_goes_the_other_way(stack, tenant):
    with open("deploy/examples/composite.xml") as file:
        body = file.read()
    story = stack.succeeds(stack.client.deploy(tenant, body), 300)
    began = story[0].time_us
    print("\ndiamond:", ", ".join(f"{s.type} {s.vm_group} {(s.time_us - began) / 1e6:.1f} s"
                                  for s in story[1:]))

    def at(kind, group):
        return [s.sequence for s in story if (s.type, s.vm_group) == (kind, group)]
    assert max(at("VM_ALIVE", "store")) < min(at("VM_DEPLOYED", "worker")
                                              + at("VM_DEPLOYED", "cache"))
    assert min(at("VM_DEPLOYED", "balancer")) > max(at("VM_ALIVE", "worker")
                                                    + at("VM_ALIVE", "cache"))
    # Side by side: neither waits for the other.
    assert max(at("VM_DEPLOYED", "worker") + at("VM_DEPLOYED", "cache")) < min(
        at("VM_ALIVE", "worker") + at("VM_ALIVE", "cache"))
    got = {s.vm_source.interfaces[0].ip_address for s in story
           if s.type == "VM_ALIVE" and s.vm_group == "worker"}
    assert got == {"192.168.122.231", "192.168.122.232"}
    stop = stack.succeeds(stack.client.operate(tenant, "web-shop", "stop"), 200)
    order = [s.vm_group for s in stop if s.type == "VM_STOPPED"]
    assert order[0] == "balancer" and order[-1] == "store", order
    stack.succeeds(stack.client.undeploy(tenant, "web-shop"), 120)
    assert not stack.leased(tenant, "web-shop")
    stack.gapless(tenant, "web-shop")
