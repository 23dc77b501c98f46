"""The catalogue: images, flavors and tenants, made, read, used, and refused to go while
they are used."""

import hashlib
import http.server
import json
import os
import threading

import pytest

import datamodel
from guests import answers
from rest import DIALECT


def image(**elements):
    return "<image>" + "".join(f"<{k}>{v}</{k}>" for k, v in elements.items()) + "</image>"


def flavor(vcpus=1, memory_mb=64, root_disk_mb=0):
    return (f"<flavor><vcpus>{vcpus}</vcpus><memory_mb>{memory_mb}</memory_mb>"
            f"<root_disk_mb>{root_disk_mb}</root_disk_mb></flavor>")


def test_a_flavor_is_made_read_listed_and_deleted(stack, tenant):
    path = f"{DIALECT}/{tenant}/flavors/small"
    made = stack.client.request("POST", path, flavor(2, 512, 2048))
    story = stack.succeeds(made)
    assert story[-1].type == "CREATE_FLAVOR" and story[-1].final

    read = stack.client.request("GET", path)
    assert (read.status, read.field("vcpus"), read.field("memory_mb"),
            read.field("root_disk_mb")) == (200, "2", "512", "2048"), read
    assert read.field("internal_tenant_id") == tenant
    listed = stack.client.request("GET", f"{DIALECT}/{tenant}/flavors")
    names = {f.findtext("internal_flavor_id"): f.findtext("internal_tenant_id")
             for f in listed.tree.iter("flavor")}
    assert names["tiny"] is None and names["small"] == tenant, listed

    listed = stack.client.operations(tenant=tenant, deployment="flavors/small").json
    assert [o["kind"] for o in listed["operation"]] == ["CREATE_FLAVOR"], listed

    stack.succeeds(stack.client.request("POST", path, flavor(2, 512, 2048)))
    other = stack.client.request("POST", path, flavor(4, 512))
    stack.refuses(other, 409)
    stack.succeeds(stack.client.request("DELETE", path))
    assert stack.client.request("GET", path).status == 404
    stack.refuses(stack.client.request("DELETE", path), 404)


def test_what_is_no_flavor_is_refused_with_every_reason(stack, tenant):
    path = f"{DIALECT}/{tenant}/flavors/bad"
    answer = stack.client.request(
        "POST", path, "<flavor><vcpus>0</vcpus><memory_mb>many</memory_mb><x/></flavor>")
    assert answer.status == 400, answer
    for word in ("vcpus", "memory_mb", "x"):
        assert word in answer.message, answer
    assert stack.client.request("POST", f"{DIALECT}/{tenant}/flavors/-bad",
                                flavor()).status == 400
    assert stack.client.request("POST", path, image(src="/a")).status == 400
    assert stack.client.request("GET", path).status == 404


# --- images


class Server:
    """Serves bytes under any name; can be made to hang or to break off."""

    def __init__(self):
        self.content = {}
        self.ranges = []
        self.stop_after = None  # bytes, then the connection breaks
        self.hang_after = None  # bytes, then nothing more until `free`
        self.hangs = threading.Event()
        self.free = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer.serve(self)

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def serve(self, request):
        body = self.content.get(request.path)
        begin = 0
        if body is None:
            request.send_error(404)
            return
        if asked := request.headers.get("Range"):
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {begin}-{len(body)-1}/{len(body)}")
        else:
            request.send_response(200)
        self.ranges.append(begin)
        request.send_header("Content-Length", str(len(body) - begin))
        request.end_headers()
        stop, hang = self.stop_after, self.hang_after
        self.stop_after = self.hang_after = None
        end = begin + (stop or hang or len(body))
        request.wfile.write(body[begin:end])
        request.wfile.flush()
        if stop:
            request.close_connection = True
        elif hang:
            self.hangs.set()
            self.free.wait(60)
            request.wfile.write(body[end:])

    def url(self, name):
        return f"http://127.0.0.1:{self.http.server_port}{name}"

    def close(self):
        self.free.set()
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def contents(stack):
    return {file.name for file in (stack.folder / "catalogue/content").iterdir()}


def image_state(stack, path):
    return stack.client.request("GET", path).field("state")


def test_an_image_is_fetched_checked_and_kept_once(stack, tenant, server):
    content = os.urandom(3_000_000)
    server.content["/a.raw"] = content
    paths = [f"{DIALECT}/{tenant}/images/{name}" for name in ("one", "two")]
    sums = sha256(content).upper(), hashlib.sha512(content).hexdigest()
    for path, checksum in zip(paths, sums):
        body = image(src=server.url("/a.raw"), checksum=checksum)
        story = stack.succeeds(stack.client.request("POST", path, body))
        assert [s.type for s in story] == ["OPERATION_ACCEPTED", "CREATE_IMAGE"]
    read = stack.client.request("GET", paths[0])
    assert (read.field("state"), read.field("disk_format")) == ("READY", "raw"), read
    assert read.field("src") == server.url("/a.raw")
    assert sha256(content) in contents(stack)

    disks = [f for f in (stack.folder / "catalogue").glob("*.disk")
             if f.read_bytes() == content]
    assert len(disks) == 2 and disks[0].samefile(disks[1])
    stack.succeeds(stack.client.request("DELETE", paths[0]))
    assert sha256(content) in contents(stack)
    stack.succeeds(stack.client.request("DELETE", paths[1]))
    assert sha256(content) not in contents(stack)
    assert not any(disk.exists() for disk in disks)


@pytest.mark.parametrize("wrong, words", [
    ("checksum", "SHA-256"), ("url", "404"), ("format", "qcow2"), ("backing", "backing file"),
    ("place", "QUARTET_IMAGE_SOURCES"), ("empty", "empty")])
def test_what_cannot_be_an_image_fails_and_says_why(stack, tenant, server, wrong, words):
    backed = b"QFI\xfb" + (3).to_bytes(4, "big") + (512).to_bytes(8, "big") + bytes(100)
    server.content.update({"/a": b"a disk", "/backed": backed, "/empty": b""})
    bodies = {
        "checksum": image(src=server.url("/a"), checksum="0" * 64),
        "url": image(src=server.url("/nothing")),
        "format": image(src=server.url("/a"), disk_format="qcow2"),
        "backing": image(src=server.url("/backed")),
        "place": image(src="/etc/passwd"),
        "empty": image(src=server.url("/empty")),
    }
    path = f"{DIALECT}/{tenant}/images/bad"
    answer = stack.client.request("POST", path, bodies[wrong])
    last = stack.events.story(answer.transaction, 60)[-1]
    assert last.failed and last.type == "CREATE_IMAGE" and words in last.status_message, last
    assert image_state(stack, path) == "FAILED"
    answer = stack.client.deploy(tenant, datamodel.deployment(
        "web", datamodel.group("g").replace("<image>tiny", "<image>bad")))
    assert answer.status == 422 and "could not be fetched" in answer.message, answer
    stack.succeeds(stack.client.request("DELETE", path))


def test_a_server_that_dies_on_the_way_is_asked_for_the_rest(stack, tenant, server):
    content = os.urandom(2_000_000)
    server.content["/a"] = content
    server.stop_after = 1_200_000
    path = f"{DIALECT}/{tenant}/images/a"
    stack.succeeds(stack.client.request("POST", path, image(
        src=server.url("/a"), checksum=sha256(content))))
    assert server.ranges[0] == 0 and 0 < server.ranges[1] <= 1_200_000, server.ranges
    stack.succeeds(stack.client.request("DELETE", path))


def test_an_engine_that_is_killed_on_the_way_goes_on_where_it_was(stack, tenant, server):
    content = os.urandom(2_000_000)
    server.content["/k"] = content
    server.content["/i"] = b"an initrd"
    server.hang_after = 1_500_000
    path = f"{DIALECT}/{tenant}/images/k"
    made = stack.client.request("POST", path, image(
        kernel=server.url("/k"), kernel_checksum=sha256(content), initrd=server.url("/i")))
    assert made.status == 200, made
    assert server.hangs.wait(30)
    stack.eventually(
        lambda: any(f.stat().st_size >= 1_400_000
                    for f in (stack.folder / "catalogue/part").iterdir()), "most of it came")
    stack.refuses(stack.client.request("DELETE", path), 409)
    assert image_state(stack, path) == "FETCHING"
    stack.kill9("lifecycle-engine")
    server.free.set()
    stack.start("lifecycle-engine")
    story = stack.succeeds(made)
    assert [s.final for s in story].count(True) == 1
    assert server.ranges[1] >= 1_400_000, server.ranges
    assert image_state(stack, path) == "READY"
    assert not list((stack.folder / "catalogue/part").iterdir())
    stack.succeeds(stack.client.request("DELETE", path))


def test_progress_is_told_while_an_image_comes(stack, tenant, server):
    server.content["/k"] = bytes(6 << 20)
    server.hang_after = 4 << 20
    made = stack.client.request("POST", f"{DIALECT}/{tenant}/images/k",
                                image(kernel=server.url("/k")))
    stack.eventually(lambda: "4 of 6 MiB" in json.dumps(stack.steps(made.transaction)),
                     "progress is told")
    server.free.set()
    stack.succeeds(made)


# --- in use


def kernel_image(stack, tenant, server, name="own"):
    server.content["/kernel"] = b"a kernel"
    stack.succeeds(stack.client.request("POST", f"{DIALECT}/{tenant}/images/{name}",
                                        image(kernel=server.url("/kernel"))))
    stack.succeeds(stack.client.request("POST", f"{DIALECT}/{tenant}/flavors/{name}",
                                        flavor()))


def of_own(name, **options):
    group = datamodel.group("g", **options)
    return datamodel.deployment(name, group.replace(
        "<image>tiny</image><flavor>tiny</flavor>", "<image>own</image><flavor>own</flavor>"))


def test_what_a_deployment_is_made_of_stays_until_it_is_gone(stack, tenant, server):
    kernel_image(stack, tenant, server)
    stack.succeeds(stack.client.deploy(tenant, of_own("web")))
    for folder in ("images", "flavors"):
        path = f"{DIALECT}/{tenant}/{folder}/own"
        answer = stack.refuses(stack.client.request("DELETE", path), 409)
        assert f"{tenant}/web" in answer.message, answer
        assert stack.client.request("GET", path).field("used_by") == f"{tenant}/web"
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    for folder in ("images", "flavors"):
        stack.succeeds(stack.client.request("DELETE", f"{DIALECT}/{tenant}/{folder}/own"))


def test_what_is_not_in_the_catalogue_is_named_all_at_once(stack, tenant):
    group = datamodel.group("a").replace("<image>tiny", "<image>nowhere")
    other = datamodel.group("b").replace("<flavor>tiny", "<flavor>nothing")
    answer = stack.client.deploy(tenant, datamodel.deployment("web", group, other))
    assert answer.status == 422, answer
    assert "image 'nowhere'" in answer.message and "flavor 'nothing'" in answer.message


def test_a_tenant_does_not_see_what_is_anothers(stack, tenant, server, stranger):
    kernel_image(stack, tenant, server)
    answer = stack.client.deploy("elsewhere", of_own("web"))
    assert answer.status == 422 and "image 'own'" in answer.message, answer
    assert stranger.request("GET", f"{DIALECT}/{tenant}/images/own").status == 403
    listed = stranger.request("GET", "/v1/images").json
    assert {"tiny"} <= {i["internal_image_id"] for i in listed["image"]}
    assert not any(i.get("internal_tenant_id") for i in listed["image"])
    assert stranger.request("POST", "/v1/flavors/x", flavor()).status == 403


def test_what_is_everybodys_only_an_admin_of_all_makes(stack, tenant, stranger):
    made = stack.client.request("POST", "/v1/flavors/shared", flavor(3))
    assert made.status == 202
    stack.succeeds(made)
    assert stranger.request("GET", "/v1/flavors/shared").json["vcpus"] == 3
    assert stranger.request("DELETE", "/v1/flavors/shared").status == 403
    stack.succeeds(stack.client.request("DELETE", "/v1/flavors/shared"))


# --- tenants and quotas


def quota(**limits):
    return ("<tenant><quota>" + "".join(f"<{k}>{v}</{k}>" for k, v in limits.items())
            + "</quota></tenant>")


def test_only_an_admin_makes_a_tenant_with_its_first_deployment(stack, stranger):
    body = datamodel.deployment("web", datamodel.group("g"))
    answer = stack.refuses(stranger.deploy("elsewhere", body), 404)
    assert "no tenant elsewhere" in answer.message
    assert stranger.request("POST", f"{DIALECT}/tenants/elsewhere", "<tenant/>").status == 403
    stack.succeeds(stack.client.request("POST", f"{DIALECT}/tenants/elsewhere", "<tenant/>"))
    stack.succeeds(stranger.deploy("elsewhere", body))
    stack.succeeds(stranger.undeploy("elsewhere", "web"))
    wanted = ("<esc_datamodel><tenants><tenant><name>nobodys</name>"
              "<managed_resource>false</managed_resource><deployments>"
              f"{body}</deployments></tenant></tenants></esc_datamodel>")
    stack.refuses(stack.client.deploy("nobodys", wanted, "web"), 404)
    stack.succeeds(stack.client.request("DELETE", f"{DIALECT}/tenants/elsewhere"))


def test_a_tenant_goes_when_nothing_of_it_is_left(stack, vnf):
    path = f"{DIALECT}/tenants/{vnf.tenant}"
    read = stack.client.request("GET", path)
    assert (read.field("deployments"), read.field("vms")) == ("1", "2"), read
    answer = stack.refuses(stack.client.request("DELETE", path), 409)
    assert "web" in answer.message
    stack.succeeds(stack.client.request(
        "POST", f"{DIALECT}/{vnf.tenant}/flavors/own", flavor()))
    stack.succeeds(stack.client.undeploy(vnf.tenant, "web"))
    answer = stack.refuses(stack.client.request("DELETE", path), 409)
    assert "flavors/own" in answer.message
    stack.succeeds(stack.client.request("DELETE", f"{DIALECT}/{vnf.tenant}/flavors/own"))
    stack.succeeds(stack.client.request("DELETE", path))
    assert stack.client.request("GET", path).status == 404


def test_a_quota_is_kept_with_its_numbers_told(stack, tenant):
    path = f"{DIALECT}/tenants/{tenant}"
    stack.succeeds(stack.client.request("POST", path, quota(deployments=1, vms=3)))
    four = datamodel.deployment("four", datamodel.group("g", vms=4))
    answer = stack.refuses(stack.client.deploy(tenant, four), 422)
    assert "'vms' asked for 4, used are 0 of 3" in answer.message, answer
    stack.succeeds(stack.client.deploy(
        tenant, datamodel.deployment("web", datamodel.group("g", vms=2, most=9))))
    other = datamodel.deployment("other", datamodel.group("g"))
    answer = stack.refuses(stack.client.deploy(tenant, other), 429)
    assert "'deployments' asked for 1, used are 1 of 1" in answer.message, answer
    answer = stack.client.scale(tenant, "web", "g", by=2)
    assert answer.status == 429 and "'vms' asked for 2, used are 2 of 3" in answer.text, answer
    more = datamodel.deployment("web", datamodel.group("g", vms=4, most=9))
    stack.refuses(stack.client.update(tenant, more), 429)

    stack.succeeds(stack.client.request("PUT", path, quota(vms=4)))
    stack.succeeds(stack.client.update(tenant, more))
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    assert stack.client.request("GET", path).field("vms") == "4"  # the quota's
    used = stack.client.request("GET", path).tree.find("used")
    assert [e.text for e in used] == ["0", "0", "0", "0"]


def test_of_many_deploys_at_once_only_as_many_as_fit(stack, tenant):
    path = f"{DIALECT}/tenants/{tenant}"
    stack.succeeds(stack.client.request("POST", path, quota(deployments=3)))
    answers = []

    def deploy(number, client):
        answers.append(client.deploy(tenant, datamodel.deployment(
            f"web{number}", datamodel.group("g"))))

    threads = [threading.Thread(target=deploy, args=(n, stack.client.fresh()))
               for n in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(a.status for a in answers) == [200] * 3 + [429] * 6, answers
    for answer in answers:
        if answer.status == 200:
            stack.succeeds(answer)
    assert stack.sql(f"SELECT deployments, vms FROM lifecycle.tenant WHERE name = '{tenant}'"
                     ) == ["3|3"]


# --- networks


def network(**elements):
    return "<network>" + "".join(f"<{k}>{v}</{k}>" for k, v in elements.items()) + "</network>"


def subnet(of, base):
    return (f"<subnet><internal_network_id>{of}</internal_network_id><ipversion>ipv4</ipversion>"
            f"<network>{base}.0</network><netmask>255.255.255.0</netmask>"
            f"<gateway>{base}.1</gateway></subnet>")


def test_a_network_of_the_catalogue_is_what_the_hypervisors_call_it(stack, tenant):
    path = f"{DIALECT}/{tenant}/networks/lan"
    body = datamodel.deployment("web", datamodel.group("g", network="lan"))
    answer = stack.refuses(stack.client.deploy(tenant, body), 422)
    assert "network 'lan'" in answer.message
    stack.succeeds(stack.client.request("POST", path, network(host_network="default")))
    stack.succeeds(stack.client.deploy(tenant, body))
    vm, = stack.client.look(tenant, "web").tree.iter("vm")
    assert vm.findtext(".//interface/network") == "lan"
    assert "network='default'" in stack.host.virsh("dumpxml", vm.findtext("name"))
    assert f"{tenant}/web" in stack.refuses(stack.client.request("DELETE", path), 409).message
    assert stack.client.request("GET", path).field("used_by") == f"{tenant}/web"
    read = stack.client.request("GET", f"{DIALECT}/{tenant}/deployments/web/datamodel")
    again = stack.client.update(tenant, read.text)
    stack.succeeds(again)
    stack.succeeds(stack.client.undeploy(tenant, "web"))
    stack.succeeds(stack.client.request("DELETE", path))


def test_a_network_and_its_subnet_are_made_read_and_deleted(stack, tenant):
    lan, four = (f"{DIALECT}/{tenant}/{p}" for p in ("networks/lan", "subnets/four"))
    stack.refuses(stack.client.request("POST", four, subnet("lan", "10.67.0")), 422)
    stack.succeeds(stack.client.request("POST", lan, network()))
    stack.succeeds(stack.client.request("POST", four, subnet("lan", "10.67.0")))
    read = stack.client.request("GET", four)
    assert (read.field("internal_network_id"), read.field("gateway")) == ("lan", "10.67.0.1")
    assert stack.client.request("GET", lan).field("internal_subnet_id") == "four"
    listed = stack.client.request("GET", f"{DIALECT}/{tenant}/subnets")
    assert [s.findtext("internal_subnet_id") for s in listed.tree.iter("subnet")] == ["four"]
    stack.refuses(stack.client.request("DELETE", lan), 409)
    stack.refuses(stack.client.request("DELETE", f"{DIALECT}/tenants/{tenant}"), 409)
    stack.succeeds(stack.client.request("DELETE", four))
    stack.succeeds(stack.client.request("DELETE", lan))


@pytest.mark.guests
def test_guests_of_a_fetched_image_share_the_tenants_network(stack, tenant):
    client, host = stack.client, stack.host
    before = host.networks()
    kernel, initrd = stack.sql("SELECT unnest(ARRAY[kernel, initrd]) FROM lifecycle.image "
                               "WHERE tenant = '' AND name = 'tiny'")
    for folder, name, body in (
            ("images", "own", image(kernel=kernel, initrd=initrd,
                                    command_line="console=ttyS0 quiet mitigations=off")),
            ("flavors", "own", flavor(1, 256)),
            ("networks", "lan", network()),
            ("subnets", "four", subnet("lan", "10.67.0"))):
        stack.succeeds(client.request("POST", f"{DIALECT}/{tenant}/{folder}/{name}", body), 120)
    addresses = []
    for name in ("one", "two"):
        story = stack.succeeds(client.deploy(tenant, of_own(
            name, collector="ICMPPing", network="lan", bootup_time=180,
            shutdown_timeout=0)), 240)
        addresses += [s.vm_source.interfaces[0].ip_address for s in story
                      if s.type == "VM_ALIVE"]
    made, = host.networks() - before
    assert len(set(addresses)) == 2 and all(answers(a) for a in addresses), addresses
    assert set(addresses) <= set(host.reservations(made).values())
    stack.refuses(client.request("DELETE", f"{DIALECT}/{tenant}/subnets/four"), 409)

    stack.succeeds(client.undeploy(tenant, "one"), 120)
    assert made in host.networks() and answers(addresses[1])
    stack.succeeds(client.undeploy(tenant, "two"), 120)
    assert host.networks() == before
    for path in ("subnets/four", "networks/lan", "images/own", "flavors/own"):
        stack.succeeds(client.request("DELETE", f"{DIALECT}/{tenant}/{path}"))
    stack.succeeds(client.request("DELETE", f"{DIALECT}/tenants/{tenant}"))
