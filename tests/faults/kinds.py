"""Every kind of operation, in an order in which each finds what it needs: one walk over
them takes a deployment from nothing to nothing.

Each says how it is asked for, which event ends it, what the hypervisor has to be asked to
do for it and no more, and how things stand afterwards.
"""

import dataclasses
import uuid

from datamodel import deployment, group, message
from proto import deployment_pb2

ACTIVE, STOPPED = "SERVICE_ACTIVE_STATE", "SERVICE_STOPPED_STATE"
ALIVE, OFF, INERT = "VM_ALIVE_STATE", "VM_SHUTOFF_STATE", "VM_INERT_STATE"

INSIDE = """<networks><network><name>inside</name><subnet><name>inside-v4</name>
  <ipversion>ipv4</ipversion><network>192.168.122.0</network><netmask>255.255.255.0</netmask>
  <gateway>192.168.122.1</gateway></subnet></network></networks>"""
GROUP = {"most": 5, "heals": 0, "network": "inside"}


@dataclasses.dataclass
class Vnf:
    """The deployment that a walk goes over."""
    stack: object
    tenant: str
    name: str
    pool: list
    leaving: str = ""

    def body(self, vms):
        return deployment(self.name, INSIDE, group("g", vms=vms, pool=self.pool, **GROUP))

    def vms(self):
        """Names, those of the smallest index first."""
        states = self.stack.client.states(self.tenant, self.name)[1]
        return sorted(states, key=lambda name: int(name.split("_")[-2]))

    def leased(self):
        return self.stack.leased(self.tenant, self.name)


@dataclasses.dataclass
class Kind:
    name: str
    ask: object    # (vnf, client, headers) -> its answer over REST; None: nobody asks
    last: str      # the type of its final event
    effects: dict  # what libvirt tells of, in all
    after: tuple   # the service's state, the VMs'; None: it is gone


def service(verb):
    return lambda vnf, client, headers: client.operate(
        vnf.tenant, vnf.name, verb, **headers)


def one_vm(verb, nth=0):
    return lambda vnf, client, headers: client.operate_vm(
        vnf.tenant, vnf.vms()[nth], verb, force=True, **headers)


def deploy(vnf, client, headers):
    return client.deploy(vnf.tenant, vnf.body(2), **headers)


def update(vnf, client, headers):
    return client.update(vnf.tenant, vnf.body(3), **headers)


def undeploy(vnf, client, headers):
    return client.undeploy(vnf.tenant, vnf.name, **headers)


def scale(by):
    return lambda vnf, client, headers: client.request(
        "POST", f"/v1/deployments/{vnf.tenant}/{vnf.name}/groups/g/scale",
        f'{{"scale": {{"by": {by}}}}}', kind="application/json",
        headers=headers)


def delete(vnf, client, headers):
    vnf.leaving = vnf.leaving or vnf.vms()[-1]  # the same one when it is asked again
    return client.request(
        "DELETE", f"/ESCManager/v0/{vnf.tenant}/deployments/vm/{vnf.leaving}?force=true",
        headers=headers)


def up(count):
    return {"Defined": count, "Started": count}


def down(count):
    return {"Stopped": count, "Undefined": count}


KINDS = [
    Kind("deploy", deploy, "SERVICE_ALIVE", up(2), (ACTIVE, [ALIVE] * 2)),
    Kind("stop", service("stop"), "SERVICE_STOPPED", {"Stopped": 2}, (STOPPED, [OFF] * 2)),
    Kind("start", service("start"), "SERVICE_ALIVE", {"Started": 2}, (ACTIVE, [ALIVE] * 2)),
    Kind("reboot", service("reboot"), "SERVICE_ALIVE", {"Stopped": 2, "Started": 2},
         (ACTIVE, [ALIVE] * 2)),
    Kind("disable-monitor", service("disable_monitor"), "SERVICE_MONITOR_UNSET", {},
         (ACTIVE, [INERT] * 2)),
    Kind("enable-monitor", service("enable_monitor"), "SERVICE_ALIVE", {},
         (ACTIVE, [ALIVE] * 2)),
    Kind("vm-stop", one_vm("stop"), "VM_STOPPED", {"Stopped": 1}, (ACTIVE, [ALIVE, OFF])),
    Kind("vm-start", one_vm("start"), "VM_ALIVE", {"Started": 1}, (ACTIVE, [ALIVE] * 2)),
    Kind("vm-reboot", one_vm("reboot", 1), "VM_ALIVE", {"Stopped": 1, "Started": 1},
         (ACTIVE, [ALIVE] * 2)),
    Kind("vm-disable-monitor", one_vm("disable_monitor"), "VM_MONITOR_UNSET", {},
         (ACTIVE, [ALIVE, INERT])),
    Kind("vm-enable-monitor", one_vm("enable_monitor"), "VM_MONITOR_SET", {},
         (ACTIVE, [ALIVE] * 2)),
    Kind("vm-recover", one_vm("recover"), "VM_RECOVERY_COMPLETE",
         {"Stopped": 1, "Started": 1}, (ACTIVE, [ALIVE] * 2)),
    Kind("scale-out", scale(1), "VM_SCALE_OUT_COMPLETE", up(1), (ACTIVE, [ALIVE] * 3)),
    Kind("scale-in", scale(-1), "VM_SCALE_IN_COMPLETE", down(1), (ACTIVE, [ALIVE] * 2)),
    Kind("update", update, "SERVICE_UPDATED", up(1), (ACTIVE, [ALIVE] * 3)),
    Kind("vm-delete", delete, "VM_UNDEPLOYED", down(1), (ACTIVE, [ALIVE] * 2)),
    Kind("heal", None, "VM_RECOVERY_COMPLETE", {"Stopped": 1, "Started": 1},
         (ACTIVE, [ALIVE] * 2)),
    Kind("undeploy", undeploy, "SERVICE_UNDEPLOYED", down(2), None),
]
BY_NAME = {kind.name: kind for kind in KINDS}
